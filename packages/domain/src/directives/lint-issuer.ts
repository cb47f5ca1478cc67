import { contains, earliestDay, LEVEL_RANKS, type LevelId, latestDay } from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import { type DocumentGraph, relationsFrom } from './graph.js';
import type { LintFacts } from './lint-facts.js';
import type { LintAdd } from './lint-finding.js';
import type { RelationKind } from './relation.js';

/** What changes, suspends or ends another document. */
const CHANGING: readonly RelationKind[] = [
  'amends',
  'supplements',
  'replaces',
  'repeals',
  'corrects',
  'suspends',
];

const isAbove = (one: LevelId, other: LevelId): boolean => LEVEL_RANKS[one] < LEVEL_RANKS[other];

/**
 * Whether a body acts at its level: issues a type of document that the texts given leave to other levels, or changes
 * a document of a level above. Both are to be looked at again, not wrong: a text that is not given may allow it.
 */
export const lintIssuer = (
  graph: DocumentGraph,
  document: OfficialDocument,
  { competences = [] }: LintFacts,
  add: LintAdd,
): void => {
  const signed = [earliestDay(document.issuedOn), latestDay(document.issuedOn)].filter(
    (day) => day !== undefined,
  );
  const applying = competences.filter(
    ({ types, period, grade }) =>
      grade !== 'recalled' &&
      types.includes(document.type) &&
      signed.length > 0 &&
      signed.every((day) => contains(period, day)),
  );
  const [first] = applying;
  if (first !== undefined && !applying.some(({ levels }) => levels.includes(document.level)))
    add('ISSUER_OUTSIDE_LEVEL', 'warning', { basis: first.basis, grade: first.grade });

  for (const relation of relationsFrom(graph, document.id)) {
    const target = graph.documents.get(relation.to);
    if (target === undefined || !CHANGING.includes(relation.kind)) continue;
    if (!isAbove(target.level, document.level)) continue;
    const { provision, grade } = relation;
    add('CHANGES_HIGHER_DOCUMENT', 'warning', { provision, about: target.id, grade });
  }
};

/**
 * Consultations that a text requires and that are not recorded as held by the day of signing: by the facts given and by
 * what is recorded of the document itself.
 */
export const lintConsultations = (
  document: OfficialDocument,
  { consultations }: LintFacts,
  add: LintAdd,
): void => {
  const signedBy = latestDay(document.issuedOn);
  const own = document.consultations ?? [];
  const recorded = [
    ...own.flatMap(({ with: body, on }) => (on === undefined ? [] : [{ with: body, on }])),
    ...(consultations?.recorded ?? []).filter(
      (one) => one.document === document.id && one.supersededOn === undefined,
    ),
  ];
  const held = new Set(
    recorded.filter((one) => signedBy === undefined || one.on <= signedBy).map((one) => one.with),
  );
  const required = [
    ...own.flatMap(({ with: body, basis }) =>
      basis === undefined ? [] : [{ with: body, basis, grade: 'verified' as const }],
    ),
    ...(consultations?.required ?? []).filter((one) => one.document === document.id),
  ];
  for (const { with: body, basis, grade } of required)
    if (!held.has(body)) add('CONSULTATION_NOT_RECORDED', 'warning', { with: body, basis, grade });
};
