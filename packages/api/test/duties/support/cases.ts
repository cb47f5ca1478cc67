import { type Asked, clerkOf, type DutyWorld, newKey } from './world.js';

/** The bodies of Lào Cai's coordination programmes (resolution on the Front to 2030, III.2). */
export const PROVINCE = 'lao-cai/party-committee';
export const GOVERNMENT = 'lao-cai/peoples-committee';
export const FRONT = 'lao-cai/front-committee';
export const STANDING_BODY = 'lao-cai/party-standing-body';
export const COORDINATION = 'lao-cai/coordination';
export const MEETING = 'lao-cai/working-meeting';
export const REVIEW = 'lao-cai/review';

/** Has leave for all of them. */
export const SECRETARIAT = clerkOf(PROVINCE);

const DECISION = `decision { outcome from to daysLate dueOn explanation
  reasons { code ground text basis { clauseId provision } } doubts { code text missing { id } } notes { code text } }`;
const CASE = `case { id workflowId title openedOn version sample state { state { id name } since final }
  body { slug } parties { party { id name } bodies { slug } } facts { fact { id } known day flag }
  history { id stepId on version moved documentRef body { slug } with { slug } ${DECISION} }
  nextSteps { step { id name } dueOn daysLate guard missing { id } } explanation }`;
const ERRORS = 'replayed userErrors { code field message }';

export const OPEN_CASE = `mutation ($input: OpenWorkflowCaseInput!) {
  openWorkflowCase(input: $input) { ${ERRORS} ${CASE} } }`;
export const TAKE_STEP = `mutation ($input: TakeWorkflowStepInput!) {
  takeWorkflowStep(input: $input) { ${ERRORS} ${CASE} event { id } ${DECISION} } }`;
export const CORRECT_STEP = `mutation ($input: CorrectWorkflowStepInput!) {
  correctWorkflowStep(input: $input) { ${ERRORS} ${CASE} event { id version } ${DECISION} } }`;
export const CASE_OF = `query ($id: ID!, $asOf: AsOfInput) { workflowCase(id: $id, asOf: $asOf) {
  ${CASE.slice('case { '.length)} }`;

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

/** Runs one of the mutations above as the secretariat and gives its payload, whatever it says. */
export const change = async (
  world: DutyWorld,
  mutation: string,
  input: object,
  asked: Asked = {},
): Promise<Data> => {
  const variables = { input: { actingFor: PROVINCE, idempotencyKey: newKey(), ...input } };
  const data = await world.ask(mutation, variables, { who: SECRETARIAT, ...asked });
  return Object.values(data)[0];
};

/** A coordination programme of the Front and the government, of which nothing is signed yet. */
export const openProgramme = async (
  world: DutyWorld,
  more: object = {},
  asked: Asked = {},
): Promise<Data> => {
  const parties = [{ party: 'signatories', bodies: [GOVERNMENT, `bod_${FRONT}`] }];
  const input = {
    workflow: COORDINATION,
    body: FRONT,
    title: 'Chương trình phối hợp',
    on: '2023-01-02',
    parties,
  };
  const { case: opened, userErrors } = await change(world, OPEN_CASE, { ...input, ...more }, asked);
  if (opened === null) throw new Error(JSON.stringify(userErrors));
  return opened;
};

/** Takes a step in a case as it stood when it was last seen. */
export const take = (
  world: DutyWorld,
  { id, version }: { id: string; version: number },
  input: object,
  asked: Asked = {},
): Promise<Data> => change(world, TAKE_STEP, { case: id, expectedVersion: version, ...input }, asked);

export const SIGNING = {
  step: 'sign',
  on: '2023-01-15',
  body: GOVERNMENT,
  with: [FRONT],
  documentRef: '01-CTr/LT',
};
