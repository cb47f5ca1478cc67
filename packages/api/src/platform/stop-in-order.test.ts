import { expect, it } from 'vitest';
import type { LogRecord } from './log.js';
import { stopInOrder } from './stop-in-order.js';

it('ends all parts in their order, also after one that fails, and then says what failed', async () => {
  const ended: string[] = [];
  const records: LogRecord[] = [];
  const part = (name: string, fails = false) =>
    [
      name,
      async () => {
        await Promise.resolve();
        ended.push(name);
        if (fails) throw new Error(`${name} failed`);
      },
    ] as const;
  const stopping = stopInOrder(
    (record) => records.push(record),
    [part('requests'), part('work', true), part('apollo', true), part('database')],
  );
  await expect(stopping).rejects.toThrow('work failed');
  expect(ended).toEqual(['requests', 'work', 'apollo', 'database']);
  expect(records.map(({ event, step, level }) => `${event} ${step ?? ''} ${level}`)).toEqual([
    'stopping requests info',
    'stopping work error',
    'stopping apollo error',
    'stopping database info',
    'stopped  info',
  ]);
});
