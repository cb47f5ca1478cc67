import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What the heap holds when everything that nobody holds is gone, in bytes. */
export const heldBytes = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
