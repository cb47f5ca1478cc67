import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issue } from '@danvan/domain';
import { StartError } from '../start-issues.js';

const readOrMake = (path: string): string => {
  try {
    const made = randomBytes(48).toString('base64url');
    // "wx" fails where the file exists, so that two starts at once end with the same secret
    writeFileSync(path, made, { flag: 'wx', mode: 0o600 });
    return made;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return readFileSync(path, 'utf8');
    throw error;
  }
};

/**
 * The key that signs tokens: the configured secret, or else a random one kept in the data folder, readable by
 * its owner alone, so that tokens for development outlive a restart.
 */
export const tokenSecret = (configured: string | null, dataFolder: string): Uint8Array => {
  if (configured !== null) return Buffer.from(configured);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return Buffer.from(readOrMake(join(dataFolder, 'jwt-secret')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError([issue('DATA_FOLDER_UNUSABLE', [], { folder: dataFolder, reason })], {
      cause: error,
    });
  }
};

/** A key for another purpose, from which the secret itself cannot be told. */
export const derivedKey = (secret: Uint8Array, purpose: string): Uint8Array =>
  createHmac('sha256', secret).update(purpose).digest();
