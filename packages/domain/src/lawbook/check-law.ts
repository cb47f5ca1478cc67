import { checkGraph, isRelationKind, type Relation } from '../directives/index.js';
import { checkBearers, checkDuties, checkRegimes, type Duty, type ReportRegime } from '../duties/index.js';
import { checkIndicators } from '../indicators/index.js';
import { checkTimeline, GRADES, type Issue, issue, under } from '../kernel/index.js';
import { BODY_KINDS, checkRegistry, type Registry } from '../organisations/index.js';
import { checkFileBases, checkRegistryBases } from './check-bases.js';
import { checkClauseRules } from './check-clause-rules.js';
import { checkClauses } from './check-clauses.js';
import { checkDocuments } from './check-documents.js';
import { checkModelGuides } from './check-model-guides.js';
import { checkWorkflows } from './check-workflows.js';
import type { Law } from './compose.js';

/**
 * Everything wrong with a law taken together, all issues at once: what one file cannot show, such as documents
 * and bodies that are named and not there, clause ids used twice, attributes that the document lacks, values
 * without address or grade, readings (`inferred`) without the note that says so, selections that select nobody. A
 * law without issues can be asked anything. The shape of a file is `readLawFile`'s business.
 *
 * @example checkLaw(composeLaw(law, '0.1.0'), referenceRegistry()) // []
 */
export const checkLaw = (law: Law, registry: Registry): Issue[] => [
  ...checkLawFiles(law, registry),
  ...checkRegistry(registry, [...BODY_KINDS, ...law.kinds]),
  ...checkRegistryBases(law, registry),
];

/**
 * The same without the register itself: for a document that joins a law and a register that were checked before.
 *
 * @example checkLawFiles(composeLaw([...stubs, mine], '0.1.0'), registry) // []
 */
export const checkLawFiles = (law: Law, registry: Registry): Issue[] => [
  ...checkDocuments(law, registry),
  ...checkClauses(law),
  ...checkGraph(law.graph),
  ...law.relations.flatMap((relation) => checkRelation(law, relation)),
  ...checkKinds(law),
  ...checkDuties(law.duties, law.graph, registry, [...BODY_KINDS, ...law.kinds]),
  ...law.duties.flatMap(checkDuty),
  ...checkRegimes(law.regimes, law.duties),
  ...law.regimes.flatMap((regime) => checkMeasures(law, regime)),
  ...law.cascades.flatMap((cascade, index) => checkCascade(law, registry, cascade, index)),
  ...law.reviews.flatMap(({ document }, index) =>
    law.graph.documents.has(document)
      ? []
      : [issue('DOCUMENT_UNKNOWN', ['reviews', index, 'document'], { document })],
  ),
  ...checkIndicators(law, registry, [...BODY_KINDS, ...law.kinds]),
  ...checkFileBases(law),
  ...checkClauseRules(law),
  ...checkWorkflows(law, registry),
  ...checkModelGuides(law, registry),
];

/** A kind of a file is one that no other file and not this package has. */
const checkKinds = (law: Law): Issue[] => {
  const seen = new Set(BODY_KINDS.map(({ id }) => id));
  return law.kinds.flatMap(({ id }) => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [issue('BODY_KIND_DUPLICATE', ['kinds', id], { kind: id })] : [];
  });
};

const checkRelation = (law: Law, relation: Relation): Issue[] => {
  const path = ['relations', relation.from, relation.kind, relation.to];
  const issues = checkGround(relation.provision, relation.grade, path);
  if (!isRelationKind(relation.kind))
    issues.push(issue('RELATION_KIND_UNKNOWN', path, { kind: relation.kind }));
  if (relation.clause !== undefined && !law.clauses.has(relation.clause))
    issues.push(issue('CLAUSE_UNKNOWN', path, { clause: relation.clause }));
  return issues;
};

const checkDuty = (duty: Duty): Issue[] => {
  const path = ['duties', duty.id];
  const issues = checkGround(duty.basis.provision, duty.grade, path);
  if (duty.proof.length === 0) issues.push(issue('PROOF_EMPTY', path, { duty: duty.id }));
  return issues;
};

/** The figures of a report are measures of the catalogue, which the room of the duties does not know. */
const checkMeasures = (law: Law, { duty, figures = [] }: ReportRegime): Issue[] => {
  const known = new Set<string>(law.measures.map(({ id }) => id));
  return figures.flatMap(({ measure }, index) =>
    known.has(measure)
      ? []
      : [issue('REGIME_MEASURE_UNKNOWN', ['regimes', duty, 'figures', index], { measure })],
  );
};

const checkGround = (provision: string, grade: Duty['grade'], path: Issue['path']): Issue[] => [
  ...(provision.trim() === '' ? [issue('PROVISION_EMPTY', path)] : []),
  ...(GRADES.includes(grade) ? [] : [issue('GRADE_UNKNOWN', path, { grade })]),
];

const checkCascade = (
  law: Law,
  registry: Registry,
  { document, expected, deadline }: Law['cascades'][number],
  index: number,
): Issue[] => [
  ...(deadline === undefined ? [] : under(['cascades', index, 'deadline'], checkTimeline(deadline))),
  ...(law.graph.documents.has(document)
    ? []
    : [issue('DOCUMENT_UNKNOWN', ['cascades', index, 'document'], { document })]),
  ...checkBearers(expected, registry, ['cascades', index, 'expected'], [...BODY_KINDS, ...law.kinds]),
];
