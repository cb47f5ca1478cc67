import type { LevelId } from '../kernel/index.js';
import {
  type BodyId,
  basisReader,
  bodyIdReader,
  type CalendarDate,
  dayReader,
  exactlyReader,
  fail,
  flagReader,
  type Grade,
  gradeReader,
  type Issue,
  isEmpty,
  issue,
  type LegalBasis,
  levelReader,
  listReader,
  objectReader,
  ok,
  oneOfReader,
  type Period,
  periodReader,
  type Reader,
  type Result,
  taggedReader,
  textReader,
  type Words,
  wholeReader,
  wordsReader,
} from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import type { AssociationFacts } from './association-facts.js';
import type { AssociationRecord } from './association-record.js';
import { ASSOCIATION_SCOPES, type AssociationScope } from './fact-ids.js';
import { ASSOCIATION_REPORTS, type AssociationReportKind } from './reports.js';
import { STATUS_KINDS, type StatusKind } from './status.js';

/**
 * What may be entered of an association beside its events, one thing at a time. Who follows it is no entry: assignments
 * are in the register of bodies.
 */
export const ASSOCIATION_ENTRY_KINDS = [
  'profile',
  'charter-term',
  'extension',
  'last-congress',
  'status',
  'report',
  'reports-kept',
  'assignments-kept',
  'membership',
] as const;
export type AssociationEntryKind = (typeof ASSOCIATION_ENTRY_KINDS)[number];

interface Sourced {
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

interface Values {
  readonly profile: {
    readonly scope?: AssociationScope;
    readonly field?: Words;
    readonly businessFederation?: boolean;
    readonly underOwnLaw?: boolean;
    readonly ownLaw?: LegalBasis;
    readonly frontMember?: boolean;
    readonly usesStateBudget?: boolean;
  };
  readonly 'charter-term': {
    readonly from: CalendarDate;
    readonly years: number;
    readonly basis: LegalBasis;
  };
  readonly extension: {
    readonly decidedOn: CalendarDate;
    readonly until: CalendarDate;
    readonly basis: LegalBasis;
  };
  readonly 'last-congress': Sourced & { readonly on: CalendarDate };
  readonly status: Sourced & {
    readonly status: StatusKind;
    readonly value: boolean;
    readonly level: LevelId;
    readonly period: Period;
    readonly recognisedBy?: BodyId;
  };
  readonly report: {
    readonly report: AssociationReportKind;
    readonly year: number;
    readonly sentOn: CalendarDate;
    readonly to: readonly BodyId[];
    readonly document?: string;
  };
  readonly 'reports-kept': {
    readonly report: AssociationReportKind;
    readonly period: Period;
    readonly declaredBy: BodyId;
  };
  readonly 'assignments-kept': { readonly period: Period };
  readonly membership: {
    readonly on: CalendarDate;
    readonly members: number;
    readonly branches?: number;
    readonly groups?: number;
    readonly source: string;
    readonly grade: Grade;
  };
}

/** One thing recorded of one association, with the id of its record. */
export type AssociationEntry = {
  readonly [K in AssociationEntryKind]: {
    readonly kind: K;
    readonly association: BodyId;
  } & Values[K];
}[AssociationEntryKind];

export type StoredAssociationEntry = AssociationEntry & { readonly id: string };

const sourced = { basis: basisReader, grade: gradeReader };
const years: Reader<number> = wholeReader(1900, 2200);

type Of<K extends AssociationEntryKind> = Extract<AssociationEntry, { readonly kind: K }>;

const readers: { readonly [K in AssociationEntryKind]: Reader<Of<K>> } = {
  profile: objectReader<Of<'profile'>>(
    { kind: exactlyReader('profile'), association: bodyIdReader },
    {
      scope: oneOfReader(ASSOCIATION_SCOPES),
      field: wordsReader,
      businessFederation: flagReader,
      underOwnLaw: flagReader,
      ownLaw: basisReader,
      frontMember: flagReader,
      usesStateBudget: flagReader,
    },
  ),
  'charter-term': objectReader<Of<'charter-term'>>(
    {
      kind: exactlyReader('charter-term'),
      association: bodyIdReader,
      from: dayReader,
      years: wholeReader(1, 20),
      basis: basisReader,
    },
    {},
  ),
  extension: objectReader<Of<'extension'>>(
    {
      kind: exactlyReader('extension'),
      association: bodyIdReader,
      decidedOn: dayReader,
      until: dayReader,
      basis: basisReader,
    },
    {},
  ),
  'last-congress': objectReader<Of<'last-congress'>>(
    { kind: exactlyReader('last-congress'), association: bodyIdReader, on: dayReader, ...sourced },
    {},
  ),
  status: objectReader<Of<'status'>>(
    {
      kind: exactlyReader('status'),
      association: bodyIdReader,
      status: oneOfReader(STATUS_KINDS),
      value: flagReader,
      level: levelReader,
      period: periodReader,
      ...sourced,
    },
    { recognisedBy: bodyIdReader },
  ),
  report: objectReader<Of<'report'>>(
    {
      kind: exactlyReader('report'),
      association: bodyIdReader,
      report: oneOfReader(ASSOCIATION_REPORTS),
      year: years,
      sentOn: dayReader,
      to: listReader(bodyIdReader),
    },
    { document: textReader(400) },
  ),
  'reports-kept': objectReader<Of<'reports-kept'>>(
    {
      kind: exactlyReader('reports-kept'),
      association: bodyIdReader,
      report: oneOfReader(ASSOCIATION_REPORTS),
      period: periodReader,
      declaredBy: bodyIdReader,
    },
    {},
  ),
  'assignments-kept': objectReader<Of<'assignments-kept'>>(
    { kind: exactlyReader('assignments-kept'), association: bodyIdReader, period: periodReader },
    {},
  ),
  membership: objectReader<Of<'membership'>>(
    {
      kind: exactlyReader('membership'),
      association: bodyIdReader,
      on: dayReader,
      members: wholeReader(0, 99_999_999),
      source: textReader(400),
      grade: gradeReader,
    },
    { branches: wholeReader(0, 999_999), groups: wholeReader(0, 999_999) },
  ),
};

const shape: Reader<AssociationEntry> = taggedReader<AssociationEntry>('kind', readers);

/** What an entry is held against: the bodies there are, and the day on which it is entered. */
export interface EntryWorld {
  readonly registry: Registry;
  readonly today: CalendarDate;
}

/**
 * Reads one thing of an association from outside. Issues, all at once: those of the shape, BODY_UNKNOWN,
 * PERIOD_INVALID, DAY_IN_FUTURE (of what has happened), NOTE_MISSING (an inferred value says why), and
 * ASSOCIATION_EXTENSION_EARLIER (a term prolonged to a day before the decision).
 *
 * @example readAssociationEntry({ kind: 'charter-term', association, from, years: 5, basis }, { registry, today })
 */
export const readAssociationEntry = (input: unknown, world: EntryWorld): Result<AssociationEntry> => {
  const read = shape(input);
  if (!read.ok) return read;
  const issues = checkEntry(read.value, world);
  return issues.length > 0 ? fail(...issues) : ok(read.value);
};

const checkEntry = (entry: AssociationEntry, { registry, today }: EntryWorld): Issue[] => {
  const issues: Issue[] = [];
  const isBody = (path: string, body: BodyId | undefined) => {
    if (body !== undefined && !registry.bodies.has(body))
      issues.push(issue('BODY_UNKNOWN', [path], { body }));
  };
  const isPast = (path: string, on: CalendarDate) => {
    if (on > today) issues.push(issue('DAY_IN_FUTURE', [path], { day: on, today }));
  };
  isBody('association', entry.association);
  if ('period' in entry && isEmpty(entry.period)) issues.push(issue('PERIOD_INVALID', ['period', 'until']));
  if ('grade' in entry && 'basis' in entry && entry.grade === 'inferred' && entry.basis.note === undefined)
    issues.push(issue('NOTE_MISSING', ['basis', 'note']));
  if (entry.kind === 'status') isBody('recognisedBy', entry.recognisedBy);
  if (entry.kind === 'reports-kept') isBody('declaredBy', entry.declaredBy);
  if (entry.kind === 'report') {
    isPast('sentOn', entry.sentOn);
    for (const body of entry.to) isBody('to', body);
  }
  if (entry.kind === 'last-congress' || entry.kind === 'membership') isPast('on', entry.on);
  if (entry.kind === 'extension' && entry.until <= entry.decidedOn)
    issues.push(
      issue('ASSOCIATION_EXTENSION_EARLIER', ['until'], { until: entry.until, decidedOn: entry.decidedOn }),
    );
  return issues;
};

/**
 * The facts with what was entered, each value in its place. Of a profile and a last congress the entry that comes
 * last stands, so they are to be given in the order in which they were recorded.
 *
 * @example factsWithEntries(NO_ASSOCIATION_FACTS, [count]).memberships.length // 1
 */
export const factsWithEntries = (
  facts: AssociationFacts,
  entries: readonly StoredAssociationEntry[],
): AssociationFacts => {
  const of = <K extends AssociationEntryKind>(kind: K) =>
    entries.filter((one): one is Extract<StoredAssociationEntry, { readonly kind: K }> => one.kind === kind);
  const { reports, monitoring, status } = facts;
  return {
    ...facts,
    records: recordsOf(facts.records, entries),
    status: {
      ...status,
      statuses: [
        ...status.statuses,
        ...of('status').map(({ status: kind, ...one }) => ({ ...bare(one), kind })),
      ],
    },
    reports: {
      reports: [
        ...reports.reports,
        ...of('report').map(({ report, ...one }) => ({ ...bare(one), kind: report })),
      ],
      keeping: [
        ...reports.keeping,
        ...of('reports-kept').map(({ report, ...one }) => ({ ...bare(one), kind: report })),
      ],
    },
    monitoring: {
      ...monitoring,
      keeping: [
        ...monitoring.keeping,
        ...of('assignments-kept').map(({ association, period }) => ({
          ...{ of: 'assignments' as const, body: association, period },
        })),
      ],
    },
    memberships: [...facts.memberships, ...of('membership').map(bare)],
  };
};

const bare = <T extends { readonly kind: string }>({ kind: _kind, ...rest }: T): Omit<T, 'kind'> => rest;

/** One record of each association: what was there, and over it what was entered. */
const recordsOf = (
  records: readonly AssociationRecord[],
  entries: readonly StoredAssociationEntry[],
): AssociationRecord[] => {
  const byBody = new Map(records.map((record) => [record.body, record]));
  for (const entry of entries) {
    const record = byBody.get(entry.association) ?? { body: entry.association };
    const next = withEntry(record, entry);
    if (next !== null) byBody.set(entry.association, next);
  }
  return [...byBody.values()];
};

const withEntry = (record: AssociationRecord, entry: StoredAssociationEntry): AssociationRecord | null => {
  switch (entry.kind) {
    case 'profile': {
      const { id: _id, kind: _kind, association: _association, underOwnLaw, ownLaw, ...known } = entry;
      const law = ownLaw ?? (underOwnLaw === false ? ('none' as const) : undefined);
      return { ...record, ...known, ...(law === undefined ? {} : { ownLaw: law }) };
    }
    case 'charter-term': {
      const { from, years: length, basis } = entry;
      return { ...record, charterTerms: [...(record.charterTerms ?? []), { from, years: length, basis }] };
    }
    case 'extension': {
      const { decidedOn, until, basis } = entry;
      return { ...record, extensions: [...(record.extensions ?? []), { decidedOn, until, basis }] };
    }
    case 'last-congress': {
      const { on, basis, grade } = entry;
      return { ...record, lastCongress: { on, basis, grade } };
    }
    default:
      return null;
  }
};
