import {
  type AssociationEntry,
  type EntryWorld,
  fail,
  issue,
  type Result,
  readAssociationEntry,
} from '@danvan/domain';
import { slugOf } from '../organisations/index.js';
import type { RecordAssociationInput } from './inputs.js';

type Values = Readonly<Record<string, unknown>>;

/** The input without what was not given, at any depth, as the domain's readers take it. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === null || each === undefined ? [] : [[key, plain(each)]],
    ),
  );
};

const BODIES = new Set(['recognisedBy']);

/** Global ids of bodies and documents as the slugs behind them. */
const named = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (BODIES.has(key)) return [key, slugOf(String(value))];
      if (key === 'to' && Array.isArray(value)) return [key, value.map((each) => slugOf(String(each)))];
      if ((key === 'basis' || key === 'ownLaw') && typeof value === 'object' && value !== null)
        return [key, { ...value, document: slugOf(String((value as Values).document)) }];
      return [key, value];
    }),
  );

/** What may be recorded, by the field of the input, under the domain's name. */
const KINDS = {
  profile: 'profile',
  charterTerm: 'charter-term',
  extension: 'extension',
  lastCongress: 'last-congress',
  status: 'status',
  report: 'report',
  reportsKept: 'reports-kept',
  assignmentsKept: 'assignments-kept',
  membership: 'membership',
} as const satisfies Partial<Record<keyof RecordAssociationInput, AssociationEntry['kind']>>;

type FieldName = keyof typeof KINDS;
const FIELDS = Object.keys(KINDS) as readonly FieldName[];

/** The one thing of the input as the domain reads it; issues have the paths of the input. */
export const entryOf = (input: RecordAssociationInput, world: EntryWorld): Result<AssociationEntry> => {
  const given = FIELDS.filter((field) => input[field] !== null && input[field] !== undefined);
  const [field] = given;
  if (field === undefined || given.length > 1)
    return fail(issue('ASSOCIATION_ENTRY_ONE', [], { given: given.length }));
  const value = plain(input[field]) as Values;
  const association = slugOf(input.association);
  const read = readAssociationEntry(
    {
      ...(field === 'assignmentsKept' ? { period: value } : named(value)),
      ...(field === 'reportsKept' ? { declaredBy: slugOf(input.actingFor) } : {}),
      ...{ kind: KINDS[field], association },
    },
    world,
  );
  return read.ok
    ? read
    : fail(
        ...read.issues.map((found) =>
          found.path[0] === 'association' || found.path[0] === 'declaredBy'
            ? { ...found, path: [found.path[0] === 'association' ? 'association' : 'actingFor'] }
            : {
                ...found,
                path: [
                  field,
                  ...found.path.filter((step) => field !== 'assignmentsKept' || step !== 'period'),
                ],
              },
        ),
      );
};
