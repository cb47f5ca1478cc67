import {
  basisReader,
  clauseIdReader,
  dayReader,
  documentIdReader,
  fail,
  type Issue,
  issue,
  listReader,
  objectReader,
  ok,
  oneOfReader,
  type Reader,
  type Result,
  wordsReader,
} from '../../kernel/index.js';
import type { DutyLaw } from '../duties-of.js';
import { DUTY_FATES, type DutyFate } from './duty-fate.js';

/** A decision on a duty as it comes in. */
export type NewDutyFate = Omit<DutyFate, 'id' | 'recordedOn' | 'supersededOn'>;

const shape: Reader<NewDutyFate> = objectReader<NewDutyFate>(
  {
    duty: clauseIdReader,
    change: documentIdReader,
    outcome: oneOfReader(DUTY_FATES),
    to: listReader(clauseIdReader, 50),
    on: dayReader,
    basis: basisReader,
  },
  { note: wordsReader },
);

/**
 * Reads a decision on a duty. Whether the duty is open and the decision fits is asked of all decisions together, by
 * `checkReplacement`.
 *
 * Issues, all at once: those of the shape, DUTY_UNKNOWN, DOCUMENT_UNKNOWN, LINEAGE_TARGETS_INVALID.
 *
 * @example readDutyFate({ duty: 'VH15-2', change: 'van-hai/16-nq-tu', outcome: 'carried', … }, law).ok
 */
export const readDutyFate = (input: unknown, law: DutyLaw): Result<NewDutyFate> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const { duty, change, outcome, to, basis } = value;
  const issues: Issue[] = [];
  const known = new Set(law.duties.map(({ id }) => id));
  if (!known.has(duty)) issues.push(issue('DUTY_UNKNOWN', ['duty'], { duty }));
  to.forEach((target, index) => {
    if (!known.has(target)) issues.push(issue('DUTY_UNKNOWN', ['to', index], { duty: target }));
  });
  if (!law.graph.documents.has(change))
    issues.push(issue('DOCUMENT_UNKNOWN', ['change'], { document: change }));
  if (!law.graph.documents.has(basis.document))
    issues.push(issue('DOCUMENT_UNKNOWN', ['basis'], { document: basis.document }));
  if ((outcome === 'ended') !== (to.length === 0))
    issues.push(issue('LINEAGE_TARGETS_INVALID', ['to'], { outcome, targets: to.length }));
  return issues.length > 0 ? fail(...issues) : ok(value);
};
