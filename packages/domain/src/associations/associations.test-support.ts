// An invented province with its associations; the numbers are those of the decrees, each on its days.
import {
  type CalendarDate,
  day,
  type Grade,
  knownDay,
  type LevelId,
  legalBasis,
  period,
  toBodyId,
  toDocumentId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import { type Body, buildRegistry, type Registry } from '../organisations/index.js';
import { type Facts, known, type Parameter, type RuleSet } from '../rules/index.js';
import type { AssociationEvent } from './association-event.js';
import { LIFECYCLE_FACTS } from './fact-ids.js';
import { DECREE_126_FROM, type LifecycleStep } from './lifecycle-version.js';
import { ASSOCIATION_PARAMETERS as P } from './parameter-ids.js';

const PLACE = toPlaceId('van-hai');
export const DECISION = toDocumentId('van-hai/12-qd-ubnd');

const body = (id: string, kind: string, level: LevelId): Body => ({
  id: toBodyId(id),
  kind,
  level,
  place: PLACE,
  life: { from: knownDay(day('1990-01-01')), until: null },
  names: { id: `${id}/names`, entries: [] },
  parents: {},
});

export const MINISTRY = toBodyId('viet-nam/ministry-of-home-affairs');
export const PROVINCE = toBodyId('van-hai/peoples-committee');
export const DISTRICT = toBodyId('van-hai/huyen/peoples-committee');
export const COMMUNE = toBodyId('van-hai/xa/peoples-committee');
export const DEPARTMENT = toBodyId('van-hai/home-affairs-department');
export const ASSOCIATION = toBodyId('van-hai/blind-association');
export const OTHER = toBodyId('van-hai/elderly-association');
export const NEW_ONE = toBodyId('van-hai/new-association');
export const ANOTHER = toBodyId('van-hai/another-association');

export const registry: Registry = buildRegistry(
  [],
  [
    body(MINISTRY, 'ministry', 'centre'),
    body(PROVINCE, 'peoples-committee', 'province'),
    body(DISTRICT, 'peoples-committee', 'district'),
    body(COMMUNE, 'peoples-committee', 'commune'),
    body(DEPARTMENT, 'home-affairs-department', 'province'),
    ...[ASSOCIATION, OTHER, NEW_ONE, ANOTHER].map((id) => body(id, 'association', 'province')),
  ],
);

const OLD = period(day('2010-07-01'), DECREE_126_FROM);
const NEW = period(DECREE_126_FROM);
const clause45 = legalBasis('state/45-2010-nd-cp', 'Điều 5');
const clause126 = legalBasis('state/126-2024-nd-cp', 'Điều 10');

/** A value under each decree; null where nobody found one. */
export const number = (
  id: string,
  old: number | string | null,
  now: number | string | null,
  grade: Grade = 'verified',
): Parameter<number | string> => ({
  id,
  type: typeof (old ?? now) === 'string' ? 'text' : 'number',
  words: words(id, id),
  entries: [
    ...(old === null
      ? []
      : [{ state: 'in-force' as const, value: old, period: OLD, basis: clause45, grade }]),
    ...(now === null
      ? []
      : [{ state: 'in-force' as const, value: now, period: NEW, basis: clause126, grade }]),
  ],
});

export const NUMBERS: readonly Parameter<number | string>[] = [
  number(P.foundersLeast('national'), 100, 100),
  number(P.foundersLeast('province'), 50, 50),
  number(P.foundersLeast('district'), 20, 20),
  number(P.foundersLeast('commune'), 10, 10),
  number(P.foundersLeastBusiness('national'), 11, null),
  number(P.foundersLeastBusiness('province'), 5, null),
  number(P.founderProvincesLeast, 2, 2),
  number(P.committeeLeast('national'), 10, null),
  number(P.committeeLeast('province'), 5, null),
  number(P.committeeLeast('district'), 3, null),
  number(P.committeeLeast('commune'), 3, null),
  number(P.committeeLeastBusiness('national'), 5, null),
  number(P.committeeLeastBusiness('province'), 3, null),
  number(P.committeeDays, 30, null),
  number(P.permitWorkingDays, 30, null),
  number(P.foundingCongressDays, 90, null),
  number(P.foundingCongressExtendedDays, 120, null),
  number(P.charterWorkingDays, 30, null),
  number(P.rearrangeWorkingDays, 30, 60),
  number(P.congressAfterRearrangementWorkingDays, 30, 60),
  number(P.boundaryChangeWorkingDays, null, 60),
  number(P.termRestartsAt, 'rename', null),
  number(P.renameDays, 30, null),
  number(P.suspensionDaysMost, null, 180),
  number(P.suspensionAutomaticWorkingDays, null, 30),
  number(P.suspensionProlongedWorkingDays, null, 60),
  number(P.termYearsMost, 5, 5, 'verified'),
  number(P.extraordinaryLeaders, 'at-least 2/3', 'at-least 2/3'),
  number(P.extraordinaryMembers, 'at-least 1/2', 'more-than 1/2'),
  number(P.quorum, 'more-than 1/2', 'more-than 1/2'),
  number(P.overdueDemandMonths, 12, null),
  number(P.overdueActionMonths, 6, null),
  number(P.congressReplyDays, 15, null),
  number(P.congressReplyConsultedDays, 25, null),
  number(P.congressReportDaysBefore, 30, null),
  number(P.activityReportLastDay, '12-01', '12-30'),
  number(P.idleMonths, 12, null),
  number(P.reportYearsMissing, null, 2),
  number(P.dissolutionUnansweredDays, null, 180),
];

export const rulesOf = (parameters: readonly Parameter[] = NUMBERS): RuleSet => ({
  lawVersion: 'test',
  facts: [],
  parameters,
  rules: [],
});

/** Every guard of every step is met; a test takes away what it asks about. */
export const ALL_MET: Facts = {
  ...Object.fromEntries(
    Object.values(LIFECYCLE_FACTS)
      .filter(({ type }) => type === 'boolean')
      .map(({ id }) => [id, known(true)]),
  ),
  [LIFECYCLE_FACTS.underOwnLaw.id]: known(false),
  [LIFECYCLE_FACTS.businessFederation.id]: known(false),
  [LIFECYCLE_FACTS.foundingCongressExtended.id]: known(false),
  [LIFECYCLE_FACTS.aroseByRearrangement.id]: known(false),
  [LIFECYCLE_FACTS.boundaryChange.id]: known(false),
  [LIFECYCLE_FACTS.scope.id]: known('province'),
  [LIFECYCLE_FACTS.committeeMembers.id]: known(10),
  [LIFECYCLE_FACTS.founders.id]: known(100),
  [LIFECYCLE_FACTS.founderProvinces.id]: known(2),
  [LIFECYCLE_FACTS.suspensionDays.id]: known(90),
  [LIFECYCLE_FACTS.prolongationWorkingDays.id]: known(30),
};

export const withFacts = (more: Partial<Record<keyof typeof LIFECYCLE_FACTS, Facts[string]>>): Facts => ({
  ...ALL_MET,
  ...Object.fromEntries(
    Object.entries(more).map(([name, fact]) => [
      LIFECYCLE_FACTS[name as keyof typeof LIFECYCLE_FACTS].id,
      fact,
    ]),
  ),
});

const BY_ITSELF: readonly LifecycleStep[] = [
  'hold-founding-congress',
  'hold-term-congress',
  'hold-extraordinary-congress',
];
const INTO: Partial<Record<LifecycleStep, AssociationEvent['into']>> = {
  split: [NEW_ONE],
  divide: [NEW_ONE, ANOTHER],
  merge: [OTHER],
};

export const event = (
  step: LifecycleStep,
  on: string,
  more: Partial<AssociationEvent> = {},
): AssociationEvent => ({
  id: `van-hai/${step}-${on}`,
  step,
  on: day(on),
  associations: step === 'consolidate' ? [ASSOCIATION, OTHER] : [ASSOCIATION],
  by: BY_ITSELF.includes(step) ? ASSOCIATION : step === 'recognise-committee' ? DEPARTMENT : PROVINCE,
  office: 'chair',
  decision: { document: DECISION },
  ...(step === 'consolidate' ? { into: [NEW_ONE] } : INTO[step] === undefined ? {} : { into: INTO[step] }),
  ...more,
});

/** The events that make an association active by a day. */
export const founded = (from = '2015'): AssociationEvent[] => [
  event('recognise-committee', `${from}-01-10`),
  event('permit-founding', `${from}-03-10`),
  event('hold-founding-congress', `${from}-05-10`),
  event('approve-charter', `${from}-06-10`),
];

export const onDays = (
  edge: CalendarDate,
  before: CalendarDate,
  after: CalendarDate,
): readonly (readonly [string, CalendarDate])[] => [
  ['the day before', before],
  ['on', edge],
  ['the day after', after],
];
