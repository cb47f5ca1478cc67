import type { AsOf } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { guardedRows } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { type SheetFile, sheetFile } from '../../platform/sheets/index.js';
import { ACTIVITY_FIELDS } from '../fact-rows.js';
import { type ActivityRow, activitiesToGrid } from './activity-sheet.js';
import { assertFits, codeShown, type ExportSheetArgs, exportScope, textOf } from './export-scope.js';

/** The activities that the caller may see, as a sheet that `importActivities` takes: one statement. */
export const exportActivities = async (
  context: RequestContext,
  args: ExportSheetArgs,
  asOf: AsOf,
): Promise<SheetFile> => {
  const { bodies, document } = exportScope(context, args, asOf);
  const found = await guardedRows(
    context.reads.model,
    readRun(context, asOf).run,
    'Activity',
    [...ACTIVITY_FIELDS, 'externalId'],
    {
      ...(bodies === null ? {} : { bodyId: bodies }),
      ...(document === null ? {} : { documentId: document }),
    },
  );
  const rows = found.filter(({ dutyId }) => dutyId !== null);
  assertFits(rows);
  const grid = activitiesToGrid(
    rows.map(
      (row): ActivityRow => ({
        ...{ code: codeShown('act', row), body: textOf(row.bodyId), duty: textOf(row.dutyId) },
        ...{ on: textOf(row.on), kind: textOf(row.kind), title: textOf(row.title) },
        ...{ documentRef: textOf(row.documentRef), occurrence: textOf(row.occurrence) },
      }),
    ),
  );
  return sheetFile(`hoat-dong-${asOf.on}`, args.format, grid);
};
