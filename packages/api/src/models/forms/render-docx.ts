import type { FilledForm } from '@danvan/domain';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IBordersOptions,
  type ITableCellOptions,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** Page and letter of official papers: A4, Times New Roman, 13 to 14 points, the binding margin on the left. */
const FONT = 'Times New Roman';
const HALF_POINTS = { body: 28, table: 24, small: 20 } as const;
const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const A4 = { width: 210, height: 297 } as const;

/** Twentieths of a point, rounded: that of the library cuts off, and its A4 is no A4. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** A table of more columns than this lies across the page. */
const MOST_UPRIGHT_COLUMNS = 6;

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS: IBordersOptions = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
/** What no record gives is left to be written in by hand. */
const BLANK = '…………';

/**
 * A filled form as a DOCX file, on the page of an official paper. It adds no word to the form: where the notice says
 * that the form is not the official one, it stands at the foot of every page.
 *
 * @example await renderDocx(filled) // bytes of a .docx file
 */
export const renderDocx = async (form: FilledForm): Promise<Uint8Array> => {
  const { header, notice, number, title, submittedTo, rows, table } = form;
  const lies = table !== null && table.columns.length > MOST_UPRIGHT_COLUMNS;
  const document = new Document({
    title,
    styles: { default: { document: { run: { font: FONT, size: HALF_POINTS.body } } } },
    sections: [
      {
        properties: {
          page: {
            // the library turns width and height itself where the page lies
            size: {
              width: twips(A4.width),
              height: twips(A4.height),
              orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(MARGIN.top),
              bottom: twips(MARGIN.bottom),
              left: twips(MARGIN.left),
              right: twips(MARGIN.right),
            },
          },
        },
        ...(notice === null ? {} : { footers: { default: new Footer({ children: [small(notice)] }) } }),
        children: [
          line(number, { align: AlignmentType.RIGHT, italics: true }),
          headOf(header),
          line(header.placeAndDate, { align: AlignmentType.RIGHT, italics: true }),
          line(title.toLocaleUpperCase('vi'), { align: AlignmentType.CENTER, bold: true, before: 240 }),
          ...(submittedTo === null ? [] : [line(submittedTo, { align: AlignmentType.CENTER })]),
          ...rows.map(({ label, value }) => labelled(label, value)),
          ...(table === null ? [] : [tableOf(table)]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

interface LineStyle {
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly before?: number;
}

const line = (
  text: string,
  {
    align = AlignmentType.LEFT,
    bold = false,
    italics = false,
    size = HALF_POINTS.body,
    before = 60,
  }: LineStyle = {},
): Paragraph =>
  new Paragraph({
    alignment: align,
    spacing: { before, after: 60 },
    children: [new TextRun({ text, bold, italics, size, font: FONT })],
  });

const small = (text: string): Paragraph =>
  line(text, { align: AlignmentType.CENTER, italics: true, size: HALF_POINTS.small });

const labelled = (label: string, value: string | null): Paragraph =>
  new Paragraph({
    spacing: { before: 60, after: 60 },
    children: [
      new TextRun({ text: `${label}: `, font: FONT, size: HALF_POINTS.body }),
      new TextRun({ text: value ?? BLANK, font: FONT, size: HALF_POINTS.body, bold: value !== null }),
    ],
  });

/** The two columns at the head: who writes on the left, under whose name on the right. */
const headOf = ({ left, right, style }: FilledForm['header']): Table => {
  const side = (lines: readonly { readonly text: string; readonly bold: boolean }[]): TableCell =>
    cell({
      width: { size: 50, type: WidthType.PERCENTAGE },
      borders: NO_BORDERS,
      children: lines.map(({ text, bold }) =>
        line(text, { align: AlignmentType.CENTER, bold, size: HALF_POINTS.table }),
      ),
    });
  // of the two bodies on the left the one that writes is the last
  const bodies = left.map((text, index) => ({ text, bold: index === left.length - 1 }));
  const star = style === 'party' ? [{ text: '*', bold: false }] : [];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...NO_BORDERS, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        children: [side([...bodies, ...star]), side(right.map((text) => ({ text, bold: true })))],
      }),
    ],
  });
};

const cell = (options: ITableCellOptions): TableCell => new TableCell(options);

const tableOf = ({ columns, rows }: NonNullable<FilledForm['table']>): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      // the head is said again on every page that the table runs over to
      new TableRow({
        tableHeader: true,
        children: columns.map((text) =>
          cell({
            children: [line(text, { align: AlignmentType.CENTER, bold: true, size: HALF_POINTS.table })],
          }),
        ),
      }),
      ...rows.map(
        (values) =>
          new TableRow({
            cantSplit: true,
            children: values.map((value) =>
              cell({ children: [line(value ?? '', { size: HALF_POINTS.table })] }),
            ),
          }),
      ),
    ],
  });
