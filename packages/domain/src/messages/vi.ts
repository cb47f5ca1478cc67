import { associations } from './vi/associations.js';
import { cascade } from './vi/cascade.js';
import { directives } from './vi/directives.js';
import { duties } from './vi/duties.js';
import { dutyRecords } from './vi/duty-records.js';
import { followUp } from './vi/follow-up.js';
import { front } from './vi/front.js';
import { indicators } from './vi/indicators.js';
import { kernel } from './vi/kernel.js';
import { lawbook } from './vi/lawbook.js';
import { lineage } from './vi/lineage.js';
import { models } from './vi/models.js';
import { organisations } from './vi/organisations.js';
import { registration } from './vi/registration.js';
import { reports } from './vi/reports.js';
import { rules } from './vi/rules.js';
import { scheduleText } from './vi/schedule-text.js';
import { workbook } from './vi/workbook.js';
import { workflow } from './vi/workflow.js';

/** Every message in Vietnamese. A room adds its words as one more group, here and in `en.ts`. */
export const viGroups = {
  kernel,
  reports,
  rules,
  associations,
  directives,
  lineage,
  organisations,
  cascade,
  duties,
  dutyRecords,
  followUp,
  front,
  indicators,
  lawbook,
  models,
  registration,
  scheduleText,
  workbook,
  workflow,
} as const;

export const vi = {
  ...kernel,
  ...reports,
  ...rules,
  ...associations,
  ...directives,
  ...lineage,
  ...organisations,
  ...cascade,
  ...duties,
  ...dutyRecords,
  ...followUp,
  ...front,
  ...indicators,
  ...lawbook,
  ...models,
  ...registration,
  ...scheduleText,
  ...workbook,
  ...workflow,
} as const;

/** The codes that have words. Vietnamese is the measure: what it has, every other language must have. */
export type MessageCode = keyof typeof vi;

export type Messages = Readonly<Record<MessageCode, string>>;
