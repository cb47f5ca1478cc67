import { expect } from 'vitest';
import { CLERK, REGISTER } from './invented-document.js';
import type { Asked, World } from './world.js';

export interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}

const TABLES = ['document', 'clause', 'relation', 'duty', 'audit_entry', 'outbox_event', 'idempotency_key'];

/** How many rows there are of all that a registration writes. */
export const rowCounts = (world: World) =>
  world.rows(TABLES.map((table) => `select count(*)::text from ${table}`).join(' union all '));

/** The refusals of an input that must change nothing. */
export const refusalsOf = async (world: World, input: object, asked: Asked = {}): Promise<UserError[]> => {
  const before = await rowCounts(world);
  const { registerDocument } = await world.ask(REGISTER, { input }, { who: CLERK, ...asked });
  expect(registerDocument).toMatchObject({ document: null, replayed: false });
  expect(await rowCounts(world)).toEqual(before);
  return registerDocument.userErrors;
};

/** Code and field of each refusal. */
export const codesOf = async (
  world: World,
  input: object,
  asked: Asked = {},
): Promise<(readonly [string, string])[]> =>
  (await refusalsOf(world, input, asked)).map(({ code, field }) => [code, (field ?? []).join('.')]);
