export * from './duty-ancestry.js';
export * from './duty-fate.js';
export * from './duty-lineage.js';
export * from './open-duties.js';
export * from './read-duty-fate.js';
export { CHANGING_KINDS, type TouchedDuty, touchedDuties } from './touched-duties.js';
