import { readActivity } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { bareId, given, recordWorld } from '../record-act.js';
import { activityColumns } from '../record-acts.js';
import { ACTIVITY_ROWS } from '../tables.js';
import { ACTIVITY_COLUMNS, type ActivityRow, activitiesFromGrid } from './activity-sheet.js';
import type { CodedSheet } from './coded-sheet.js';
import { importCoded } from './import-coded.js';
import type { ImportActivitiesInput, ImportActivitiesPayload } from './types.js';

const sheetOf = (context: RequestContext) => (): CodedSheet<ActivityRow> => ({
  ...{ action: 'importActivities', prefix: 'act', kind: 'activity', rows: ACTIVITY_ROWS },
  columns: ACTIVITY_COLUMNS,
  read: activitiesFromGrid,
  said: ({ on, kind, title, documentRef, duty, occurrence }) => ({
    happened_on: on,
    kind,
    title,
    document_ref: documentRef || null,
    duty_id: bareId('dty', duty),
    occurrence: occurrence || null,
  }),
  judge: async (bodies) => {
    const world = await recordWorld(context, bodies);
    return ({ code, documentRef, occurrence, ...values }, body) => {
      const optional = { documentRef: documentRef || null, occurrence: occurrence || null };
      const externalId = code.startsWith('act_') ? null : code || null;
      const read = readActivity(
        given({ ...values, body, duty: bareId('dty', values.duty), ...optional, externalId }),
        world,
      );
      return read.ok ? { ok: true, value: activityColumns(read.value, world) } : read;
    };
  },
});

/** Records all activities of a file or none, each as `recordActivity` would. See {@link importCoded}. */
export const importActivities = (
  context: RequestContext,
  input: ImportActivitiesInput,
): Promise<ImportActivitiesPayload> => importCoded(context, input, sheetOf(context));
