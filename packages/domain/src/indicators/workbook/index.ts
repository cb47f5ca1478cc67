export { type AskedFigure, type AskedFor, askedFigures, type WorkbookLaw } from './asked-rows.js';
export { isNotKnown, type WorkbookCells } from './read-cells.js';
export { type Landing, readLanding } from './read-landing.js';
export { type CellValue, readNumber } from './read-number.js';
export { placeOfCode } from './read-unit.js';
export * from './read-workbook.js';
export * from './workbook.js';
export * from './workbook-cells.js';
