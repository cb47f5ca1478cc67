import { type AsOf, descendantsAt, type Hierarchy, isDocumentId, isSlug, toBodyId } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { keyOfArgument } from '../../platform/key-of-argument.js';
import { registryAsOf } from '../../platform/law.js';
import { type FixedConditions, guardedRows } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { MOST_SHEET_ROWS, type SheetFile, type SheetFormat, sheetFile } from '../../platform/sheets/index.js';
import { ACTIVITY_FIELDS } from '../fact-rows.js';
import { refuse } from '../refuse.js';
import { type ActivityRow, activitiesToGrid } from './activity-sheet.js';

export interface ExportQuestion {
  readonly format: SheetFormat;
  readonly body: string | null;
  readonly subtree: string | null;
  readonly hierarchy: Hierarchy;
  readonly document: string | null;
}

const conditionsOf = (context: RequestContext, question: ExportQuestion, asOf: AsOf): FixedConditions => {
  const { body, subtree, hierarchy, document } = question;
  if (!body && !subtree && !document) throw refuse('SCOPE_MISSING');
  const { model } = context.reads;
  const named = [body, subtree].flatMap((text) => (text ? [keyOfArgument(model, 'Body', text)] : []));
  for (const slug of named) if (!isSlug(slug)) throw refuse('BODY_ID_INVALID', { value: slug.slice(0, 80) });
  const bodies = new Set(named);
  const registry = registryAsOf(context.law, asOf);
  if (subtree)
    for (const below of descendantsAt(
      registry,
      toBodyId(keyOfArgument(model, 'Body', subtree)),
      hierarchy,
      asOf,
    ))
      bodies.add(below);
  const key = document ? keyOfArgument(model, 'Document', document) : null;
  if (key !== null && !isDocumentId(key)) throw refuse('DOCUMENT_ID_INVALID', { value: key.slice(0, 80) });
  return {
    ...(bodies.size === 0 ? {} : { bodyId: [...bodies] }),
    ...(key === null ? {} : { documentId: key }),
  };
};

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** The activities that the caller may see, as a sheet that `importActivities` takes: one statement. */
export const exportActivities = async (
  context: RequestContext,
  question: ExportQuestion,
  asOf: AsOf,
): Promise<SheetFile> => {
  const fixed = conditionsOf(context, question, asOf);
  const found = await guardedRows(
    context.reads.model,
    readRun(context, asOf).run,
    'Activity',
    ACTIVITY_FIELDS,
    fixed,
  );
  const rows = found.filter(({ dutyId }) => dutyId !== null);
  if (rows.length > MOST_SHEET_ROWS) throw refuse('LIST_TOO_LONG', { max: MOST_SHEET_ROWS });
  const grid = activitiesToGrid(
    rows.map(
      (row): ActivityRow => ({
        ...{ code: `act_${text(row.key)}`, body: text(row.bodyId), duty: text(row.dutyId), on: text(row.on) },
        ...{ kind: text(row.kind), title: text(row.title), documentRef: text(row.documentRef) },
        occurrence: text(row.occurrence),
      }),
    ),
  );
  return sheetFile(`hoat-dong-${asOf.on}`, question.format, grid);
};
