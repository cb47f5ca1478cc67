export * from './cells.js';
export * from './columns.js';
export * from './csv.js';
export * from './format.js';
export * from './grid.js';
export * from './import-sheet.js';
export * from './types.js';
export * from './xlsx.js';
