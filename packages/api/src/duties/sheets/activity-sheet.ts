import { message, PROOF_KINDS, type Result } from '@danvan/domain';
import {
  type Column,
  dayInWords,
  dayOfCell,
  fromGrid,
  type Grid,
  type NumberedRow,
  type SheetRowOf,
  toGrid,
} from '../../platform/sheets/index.js';

/** The columns of a sheet of activities, in their order. */
export const ACTIVITY_COLUMNS = [
  { field: 'code', header: 'Mã', required: true },
  { field: 'body', header: 'Cơ quan', required: true },
  { field: 'duty', header: 'Nhiệm vụ', required: true },
  { field: 'on', header: 'Ngày', required: true },
  { field: 'kind', header: 'Loại', required: true },
  { field: 'title', header: 'Nội dung', required: true },
  { field: 'documentRef', header: 'Số, ký hiệu văn bản' },
  { field: 'occurrence', header: 'Kỳ' },
] as const satisfies readonly Column<string>[];

export type ActivityField = (typeof ACTIVITY_COLUMNS)[number]['field'];
export type ActivityRow = SheetRowOf<ActivityField>;

const kindWords = new Map(PROOF_KINDS.map((kind) => [message(`proof.${kind}`, {}, 'vi'), String(kind)]));
const wordsOfKind = new Map([...kindWords].map(([words, kind]) => [kind, words]));

/** Activities as offices read them: days and kinds in their words. */
export const activitiesToGrid = (rows: readonly ActivityRow[]): Grid =>
  toGrid(
    ACTIVITY_COLUMNS,
    rows.map((row) => ({ ...row, on: dayInWords(row.on), kind: wordsOfKind.get(row.kind) ?? row.kind })),
  );

/** The rows of a sheet of activities as the domain reads them; SHEET_COLUMN_MISSING for columns that must be there. */
export const activitiesFromGrid = (grid: Grid): Result<readonly NumberedRow<ActivityField>[]> => {
  const rows = fromGrid<ActivityField>(ACTIVITY_COLUMNS, grid);
  if (!rows.ok) return rows;
  const value = rows.value.map(({ number, row }) => {
    const kind = row.kind.normalize('NFC').trim();
    const read: ActivityRow = {
      ...row,
      code: row.code.trim(),
      body: row.body.trim(),
      duty: row.duty.trim(),
      on: dayOfCell(row.on),
      kind: kindWords.get(kind) ?? kind,
      occurrence: row.occurrence.trim(),
    };
    return { number, row: read };
  });
  return { ok: true, value };
};
