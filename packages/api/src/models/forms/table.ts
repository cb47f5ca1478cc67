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
import { SIZE } from './page.js';

/** The least room of a column, in characters. */
const LEAST = 6;
/** How much more a long text asks for: with its root, so that it wraps sooner than a short one. */
const GROWTH = 4;

type FilledTable = NonNullable<FilledForm['table']>;

/** Widths that share the page by what stands in the columns. */
export const columnWidths = ({ columns, rows }: FilledTable, width: number): number[] => {
  const asked = columns.map((label, index) => {
    const texts = [label, ...rows.map((row) => row[index] ?? '')];
    const words = texts.flatMap((text) => text.split(/\s+/));
    const longestWord = Math.max(...words.map(({ length }) => length));
    const longest = Math.max(...texts.map(({ length }) => length));
    return Math.max(LEAST, longestWord + 2, GROWTH * Math.sqrt(longest));
  });
  // the number of the row needs no more than three figures
  asked[0] = LEAST - 1;
  const total = asked.reduce((sum, one) => sum + one, 0);
  return asked.map((one) => Math.floor((width * one) / total));
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
