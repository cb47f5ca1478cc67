import { expect, it } from 'vitest';
import { textWidth, twips } from './page.js';
import { columnWidths } from './table.js';

const WIDTH = textWidth(true);
const columns = ['TT', 'Tên mô hình', 'Mức', 'Ngày'];
const long = 'Mô hình “Một cửa thân thiện, nghiêm túc, đúng hẹn, nghe dân nói và làm cho dân tin” (mẫu)';

it('shares the page by what stands in the columns', () => {
  const [numbers, name, level, on] = columnWidths(
    { columns, rows: [['1', long, 'cấp cơ sở', '1/5/2024']] },
    WIDTH,
  ) as [number, number, number, number];
  expect(numbers).toBe(twips(11));
  expect(name).toBeGreaterThan(2 * level);
  expect(level).toBeGreaterThan(twips(20));
  expect(on).toBeGreaterThan(twips(20));
  expect(numbers + name + level + on).toBeLessThanOrEqual(WIDTH);
  expect(numbers + name + level + on).toBeGreaterThan(WIDTH - columns.length);
});

it('leaves room for the labels of a table that is empty, or has blanks', () => {
  for (const rows of [[], [['1', null, null, null]]])
    expect(columnWidths({ columns, rows }, WIDTH).every((width) => width >= twips(11))).toBe(true);
});
