import { associations } from './en/associations.js';
import { cascade } from './en/cascade.js';
import { directives } from './en/directives.js';
import { duties } from './en/duties.js';
import { dutyRecords } from './en/duty-records.js';
import { followUp } from './en/follow-up.js';
import { front } from './en/front.js';
import { indicators } from './en/indicators.js';
import { kernel } from './en/kernel.js';
import { lawbook } from './en/lawbook.js';
import { lineage } from './en/lineage.js';
import { models } from './en/models.js';
import { organisations } from './en/organisations.js';
import { registration } from './en/registration.js';
import { reports } from './en/reports.js';
import { rules } from './en/rules.js';
import { scheduleText } from './en/schedule-text.js';
import { workbook } from './en/workbook.js';
import { workflow } from './en/workflow.js';
import type { Messages } from './vi.js';

/** Every message in English, for exactly the codes that Vietnamese has. */
export const en: Messages = {
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
};
