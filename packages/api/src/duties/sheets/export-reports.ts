import type { AsOf } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { guardedRows } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { type SheetFile, sheetFile } from '../../platform/sheets/index.js';
import { loadDutyLaw } from '../duty-law.js';
import { SUBMISSION_FIELDS } from '../regimes/report-rows.js';
import { assertFits, codeShown, type ExportSheetArgs, exportScope, textOf } from './export-scope.js';
import { type ReportRow, reportsToGrid } from './report-sheet.js';

/**
 * The reports that the caller may see, returned ones among them, as a sheet that `importReports` takes: one statement
 * beside those of the law.
 */
export const exportReports = async (
  context: RequestContext,
  args: ExportSheetArgs,
  asOf: AsOf,
): Promise<SheetFile> => {
  const { bodies, document } = exportScope(context, args, asOf);
  const { duties } = await loadDutyLaw(context, asOf);
  const found = await guardedRows(
    context.reads.model,
    readRun(context, asOf).run,
    'ReportSubmission',
    [...SUBMISSION_FIELDS, 'externalId'],
    {
      ...(bodies === null ? {} : { bodyId: bodies }),
      ...(document === null
        ? {}
        : { dutyId: duties.filter((duty) => duty.document === document).map(({ id }) => id) }),
    },
  );
  assertFits(found);
  const rows = found.map(
    (row): ReportRow => ({
      ...{ code: codeShown('rsu', row), body: textOf(row.bodyId), duty: textOf(row.dutyId) },
      ...{ occurrence: textOf(row.occurrence), on: textOf(row.on), documentRef: textOf(row.documentRef) },
      figures: row.figures as ReportRow['figures'],
      narrative: row.narrative as ReportRow['narrative'],
    }),
  );
  return sheetFile(`bao-cao-${asOf.on}`, args.format, reportsToGrid(rows));
};
