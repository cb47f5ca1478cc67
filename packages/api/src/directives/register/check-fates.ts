import {
  type AsOf,
  asOf,
  buildGraph,
  type CalendarDate,
  CHANGING_KINDS,
  checkReplacement,
  type Duty,
  type DutyFate,
  type DutyLaw,
  fail,
  type Issue,
  LAST_DAY,
  type Law,
  later,
  type OfficialDocument,
  ok,
  type Result,
  readDutyFate,
  under,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import type { ReadConnection } from '../../platform/index.js';
import { guardedRows } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { loadFates } from '../lineage/fates.js';
import type { RegisterDocumentInput } from './document-input.js';

/** The document to be written, with its own duties and relations, and the documents that it names. */
export interface Registering {
  readonly document: OfficialDocument;
  readonly law: Law;
  readonly named: readonly OfficialDocument[];
}

/** The first day on which the document can have done anything to another. */
const firstDay = ({ effectiveFrom, issuedOn }: OfficialDocument, today: CalendarDate): CalendarDate => {
  for (const day of [effectiveFrom, issuedOn])
    if (day !== undefined) {
      if (day.known) return day.day;
      if (day.notBefore !== undefined) return day.notBefore.day;
    }
  return today;
};

/** No duty may be added to a document while another that ends it is being checked. */
const holdStill = async (connection: ReadConnection, slugs: readonly string[]): Promise<void> => {
  for (const slug of [...slugs].sort())
    await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
      `document ${slug}`,
    ]);
};

/** The duties of the touched documents and of the new one, and those that decisions name: two statements. */
const lawOf = async (
  context: RequestContext,
  connection: ReadConnection,
  { fates, slug }: RegisterDocumentInput,
  { document, law, named }: Registering,
  touched: readonly string[],
): Promise<DutyLaw> => {
  const run = { ...readRun(context).run, connection };
  const read = (fixed: Readonly<Record<string, readonly string[]>>) =>
    guardedRows(context.reads.model, run, 'Duty', ['record', 'documentKey'], {
      ...fixed,
      origin: 'registered',
    });
  const targets = [...new Set(fates.flatMap(({ to }) => to))];
  const rows = [
    ...(await read({ documentKey: touched })),
    ...(targets.length > 0 ? await read({ dutyId: targets }) : []),
  ];
  const shipped = context.law.law;
  const visible = new Set<string>(named.map(({ id }) => id));
  const duties = new Map<string, Duty>();
  for (const duty of shipped.duties)
    if (visible.has(duty.document) || shipped.graph.documents.get(duty.document)?.access === 'public')
      duties.set(duty.id, duty);
  // `record` is written from a Duty by this room alone; what stood in an earlier version of this document is gone
  for (const { record, documentKey } of rows)
    if (documentKey !== slug) duties.set((record as Duty).id, record as Duty);
  for (const duty of law.duties) duties.set(duty.id, duty);
  // its own time is not looked at: here is asked what it does to others
  const { effectiveUntil: _own, ...lasting } = document;
  const graph = buildGraph([...shipped.graph.documents.values(), ...named, lasting], law.relations);
  return { lawVersion: context.law.lawVersion, graph, duties: [...duties.values()] };
};

const readFates = (input: RegisterDocumentInput, law: DutyLaw, on: CalendarDate): Result<DutyFate[]> => {
  const issues: Issue[] = [];
  const read: DutyFate[] = [];
  input.fates.forEach(({ duty, outcome, to, provision, note }, index) => {
    const basis = { document: input.slug, provision };
    const plain = { duty, change: input.slug, outcome, to: [...to], on, basis };
    const words = note ? { note: { vi: note.vi, ...(note.en ? { en: note.en } : {}) } } : {};
    const result = readDutyFate({ ...plain, ...words }, law);
    if (result.ok) read.push({ ...result.value, id: `${input.slug} ${duty} ${index}` });
    else issues.push(...under(['fates', index], inTermsOfInput(result.issues)));
  });
  return issues.length > 0 ? fail(...issues) : ok(read);
};

const inTermsOfInput = (issues: readonly Issue[]): Issue[] =>
  issues.map((found) => (found.path[0] === 'basis' ? { ...found, path: ['provision'] } : found));

/** Of the whole check in the words of the input: a decision by its place, an undecided duty by the list. */
const fromLineage = (found: Issue): Issue => {
  const [part, index, ...rest] = found.path;
  return part === 'decisions' && index !== undefined
    ? { ...found, path: ['fates', index, ...rest] }
    : { ...found, path: ['fates'] };
};

/**
 * What the document says becomes of every open duty that it touches, or the list of those that it would drop. A duty
 * counts as open until a decision says otherwise, whatever is recorded of it: one that is done with is said to end.
 * Asks the database only where the document amends, replaces or repeals another.
 */
export const checkFates = async (
  context: RequestContext,
  connection: ReadConnection,
  input: RegisterDocumentInput,
  registering: Registering,
): Promise<Result<readonly DutyFate[]>> => {
  const { document, law } = registering;
  const touched = [
    ...new Set(
      law.relations
        .filter(({ from, kind }) => from === document.id && CHANGING_KINDS.includes(kind))
        .map(({ to }) => String(to)),
    ),
  ];
  if (touched.length === 0 && input.fates.length === 0) return ok([]);
  await holdStill(connection, touched);
  const dutyLaw = await lawOf(context, connection, input, registering, touched);
  const on = firstDay(document, context.today);
  const read = readFates(input, dutyLaw, on);
  if (!read.ok) return read;
  const run = { ...readRun(context).run, connection };
  const earlier = (await loadFates(context, run)).filter(({ change }) => change !== document.id);
  const when: AsOf = asOf(later(context.today, on), LAST_DAY);
  // positions of the input's own decisions are those of the list: others come after them
  const issues = checkReplacement(dutyLaw, document.id, [...read.value, ...earlier], when);
  return issues.length > 0 ? fail(...issues.map(fromLineage)) : ok(read.value);
};
