import type { AsOf, Duty, DutyLaw } from '@danvan/domain';
import { wholeGraph } from '../directives/index.js';
import type { RequestContext } from '../platform/context.js';
import { guardedRows } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';

/** The duties of the law and of registered documents, as far as the caller may see their documents. */
export interface KnownDuties extends DutyLaw {
  /** The place of a duty's clause in its document, from 0. */
  readonly ordinalOf: (duty: Duty) => number;
}

const isDuty = (value: unknown): value is Duty =>
  // `record` is written from a domain Duty alone; null is a row without one
  typeof value === 'object' && value !== null;

/** Loads them in a constant number of statements, however many documents there are. */
export const loadDutyLaw = async (context: RequestContext, asOf: AsOf): Promise<KnownDuties> => {
  const { law, lawVersion } = context.law;
  const { model } = context.reads;
  const { run } = readRun(context, asOf);
  const graph = await wholeGraph(context, asOf);
  const rows = await guardedRows(model, run, 'Duty', ['record', 'ordinal'], { origin: 'registered' });
  const ordinals = new Map<string, number>();
  const registered = rows.flatMap(({ record, ordinal }) => {
    // what has come with the law since is the law's
    if (!isDuty(record) || law.clauses.has(record.id)) return [];
    ordinals.set(record.id, typeof ordinal === 'number' ? ordinal : 0);
    return [record];
  });
  const seen = law.duties.filter((duty) => graph.documents.has(duty.document));
  return {
    lawVersion,
    graph,
    duties: [...seen, ...registered],
    ordinalOf: ({ id }) => law.clauses.get(id)?.ordinal ?? ordinals.get(id) ?? 0,
  };
};
