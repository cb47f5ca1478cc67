import type { BenchContext, Figure } from './bench.js';
import { type BestTimes, timeFor } from './measure.js';

const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const duration = (milliseconds: number): string => {
  if (milliseconds >= 1000) return `${short(milliseconds / 1000)} s`;
  if (milliseconds >= 1) return `${short(milliseconds)} ms`;
  return milliseconds >= 0.001 ? `${short(milliseconds * 1000)} µs` : `${short(milliseconds * 1e6)} ns`;
};

const figure = (
  context: BenchContext,
  what: string,
  measured: string,
  aim: string | null,
  holds: boolean,
): Figure => ({ what, measured, aim, met: aim === null || context.scale === 'smoke' ? null : holds });

interface Pair {
  readonly ours: string;
  readonly theirs: string;
}

/** How many times slower ours is than another's; an aim of 5 is "at most 5 times". */
export const slowerThan = (
  context: BenchContext,
  best: BestTimes,
  { ours, theirs }: Pair,
  atMost: number | null,
): Figure => {
  const ratio = timeFor(best, ours) / timeFor(best, theirs);
  return figure(
    context,
    `${ours} / ${theirs}`,
    `${short(ratio)} times its time (${duration(timeFor(best, ours))} / ${duration(timeFor(best, theirs))})`,
    atMost === null ? null : `at most ${atMost}`,
    atMost !== null && ratio <= atMost,
  );
};

/** How many times faster ours is than another's; an aim of 10 is "at least 10 times". */
export const fasterThan = (
  context: BenchContext,
  best: BestTimes,
  { ours, theirs }: Pair,
  atLeast: number | null,
): Figure => {
  const ratio = timeFor(best, theirs) / timeFor(best, ours);
  return figure(
    context,
    `${ours} / ${theirs}`,
    `${short(ratio)} times as fast (${duration(timeFor(best, ours))} / ${duration(timeFor(best, theirs))})`,
    atLeast === null ? null : `at least ${atLeast}`,
    atLeast !== null && ratio >= atLeast,
  );
};

/** How much longer ours takes than another's, in milliseconds. */
export const longerThan = (
  context: BenchContext,
  best: BestTimes,
  { ours, theirs }: Pair,
  under: number | null,
): Figure => {
  const more = timeFor(best, ours) - timeFor(best, theirs);
  return figure(
    context,
    `${ours} / ${theirs}`,
    `${more.toFixed(1)} ms more (${duration(timeFor(best, ours))} / ${duration(timeFor(best, theirs))})`,
    under === null ? null : `under ${under} ms`,
    under !== null && more < under,
  );
};

/** A number that is no comparison. */
export const plainFigure = (
  context: BenchContext,
  what: string,
  measured: string,
  aim: { readonly words: string; readonly holds: boolean } | null = null,
): Figure => figure(context, what, measured, aim?.words ?? null, aim?.holds ?? false);
