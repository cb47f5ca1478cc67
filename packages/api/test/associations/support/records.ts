import { holding } from '../../duties/support/world.js';
import { PROVINCE } from './register.js';

/** Keeps the registers of the associations of Vĩnh Long and of Quảng Trị. */
export const KEEPER_OF_TWO = {
  ...holding(PROVINCE, 'activity:write', 'organisation:write', 'record:read'),
  grants: [PROVINCE, 'quang-tri/peoples-committee'].flatMap(
    (body) => holding(body, 'activity:write', 'organisation:write', 'record:read').grants,
  ),
};

const BASIS = { document: 'vinh-long/12-qd-ubnd', provision: 'Điều 1' };
const period = { from: '2025-01-01' };

/** One input of every kind that an association may have beside what it is itself. */
export const INPUTS: Readonly<Record<string, object>> = {
  support: {
    ...{ task: 'dạy nghề', amount: 5_000_000_000, period: { from: '2025-01-01', until: '2025-04-01' } },
    ...{ lumpSum: true, assignedBy: PROVINCE, basis: BASIS },
    result: { on: '2025-05-01', outcome: 'PARTLY' },
  },
  inspection: {
    ...{ form: 'STATE_INSPECTION', by: PROVINCE, on: '2025-02-01', subjects: ['FEES', 'ASSETS', 'ACCOUNTS'] },
    concluded: { on: '2025-03-01', breach: true, grounds: ['OFF_CHARTER'], basis: BASIS },
    remedy: { dueOn: '2025-09-01' },
  },
  measure: { measure: 'WARNING', ground: 'INACTIVE', by: PROVINCE, on: '2025-03-05', basis: BASIS },
  leaderSlot: {
    ...{ post: 'CHAIR', nominatedOn: '2025-01-10', introducedOn: '2025-02-15', electedOn: '2025-03-01' },
    checks: [{ standard: 'AGE', on: '2025-01-20', met: true }],
    opinions: [{ body: `bod_${PROVINCE}`, askedOn: '2025-01-25', receivedOn: '2025-02-05', agrees: true }],
    conclusion: { on: '2025-02-10', agreed: true, basis: BASIS },
  },
  postPlan: { post: 'CHAIR', count: 0, period, basis: BASIS },
  contact: { contact: 'VISIT', by: PROVINCE, on: '2025-03-01' },
  difficulty: {
    ...{ subject: 'trụ sở', raisedOn: '2025-03-01', proposal: { on: '2025-03-10', to: PROVINCE } },
    reply: { on: '2025-04-10', by: PROVINCE, document: '3/CV' },
  },
  meeting: { meeting: 'AD_HOC', by: PROVINCE, on: '2025-04-01' },
  contactsKept: period,
  meetingsKept: { by: PROVINCE, period: { from: '2024-01-01', until: '2025-01-01' } },
  partyOrganisation: { about: 'CONDITIONS', value: true, period, basis: BASIS },
  frontMembership: { value: true, period, basis: BASIS },
  movement: { movement: 'Vì người nghèo', year: 2025 },
  selfManagedGroup: { place: 'plc_vinh-long', purpose: 'an ninh trật tự', period, households: 40 },
  congressFile: {
    ...{ congress: 'TERM', plannedOn: '2027-06-15', consultations: [] },
    papers: [{ paper: 'congress-report', receivedOn: '2025-02-01' }],
    notAskedFor: ['rename-request'],
  },
  congressDemand: { on: '2025-03-01', basis: BASIS },
  scheme: { rearrangement: 'DISSOLVE', by: PROVINCE, preparedOn: '2025-02-01' },
};

/** The kind of an entry by the field of its input. */
export const kindOf = (field: string): string =>
  field.replaceAll(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();

const BASES = 'basis { documentSlug provision clauseId }';
const RECORD = `support { task tiedToTask amount lumpSum days { from until } assignedBy { slug } ${BASES} result { on outcome } }
  inspection { form subjects remedyDueOn concluded { on breach grounds } } measure { measure ground endedOn }
  leaderSlot { post checks { standard met } opinions { body { slug } answeredOn agrees } conclusion { agreed } electedOn }
  postPlan { post count } contact { contact by { slug } } difficulty { subject proposal { on body { slug } } reply { on } }
  meeting { meeting with { slug } } kept { by { slug } days { from until } } partyOrganisation { about value }
  frontMembership { value } movement { year } selfManagedGroup { place { slug } households }
  congressFile { congress papers { paper receivedOn } notAskedFor } congressDemand { on }
  scheme { rearrangement associations { slug } decision { agreed } }`;
export const ENTRIES = `query ($association: ID!, $kinds: [AssociationEntryKind!], $first: Int, $after: String, $last: Int, $before: String, $asOf: AsOfInput) {
  associationEntries(association: $association, kinds: $kinds, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id kind on version record { ${RECORD} } } } }`;
export const AFFAIRS = `query ($id: ID!, $asOf: AsOfInput) { association(id: $id, asOf: $asOf) {
  field findings { code record ${BASES} } records { kind on }
  standings { kind consequences { text(lang: EN) ${BASES} } }
  term { state endsOn endsByCharterOn extended demandBy actionFrom }
  suspension { since phase lastDay exhausted ${BASES} } support { grants amount amountsUnknown resultOpen tiedToNoTask }
  oversight { lastInspectedOn breachesOpen breachesUnhandled remediesOverdue measures }
  leaderPosts { record post stage electedBeforeConclusion standards { standard result recorded missing ${BASES} } }
  plannedPosts { post count } partyOrganisation front { state since }
  meetings { lastYearlyOn lastAdHocOn thisYear lastYear } selfManagedGroups { purpose }
  monitoring { gap bodies { slug } lastContactOn difficultiesOpen repliesOpen ${BASES} }
  congressFiles { congress reportDueOn complete answer answerDueOn papers { paper stage state conditional } ${BASES} }
  changeNotices { notice changedOn state sentOn ${BASES} } schemes { stage associations { slug } } } }`;
export const STANDARDS = `query ($association: ID!, $post: AssociationLeaderPost!, $age: Int, $asOf: AsOfInput) {
  associationLeaderStandards(association: $association, post: $post, age: $age, asOf: $asOf) {
    standard result missing basis { documentSlug } } }`;
export const CANDIDATES = `query ($place: ID!, $first: Int, $asOf: AsOfInput) {
  associationMergerCandidates(place: $place, first: $first, asOf: $asOf) { associations { slug } reasons { like what } } }`;
