import { execFile } from 'node:child_process';
export declare const run: typeof execFile.__promisify__;
export interface Identity {
    readonly uid: number;
    readonly gid: number;
}
/** PostgreSQL refuses to run as root, and the checkout of root is often closed to every other user. */
export declare const identity: () => Promise<Identity | null>;
/** Where the programs can be run from: the package itself, or a copy in `home` for a user who may not read it. */
export declare const programs: (home: string, user: Identity | null) => string;
export declare const freePort: () => Promise<number>;
//# sourceMappingURL=native.d.ts.map