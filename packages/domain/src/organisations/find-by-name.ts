import {
  type AsOf,
  contains,
  type Entry,
  exactKey,
  lookUp,
  type Period,
  type Timeline,
  type Words,
  wasKnown,
} from '../kernel/index.js';
import type { Body, Place } from './body.js';
import { LEVELS } from './level.js';
import { type LifeLookup, lifeOn } from './life.js';
import { type Lineage, successorsOf } from './lineage.js';
import { nameKey } from './name-key.js';
import type { Registry } from './registry.js';
import type { Subject, UnitIds } from './succession.js';

/** How well a name fits, best first: with its very accents, without regard to them, from its beginning, … */
export const NAME_FITS = ['same-accents', 'same', 'beginning', 'phrase', 'words'] as const;
export type NameFit = (typeof NAME_FITS)[number];

/** A place or body under one of its names. */
export interface NameMatch<S extends Subject = Subject> {
  readonly subject: S;
  readonly id: UnitIds[S];
  /** The name that fits, and the days on which it was the name. */
  readonly name: Words;
  readonly period: Period;
  readonly fit: NameFit;
  /** It was not the name any more on the day of the question. */
  readonly former: boolean;
  /** The name on the day of the question, where one is recorded. */
  readonly nameThen: Words | null;
  readonly life: LifeLookup;
  /** What followed, for a unit that has ended by then. */
  readonly successors?: Lineage<S>;
}

export interface NameQuestion {
  readonly subject?: Subject;
  /** At most so many; 20 without it. */
  readonly first?: number;
}

const DEFAULT_FIRST = 20;

/**
 * Places and bodies by a name or a part of one, in Vietnamese or English: any placement of the tones, with or
 * without accents, with the usual abbreviations (UBND, MTTQ, LHPN). A former name finds the unit that bore it and
 * says so; a unit that has ended says what followed, and of names that fit alike it comes after those that are there.
 * Names that begin after the day are not names yet.
 *
 * @example findByName(registry, 'UBND tinh Quang Tri', asOf(day('2025-06-30')))[0]?.id // 'quang-tri/peoples-committee'
 */
export const findByName = (
  registry: Registry,
  text: string,
  asOf: AsOf,
  { subject, first = DEFAULT_FIRST }: NameQuestion = {},
): NameMatch[] => {
  const asked: Asked = { key: nameKey(text), exact: exactKey(text), words: nameKey(text).split(' ') };
  if (asked.key === '') return [];
  const found: Candidate[] = [];
  for (const unit of indexOf(registry)) {
    if (subject !== undefined && unit.subject !== subject) continue;
    if (!wasKnown(unit.record, asOf)) continue;
    const best = bestOf(unit, asked, asOf);
    if (best !== null) found.push(best);
  }
  return found
    .sort(byFit)
    .slice(0, first)
    .map((candidate) => matchOf(registry, candidate, asOf));
};

interface Asked {
  readonly key: string;
  readonly exact: string;
  readonly words: readonly string[];
}

interface NamedUnit {
  readonly subject: Subject;
  readonly record: Place | Body;
  readonly names: readonly IndexedName[];
}

interface IndexedName {
  readonly entry: Entry<Words> & { readonly state: 'in-force' };
  readonly forms: readonly { readonly key: string; readonly exact: string }[];
}

interface Candidate {
  readonly unit: NamedUnit;
  readonly name: IndexedName;
  readonly fit: NameFit;
  readonly former: boolean;
  /** The unit had ended by the day of the question. */
  readonly ended: boolean;
}

// as in `tree.ts`: what is derived from a registry, which never changes, is kept with it
const derived = new WeakMap<Registry, readonly NamedUnit[]>();

const indexOf = (registry: Registry): readonly NamedUnit[] => {
  const known = derived.get(registry);
  if (known !== undefined) return known;
  const built = [
    ...[...registry.places.values()].map((record): NamedUnit => unitOf('place', record, record.names)),
    ...[...registry.bodies.values()].map((record): NamedUnit => unitOf('body', record, record.names)),
  ];
  derived.set(registry, built);
  return built;
};

const unitOf = (subject: Subject, record: Place | Body, names: Timeline<Words>): NamedUnit => ({
  subject,
  record,
  names: names.entries.flatMap((entry) =>
    entry.state === 'in-force'
      ? [{ entry, forms: [entry.value.vi, entry.value.en].map((name) => formOf(name)) }]
      : [],
  ),
});

const formOf = (name: string): { key: string; exact: string } => ({
  key: nameKey(name),
  exact: exactKey(name),
});

const bestOf = (unit: NamedUnit, asked: Asked, asOf: AsOf): Candidate | null => {
  let best: Candidate | null = null;
  for (const name of unit.names) {
    const { period } = name.entry;
    if (!wasKnown(name.entry, asOf) || period.from > asOf.on) continue;
    const fit = fitOf(name, asked);
    if (fit === null) continue;
    const candidate = { unit, name, fit, former: !contains(period, asOf.on), ended: false };
    if (best === null || byFit(candidate, best) < 0) best = candidate;
  }
  if (best === null) return null;
  const { state } = lifeOn(unit.record.life, asOf);
  return state === 'not-yet' ? null : { ...best, ended: state === 'ended' };
};

const fitOf = ({ forms }: IndexedName, { key, exact, words }: Asked): NameFit | null => {
  let best: NameFit | null = null;
  for (const form of forms) {
    const fit: NameFit | null =
      form.exact === exact
        ? 'same-accents'
        : form.key === key
          ? 'same'
          : form.key.startsWith(`${key} `)
            ? 'beginning'
            : ` ${form.key} `.includes(` ${key} `)
              ? 'phrase'
              : inOrder(form.key, words)
                ? 'words'
                : null;
    if (fit !== null && (best === null || NAME_FITS.indexOf(fit) < NAME_FITS.indexOf(best))) best = fit;
  }
  return best;
};

/** Whether the words all stand in the name in that order, others between them. */
const inOrder = (name: string, words: readonly string[]): boolean => {
  let next = 0;
  for (const word of name.split(' ')) if (word === words[next]) next += 1;
  return next === words.length;
};

const byFit = (a: Candidate, b: Candidate): number =>
  NAME_FITS.indexOf(a.fit) - NAME_FITS.indexOf(b.fit) ||
  Number(a.ended) - Number(b.ended) ||
  Number(a.former) - Number(b.former) ||
  rankOf(a) - rankOf(b) ||
  a.name.entry.value.vi.length - b.name.entry.value.vi.length ||
  (a.unit.record.id < b.unit.record.id ? -1 : 1);

/** Of names that fit alike, a province comes before its communes. */
const rankOf = ({ unit }: Candidate): number =>
  LEVELS.find(({ id }) => id === unit.record.level)?.rank ?? LEVELS.length;

const matchOf = (registry: Registry, { unit, name, fit, former }: Candidate, asOf: AsOf): NameMatch => {
  const { subject, record } = unit;
  const then = lookUp(record.names, asOf);
  const life = lifeOn(record.life, asOf);
  return {
    subject,
    id: record.id,
    name: name.entry.value,
    period: name.entry.period,
    fit,
    former,
    nameThen: then.state === 'found' ? then.value : null,
    life,
    ...(life.state === 'ended' ? { successors: successorsOf(registry, subject, record.id, asOf) } : {}),
  };
};
