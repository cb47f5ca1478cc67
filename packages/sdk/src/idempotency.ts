import { BadInputError } from './errors.js';
import { newId } from './new-id.js';

/** Variables of a create: the key is part of its input, and made here where the caller gives none. */
export type Keyless<Variables extends { readonly input: object }> = Omit<Variables, 'input'> & {
  readonly input: Omit<Variables['input'], 'idempotencyKey'> & { readonly idempotencyKey?: string };
};

/**
 * Gives the input its key before the first try, so that every try carries the same one: the key of the options,
 * else the one already in the input, else a new one.
 */
export const keyed = <Variables extends { readonly input: { readonly idempotencyKey: string } }>(
  variables: Keyless<Variables>,
  idempotencyKey: string = variables.input.idempotencyKey ?? newId(),
): Variables => ({ ...variables, input: { ...variables.input, idempotencyKey } }) as unknown as Variables;

const inputOf = (variables: unknown): object | null => {
  if (typeof variables !== 'object' || variables === null || !('input' in variables)) return null;
  const { input } = variables;
  return typeof input === 'object' ? input : null;
};

/** Whether `variables.input` carries a key. */
export const hasKey = (variables: unknown): boolean => {
  const input = inputOf(variables);
  return input !== null && 'idempotencyKey' in input && typeof input.idempotencyKey === 'string';
};

/**
 * Puts the key into `variables.input`. Throws BadInputError IDEMPOTENCY_KEY_WITHOUT_INPUT where there is none: a
 * key that the server does not see protects nothing.
 */
export const withKey = (variables: unknown, idempotencyKey: string): unknown => {
  const input = inputOf(variables);
  if (input === null) throw new BadInputError({ code: 'IDEMPOTENCY_KEY_WITHOUT_INPUT' });
  return { ...(variables as object), input: { ...input, idempotencyKey } };
};
