import { ApiError } from './errors.js';

/** Why the server did not make a change: for the person who asked. */
export interface UserErrorLike {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}

/** A change that was not made. `userErrors` has the reasons in words, which the message leaves out. */
export class UserErrorsError extends ApiError {
  override readonly name = 'UserErrorsError';
  readonly #userErrors: readonly UserErrorLike[];

  constructor(userErrors: readonly UserErrorLike[]) {
    super({ code: userErrors[0]?.code ?? 'UNKNOWN' });
    this.#userErrors = userErrors;
  }

  get userErrors(): readonly UserErrorLike[] {
    return this.#userErrors;
  }
}

/**
 * The payload of a change that was made. Throws UserErrorsError where it was not.
 *
 * @example const { activity } = unwrap(await recordActivity(client, { input }))
 */
export const unwrap = <Payload extends { readonly userErrors: readonly UserErrorLike[] }>(
  payload: Payload,
): Payload => {
  if (payload.userErrors.length > 0) throw new UserErrorsError(payload.userErrors);
  return payload;
};
