import { forceOn, type OfficialDocument } from '../directives/index.js';
import { type AsOf, type BodyId, type ClauseId, type DocumentId, searchKey } from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import { bearersOn } from './bearers.js';
import type { DutyLaw } from './duties-of.js';
import type { Duty } from './duty.js';

/** In what two clauses on one thing differ. */
export const DUTY_DIFFERENCES = ['schedule', 'addressees', 'modality'] as const;
export type DutyDifference = (typeof DUTY_DIFFERENCES)[number];

/**
 * Two clauses of one issuer that ask the same of the same bodies. `overlap` where they say the same, `differs` where
 * they do not. A suggestion to compare both clauses, never a verdict: the later may well be meant to add.
 */
export interface DutyOverlap {
  readonly kind: 'overlap' | 'differs';
  /** The older document first. */
  readonly duties: readonly [Duty, Duty];
  /** Bodies that both ask, in order. */
  readonly bodies: readonly BodyId[];
  readonly differences: readonly DutyDifference[];
}

/** What is compared: everything, the documents of one issuer, or one document with the others of its issuer. */
export interface OverlapOptions {
  readonly issuer?: BodyId;
  readonly document?: DocumentId;
  /** Pairs of clauses that somebody has found to be about one thing though their words differ. */
  readonly sameThing?: readonly (readonly [ClauseId, ClauseId])[];
}

/**
 * Clauses of different documents of one issuer, both in force on the day, that ask the same action of the same
 * bodies. The same action is the same Vietnamese words but for accents and case, or a pair that was named as such.
 * Documents whose issuer is not on record are compared with none.
 *
 * @example findOverlaps(law, registry, asOf(day('2025-10-01')))[0]?.differences // ['schedule']
 */
export const findOverlaps = (
  law: DutyLaw,
  registry: Registry,
  asOf: AsOf,
  { issuer: only, document: own, sameThing = [] }: OverlapOptions = {},
): DutyOverlap[] => {
  const issuerOfOwn = own && law.graph.documents.get(own)?.issuer.body;
  const standing = law.duties.flatMap((duty) => {
    const document = law.graph.documents.get(duty.document);
    const issuer = document?.issuer.body;
    if (document === undefined || issuer === undefined) return [];
    if ((only !== undefined && issuer !== only) || (own !== undefined && issuer !== issuerOfOwn)) return [];
    return forceOn(law.graph, duty.document, asOf).state === 'in-force' ? [{ duty, document, issuer }] : [];
  });
  const alike = Map.groupBy(
    standing,
    ({ duty, issuer }) => `${issuer} ${duty.kind} ${searchKey(duty.action.vi)}`,
  );
  const byId = new Map(standing.map((one) => [one.duty.id, one]));
  const pairs = [
    ...[...alike.values()].flatMap(pairsOf),
    ...sameThing.flatMap(([one, other]) => {
      const [a, b] = [byId.get(one), byId.get(other)];
      return a === undefined || b === undefined || a.issuer !== b.issuer ? [] : [[a, b] as const];
    }),
  ];
  const found = new Map<string, DutyOverlap>();
  for (const [a, b] of pairs) {
    if (a.document.id === b.document.id) continue;
    if (own !== undefined && a.document.id !== own && b.document.id !== own) continue;
    const [first, second] = isOlder(a.document, b.document) ? [a.duty, b.duty] : [b.duty, a.duty];
    const bodies = sharedBodies(registry, first, second, asOf);
    if (bodies.length === 0) continue;
    const differences = differencesOf(first, second);
    const kind = differences.length === 0 ? 'overlap' : 'differs';
    found.set(`${first.id} ${second.id}`, { kind, duties: [first, second], bodies, differences });
  }
  return [...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

const pairsOf = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

const isOlder = (a: OfficialDocument, b: OfficialDocument): boolean => {
  const key = ({ issuedOn, id }: OfficialDocument): string => `${issuedOn.known ? issuedOn.day : '~'} ${id}`;
  return key(a) < key(b);
};

const sharedBodies = (registry: Registry, one: Duty, other: Duty, asOf: AsOf): BodyId[] => {
  const asked = new Set(bearersOn(registry, one.bearers, asOf).map(({ body }) => body.id));
  return bearersOn(registry, other.bearers, asOf)
    .map(({ body }) => body.id)
    .filter((body) => asked.has(body))
    .sort();
};

const differencesOf = (one: Duty, other: Duty): DutyDifference[] =>
  DUTY_DIFFERENCES.filter(
    (what) => JSON.stringify(sorted(one[what])) !== JSON.stringify(sorted(other[what])),
  );

/** The same whatever the order of the properties. Data of a law file is JSON all through. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
};

const keyOf = ({ duties: [one, other] }: DutyOverlap): string => `${one.id} ${other.id}`;
