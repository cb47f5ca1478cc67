import {
  type BodyId,
  basisReader,
  bodyIdReader,
  type CalendarDate,
  dayReader,
  exactlyReader,
  flagReader,
  type Grade,
  gradeReader,
  issue,
  type LegalBasis,
  type LevelId,
  levelReader,
  listReader,
  objectReader,
  oneOfReader,
  type Period,
  periodReader,
  textReader,
  type Words,
  wholeReader,
  wordsReader,
} from '../../kernel/index.js';
import { ASSOCIATION_SCOPES, type AssociationScope } from '../fact-ids.js';
import { ASSOCIATION_REPORTS, type AssociationReportKind } from '../reports.js';
import { STATUS_KINDS, type StatusKind } from '../status.js';
import {
  type EntryKinds,
  type EntryOf,
  emptyPeriod,
  futureDays,
  inferredWithoutNote,
  unknownBodies,
} from './entry-kind.js';

interface Sourced {
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** What an association is, by its charter and by who says so; its reports and its members. */
export interface OwnValues {
  readonly profile: {
    readonly scope?: AssociationScope;
    readonly field?: Words;
    /** In short words, one each: what candidates for a merger are compared by. */
    readonly functions?: readonly string[];
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
    /** The number of the form that it is on. */
    readonly form?: string;
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

type Of<K extends keyof OwnValues> = EntryOf<OwnValues, K>;

const sourced = { basis: basisReader, grade: gradeReader };

export const ownEntries: EntryKinds<OwnValues> = {
  profile: {
    read: objectReader<Of<'profile'>>(
      { kind: exactlyReader('profile'), association: bodyIdReader },
      {
        scope: oneOfReader(ASSOCIATION_SCOPES),
        field: wordsReader,
        functions: listReader(textReader(200), 50),
        businessFederation: flagReader,
        underOwnLaw: flagReader,
        ownLaw: basisReader,
        frontMember: flagReader,
        usesStateBudget: flagReader,
      },
    ),
    on: () => null,
  },
  'charter-term': {
    read: objectReader<Of<'charter-term'>>(
      {
        kind: exactlyReader('charter-term'),
        association: bodyIdReader,
        from: dayReader,
        years: wholeReader(1, 20),
        basis: basisReader,
      },
      {},
    ),
    on: ({ from }) => from,
  },
  extension: {
    read: objectReader<Of<'extension'>>(
      {
        kind: exactlyReader('extension'),
        association: bodyIdReader,
        decidedOn: dayReader,
        until: dayReader,
        basis: basisReader,
      },
      {},
    ),
    on: ({ decidedOn }) => decidedOn,
    check: ({ decidedOn, until }) =>
      until > decidedOn ? [] : [issue('ASSOCIATION_EXTENSION_EARLIER', ['until'], { until, decidedOn })],
  },
  'last-congress': {
    read: objectReader<Of<'last-congress'>>(
      { kind: exactlyReader('last-congress'), association: bodyIdReader, on: dayReader, ...sourced },
      {},
    ),
    on: ({ on }) => on,
    check: (entry, world) => [...inferredWithoutNote(entry), ...futureDays(world, [['on'], entry.on])],
  },
  status: {
    read: objectReader<Of<'status'>>(
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
    on: ({ period }) => period.from,
    check: (entry, world) => [
      ...emptyPeriod(entry.period),
      ...inferredWithoutNote(entry),
      ...unknownBodies(world, [['recognisedBy'], entry.recognisedBy]),
    ],
  },
  report: {
    read: objectReader<Of<'report'>>(
      {
        kind: exactlyReader('report'),
        association: bodyIdReader,
        report: oneOfReader(ASSOCIATION_REPORTS),
        year: wholeReader(1900, 2200),
        sentOn: dayReader,
        to: listReader(bodyIdReader),
      },
      { form: textReader(50), document: textReader(400) },
    ),
    on: ({ sentOn }) => sentOn,
    check: ({ sentOn, to }, world) => [
      ...futureDays(world, [['sentOn'], sentOn]),
      ...to.flatMap((body) => unknownBodies(world, [['to'], body])),
    ],
  },
  'reports-kept': {
    read: objectReader<Of<'reports-kept'>>(
      {
        kind: exactlyReader('reports-kept'),
        association: bodyIdReader,
        report: oneOfReader(ASSOCIATION_REPORTS),
        period: periodReader,
        declaredBy: bodyIdReader,
      },
      {},
    ),
    on: ({ period }) => period.from,
    check: ({ period, declaredBy }, world) => [
      ...emptyPeriod(period),
      ...unknownBodies(world, [['declaredBy'], declaredBy]),
    ],
  },
  'assignments-kept': {
    read: objectReader<Of<'assignments-kept'>>(
      { kind: exactlyReader('assignments-kept'), association: bodyIdReader, period: periodReader },
      {},
    ),
    on: ({ period }) => period.from,
    check: ({ period }) => emptyPeriod(period),
  },
  membership: {
    read: objectReader<Of<'membership'>>(
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
    on: ({ on }) => on,
    check: ({ on }, world) => futureDays(world, [['on'], on]),
  },
};
