import type { DutyItem } from '@danvan/domain';
import { FILTER_VALUES } from '../platform/read/index.js';
import type { DutyStatusFilter } from './duties-arguments.js';
import { refuse } from './refuse.js';

type Value = string | boolean | null;
type Conditions = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const prefix = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether a value meets one condition. A value that is not there meets no comparison, as in SQL. */
const OPERATORS: Readonly<Record<string, (value: Value, wanted: unknown) => boolean>> = {
  eq: (value, wanted) => value === wanted,
  in: (value, wanted) => value !== null && isList(wanted) && wanted.includes(value),
  isNull: (value, wanted) => (value === null) === wanted,
  contains: (value, wanted) => typeof value === 'string' && value.includes(prefix(wanted)),
  startsWith: (value, wanted) => typeof value === 'string' && value.startsWith(prefix(wanted)),
  lt: (value, wanted) => value !== null && value < prefix(wanted),
  lte: (value, wanted) => value !== null && value <= prefix(wanted),
  gt: (value, wanted) => value !== null && value > prefix(wanted),
  gte: (value, wanted) => value !== null && value >= prefix(wanted),
};

const VALUES: Readonly<Record<string, (item: DutyItem) => Value>> = {
  status: (item) => item.status,
  kind: (item) => item.duty.kind,
  dueOn: (item) => item.occurrence.dueOn,
  scheduled: (item) => item.occurrence.dueOn !== null,
  dutyId: (item) => item.duty.id,
};

type Test = (item: DutyItem) => boolean;

const testsOf = (field: string, conditions: Conditions): Test[] =>
  Object.entries(conditions).flatMap(([name, wanted]) => {
    const value = VALUES[field];
    const operator = OPERATORS[name];
    if (wanted === undefined || !value || !operator) return [];
    if (wanted === null) throw refuse('FILTER_NULL');
    if (isList(wanted) && wanted.length > FILTER_VALUES)
      throw refuse('FILTER_TOO_MANY_VALUES', { max: FILTER_VALUES });
    return [(item: DutyItem) => operator(value(item), wanted)];
  });

/** The filter as one test. Throws BAD_INPUT for a condition that is null and for too long a list. */
export const filterTest = (filter: DutyStatusFilter | null | undefined): Test => {
  const tests = Object.entries(filter ?? {}).flatMap(([field, conditions]): Test[] => {
    if (conditions === undefined) return [];
    if (conditions === null) throw refuse('FILTER_NULL');
    return testsOf(field, typeof conditions === 'boolean' ? { eq: conditions } : { ...conditions });
  });
  return (item) => tests.every((test) => test(item));
};
