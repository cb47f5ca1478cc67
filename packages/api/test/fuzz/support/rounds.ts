const numberOf = (name: string): number | null => {
  const text = process.env[name];
  return text === undefined || text === '' ? null : Number(text);
};

/** How long `pnpm fuzz` goes on, in milliseconds; null in the gate, which does a fixed number of rounds. */
export const FUZZ_MS: number | null = ((seconds) => seconds && seconds * 1_000)(
  numberOf('DANVAN_FUZZ_SECONDS'),
);

/** The seed: one and the same in the gate. */
export const FUZZ_SEED = numberOf('DANVAN_FUZZ_SEED') ?? 20_261_126;

/** Time that a test may take: a round that is under way is let finish. */
export const FUZZ_TIMEOUT = (FUZZ_MS ?? 0) + 300_000;

/** Seeds of rounds, one after another: as many as the gate does, or for as long as `pnpm fuzz` was told. */
export function* roundSeeds(gate: number): Generator<number> {
  const end = FUZZ_MS === null ? null : performance.now() + FUZZ_MS;
  for (let round = 0; end === null ? round < gate : performance.now() < end; round += 1)
    yield (FUZZ_SEED + round * 7_919) >>> 0;
}
