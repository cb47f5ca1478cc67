import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { issue } from '@danvan/domain';
import { StartError } from '../start-issues.js';

export interface FolderLock {
  release(): void;
}

/** Node before 24 announces node:sqlite as experimental at each start, which is of no use to who runs a server. */
const loadSqlite = async (): Promise<typeof import('node:sqlite')> => {
  const emit = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = emit;
  }
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (error.errcode === 5 || error.errcode === 261);

/**
 * Takes the data folder for this process alone: two processes on one embedded database lose each other's rows
 * without a word. The lock is SQLite's lock on the file `lock`, which the operating system drops when the
 * process ends, by kill -9 as well, so that no stale lock can remain.
 *
 * Throws {@link StartError} with DATA_FOLDER_LOCKED when another process has it, DATA_FOLDER_UNUSABLE when the
 * folder cannot be written.
 */
export const lockFolder = async (folder: string): Promise<FolderLock> => {
  const { DatabaseSync } = await loadSqlite();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = new DatabaseSync(join(folder, 'lock'));
    try {
      file.exec('pragma busy_timeout = 0');
      file.exec('pragma journal_mode = memory');
      file.exec('pragma locking_mode = exclusive');
      file.exec('begin exclusive');
    } catch (error) {
      file.close();
      throw error;
    }
    return { release: () => file.close() };
  } catch (error) {
    throw new StartError(
      [
        isBusy(error)
          ? issue('DATA_FOLDER_LOCKED', [], { folder })
          : issue('DATA_FOLDER_UNUSABLE', [], { folder, reason: reasonOf(error) }),
      ],
      { cause: error },
    );
  }
};
