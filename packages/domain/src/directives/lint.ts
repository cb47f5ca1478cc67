import {
  asOf,
  contains,
  type DocumentId,
  earliestDay,
  type KnownDay,
  latestDay,
  legalBasis,
} from '../kernel/index.js';
import { type Force, forceOn } from './force.js';
import { type DocumentGraph, relationsFrom, rootsOf } from './graph.js';
import type { LintFacts, Suspension } from './lint-facts.js';
import type { LintAdd, LintFinding } from './lint-finding.js';
import { lintConsultations, lintIssuer } from './lint-issuer.js';
import { FOUNDING_KINDS, type Relation } from './relation.js';

/**
 * Checks a document against what it rests on, as of the day it was signed; where that day is not known, as of
 * each end of its bounds, and only what holds at both is an error. `facts` add what a level may issue, suspensions
 * and consultations; what they do not give is not checked. Reading only, in the order of the relations.
 *
 * @example lintDocument(law.graph, toDocumentId('ha-tinh/ctr-28-nq-tw')).map(({ code }) => code)
 */
export const lintDocument = (graph: DocumentGraph, id: DocumentId, facts: LintFacts = {}): LintFinding[] => {
  const document = graph.documents.get(id);
  if (document === undefined) return [];
  const findings: LintFinding[] = [];
  const add: LintAdd = (code, severity, more = {}) => {
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
    lintSuspension(document.issuedOn, relation, facts.suspensions ?? [], add);
  }
  for (const root of rootsOf(graph, id)) {
    const [first] = root.path;
    if (first === undefined || direct.has(root.document)) continue;
    const states = signingForces(graph, document.issuedOn, root.document);
    if (states.length > 0 && states.every((force) => force.state === 'ended'))
      add('ROOT_ENDED', 'warning', { provision: first.provision, about: root.document, ...endedBy(states) });
  }
  lintIssuer(graph, document, facts, add);
  lintConsultations(document, facts, add);
  return findings;
};

const lintBasis = (graph: DocumentGraph, signedOn: KnownDay, relation: Relation, add: LintAdd): void => {
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
  else if (some('suspended'))
    add('BASIS_SUSPENDED', all('suspended') && earliestKnown && latestKnown ? 'error' : 'warning', {
      ...place,
      ...suspendedBy(states),
    });
  else if (states.length === 0 || some('undetermined')) add('BASIS_FORCE_UNKNOWN', 'info', place);
  else if (states.some((force) => force.partly.length > 0)) add('BASIS_PARTLY_ENDED', 'warning', place);
};

/** An error where the basis was suspended on every day the document may have been signed on, else a warning. */
const lintSuspension = (
  signedOn: KnownDay,
  { to, provision, grade }: Relation,
  suspensions: readonly Suspension[],
  add: LintAdd,
): void => {
  const [first, last] = [earliestDay(signedOn), latestDay(signedOn)];
  for (const { document, period, basis, grade: known, supersededOn } of suspensions) {
    if (document !== to || known === 'recalled' || supersededOn !== undefined) continue;
    const holds = [first, last].map((day) => day !== undefined && contains(period, day));
    if (!holds.includes(true)) continue;
    add('BASIS_SUSPENDED', holds.includes(false) ? 'warning' : 'error', {
      provision,
      about: to,
      grade,
      basis,
    });
  }
};

/** Force on the signing day; on both bounds where only they are known; nothing where no day can be named. */
const signingForces = (graph: DocumentGraph, signedOn: KnownDay, target: DocumentId): Force[] => {
  const days = signedOn.known
    ? [signedOn.day]
    : [signedOn.notBefore?.day, signedOn.notAfter?.day].filter((bound) => bound !== undefined);
  return days.map((on) => forceOn(graph, target, asOf(on)));
};

/** By what it ended and how: replaced and repealed name a document, a time that ran out names none. */
const endedBy = (states: readonly Force[]): Pick<LintFinding, 'by' | 'why'> => {
  const ended = states.find((force) => force.state === 'ended');
  return {
    ...(ended?.by === undefined ? {} : { by: ended.by.from }),
    ...(ended?.why === undefined ? {} : { why: ended.why }),
  };
};

/** By what it is suspended, and where that says so. */
const suspendedBy = (states: readonly Force[]): Pick<LintFinding, 'by' | 'why' | 'basis'> => {
  const by = states.find((force) => force.state === 'suspended')?.by;
  if (by === undefined) return {};
  const clause = by.clause === undefined ? {} : { clause: by.clause };
  return { by: by.from, why: 'SUSPENDED', basis: legalBasis(by.from, by.provision, clause) };
};

const surelyBefore = (a: KnownDay, b: KnownDay): boolean => {
  const latest = latestDay(a);
  const earliest = earliestDay(b);
  return latest !== undefined && earliest !== undefined && latest < earliest;
};
