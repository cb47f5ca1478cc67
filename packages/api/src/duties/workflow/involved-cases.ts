import type { BodyId } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import type { ReadRun, Scope } from '../../platform/read/index.js';

export const holds = ({ bodies }: Scope, body: BodyId): boolean => bodies !== 'none' && bodies.includes(body);

/** Whether the caller may read the records of a body: as the guard of its activities decides. */
export const readsRecordsOf =
  ({ law }: RequestContext, scope: Scope) =>
  (body: BodyId): boolean =>
    law.registry.bodies.get(body)?.sample === true || holds(scope, body);

/** The cases to look at: their keys, and a scope in which all of them may be read. */
export interface CasesToLookAt {
  readonly keys: readonly string[];
  readonly scope: Scope;
}

/**
 * The cases of these workflows in which one of the bodies plays a role or has acted; without bodies all of them. Only
 * where to look, one statement: what a case holds is read through the guard, and whoever asks decides what of a case
 * that the caller may not see is told.
 */
export const casesInvolving = async (
  connection: ReadRun['connection'],
  workflows: readonly string[],
  bodies: readonly BodyId[] | null,
): Promise<CasesToLookAt> => {
  const rows = await connection.rows(
    `select c.id, c.body_id from workflow_case c
     where c.superseded_at is null and c.workflow_id = any($1::text[])
       and ($2::text[] is null or exists (
         select 1 from workflow_involved i where i.case_id = c.id and i.body_id = any($2::text[])))`,
    [workflows, bodies],
  );
  return {
    keys: rows.map(([key]) => key ?? ''),
    scope: { bodies: [...new Set(rows.map(([, body]) => body ?? ''))], capabilities: ['record:read'] },
  };
};
