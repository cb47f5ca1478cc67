import type ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** The first day that an archive can name, in whatever time zone: a sheet says nothing of when it was written. */
const NO_DAY = new Date(1980, 0, 1);

/** A workbook as a file: the same cells are the same bytes, whenever and by which server they are written. */
export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Buffer> => {
  workbook.created = new Date(0);
  workbook.modified = workbook.created;
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return Buffer.from(zipSync(parts, { mtime: NO_DAY }));
};
