import { checkGraph, isRelationKind, type Relation } from '../directives/index.js';
import { checkDuties, type Duty } from '../duties/index.js';
import { GRADES, type Issue, issue } from '../kernel/index.js';
import { checkRegistry, type Registry } from '../organisations/index.js';
import { checkRules } from '../rules/index.js';
import { checkDocuments } from './check-documents.js';
import { type Law, type PlacedClause, placedClauses } from './compose.js';
import type { DocumentAttribute } from './law-file.js';

/**
 * Everything wrong with a law taken together, all issues at once: what one file cannot show, such as documents
 * and bodies that are named and not there, clause ids used twice, attributes that the document lacks, values
 * without address or grade, readings (`inferred`) without the note that says so. A law without issues can be
 * asked anything. The shape of a file is `readLawFile`'s business.
 *
 * @example checkLaw(composeLaw(law, '0.1.0'), referenceRegistry()) // []
 */
export const checkLaw = (law: Law, registry: Registry): Issue[] => [
  ...checkDocuments(law, registry),
  ...checkClauses(law),
  ...checkGraph(law.graph),
  ...law.relations.flatMap((relation) => checkRelation(law, relation)),
  ...checkDuties(law.duties, law.graph, registry),
  ...law.duties.flatMap(checkDuty),
  ...law.cascades.flatMap((cascade, index) => checkCascade(law, registry, cascade, index)),
  ...checkRegistry(registry),
  ...checkRegistryBasis(law, registry),
  ...checkRules(law),
];

const checkClauses = (law: Law): Issue[] => {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const file of law.files) {
    // without its document a clause has no address, so it would be lost without a word
    if (file.document === null && file.clauses.length > 0)
      issues.push(issue('CLAUSES_WITHOUT_DOCUMENT', ['files'], { clauses: file.clauses.length }));
    for (const clause of placedClauses(file)) {
      const path = ['clauses', clause.id];
      if (seen.has(clause.id)) issues.push(issue('CLAUSE_DUPLICATE', path, { clause: clause.id }));
      seen.add(clause.id);
      if (clause.provision.trim() === '') issues.push(issue('PROVISION_EMPTY', path, { clause: clause.id }));
      for (const attribute of clause.attributes ?? [])
        if (!hasAttribute(law, clause, attribute))
          issues.push(issue('ATTRIBUTE_ABSENT', path, { attribute, document: clause.document }));
    }
  }
  return issues;
};

const hasAttribute = (law: Law, clause: PlacedClause, attribute: DocumentAttribute): boolean => {
  const document = law.graph.documents.get(clause.document);
  switch (attribute) {
    case 'recipients':
      return (document?.recipients ?? []).length > 0;
    case 'addressees':
      return (document?.addressees ?? []).length > 0;
    case 'dissemination':
      return document !== undefined && document.dissemination.scope !== 'unstated';
  }
};

const checkRelation = (law: Law, relation: Relation): Issue[] => {
  const path = ['relations', relation.from, relation.kind, relation.to];
  const issues = checkGround(relation, relation.provision, path);
  if (!isRelationKind(relation.kind))
    issues.push(issue('RELATION_KIND_UNKNOWN', path, { kind: relation.kind }));
  if (relation.clause !== undefined && !law.clauses.has(relation.clause))
    issues.push(issue('CLAUSE_UNKNOWN', path, { clause: relation.clause }));
  return issues;
};

const checkDuty = (duty: Duty): Issue[] => {
  const path = ['duties', duty.id];
  const issues = checkGround(duty, duty.basis.provision, path);
  if (duty.proof.length === 0) issues.push(issue('PROOF_EMPTY', path, { duty: duty.id }));
  return issues;
};

/** An address, a grade, and with an inferred one the words that say what was inferred. */
const checkGround = (
  value: Pick<Duty, 'grade'> & { readonly note?: unknown },
  provision: string,
  path: Issue['path'],
): Issue[] => {
  const issues: Issue[] = [];
  if (provision.trim() === '') issues.push(issue('PROVISION_EMPTY', path));
  if (!GRADES.includes(value.grade)) issues.push(issue('GRADE_UNKNOWN', path, { grade: value.grade }));
  if (value.grade === 'inferred' && value.note === undefined) issues.push(issue('NOTE_MISSING', path));
  return issues;
};

const checkCascade = (
  law: Law,
  registry: Registry,
  cascade: Law['cascades'][number],
  index: number,
): Issue[] => {
  const path = ['cascades', index];
  const { document, expected } = cascade;
  const bodies = expected.by === 'name' ? expected.bodies : [expected.within];
  return [
    ...(law.graph.documents.has(document) ? [] : [issue('DOCUMENT_UNKNOWN', path, { document })]),
    ...bodies
      .filter((body) => !registry.bodies.has(body))
      .map((body) => issue('BODY_UNKNOWN', path, { body })),
  ];
};

/** What is known of bodies comes from documents, and those must be there to be looked up. */
const checkRegistryBasis = (law: Law, registry: Registry): Issue[] =>
  [...registry.bodies.values()].flatMap((body) =>
    body.basis === undefined || law.graph.documents.has(body.basis.document)
      ? []
      : [issue('DOCUMENT_UNKNOWN', ['bodies', body.id, 'basis'], { document: body.basis.document })],
  );
