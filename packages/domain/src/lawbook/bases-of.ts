import { type Issue, isRecord, type LegalBasis } from '../kernel/index.js';

type Path = Issue['path'];
type PlainRecord = Readonly<Record<string, unknown>>;

/** An address somewhere inside a value, with the way to it. */
export interface FoundBasis {
  readonly basis: LegalBasis;
  readonly path: Path;
}

/**
 * Every address inside a value, however deep: of rules and their parts, bounds, timeline entries, exceptions of
 * schedules. An address is told by its shape, so that what a later room adds to the law is found as well.
 *
 * @example basesOf(clause.duty, ['clauses', clause.id, 'duty']).map(({ basis }) => basis.document)
 */
export const basesOf = (value: unknown, path: Path = []): FoundBasis[] => {
  const found: FoundBasis[] = [];
  walk(value, path, (record, at) => {
    if (isBasis(record)) found.push({ basis: record, path: at });
  });
  return found;
};

/** The ways to every value that is our reading and says nowhere what was read into the text. */
export const unexplainedIn = (value: unknown, path: Path = []): Path[] => {
  const found: Path[] = [];
  walk(value, path, (record, at) => {
    if (record.grade !== 'inferred' || record.note !== undefined) return;
    if (!isRecord(record.basis) || record.basis.note === undefined) found.push(at);
  });
  return found;
};

const walk = (value: unknown, path: Path, visit: (record: PlainRecord, path: Path) => void): void => {
  if (Array.isArray(value))
    value.forEach((item: unknown, index) => {
      walk(item, [...path, index], visit);
    });
  else if (isRecord(value)) {
    visit(value, path);
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], visit);
  }
};

const isBasis = (record: PlainRecord): record is PlainRecord & LegalBasis =>
  typeof record.document === 'string' && typeof record.provision === 'string';
