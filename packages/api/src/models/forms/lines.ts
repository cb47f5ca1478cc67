import {
  AlignmentType,
  BorderStyle,
  type IBordersOptions,
  LeaderType,
  Paragraph,
  Tab,
  TableCell,
  TabStopType,
  TextRun,
} from 'docx';
import { FONT, SIZE } from './page.js';

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS: IBordersOptions = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
export const NO_LINES = { ...NO_BORDERS, insideHorizontal: NO_LINE, insideVertical: NO_LINE };

export interface LineStyle {
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

export const line = (
  text: string,
  {
    align = AlignmentType.LEFT,
    bold = false,
    italics = false,
    underline = false,
    size = SIZE.body,
    before = 60,
    after = 60,
    keepNext = false,
  }: LineStyle = {},
): Paragraph =>
  new Paragraph({
    alignment: align,
    spacing: { before, after },
    keepNext,
    children: [
      new TextRun({ text, bold, italics, size, font: FONT, ...(underline ? { underline: {} } : {}) }),
    ],
  });

export const centred = (text: string, style: LineStyle = {}): Paragraph =>
  line(text, { align: AlignmentType.CENTER, ...style });

/** A value with its label; what no record gives is a dotted line to be written on by hand. */
export const labelled = (label: string, value: string | null, width: number): Paragraph =>
  new Paragraph({
    spacing: { before: 80, after: 80 },
    alignment: value === null ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    ...(value === null
      ? { tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }] }
      : {}),
    children: [
      new TextRun({ text: `${label}: `, font: FONT, size: SIZE.body }),
      new TextRun({
        ...(value === null ? { children: [new Tab()] } : { text: value }),
        font: FONT,
        size: SIZE.body,
      }),
    ],
  });

/** A cell without lines, of one column of a head or foot. */
export const openCell = (children: Paragraph[]): TableCell =>
  new TableCell({ borders: NO_BORDERS, children });
