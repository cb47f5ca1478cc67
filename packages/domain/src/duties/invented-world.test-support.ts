// An invented province, Vân Hải, for the tests of this room: none of its bodies, documents or clauses exists.
import { buildGraph, type DocumentGraph, type OfficialDocument, type Relation } from '../directives/index.js';
import {
  type AsOf,
  asOf,
  type BodyId,
  type CalendarDate,
  type DocumentId,
  day,
  daysFromTo,
  entry,
  type HolidayCalendar,
  type KnownDay,
  knownDay,
  type LevelId,
  legalBasis,
  type Period,
  period,
  toBodyId,
  toClauseId,
  toDocumentId,
  toPlaceId,
  toProvision,
  words,
} from '../kernel/index.js';
import {
  type Body,
  buildRegistry,
  type Hierarchy,
  type Life,
  type Place,
  type Registry,
} from '../organisations/index.js';
import { type Bearer, bearersOn } from './bearers.js';
import type { DutyLaw } from './duties-of.js';
import type { Activity, Bearers, Duty, DutyFacts, KeepingPeriod, TriggerEvent } from './duty.js';
import { type Occurrence, type OccurrenceContext, occurrencesOf } from './occurrence.js';
import { DEFAULT_READINGS, type Schedule } from './schedule.js';

const BASIS = legalBasis('van-hai/01-hd', 'Phụ lục');
const PLACE = toPlaceId('van-hai');

export const GUIDE = toDocumentId('van-hai/01-hd');
export const PROVINCE = toBodyId('van-hai/party-committee');
export const BLOC = toBodyId('van-hai/agencies-bloc');
export const CELL_A = toBodyId('van-hai/cell-a');
export const CELL_B = toBodyId('van-hai/cell-b');
export const GROUP = toBodyId('van-hai/cells');
export const ELSEWHERE = toBodyId('xa-la/cell');

/** The day the guide was issued. */
export const ISSUED = day('2024-04-16');

export const ALWAYS: Life = { from: knownDay(day('2000-01-01')), until: null };

export interface BodyMore {
  readonly kind?: string;
  readonly level?: LevelId;
  readonly parent?: BodyId;
  readonly hierarchy?: Hierarchy;
  readonly parentFrom?: CalendarDate;
  readonly life?: Life;
  readonly many?: boolean;
  readonly organOf?: BodyId;
  readonly recordedOn?: CalendarDate;
  readonly supersededOn?: CalendarDate;
}

export const bodyOf = (id: BodyId, more: BodyMore = {}): Body => {
  const { kind = 'party-cell', level = 'grassroots', parent, parentFrom, hierarchy, life, ...rest } = more;
  const from = period(parentFrom ?? day('2000-01-01'));
  return {
    id,
    kind,
    level,
    place: PLACE,
    life: life ?? ALWAYS,
    names: {
      id: `${id} names`,
      entries: [entry(words(`Chi bộ ${id}`, `Cell ${id}`), from, BASIS, 'verified')],
    },
    parents:
      parent === undefined
        ? {}
        : {
            [hierarchy ?? 'party-leadership']: {
              id: `${id} parents`,
              entries: [entry(parent, from, BASIS, 'verified')],
            },
          },
    ...rest,
  };
};

export const WORLD_BODIES: readonly Body[] = [
  bodyOf(PROVINCE, { kind: 'party-committee', level: 'province' }),
  bodyOf(BLOC, { kind: 'party-committee', level: 'bloc', parent: PROVINCE }),
  bodyOf(CELL_A, { parent: BLOC }),
  bodyOf(CELL_B, { parent: BLOC }),
  bodyOf(GROUP, { parent: BLOC, many: true }),
  bodyOf(ELSEWHERE),
];

const PLACES: readonly Place[] = [
  {
    id: PLACE,
    level: 'province',
    life: ALWAYS,
    names: { id: 'van-hai names', entries: [] },
    parents: { id: 'van-hai parents', entries: [] },
  },
];

export const registryOf = (bodies: readonly Body[] = WORLD_BODIES): Registry => buildRegistry(PLACES, bodies);

/** The world with some of its bodies put in place of the usual ones of the same id. */
export const registryWith = (...changed: readonly Body[]): Registry =>
  registryOf([...WORLD_BODIES.filter((body) => !changed.some((other) => other.id === body.id)), ...changed]);

export const documentOf = (
  id: DocumentId,
  issuedOn: KnownDay = knownDay(ISSUED),
  more: Partial<OfficialDocument> = {},
): OfficialDocument => ({
  id,
  symbol: '01-HD/TU',
  type: 'guidance',
  title: { vi: 'Hướng dẫn 01', en: 'Guidance 01' },
  issuer: { name: 'Tỉnh ủy Vân Hải', body: PROVINCE },
  level: 'province',
  issuedOn,
  held: true,
  secrecy: 'none',
  dissemination: { scope: 'public' },
  access: 'public',
  ...more,
});

export const graphOf = (
  documents: readonly OfficialDocument[] = [documentOf(GUIDE)],
  relations: readonly Relation[] = [],
): DocumentGraph => buildGraph(documents, relations);

/** That one document replaces, implements, … another. */
export const relationOf = (
  from: DocumentId,
  kind: Relation['kind'],
  to: DocumentId,
  more: Partial<Relation> = {},
): Relation => ({ from, kind, to, provision: toProvision('1'), grade: 'verified', ...more });

/** All cells under the bloc, by kind. */
export const CELLS: Bearers & { readonly by: 'kind' } = {
  by: 'kind',
  kinds: ['party-cell'],
  levels: ['grassroots'],
  within: BLOC,
  hierarchy: 'party-leadership',
};

export const YEARLY_OCTOBER: Schedule & { readonly kind: 'recurring' } = {
  kind: 'recurring',
  every: ['year'],
  due: { kind: 'within-month', month: 10 },
};

export const dutyOf = (schedule: Schedule = YEARLY_OCTOBER, more: Partial<Duty> = {}): Duty => {
  const id = more.id ?? toClauseId('VH01-1');
  const document = more.document ?? GUIDE;
  return {
    id,
    document,
    basis: { document, provision: toProvision('III.1'), clause: id },
    kind: 'task',
    action: words('Rà soát, đăng ký mô hình', 'Review and register models'),
    bearers: CELLS,
    modality: 'plain',
    schedule,
    proof: ['document'],
    grade: 'verified',
    ...more,
  };
};

export const lawOf = (duties: readonly Duty[], graph: DocumentGraph = graphOf()): DutyLaw => ({
  lawVersion: 'invented+1',
  graph,
  duties,
});

export const act = (id: string, body: BodyId, on: string, more: Partial<Activity> = {}): Activity => ({
  id,
  body,
  on: day(on),
  kind: 'document',
  duty: toClauseId('VH01-1'),
  ...more,
});

export const kept = (
  body: BodyId,
  first: string,
  last: string,
  more: Partial<KeepingPeriod> = {},
): KeepingPeriod => ({
  id: `kept ${body} ${first}`,
  body,
  document: GUIDE,
  period: daysFromTo(day(first), day(last)),
  declaredBy: BLOC,
  ...more,
});

export const event = (id: string, on: string, more: Partial<TriggerEvent> = {}): TriggerEvent => ({
  id,
  trigger: 'central-document',
  on: day(on),
  ...more,
});

export const TRIGGER = {
  id: 'central-document',
  words: words('có văn bản của Trung ương', 'a central document'),
};

export const factsOf = (some: Partial<DutyFacts> = {}): DutyFacts => ({
  activities: [],
  keepingPeriods: [],
  events: [],
  decisions: [],
  ...some,
});

export const span = (first: string, last: string): Required<Period> => {
  const { from, until } = daysFromTo(day(first), day(last));
  return { from, until: until ?? day(last) };
};

export const contextOf = (
  first: string,
  last: string,
  more: Partial<OccurrenceContext> = {},
): OccurrenceContext => ({
  span: span(first, last),
  effectiveFrom: ISSUED,
  events: [],
  readings: DEFAULT_READINGS,
  ...more,
});

/** The only occurrence of a schedule in the years 2024 and 2025 that has the key. */
export const occurrence = (
  schedule: Schedule,
  key: string,
  more: Partial<OccurrenceContext> = {},
): Occurrence => {
  const found = occurrencesOf(schedule, contextOf('2024-01-01', '2025-12-31', more)).filter(
    (one) => one.key === key,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} occurrences ${key}`);
  return only;
};

export const bearerOf = (id: BodyId, registry: Registry = registryOf(), on: AsOf = asOf(ISSUED)): Bearer => {
  const bearer = bearersOn(registry, { by: 'name', bodies: [id] }, on)[0];
  if (bearer === undefined) throw new Error(`${id} bears nothing on ${on.on}`);
  return bearer;
};

/** Saturdays and Sundays off, two days off around 30/4 in 2024, and a Saturday worked for them. */
export const CALENDAR: HolidayCalendar = {
  id: 'invented-calendar',
  words: words('Lịch thử', 'Invented calendar'),
  covers: { from: day('2024-01-01'), until: day('2025-01-01') },
  rest: { weekdays: [6, 7], basis: BASIS, grade: 'verified' },
  days: [
    {
      period: { from: day('2024-04-29'), until: day('2024-05-02') },
      kind: 'holiday',
      words: words('Nghỉ', 'Days off'),
      grade: 'reported',
      basis: BASIS,
    },
    {
      period: { from: day('2024-05-04'), until: day('2024-05-05') },
      kind: 'working-weekend',
      words: words('Làm bù', 'Worked'),
      grade: 'reported',
      basis: BASIS,
    },
    {
      period: { from: day('2024-09-03'), until: day('2024-09-04') },
      kind: 'holiday',
      words: words('Nhớ mang máng', 'Only recalled'),
      grade: 'recalled',
      basis: BASIS,
    },
  ],
};
