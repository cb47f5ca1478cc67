import { GraphQLError } from 'graphql';
import { type ApiError, ERRORS } from '../errors/index.js';

/** An error that ends the whole request with the status of its code; thrown before anything was executed. */
export const requestError = (error: ApiError): GraphQLError =>
  new GraphQLError(error.code, {
    originalError: error,
    extensions: { code: error.code, http: { status: ERRORS[error.code].status } },
  });
