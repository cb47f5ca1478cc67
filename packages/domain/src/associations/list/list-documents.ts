import { parseDocumentNumber, sameNumber } from '../../directives/index.js';
import { type CalendarDate, type DocumentId, exactKey, type Issue, issue } from '../../kernel/index.js';
import { type Cell, readWrittenDay, textOf } from './list-cells.js';
import { atCell, type ListDocument, type ListRow } from './list-row.js';

/** A list of those that Party and State give tasks, as a cell names it. */
export interface NamedList {
  readonly document: DocumentId;
  readonly on: CalendarDate;
}

const WITH_DAY = /^(.*?)\s*\(([^()]+)\)$/u;

const sameSymbol = (symbol: string, text: string): boolean => {
  const [a, b] = [parseDocumentNumber(symbol), parseDocumentNumber(text)];
  return a.ok && b.ok ? sameNumber(a.value, b.value) : exactKey(symbol) === exactKey(text);
};

/** The document of that number; of several those of that day. */
const documentsNamed = (
  documents: readonly ListDocument[],
  text: string,
  on: CalendarDate,
): readonly ListDocument[] => {
  const number = text.split(/\s+/u).at(-1) ?? text;
  const named = documents.filter(({ symbol }) => symbol !== null && sameSymbol(symbol, number));
  const ofDay = named.filter(({ issuedOn }) => issuedOn === on);
  return ofDay.length > 0 ? ofDay : named;
};

/**
 * The lists that a cell names, each with its day: "HD 05/HD-MTTW-BTT (30/7/2025); KL 230-KL/TW (5/1/2026)". Issues:
 * ASSOCIATION_LIST_DAY_MISSING, DATE_INVALID, ASSOCIATION_LIST_DOCUMENT_UNKNOWN (register it first, a stub will do).
 */
export const taskListsOf = (row: ListRow, documents: readonly ListDocument[]): Cell<readonly NamedList[]> => {
  const path = atCell(row.number, 'taskLists');
  const issues: Issue[] = [];
  const lists: NamedList[] = [];
  for (const text of textOf(row, 'taskLists').split(';')) {
    const value = text.trim();
    if (value === '') continue;
    const [, name, written] = WITH_DAY.exec(value) ?? [];
    if (name === undefined || written === undefined) {
      issues.push(issue('ASSOCIATION_LIST_DAY_MISSING', path, { value: value.slice(0, 80) }));
      continue;
    }
    const read = readWrittenDay(written.trim());
    if (!read.ok) {
      issues.push(...read.issues.map((found) => ({ ...found, path })));
      continue;
    }
    const [found, ...others] = documentsNamed(documents, name, read.value);
    if (found === undefined || others.length > 0)
      issues.push(
        issue('ASSOCIATION_LIST_DOCUMENT_UNKNOWN', path, {
          value: name.slice(0, 80),
          found: others.length + Number(found !== undefined),
        }),
      );
    else lists.push({ document: found.id, on: read.value });
  }
  // in whatever order a cell names them, and however often: they come to the same
  const byDay = new Map(lists.map((list) => [list.document, list]));
  return issues.length > 0
    ? { issues }
    : { value: [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) };
};
