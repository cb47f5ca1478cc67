import type { BodyId, KeepingPeriod } from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { guardedRows, type ReadRun } from '../platform/read/index.js';
import { KEEPING_FIELDS, keepingPeriodOf } from './fact-rows.js';

/** The statements that registers of these bodies are complete, as far as the caller may see them, in one statement. */
export const readKeepingPeriods = async (
  { reads }: RequestContext,
  run: Pick<ReadRun, 'scope' | 'asOf' | 'connection'>,
  bodies: readonly BodyId[],
): Promise<KeepingPeriod[]> => {
  const rows = await guardedRows(reads.model, run, 'KeepingPeriod', KEEPING_FIELDS, { bodyId: bodies });
  return rows.map(keepingPeriodOf);
};
