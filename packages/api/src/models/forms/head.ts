import type { FilledForm } from '@danvan/domain';
import { BorderStyle, Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { centred, NO_LINES, openCell } from './lines.js';
import { SIZE } from './page.js';

/** The left side, with the body that writes, needs less room than the name of the State. */
const LEFT_SHARE = 0.42;

/**
 * The two columns at the head: who writes on the left, under whose name on the right. A Party paper has a star under
 * the body and the name of the Party over a line; one of the State a line under the body and one under the motto.
 */
export const headOf = ({ left, right, style, placeAndDate }: FilledForm['header'], width: number): Table => {
  const isParty = style === 'party';
  // of the two bodies on the left the one that writes is the last
  const bodies = left.map((text, index) =>
    centred(text, { bold: index === left.length - 1, size: SIZE.table, before: 0, after: 0 }),
  );
  const names = right.map((text, index) => {
    const isLast = index === right.length - 1;
    return centred(text, {
      bold: true,
      underline: isLast,
      // the motto stands larger than the name of the State
      size: isParty || isLast ? SIZE.head : SIZE.table,
      before: 0,
      after: 0,
    });
  });
  const columns = [Math.round(width * LEFT_SHARE), width - Math.round(width * LEFT_SHARE)];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    rows: [
      new TableRow({
        children: [
          openCell([...bodies, isParty ? centred('*', { before: 0, after: 0 }) : shortLine(columns[0] ?? 0)]),
          openCell([
            ...names,
            centred(placeAndDate, { italics: true, size: SIZE.head, before: 160, after: 0 }),
          ]),
        ],
      }),
    ],
  });
};

/** A line of a third of the column. */
const shortLine = (column: number): Paragraph =>
  new Paragraph({
    indent: { left: Math.round(column / 3), right: Math.round(column / 3) },
    spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: 'auto', space: 1 } },
  });
