import { errorDetail, type Log } from './log.js';

/** A named part of the server and how it is ended. */
export type StopStep = readonly [name: string, end: () => Promise<unknown>];

/**
 * Ends the parts of the server one after the other, each with its line in the log. A part that fails does not keep
 * the later ones open; the first failure is thrown when all are done.
 */
export const stopInOrder = async (log: Log, steps: readonly StopStep[]): Promise<void> => {
  const failures: unknown[] = [];
  for (const [step, end] of steps) {
    const start = performance.now();
    try {
      await end();
      log({ level: 'info', event: 'stopping', step, ms: Math.round(performance.now() - start) });
    } catch (error) {
      failures.push(error);
      log({ level: 'error', event: 'stopping', step, error: errorDetail(error) });
    }
  }
  log({ level: 'info', event: 'stopped' });
  if (failures.length > 0) throw failures[0];
};
