import {
  addDays,
  type BodyId,
  bodyIdReader,
  type CalendarDate,
  type DocumentId,
  dayReader,
  documentIdReader,
  fail,
  type Issue,
  issue,
  objectReader,
  ok,
  type Reader,
  type Result,
  textReader,
} from '../kernel/index.js';
import { bodyNamed, checkNotInFuture, issuersOf, type RecordWorld, standsAbove } from './record-world.js';

/** A statement that a register is complete, as it comes in: of whom, for which document, over which days. */
export interface NewKeepingPeriod {
  readonly body: BodyId;
  readonly document: DocumentId;
  readonly from: CalendarDate;
  /** The first day for which it is no longer said; without it the register is still kept. */
  readonly until?: CalendarDate;
  /** Who says so: the body itself, or one that receives its reports. */
  readonly declaredBy: BodyId;
  readonly documentRef?: string;
}

const shape: Reader<NewKeepingPeriod> = objectReader<NewKeepingPeriod>(
  {
    body: bodyIdReader,
    document: documentIdReader,
    from: dayReader,
    declaredBy: bodyIdReader,
  },
  { until: dayReader, documentRef: textReader(400) },
);

/**
 * Reads the statement that a register is complete. Silence inside such a period is read as "not done", so it may
 * be made by the body, its organ, a body above it, one that receives its reports on the document, or the issuer,
 * and only for days that have come; without an end it goes on.
 *
 * Issues, all at once: those of the shape, BODY_UNKNOWN, DOCUMENT_UNKNOWN, PERIOD_INVALID, DAY_IN_FUTURE,
 * DECLARER_NOT_ENTITLED.
 *
 * @example readKeepingPeriod({ body, document, from: '2024-05-01', declaredBy: body }, world).ok // true
 */
export const readKeepingPeriod = (input: unknown, world: RecordWorld): Result<NewKeepingPeriod> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const { body, declaredBy, document, from, until } = value;
  const issues: Issue[] = [];
  const known =
    bodyNamed(world, body, issues) !== null &&
    (declaredBy === body || bodyNamed(world, declaredBy, issues, 'declaredBy') !== null);
  if (!world.law.graph.documents.has(document))
    issues.push(issue('DOCUMENT_UNKNOWN', ['document'], { document }));
  checkNotInFuture(world, from, issues, 'from');
  if (until !== undefined && until <= from) issues.push(issue('PERIOD_INVALID', ['until']));
  // the first day out may be tomorrow: then today is the last day that is spoken for
  else if (until !== undefined) checkNotInFuture(world, addDays(until, -1), issues, 'until');
  if (known && !mayDeclare(world, value))
    issues.push(issue('DECLARER_NOT_ENTITLED', ['declaredBy'], { declaredBy, body }));
  return issues.length > 0 ? fail(...issues) : ok(value);
};

const mayDeclare = (world: RecordWorld, { body, declaredBy, document, from }: NewKeepingPeriod): boolean =>
  declaredBy === body ||
  world.registry.bodies.get(declaredBy)?.organOf === body ||
  standsAbove(world, declaredBy, body, from) ||
  issuersOf(world, document).includes(declaredBy) ||
  world.law.duties.some(
    (duty) =>
      duty.document === document &&
      duty.addressees?.some((one) => one.body === declaredBy || one.through === declaredBy),
  );
