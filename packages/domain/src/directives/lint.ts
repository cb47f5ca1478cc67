import {
  asOf,
  type DocumentId,
  earliestDay,
  type Grade,
  type KnownDay,
  latestDay,
  type Provision,
} from '../kernel/index.js';
import { type Force, forceOn } from './force.js';
import { type DocumentGraph, relationsFrom, rootsOf } from './graph.js';
import { FOUNDING_KINDS, type Relation } from './relation.js';

/**
 * What a drafter or a reader should look at again. `error`: the text rests on something without effect on the day
 * of signing; `warning`: it may; `info`: something is not recorded and so could not be checked.
 */
export interface LintFinding {
  readonly code: LintCode;
  readonly severity: LintSeverity;
  readonly document: DocumentId;
  /** Where in the document. */
  readonly provision?: Provision;
  readonly about?: DocumentId;
  readonly by?: DocumentId;
  readonly grade: Grade;
}

export const LINT_SEVERITIES = ['error', 'warning', 'info'] as const;
export type LintSeverity = (typeof LINT_SEVERITIES)[number];

export const LINT_CODES = [
  'NUMBER_NOT_RECORDED',
  'DATE_NOT_RECORDED',
  'BASIS_NOT_YET_IN_FORCE',
  'BASIS_ENDED',
  'BASIS_PARTLY_ENDED',
  'BASIS_FORCE_UNKNOWN',
  'BASIS_LATER_THAN_DOCUMENT',
  'CITED_TEXT_NOT_HELD',
  'ROOT_ENDED',
] as const;
export type LintCode = (typeof LINT_CODES)[number];

/**
 * Checks a document against what it rests on, as of the day it was signed; where that day is not known, as of
 * each end of its bounds, and only what holds at both is an error. Reading only, in the order of the relations.
 */
export const lintDocument = (graph: DocumentGraph, id: DocumentId): LintFinding[] => {
  const document = graph.documents.get(id);
  if (document === undefined) return [];
  const findings: LintFinding[] = [];
  const add = (code: LintCode, severity: LintSeverity, more: Partial<LintFinding> = {}): void => {
    findings.push({ code, severity, document: id, grade: 'verified', ...more });
  };

  if (document.symbol === null) add('NUMBER_NOT_RECORDED', 'info');
  if (!document.issuedOn.known) add('DATE_NOT_RECORDED', 'info');

  const direct = new Set<DocumentId>();
  for (const relation of relationsFrom(graph, id)) {
    const target = graph.documents.get(relation.to);
    if (target === undefined) continue;
    const place = { provision: relation.provision, about: relation.to, grade: relation.grade };
    if (!target.held) add('CITED_TEXT_NOT_HELD', 'info', place);
    if (surelyBefore(document.issuedOn, target.issuedOn)) add('BASIS_LATER_THAN_DOCUMENT', 'error', place);
    if (!FOUNDING_KINDS.includes(relation.kind)) continue;
    direct.add(relation.to);
    lintBasis(graph, document.issuedOn, relation, add);
  }
  for (const root of rootsOf(graph, id)) {
    const [first] = root.path;
    if (first === undefined || direct.has(root.document)) continue;
    const states = signingForces(graph, document.issuedOn, root.document);
    if (states.length > 0 && states.every((force) => force.state === 'ended'))
      add('ROOT_ENDED', 'warning', { provision: first.provision, about: root.document, ...endedBy(states) });
  }
  return findings;
};

const lintBasis = (
  graph: DocumentGraph,
  signedOn: KnownDay,
  relation: Relation,
  add: (code: LintCode, severity: LintSeverity, more?: Partial<LintFinding>) => void,
): void => {
  const place = { provision: relation.provision, about: relation.to, grade: relation.grade };
  const states = signingForces(graph, signedOn, relation.to);
  const all = (state: Force['state']): boolean =>
    states.length > 0 && states.every((force) => force.state === state);
  const some = (state: Force['state']): boolean => states.some((force) => force.state === state);
  // what had ended on the earliest day has ended on all; what has no effect on the latest has none on any
  const earliestKnown = signedOn.known || signedOn.notBefore !== undefined;
  const latestKnown = signedOn.known || signedOn.notAfter !== undefined;
  if (all('ended') && earliestKnown) add('BASIS_ENDED', 'error', { ...place, ...endedBy(states) });
  else if (all('not-yet')) add('BASIS_NOT_YET_IN_FORCE', latestKnown ? 'error' : 'warning', place);
  else if (some('ended')) add('BASIS_ENDED', 'warning', { ...place, ...endedBy(states) });
  else if (states.length === 0 || some('undetermined')) add('BASIS_FORCE_UNKNOWN', 'info', place);
  else if (states.some((force) => force.partly.length > 0)) add('BASIS_PARTLY_ENDED', 'warning', place);
};

/** Force on the signing day; on both bounds where only they are known; nothing where no day can be named. */
const signingForces = (graph: DocumentGraph, signedOn: KnownDay, target: DocumentId): Force[] => {
  const days = signedOn.known
    ? [signedOn.day]
    : [signedOn.notBefore?.day, signedOn.notAfter?.day].filter((bound) => bound !== undefined);
  return days.map((on) => forceOn(graph, target, asOf(on)));
};

const endedBy = (states: readonly Force[]): { by?: DocumentId } => {
  const by = states.find((force) => force.by !== undefined)?.by?.from;
  return by === undefined ? {} : { by };
};

const surelyBefore = (a: KnownDay, b: KnownDay): boolean => {
  const latest = latestDay(a);
  const earliest = earliestDay(b);
  return latest !== undefined && earliest !== undefined && latest < earliest;
};
