import {
  type AsOf,
  type BodyId,
  closingDay,
  fail,
  type Hierarchy,
  type Issue,
  isHierarchy,
  isSlug,
  issue,
  ok,
  type Registry,
  type ReportingPeriod,
  type Result,
  readLanding,
  reportingPeriod,
  toBodyId,
  toMeasureId,
} from '@danvan/domain';
import { bareId } from '../../duties/record-act.js';
import { fileBytes, readBook } from '../../platform/sheets/index.js';
import type { WorkbookAsked } from './load-workbook.js';
import type { ImportWorkbookInput } from './types.js';
import { fromSheets, INFO_LINES, type InfoField, infoPath, type WorkbookFile } from './workbook-sheets.js';

/** A file with what it says it is of. */
export interface NamedFile extends WorkbookFile {
  readonly asked: WorkbookAsked;
}

/** What is written of no single measure: all of a unit went to its successor, whatever is counted. */
const ANYTHING = { id: toMeasureId('any') };

/**
 * Opens a file and reads of what regime, body and period it is; a body that had ended by the end of the period stands
 * for the one that all of it went to. Issues: those of `readBook` and `fromSheets`, WORKBOOK_OTHER where it is of
 * something else than was meant, REPORTING_PERIOD_INVALID, BODY_UNKNOWN, those of `readLanding`.
 */
export const readFile = async (
  input: ImportWorkbookInput,
  registry: Registry,
  asOf: AsOf,
): Promise<Result<NamedFile>> => {
  const bytes = fileBytes(input.content);
  if (!bytes.ok) return bytes;
  const sheets = await readBook(bytes.value);
  if (!sheets.ok) return sheets;
  const file = fromSheets(sheets.value);
  if (!file.ok) return file;
  const { info } = file.value;
  const issues: Issue[] = [...otherThan(input, info)];
  const period = reportingPeriod(info.period ?? '');
  if (!period.ok)
    issues.push(
      issue('REPORTING_PERIOD_INVALID', infoPath('period'), { value: (info.period ?? '').slice(0, 40) }),
    );
  const hierarchy = info.hierarchy ?? '';
  if (!isHierarchy(hierarchy)) issues.push(notOurs('hierarchy'));
  const body = period.ok ? bodyIn(registry, info.body ?? '', period.value, asOf) : null;
  if (body?.ok === false) issues.push(...body.issues.map((found) => ({ ...found, path: infoPath('body') })));
  if (issues.length > 0 || !period.ok || !body?.ok) return fail(...issues);
  return ok({
    ...file.value,
    asked: {
      regime: bareId('dty', info.regime ?? ''),
      body: body.value,
      period: period.value,
      hierarchy: hierarchy as Hierarchy,
    },
  });
};

const notOurs = (field: InfoField): Issue =>
  issue('WORKBOOK_NOT_A_WORKBOOK', infoPath(field), { sheet: 'Thông tin', line: INFO_LINES[field] });

/** What the caller meant, where it is not what the file is of. */
const otherThan = (input: ImportWorkbookInput, info: WorkbookFile['info']): Issue[] =>
  (['regime', 'body', 'period'] as const).flatMap((field) => {
    const meant = input[field];
    if (!meant) return [];
    const wanted =
      field === 'body' ? bareId('bod', meant) : field === 'regime' ? bareId('dty', meant) : meant;
    const given = info[field] ?? '';
    return wanted === given
      ? []
      : [
          issue('WORKBOOK_OTHER', infoPath(field), {
            given: given.slice(0, 80),
            wanted: wanted.slice(0, 80),
          }),
        ];
  });

const bodyIn = (registry: Registry, text: string, period: ReportingPeriod, asOf: AsOf): Result<BodyId> => {
  const key = bareId('bod', text);
  if (!isSlug(key) || !registry.bodies.has(toBodyId(key)))
    return fail(issue('BODY_UNKNOWN', [], { body: key.slice(0, 80) }));
  const closing: AsOf = { on: closingDay(period), knownOn: asOf.knownOn };
  const landing = readLanding(registry, 'body', toBodyId(key), ANYTHING, closing);
  return landing.ok ? ok(landing.value.id) : landing;
};
