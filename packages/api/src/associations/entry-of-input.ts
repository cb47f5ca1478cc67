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

/** Names of values that are bodies or places, by global id or slug, wherever in an input they stand. */
const UNITS = new Set(['recognisedBy', 'assignedBy', 'by', 'body', 'to', 'with', 'place']);
const PAPERS = new Set(['basis', 'ownLaw']);

/** Global ids of bodies, places and documents as the slugs behind them, at any depth. */
const named = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (UNITS.has(key))
        return [key, Array.isArray(each) ? each.map((one) => slugOf(String(one))) : slugOf(String(each))];
      return PAPERS.has(key) && typeof each === 'object' && each !== null
        ? [key, { ...each, document: slugOf(String((each as Values).document)) }]
        : [key, named(each)];
    }),
  );
};

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
  support: 'support',
  inspection: 'inspection',
  measure: 'measure',
  leaderSlot: 'leader-slot',
  postPlan: 'post-plan',
  contact: 'contact',
  difficulty: 'difficulty',
  meeting: 'meeting',
  contactsKept: 'contacts-kept',
  meetingsKept: 'meetings-kept',
  partyOrganisation: 'party-organisation',
  frontMembership: 'front-membership',
  movement: 'movement',
  selfManagedGroup: 'self-managed-group',
  congressFile: 'congress-file',
  congressDemand: 'congress-demand',
  scheme: 'scheme',
} as const satisfies Partial<Record<keyof RecordAssociationInput, AssociationEntry['kind']>>;

type FieldName = keyof typeof KINDS;
const FIELDS = Object.keys(KINDS) as readonly FieldName[];

/** Of these the days are all that is said. */
const DAYS_ALONE: ReadonlySet<FieldName> = new Set(['assignmentsKept', 'contactsKept']);

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
      ...(DAYS_ALONE.has(field) ? { period: value } : (named(value) as Values)),
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
                path: [field, ...found.path.filter((step) => !DAYS_ALONE.has(field) || step !== 'period')],
              },
        ),
      );
};
