import {
  bodyIdReader,
  clauseIdReader,
  dayReader,
  documentIdReader,
  earliestDay,
  fail,
  formatDay,
  type Issue,
  issue,
  objectReader,
  ok,
  oneOfReader,
  type Reader,
  type Result,
  textReader,
  wholeReader,
} from '../kernel/index.js';
import { bodyNamed, checkBears, checkNotInFuture, dutyNamed, type RecordWorld } from './record-world.js';
import { STUDY_KINDS, type StudySession } from './study-session.js';

/** A session as it comes in. */
export type NewStudySession = Omit<StudySession, 'id' | 'recordedOn' | 'supersededOn' | 'sample'>;

const MOST = 10_000_000;

const shape: Reader<NewStudySession> = objectReader<NewStudySession>(
  { body: bodyIdReader, document: documentIdReader, kind: oneOfReader(STUDY_KINDS), on: dayReader },
  {
    invited: wholeReader(0, MOST),
    attended: wholeReader(0, MOST),
    duty: clauseIdReader,
    paper: textReader(400),
  },
);

/**
 * Reads a session of study or dissemination from outside. More may come than were called.
 *
 * Issues, all at once: those of the shape, BODY_UNKNOWN, DOCUMENT_UNKNOWN, DAY_IN_FUTURE, DAY_BEFORE_DOCUMENT,
 * DUTY_UNKNOWN, STUDY_DUTY_ELSEWHERE, BODY_NOT_A_BEARER.
 *
 * @example readStudySession({ body, document, kind: 'study', on: '2024-05-01', attended: 120 }, world).ok // true
 */
export const readStudySession = (input: unknown, world: RecordWorld): Result<NewStudySession> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const issues: Issue[] = [];
  const body = bodyNamed(world, value.body, issues);
  const document = world.law.graph.documents.get(value.document);
  if (document === undefined)
    issues.push(issue('DOCUMENT_UNKNOWN', ['document'], { document: value.document }));
  checkNotInFuture(world, value.on, issues);
  // it is studied from the day it is issued, which may be before it takes effect
  const issued = document && earliestDay(document.issuedOn);
  if (issued !== undefined && value.on < issued)
    issues.push(issue('DAY_BEFORE_DOCUMENT', ['on'], { day: formatDay(value.on), from: formatDay(issued) }));
  if (value.duty !== undefined) {
    const duty = dutyNamed(world, value.duty, issues);
    if (duty !== null && duty.document !== value.document)
      issues.push(issue('STUDY_DUTY_ELSEWHERE', ['duty'], { duty: duty.id, document: duty.document }));
    if (duty !== null && body !== null) checkBears(world, duty, body, value.on, issues);
  }
  return issues.length > 0 ? fail(...issues) : ok(value);
};
