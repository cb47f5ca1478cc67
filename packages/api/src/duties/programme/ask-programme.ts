import {
  type AsOf,
  asOf as allKnown,
  type Catalogue,
  type ClauseKind,
  type DocumentId,
  type Duty,
  type DutyItem,
  dutyAncestry,
  lookUp,
  type Modality,
  STATUSES,
  type Target,
  toClauseId,
} from '@danvan/domain';
import { documentRef, loadFates } from '../../directives/index.js';
import { bodyRef } from '../../organisations/index.js';
import { asOfEcho } from '../../platform/as-of.js';
import type { RequestContext } from '../../platform/context.js';
import { registryAsOf } from '../../platform/law.js';
import { guardedRows } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { askDuties } from '../ask-duties.js';
import { readDocument, readQuestion } from '../duties-question.js';
import { dutyStatusOf } from '../duty-status-of.js';
import { filterTest } from '../filter-duties.js';
import { refuse } from '../refuse.js';
import { MOST_ROWS_OF_CLAUSE, type ProgrammeArgs } from './programme-arguments.js';
import type { Programme, ProgrammeClause, ProgrammeTarget } from './programme-types.js';

const CLAUSE_FIELDS = [
  'clauseId',
  'ordinal',
  'provision',
  'kind',
  'actor',
  'saysVi',
  'saysEn',
  'modality',
] as const;

type Row = Awaited<ReturnType<typeof guardedRows>>[number];

const countsOf = (items: readonly DutyItem[]) => {
  const counts = new Map<string, number>();
  for (const { status } of items) counts.set(status, (counts.get(status) ?? 0) + 1);
  return STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 }));
};

const targetOf = (catalogue: Catalogue, target: Target, asOf: AsOf): ProgrammeTarget => {
  const at = (timeline: Target['value']): number | null => {
    const found = lookUp(timeline, asOf);
    return found.state === 'found' ? found.value : null;
  };
  const { id, indicator, operator, value, upTo, time, grade } = target;
  return {
    targetId: id,
    indicatorId: indicator,
    names: catalogue.indicators.get(indicator)?.words ?? { vi: indicator, en: indicator },
    operator,
    value: at(value),
    upTo: upTo === undefined ? null : at(upTo),
    byYearEnd: time.kind === 'by-year-end' ? time.year : null,
    grade,
  };
};

// columns are written from clauses that the domain has read, each value of its closed list
const fromRow = (row: Row) => ({
  id: `cls_${row.clauseId}`,
  clauseId: String(row.clauseId),
  ordinal: Number(row.ordinal),
  provision: String(row.provision),
  kind: row.kind as ClauseKind,
  actor: String(row.actor),
  modality: row.modality as Modality,
  texts: { vi: row.saysVi === null ? null : String(row.saysVi), en: String(row.saysEn) },
});

const checkRows = (rows: number): number => {
  if (rows < 0) throw refuse('PAGE_NEGATIVE');
  if (rows > MOST_ROWS_OF_CLAUSE) throw refuse('PAGE_TOO_LARGE', { max: MOST_ROWS_OF_CLAUSE });
  return rows;
};

/**
 * A document with its clauses in order and what each asks of the bodies asked about; null where the caller sees no
 * such document. The statements are those of `duties`, one for the clauses and one for the lineage, whatever the
 * number of clauses, bodies and records.
 */
export const askProgramme = async (
  context: RequestContext,
  args: ProgrammeArgs,
  asOf: AsOf,
): Promise<Programme | null> => {
  const rows = checkRows(args.rowsOfClause);
  const isMeant = filterTest(args.filter);
  const id: DocumentId = readDocument(context, args.document);
  const { level } = args;
  const answered = await askDuties(context, readQuestion(context, { ...args, documents: [id] }, asOf), asOf);
  const { law, facts } = answered;
  const document = law.graph.documents.get(id);
  if (document === undefined) return null;
  const { run } = readRun(context, asOf);
  const clauses = await guardedRows(context.reads.model, run, 'Clause', CLAUSE_FIELDS, { documentKey: id });
  const fates = await loadFates(context, run);
  const items = answered.items.filter(
    (item) => isMeant(item) && (level == null || item.bearer.body.level === level),
  );
  const byClause = Map.groupBy(items, ({ duty }) => String(duty.id));
  const targets = Map.groupBy(
    context.law.law.targets.filter((target) => target.document === id),
    (target) => String(target.clause),
  );
  const duties = new Map<string, Duty>(law.duties.map((duty) => [duty.id, duty]));
  const registry = registryAsOf(context.law, asOf);
  const toStatus = dutyStatusOf(law, registry, facts);
  const shown = clauses.map((row): ProgrammeClause => {
    const clause = fromRow(row);
    const asked = duties.get(clause.clauseId) ?? null;
    const ofClause = byClause.get(clause.clauseId) ?? [];
    // the rows of decisions were chosen by what was known
    const { before, after } = dutyAncestry(fates, toClauseId(clause.clauseId), allKnown(asOf.on));
    return {
      ...clause,
      asked,
      hasDuty: asked !== null,
      lead: asked?.lead === undefined ? null : bodyRef(registry, asked.lead, asOf),
      coordinating: (asked?.coordinating ?? []).map((body) => bodyRef(registry, body, asOf)),
      totalCount: ofClause.length,
      counts: countsOf(ofClause).filter(({ count }) => count > 0),
      duties: ofClause.slice(0, rows).map(toStatus),
      targets: (targets.get(clause.clauseId) ?? []).map((target) =>
        targetOf(context.law.law.catalogue, target, asOf),
      ),
      inPlaceOf: before,
      replacedBy: after,
    };
  });
  const { symbol, title, issuedOn } = document;
  return {
    document: documentRef({ id, symbol, title, issuedOn: issuedOn.known ? issuedOn.day : null }),
    totalCount: items.length,
    counts: countsOf(items),
    clauses: args.askingOnly
      ? shown.filter(({ asked, targets: set }) => asked !== null || set.length > 0)
      : shown,
    asOf: asOfEcho(context, asOf),
  };
};
