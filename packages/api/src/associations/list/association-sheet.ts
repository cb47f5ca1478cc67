import { LIST_FIELDS, type ListField, type ListRow, type Result } from '@danvan/domain';
import { type Column, fromGrid, type Grid, toGrid } from '../../platform/sheets/index.js';

const COLUMNS_BY_FIELD: Readonly<Record<ListField, Omit<Column<ListField>, 'field'>>> = {
  code: { header: 'Mã', aliases: ['code'] },
  number: { header: 'Số thứ tự', aliases: ['STT', 'TT', 'number'] },
  name: { header: 'Tên hội', aliases: ['Tên', 'Tên tổ chức', 'name_vi'], required: true },
  nameEn: { header: 'Tên tiếng Anh', aliases: ['name_en'] },
  level: { header: 'Cấp', aliases: ['level'] },
  place: { header: 'Địa bàn', aliases: ['Tỉnh, thành phố', 'province', 'place'] },
  field: { header: 'Lĩnh vực', aliases: ['field'] },
  foundedOn: { header: 'Ngày thành lập', aliases: ['founded_on'] },
  specialCharacter: { header: 'Tính chất đặc thù', aliases: ['special_character'] },
  partyAssigned: { header: 'Đảng, Nhà nước giao nhiệm vụ', aliases: ['party_assigned'] },
  regimeAsAssigned: { header: 'Hưởng chế độ như hội được giao nhiệm vụ', aliases: ['regime_as_assigned'] },
  taskLists: { header: 'Danh sách giao nhiệm vụ', aliases: ['assigned_tasks_list'] },
  note: { header: 'Ghi chú', aliases: ['note'] },
  source: { header: 'Nguồn', aliases: ['source_url', 'source'] },
};

/** The columns of a list of associations: Vietnamese headers, and those of plain tables of data. */
export const ASSOCIATION_COLUMNS: readonly Column<ListField>[] = LIST_FIELDS.map((field) => ({
  field,
  ...COLUMNS_BY_FIELD[field],
}));

export const listToGrid = (rows: readonly ListRow['cells'][]): Grid => toGrid(ASSOCIATION_COLUMNS, rows);

/** The lines of a sheet as the domain reads them; SHEET_COLUMN_MISSING without names. */
export const listFromGrid = (grid: Grid): Result<readonly ListRow[]> => {
  const rows = fromGrid(ASSOCIATION_COLUMNS, grid);
  return rows.ok ? { ok: true, value: rows.value.map(({ number, row }) => ({ number, cells: row })) } : rows;
};
