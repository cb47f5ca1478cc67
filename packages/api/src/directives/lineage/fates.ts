import type { DutyFate } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { guardedRows, type ReadRun } from '../../platform/read/index.js';

// `fates` is written from decisions that the domain has read
const fatesIn = (value: unknown): readonly DutyFate[] => (Array.isArray(value) ? value : []);

/** What registered documents say becomes of duties, as far as the caller may see them: one statement. */
export const loadFates = async (
  context: RequestContext,
  run: Pick<ReadRun, 'connection' | 'scope' | 'asOf'>,
): Promise<DutyFate[]> => {
  const rows = await guardedRows(context.reads.model, run, 'Document', ['fates'], { decides: true });
  return rows.flatMap(({ fates }) => fatesIn(fates));
};
