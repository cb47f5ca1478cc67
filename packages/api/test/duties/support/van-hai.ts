import { readFileSync } from 'node:fs';
import { type LawFile, readLawFile } from '@danvan/domain';

/** The invented province with three communes more. */
export const vanHai = (): LawFile => {
  const path = new URL('../../../../../examples/law/van-hai.json', import.meta.url);
  const file = JSON.parse(readFileSync(path, 'utf8'));
  const like = (rows: readonly { id?: string; place?: string }[], more: (name: string) => object) => {
    const model = rows.find(({ id, place }) => (id ?? place) === 'van-hai/song-la');
    return ['xa-2', 'xa-3', 'xa-4'].map((name) => ({ ...model, ...more(`van-hai/${name}`) }));
  };
  const placeRows = [
    ...file.placeRows,
    ...like(file.placeRows, (id) => ({ id, vi: `[Bịa đặt] ${id}`, en: `[Invented] ${id}` })),
  ];
  const bodyRows = [
    ...file.bodyRows,
    ...like(file.bodyRows, (place) => ({
      place,
      vi: `[Bịa đặt] Đảng ủy ${place}`,
      en: `[Invented] ${place}`,
    })),
  ];
  const read = readLawFile({ ...file, placeRows, bodyRows });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};
