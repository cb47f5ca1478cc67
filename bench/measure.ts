import type { BenchContext } from './bench.js';

/** One who takes part: the same work, done its own way. */
export interface Contestant {
  readonly name: string;
  /** How many units of work (rules asked, bytes read, requests answered) one call of `run` does. */
  readonly units: number;
  readonly run: () => unknown;
}

/** The best time of each contestant for one unit of work, in milliseconds, by its name. */
export type BestTimes = ReadonlyMap<string, number>;

/** What `run` gave is kept here, so that no compiler can find the work useless. */
let kept: unknown;

/**
 * `cpu` counts what this process computes, however often others take the processor from it; for work that is done
 * here and at once. `wall` is for everything that waits: other processes, servers.
 */
export type Clock = 'cpu' | 'wall';

const CLOCKS: Readonly<Record<Clock, () => number>> = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

const timeOf = async (contestant: Contestant, now: () => number): Promise<number> => {
  const started = now();
  kept = contestant.run();
  // awaiting a plain value would cost the synchronous ones a turn of the loop that is none of their work
  if (kept instanceof Promise) kept = await kept;
  return (now() - started) / contestant.units;
};

/**
 * Fixed work, interleaved: in each round everybody runs once, in an order that turns, and the best round of each
 * counts. Whatever else the machine does falls on all of them, and the best round is the one it disturbed least.
 */
export const bestOfRounds = async (
  context: BenchContext,
  contestants: readonly Contestant[],
  rounds: number,
  clock: Clock = 'wall',
): Promise<BestTimes> => {
  const best = new Map<string, number>();
  const warmUp = context.pick(2, 0);
  for (let round = -warmUp; round < context.pick(rounds, 1); round += 1)
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(turn + round + warmUp) % contestants.length] as Contestant;
      const time = await timeOf(contestant, CLOCKS[clock]);
      if (round >= 0) best.set(contestant.name, Math.min(time, best.get(contestant.name) ?? Infinity));
    }
  return best;
};

export const timeFor = (best: BestTimes, name: string): number => {
  const time = best.get(name);
  if (time === undefined) throw new Error(`${name} took no part`);
  return time;
};
