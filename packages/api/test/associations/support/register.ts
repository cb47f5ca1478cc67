import { type Body, day, knownDay, toBodyId, toPlaceId } from '@danvan/domain';
import { REFERENCE_ASSOCIATIONS } from '@danvan/domain/reference/associations';
import { type DutyWorld, holding, newKey } from '../../duties/support/world.js';

/** Noon in Vietnam. */
export const noon = (on: string): Date => new Date(`${on}T05:00:00Z`);
export const PROVINCE = 'vinh-long/peoples-committee';
/** No list names the government of the old province; it is there for who keeps the register to be somebody. */
const government: Body = {
  id: toBodyId(PROVINCE),
  kind: 'peoples-committee',
  level: 'province',
  place: toPlaceId('vinh-long'),
  life: { from: knownDay(day('1992-01-01')), until: null },
  names: { id: `${PROVINCE}#name`, entries: [] },
  parents: {},
};
/** The associations of public lists and that government. */
export const BODIES: readonly Body[] = [...REFERENCE_ASSOCIATIONS, government];
export const BLIND = 'vinh-long/hoi-nguoi-mu';
export const LAWYERS = 'vinh-long/hoi-luat-gia';
/** Keeps the register of Vĩnh Long's associations: leave for the government of the place. */
export const KEEPER = holding(PROVINCE, 'activity:write', 'organisation:write', 'record:read');
export const BASIS = { document: 'vinh-long/12-qd-ubnd', provision: 'Điều 1' };

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type Data = any;

const BASES = 'basis { documentSlug provision }';
export const SHOWN = `body { slug name } scope state stateSince life { state }
  standings { kind answer since why grade ${BASES} }
  term { state startedOn endsOn extended days years why ${BASES} }
  activityReport { year state dueOn daysLate basis { documentSlug provision } } reportsMissing
  leadingCommittee { bodies { slug } why } managingGovernment { bodies { slug } why }
  monitoring { bodies { slug } gap suggested { slug } ${BASES} }
  membership { on members change } findings { code text(lang: EN) ${BASES} }
  history { id step on version associations { slug } into { slug } by { slug } decision { documentId text } }`;
export const LIST = `query ($search: String, $place: ID, $scopes: [AssociationScope!], $field: String, $levels: [Level!], $standings: [StandingFilter!], $congressOverdue: Boolean,
  $reportMissingTwoYears: Boolean, $unmonitored: Boolean, $findings: [AssociationFindingCode!], $states: [AssociationState!],
  $first: Int, $after: String, $asOf: AsOfInput) {
  associations(search: $search, place: $place, scopes: $scopes, field: $field, levels: $levels, standings: $standings, congressOverdue: $congressOverdue,
    reportMissingTwoYears: $reportMissingTwoYears, unmonitored: $unmonitored, findings: $findings, states: $states,
    first: $first, after: $after, asOf: $asOf) {
    totalCount counts { code count } pageInfo { hasNextPage endCursor } nodes { ${SHOWN} } } }`;
export const ONE = `query ($id: ID!, $asOf: AsOfInput) { association(id: $id, asOf: $asOf) { ${SHOWN} } }`;
const ERRORS = 'replayed userErrors { code field message }';
const DECISIONS = `decisions { outcome from to reasons { code ground basis { documentSlug provision } }
  doubts { code missing { id } } }`;
const EVENT = `event { id version step on } association { ${SHOWN} }`;
export const REGISTER = `mutation ($input: RegisterAssociationEventInput!) { registerAssociationEvent(input: $input) {
  ${ERRORS} ${DECISIONS} ${EVENT} } }`;
export const CORRECT = `mutation ($input: CorrectAssociationEventInput!) { correctAssociationEvent(input: $input) {
  ${ERRORS} ${DECISIONS} ${EVENT} } }`;
export const RECORD = `mutation ($input: RecordAssociationInput!) { recordAssociation(input: $input) {
  ${ERRORS} entry { id kind version association { slug } } association { ${SHOWN} } } }`;

export const ASSIGN = `mutation ($input: RecordMonitoringAssignmentInput!) { recordMonitoringAssignment(input: $input) {
  ${ERRORS} } }`;

/** Runs one of the mutations as the keeper and gives its payload, with the code of what was thrown. */
export const mutate = async (
  world: DutyWorld,
  query: string,
  input: object,
  { who = KEEPER, on = '2026-11-20' } = {},
): Promise<Data> => {
  const { data, errors, thrown } = await world.answer(
    query,
    { input: { actingFor: PROVINCE, idempotencyKey: newKey(), ...input } },
    { who, now: noon(on) },
  );
  const [payload = {}] = Object.values((data ?? {}) as Record<string, Data>);
  return { ...payload, errors, code: thrown?.code };
};
