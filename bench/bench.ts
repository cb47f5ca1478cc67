/** How much work a bench does: enough to believe the ratios, or just enough to see that it still runs. */
export type Scale = 'full' | 'smoke';

export interface BenchContext {
  readonly scale: Scale;
  /** A folder of text files that the caller wants to see read, for benches that read texts. */
  readonly texts?: string;
  /** Takes the full amount, or the tiny one in a smoke run. */
  readonly pick: <T>(full: T, smoke: T) => T;
}

/** One line of the report. */
export interface Figure {
  readonly what: string;
  /** As it is printed: `3.1 times slower`. */
  readonly measured: string;
  /** What it was to be, as it is printed; null where nothing was aimed at. */
  readonly aim: string | null;
  /** Null where there is no aim, and in a smoke run, which measures nothing. */
  readonly met: boolean | null;
}

/**
 * One file `*.bench.ts` is one bench, its default export. `run` first makes sure that all who take part give the same
 * answer and throws if not; only then does it measure.
 */
export interface Bench {
  /** What the command line picks it by; the same as its file's name. */
  readonly name: string;
  readonly title: string;
  /** Said when a bench needs more than this workspace (a server of PostgreSQL): the smoke test leaves it out. */
  readonly needs?: string;
  readonly run: (context: BenchContext) => Promise<readonly Figure[]>;
}

/** @example export default bench({ name: 'timeline', title: 'Timeline look-up', run: async (context) => […] }); */
export const bench = (definition: Bench): Bench => definition;

export const contextOf = (scale: Scale, texts?: string): BenchContext => ({
  scale,
  ...(texts === undefined ? {} : { texts }),
  pick: (full, smoke) => (scale === 'full' ? full : smoke),
});
