import type { Asked } from './world.js';
import { clerkOf, type DutyWorld, newKey } from './world.js';

/** The bodies that guidance 29-HD/ĐUK asks: groups, whose end is not on record. */
export const CELLS = 'thai-nguyen/bloc/party-cells';
export const COMMITTEES = 'thai-nguyen/bloc/grassroots-party-committees';
export const BLOC = 'thai-nguyen/bloc/party-committee';
export const GUIDE = 'thai-nguyen/29-hd-duk';
/** Every October: review and register models (guidance 29-HD/ĐUK, II.2.1). */
export const CLERK = clerkOf(BLOC);

const ERRORS = 'replayed userErrors { code field message }';
const PARTS = 'id version sample recordedAt';

export const RECORD_ACTIVITY = `mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { ${ERRORS}
  activity { ${PARTS} on kind title documentRef dutyId occurrence body { slug } duty { dutyId } document { slug } } } }`;
export const DECLARE_KEEPING = `mutation ($input: DeclareKeepingPeriodInput!) { declareKeepingPeriod(input: $input) {
  ${ERRORS} keepingPeriod { ${PARTS} from until documentRef body { slug } document { slug } declaredBy { slug } } } }`;
export const REGISTER_EVENT = `mutation ($input: RegisterTriggerEventInput!) { registerTriggerEvent(input: $input) {
  ${ERRORS} triggerEvent { ${PARTS} on trigger documentRef body { slug } registeredFor { slug } } } }`;
export const DECIDE = `mutation ($input: DecideDutyInput!) { decideDuty(input: $input) {
  ${ERRORS} dutyDecision { ${PARTS} on outcome occurrence documentRef dutyId body { slug } decidedBy { slug } } } }`;

/** Runs one of the mutations above and gives its payload, whatever it says. */
export const mutate = async (world: DutyWorld, mutation: string, input: object, asked: Asked = {}) => {
  const data = await world.ask(
    mutation,
    { input: { idempotencyKey: newKey(), ...input } },
    { who: CLERK, ...asked },
  );
  const [payload] = Object.values(data);
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  return payload as any;
};

/** The codes of a payload's errors with their fields. */
export const codesOf = (payload: { userErrors: { code: string; field: string[] | null }[] }): string[] =>
  payload.userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? '-'}`);
