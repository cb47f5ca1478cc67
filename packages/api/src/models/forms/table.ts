import type { FilledForm } from '@danvan/domain';
import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { centred, line } from './lines.js';
import { SIZE, twips } from './page.js';

/** The least room of a column, in characters. */
const LEAST = 6;
/** How much more a long text asks for: with its root, so that it wraps sooner than a short one. */
const GROWTH = 4;

/** Room for three figures. */
const NUMBERS = twips(11);

type FilledTable = NonNullable<FilledForm['table']>;

/** Widths that share the page by what stands in the columns; that of the numbers is always the same. */
export const columnWidths = ({ columns, rows }: FilledTable, width: number): number[] => {
  const asked = columns.slice(1).map((label, index) => {
    const texts = [label, ...rows.map((row) => row[index + 1] ?? '')];
    const longest = Math.max(...texts.map(({ length }) => length));
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map(({ length }) => length));
    return Math.max(LEAST, longestWord + 2, GROWTH * Math.sqrt(longest));
  });
  const total = asked.reduce((sum, one) => sum + one, 0);
  return [NUMBERS, ...asked.map((one) => Math.floor(((width - NUMBERS) * one) / total))];
};

const cell = (children: Paragraph[], width: number): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60, top: 40, bottom: 40 },
  });

/** A table of many models. Its head is said again on every page that it runs over to, and no row is torn apart. */
export const tableOf = (table: FilledTable, width: number): Table => {
  const widths = columnWidths(table, width);
  const small = { size: SIZE.table, before: 0, after: 0 };
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((text, index) =>
          cell([centred(text, { ...small, bold: true })], widths[index] ?? 0),
        ),
      }),
      ...table.rows.map(
        (values) =>
          new TableRow({
            cantSplit: true,
            children: values.map((value, index) => {
              const align = index === 0 ? AlignmentType.CENTER : AlignmentType.LEFT;
              return cell([line(value ?? '', { ...small, align })], widths[index] ?? 0);
            }),
          }),
      ),
    ],
  });
};
