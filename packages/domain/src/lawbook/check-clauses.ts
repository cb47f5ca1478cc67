import { type Issue, issue } from '../kernel/index.js';
import { type Law, type PlacedClause, placedClauses } from './compose.js';
import type { DocumentAttribute } from './law-file.js';

/** The clauses of a law: each once, in a document, at a place, and with nothing that its own words deny. */
export const checkClauses = (law: Law): Issue[] => {
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
      if (clause.operative === false && clause.duty !== undefined)
        issues.push(issue('DUTY_NOT_OPERATIVE', [...path, 'duty'], { clause: clause.id }));
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
    case 'identity':
      return document?.symbol !== null && document?.issuedOn.known === true;
    case 'signature':
      return document?.signature !== undefined;
    case 'dissemination':
      return document !== undefined && document.dissemination.scope !== 'unstated';
  }
};
