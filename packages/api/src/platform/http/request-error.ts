import { GraphQLError } from 'graphql';
import { type ApiError, ERRORS } from '../errors/index.js';

/** An error that ends the whole request with the status of its code; thrown before anything was executed. */
export const requestError = (error: ApiError): GraphQLError =>
  new GraphQLError(error.code, {
    originalError: error,
    extensions: { code: error.code, http: { status: ERRORS[error.code].status } },
  });

/**
 * A null in a place that takes none passes as a variable and fails only where it is used. Execution would fail that
 * one field and run the others; where the operation is to be understood as a whole before, it is refused.
 */
export const refusingNulls = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    throw new GraphQLError(message, {
      ...(nodes ? { nodes } : {}),
      extensions: { code: 'BAD_USER_INPUT', http: { status: ERRORS.BAD_INPUT.status } },
    });
  }
};
