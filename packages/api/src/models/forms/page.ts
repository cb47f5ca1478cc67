/** Page and letter of official papers (decree 30/2020/NĐ-CP, appendix I): A4, Times New Roman, 13 to 14 points. */
export const FONT = 'Times New Roman';

/** Sizes as the format has them: in halves of a point. */
export const SIZE = { body: 28, head: 26, table: 24, small: 20 } as const;

/** In millimetres: 20 to 25 above and below, 30 to 35 where it is bound, 15 to 20 on the right. */
export const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 } as const;
export const A4 = { width: 210, height: 297 } as const;

/** Twentieths of a point, rounded: that of the library cuts off, and its A4 is no A4. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** How wide the text is on a page that stands or lies. */
export const textWidth = (lies: boolean): number =>
  twips((lies ? A4.height : A4.width) - MARGIN.left - MARGIN.right);
