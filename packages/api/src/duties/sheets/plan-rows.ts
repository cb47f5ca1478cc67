import {
  can,
  fail,
  type Issue,
  isSlug,
  issue,
  LAST_DAY,
  ok,
  asOf as onDay,
  type Result,
  toBodyId,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { canonicalJson, isSample, type Json } from '../../platform/index.js';
import { callerGrants } from '../../platform/reading.js';
import { cellOf, type SheetCounts } from '../../platform/sheets/index.js';
import { bareId } from '../record-act.js';
import type { CodedRow, CodedSheet, JudgeRow, Numbered, Values } from './coded-sheet.js';
import type { FindRecord } from './standing-records.js';

/** What a file would write: rows that are new or closed and added anew, with those that stood. */
export interface Plan {
  readonly rows: readonly Values[];
  readonly closing: readonly string[];
  readonly before: readonly Json[];
  readonly counts: SheetCounts;
}

/** Whether the caller may record for a body. */
export const mayWrite = (context: RequestContext): ((body: string) => boolean) => {
  const grants = callerGrants(context);
  const { registry } = context.law;
  return (body) =>
    isSlug(body) && can(registry, grants, 'activity:write', toBodyId(body), onDay(context.today, LAST_DAY));
};

/** What each row comes to: new, a correction, or what is there already; all that is wrong, cell by cell. */
export const planOf = <R extends CodedRow>(
  context: RequestContext,
  sheet: CodedSheet<R>,
  rows: readonly Numbered<R>[],
  find: FindRecord,
  judge: JudgeRow<R>,
): Result<Plan> => {
  const may = mayWrite(context);
  const at = (number: number, field: string): Issue['path'] => cellOf(sheet.columns, number, field);
  const issues: Issue[] = [];
  const written: Values[] = [];
  const closing: string[] = [];
  const before: Json[] = [];
  const seen = new Map<string, number>();
  let unchanged = 0;
  for (const { number, row } of rows) {
    const { code } = row;
    const body = bareId('bod', row.body);
    if (code === '') issues.push(issue('SHEET_CODE_MISSING', at(number, 'code')));
    if (!may(body)) {
      issues.push(issue('SHEET_BODY_NOT_YOURS', at(number, 'body'), { body: body.slice(0, 80) }));
      continue;
    }
    const current = code === '' ? null : find(body, code);
    const name = current?.id ?? `${body}\n${code}`;
    const twice = code === '' ? undefined : seen.get(name);
    if (twice !== undefined) issues.push(issue('SHEET_CODE_TWICE', at(number, 'code'), { row: twice }));
    seen.set(name, number);
    const isGlobal = code.startsWith(`${sheet.prefix}_`);
    if (isGlobal && current === null) {
      issues.push(issue('RECORD_UNKNOWN', at(number, 'code'), { id: code.slice(0, 80) }));
      continue;
    }
    const own = isGlobal ? {} : { external_id: code };
    const said = { ...sheet.said(row), ...own };
    if (current !== null && stands(current.record, said)) {
      unchanged += 1;
      continue;
    }
    const judged = judge(row, body, current);
    if (!judged.ok) {
      issues.push(...judged.issues.map((found) => ({ ...found, path: at(number, fieldOf(found)) })));
      continue;
    }
    if (current !== null) {
      closing.push(current.id);
      before.push({ ...current.record });
    }
    const { external_id = null } = current?.record ?? {};
    written.push({
      external_id,
      ...judged.value,
      ...own,
      ...{ id: current?.id ?? crypto.randomUUID(), body_id: body, sample: isSample(context, body) },
      ...{ version: (current?.version ?? 0) + 1, recorded_by: context.principal.subject },
      recorded_at: context.now.toISOString(),
    });
  }
  const corrected = closing.length;
  const counts = { created: written.length - corrected, corrected, unchanged };
  return issues.length > 0 ? fail(...issues) : ok({ rows: written, closing, before, counts });
};

/** The column that an issue speaks of; of the code the domain speaks as the external id. */
const fieldOf = ({ path: [first = 'code'] }: Issue): string =>
  first === 'externalId' ? 'code' : String(first);

const stands = (record: Values, said: Values): boolean =>
  Object.entries(said).every(([name, value]) => canonicalJson(record[name]) === canonicalJson(value));
