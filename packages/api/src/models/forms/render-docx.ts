import type { FilledForm } from '@danvan/domain';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { headOf } from './head.js';
import { centred, labelled, line, NO_LINES, openCell } from './lines.js';
import { A4, FONT, MARGIN, SIZE, textWidth, twips } from './page.js';
import { sameBytes } from './same-bytes.js';
import { tableOf } from './table.js';

/** A table of more columns than this lies across the page. */
const MOST_UPRIGHT_COLUMNS = 6;

/**
 * A filled form as a DOCX file, on the page of an official paper. It adds no word to the form: where the notice says
 * that the form is not the official one, it stands at the foot of every page. The same form is the same bytes.
 *
 * @example await renderDocx(filled) // bytes of a .docx file
 */
export const renderDocx = async (form: FilledForm): Promise<Uint8Array> => {
  const { notice, title, table } = form;
  const lies = table !== null && table.columns.length > MOST_UPRIGHT_COLUMNS;
  const foot = notice === null ? {} : { default: footOf(notice), first: footOf(notice) };
  const document = new Document({
    title,
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          // the first page bears no number
          titlePage: true,
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
        headers: { default: pageNumber(), first: new Header({ children: [] }) },
        footers: foot,
        children: bodyOf(form, textWidth(lies)),
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toBuffer(document)));
};

const bodyOf = (form: FilledForm, width: number): (Paragraph | Table)[] => {
  const { header, number, title, submittedTo, rows, table, signatures } = form;
  return [
    line(number, { align: AlignmentType.RIGHT, italics: true, size: SIZE.head, before: 0 }),
    headOf(header, width),
    centred(title.toLocaleUpperCase('vi'), { bold: true, before: 360, after: 120 }),
    ...(submittedTo === null ? [] : [centred(submittedTo, { after: 200 })]),
    ...rows.map(({ label, value }) => labelled(label, value, width)),
    ...(table === null ? [] : [tableOf(table, width)]),
    // a paragraph between two tables keeps them two
    line('', { size: SIZE.small, keepNext: true }),
    signaturesOf(signatures, width),
  ];
};

const footOf = (notice: string): Footer =>
  new Footer({ children: [centred(notice, { italics: true, size: SIZE.small })] });

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.head })],
      }),
    ],
  });

/** Places to sign, the last on the right half; they stay together on one page. */
const signaturesOf = (signatures: FilledForm['signatures'], width: number): Table => {
  const half = Math.floor(width / 2);
  const places = signatures.map(({ who, how }) =>
    openCell([
      centred(who, { bold: true, before: 0, after: 0, keepNext: true }),
      centred(how, { italics: true, size: SIZE.head, before: 0, after: 1200 }),
    ]),
  );
  const empty = places.length === 1 ? [openCell([line('')])] : [];
  return new Table({
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    rows: [new TableRow({ cantSplit: true, children: [...empty, ...places] })],
  });
};
