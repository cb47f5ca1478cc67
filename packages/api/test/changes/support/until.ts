import { setTimeout as wait } from 'node:timers/promises';

/** Waits until it is so; the test's own time limit is the longest wait. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await wait(10);
};
