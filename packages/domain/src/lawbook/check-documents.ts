import { isDocumentTypeId, type OfficialDocument } from '../directives/index.js';
import { type Issue, isLevelId, issue, type KnownDay, type LegalBasis } from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import type { Law } from './compose.js';

/** The documents of a law: each recorded once, none classified, every name in them one that is known. */
export const checkDocuments = (law: Law, registry: Registry): Issue[] => {
  const issues: Issue[] = [];
  const recorded = new Map<string, OfficialDocument>();
  for (const document of law.files.flatMap((file) => [
    ...(file.cited ?? []),
    ...(file.document === null ? [] : [file.document]),
  ])) {
    const path = ['documents', document.id];
    const before = recorded.get(document.id);
    // a full text takes the place of the stub that stood for it; nothing else may stand twice
    if (before !== undefined && (before.held || !document.held))
      issues.push(issue('DOCUMENT_DUPLICATE', path, { document: document.id }));
    recorded.set(document.id, document);
    issues.push(...checkDocument(law, registry, document, path));
  }
  return issues;
};

const checkDocument = (
  law: Law,
  registry: Registry,
  document: OfficialDocument,
  path: Issue['path'],
): Issue[] => {
  const issues: Issue[] = [];
  if (document.secrecy !== 'none')
    issues.push(issue('DOCUMENT_CLASSIFIED', [...path, 'secrecy'], { secrecy: document.secrecy }));
  if (!isDocumentTypeId(document.type))
    issues.push(issue('DOCUMENT_TYPE_UNKNOWN', [...path, 'type'], { type: document.type }));
  if (!isLevelId(document.level))
    issues.push(issue('LEVEL_UNKNOWN', [...path, 'level'], { level: document.level }));
  const { body } = document.issuer;
  if (body !== undefined && !registry.bodies.has(body))
    issues.push(issue('BODY_UNKNOWN', [...path, 'issuer'], { body }));
  for (const [field, when] of [
    ['issuedOn', document.issuedOn],
    ['effectiveFrom', document.effectiveFrom],
    ['effectiveUntil', document.effectiveUntil],
  ] as const)
    if (when !== undefined) issues.push(...checkDay(law, when, [...path, field]));
  if (document.basis !== undefined) issues.push(...checkBasis(law, document.basis, [...path, 'basis']));
  return issues;
};

/** Bounds that leave a day in between, and grounds that can be looked up. */
const checkDay = (law: Law, when: KnownDay, path: Issue['path']): Issue[] => {
  if (when.known) return when.basis === undefined ? [] : checkBasis(law, when.basis, path);
  const { notBefore, notAfter } = when;
  const issues = [notBefore, notAfter].flatMap((bound) =>
    bound?.basis === undefined ? [] : checkBasis(law, bound.basis, path),
  );
  if (notBefore !== undefined && notAfter !== undefined && notAfter.day < notBefore.day)
    issues.push(issue('DAY_BOUNDS_REVERSED', path, { notBefore: notBefore.day, notAfter: notAfter.day }));
  return issues;
};

const checkBasis = (law: Law, basis: LegalBasis, path: Issue['path']): Issue[] => [
  ...(law.graph.documents.has(basis.document)
    ? []
    : [issue('DOCUMENT_UNKNOWN', path, { document: basis.document })]),
  ...(basis.clause === undefined || law.clauses.has(basis.clause)
    ? []
    : [issue('CLAUSE_UNKNOWN', path, { clause: basis.clause })]),
];
