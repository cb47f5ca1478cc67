import {
  effectiveDay,
  isDocumentTypeId,
  type OfficialDocument,
  parseDocumentNumber,
} from '../directives/index.js';
import { earliestDay, type Issue, isLevelId, issue, type KnownDay, latestDay } from '../kernel/index.js';
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
    issues.push(...checkDocument(registry, document, path));
  }
  return issues;
};

const checkDocument = (registry: Registry, document: OfficialDocument, path: Issue['path']): Issue[] => {
  const issues: Issue[] = [];
  if (document.secrecy !== 'none')
    issues.push(issue('DOCUMENT_CLASSIFIED', [...path, 'secrecy'], { secrecy: document.secrecy }));
  if (!isDocumentTypeId(document.type))
    issues.push(issue('DOCUMENT_TYPE_UNKNOWN', [...path, 'type'], { type: document.type }));
  else if (document.symbol !== null && !isSymbolOf(document.symbol, document.type))
    issues.push(
      issue('DOCUMENT_SYMBOL_INVALID', [...path, 'symbol'], { symbol: document.symbol.slice(0, 80) }),
    );
  if (!isLevelId(document.level))
    issues.push(issue('LEVEL_UNKNOWN', [...path, 'level'], { level: document.level }));
  const { body } = document.issuer;
  if (body !== undefined && !registry.bodies.has(body))
    issues.push(issue('BODY_UNKNOWN', [...path, 'issuer'], { body }));
  for (const [index, { with: consulted }] of (document.consultations ?? []).entries())
    if (!registry.bodies.has(consulted))
      issues.push(issue('BODY_UNKNOWN', [...path, 'consultations', index, 'with'], { body: consulted }));
  for (const [field, when] of [
    ['issuedOn', document.issuedOn],
    ['effectiveFrom', document.effectiveFrom],
    ['effectiveUntil', document.effectiveUntil],
  ] as const)
    if (when !== undefined) issues.push(...checkBounds(when, [...path, field]));
  const begins = earliestDay(effectiveDay(document));
  const ends = document.effectiveUntil && latestDay(document.effectiveUntil);
  if (begins !== undefined && ends !== undefined && ends <= begins)
    issues.push(issue('DOCUMENT_EFFECT_EMPTY', [...path, 'effectiveUntil']));
  return issues;
};

/** A code that the vocabulary lacks may mean any type; one that it has means what it lists. */
const isSymbolOf = (symbol: string, type: OfficialDocument['type']): boolean => {
  const read = parseDocumentNumber(symbol);
  if (!read.ok) return false;
  const { possibleTypes } = read.value;
  return possibleTypes.length === 0 || possibleTypes.includes(type);
};

const checkBounds = (when: KnownDay, path: Issue['path']): Issue[] => {
  if (when.known || when.notBefore === undefined || when.notAfter === undefined) return [];
  const [notBefore, notAfter] = [when.notBefore.day, when.notAfter.day];
  return notAfter < notBefore ? [issue('DAY_BOUNDS_REVERSED', path, { notBefore, notAfter })] : [];
};
