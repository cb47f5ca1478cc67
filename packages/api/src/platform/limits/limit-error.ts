import type { Language } from '@danvan/domain';
import { GraphQLError } from 'graphql';
import { ApiError, ERRORS } from '../errors/index.js';
import { LIMITS, type LimitName } from './limits.js';

/** Which limit was passed, by how much: the numbers that the caller is told, in every language the same. */
export interface PassedLimit {
  readonly name: LimitName;
  readonly requested: number;
  readonly max: number;
}

/** Refuses what is over a limit, with its numbers. */
export const overLimit = ({ name, requested, max }: PassedLimit): ApiError =>
  new ApiError('COST_EXCEEDED', `${name} ${requested} > ${max}`, { limit: name, requested, max });

/** The same as an error of GraphQL that answers the whole request. */
export const overLimitError = (passed: PassedLimit): GraphQLError => {
  const originalError = overLimit(passed);
  const { code } = originalError;
  return new GraphQLError(code, {
    originalError,
    extensions: { code, http: { status: ERRORS[code].status } },
  });
};

/** The limit that an error speaks of; null for an error of another kind. */
export const passedLimit = (error: unknown): PassedLimit | null => {
  if (!(error instanceof ApiError)) return null;
  const { limit, requested, max } = error.params;
  return typeof limit === 'string' &&
    Object.hasOwn(LIMITS, limit) &&
    typeof requested === 'number' &&
    typeof max === 'number'
    ? { name: limit as LimitName, requested, max }
    : null;
};

/** The numbers in words that follow those of the code. @example 'nested fields 13, at most 12' */
export const describeLimit = ({ name, requested, max }: PassedLimit, language: Language): string =>
  `${LIMITS[name].words[language]} ${requested}, ${language === 'vi' ? 'tối đa' : 'at most'} ${max}`;
