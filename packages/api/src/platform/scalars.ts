import { type CalendarDate, day, parseCalendarDate } from '@danvan/domain';
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { ApiError } from './errors/index.js';

/** The last year of the calendar is no answer to "when": the domain writes "always" with it. */
const LAST_ASKED = day('9998-12-31');

const readDay = (value: unknown): CalendarDate => {
  const parsed = typeof value === 'string' ? parseCalendarDate(value) : null;
  if (parsed?.ok) return parsed.value;
  const shown = typeof value === 'string' ? value.slice(0, 40) : typeof value;
  throw new ApiError('DATE_INVALID', 'not a civil day', { value: shown });
};

const readGivenDay = (value: unknown): CalendarDate => {
  const given = readDay(value);
  if (given > LAST_ASKED) throw new ApiError('DATE_OUT_OF_RANGE', 'after the last year', { value: given });
  return given;
};

/** A civil day of Vietnam as `YYYY-MM-DD`: it has no time and no zone. */
export const DateScalar = new GraphQLScalarType<CalendarDate, string>({
  name: 'Date',
  description:
    'A civil day written YYYY-MM-DD, such as 2024-10-31; years 0001 to 9998. It has no time of day and no zone.',
  serialize: readDay,
  parseValue: readGivenDay,
  parseLiteral: (node) => readGivenDay(node.kind === Kind.STRING ? node.value : null),
});

/** An instant, for what the system itself did and when; legal days are {@link DateScalar}. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description:
    'An instant in UTC, such as 2024-10-31T01:02:03.004Z: when the system recorded or did something.',
});
