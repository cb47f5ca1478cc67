import {
  type Body,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  legalBasis,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '@danvan/domain';
import { directivesRoom } from '../../../src/directives/index.js';
import { dutiesRoom } from '../../../src/duties/index.js';
import { modelsRoom } from '../../../src/models/index.js';
import { nodesRoom } from '../../../src/nodes/index.js';
import { organisationsRoom } from '../../../src/organisations/index.js';
import type { ApiRoom, Database } from '../../../src/platform/index.js';
import { type Asked, clerkOf, type DutyWorld, newKey, openDutyWorld } from '../../duties/support/world.js';

export const BLOC = 'thai-nguyen/bloc/party-committee';
export const BOARD = 'thai-nguyen/bloc/party-standing-board';
export const PROPAGANDA = 'thai-nguyen/bloc/propaganda-commission';
export const CELL = 'thai-nguyen/bloc/cell-a';
export const AGENCY = 'thai-nguyen/bloc/agency-a';
export const OTHER_CELL = 'thai-nguyen/bloc/cell-b';
export const GUIDE = 'thai-nguyen/29-hd-duk/models';
/** Late in the only year whose days are all decided by what is recorded of the bloc. */
export const NOW = new Date('2024-12-20T05:00:00Z');

const BASIS = legalBasis('thai-nguyen/29-hd-duk', 'II.3.1');

/** Bodies made up beside those that the guidance names as groups. */
const made = (slug: string, kind: string): Body => {
  const id = toBodyId(slug);
  const timeline = <T>(name: string, value: T) => ({
    id: `${id}#${name}`,
    entries: [entry(value, period(FIRST_DAY), BASIS, 'reported')],
  });
  return {
    id,
    kind,
    level: 'grassroots',
    place: toPlaceId('thai-nguyen'),
    life: { from: knownDay(day('2020-01-01'), 'reported'), until: null },
    names: timeline('name', words(`[MẪU] ${slug}`, `[SAMPLE] ${slug}`)),
    parents: { 'party-leadership': timeline('party-leadership', toBodyId(BLOC)) },
    sample: true,
  };
};

const madeRoom: ApiRoom = {
  ...modelsRoom,
  samples: () => ({
    places: [],
    bodies: [made(CELL, 'party-cell'), made(OTHER_CELL, 'party-cell'), made(AGENCY, 'agency')],
  }),
};
/** Rooms that models need, with the bodies above as samples. */
export const MODEL_ROOMS: readonly ApiRoom[] = [
  organisationsRoom,
  directivesRoom,
  dutiesRoom,
  madeRoom,
  nodesRoom,
];

export const openModelWorld = (database: Database): Promise<DutyWorld> =>
  openDutyWorld(database, { now: NOW, rooms: MODEL_ROOMS });

/** Has leave for the whole bloc. */
export const CLERK = clerkOf(BLOC);
/** Has leave for one cell and nothing else. */
export const CELL_CLERK = clerkOf(OTHER_CELL);

const ERRORS = 'userErrors { code field message }';
export const RECORD = `record { body { slug } registrant { id name } registeredOn stepsVersion version
  state { state { id } final } parties { party { id } bodies { slug } }
  judgements { id judgedId met proof version by { slug } question { name } } publications { ground by { slug } }
  history { id stepId on form moved decision { outcome daysLate reasons { code } doubts { code missing { id } } } }
  nextSteps { step { id } guard dueOn missing { id } } }`;
export const MODEL = `id guideId kind name holder address content confirmedOn sample field { id } level { id name }
  exemplarAt { on level { id } } registrants { slug } ${RECORD}`;
const DECISION = `decision { outcome from to daysLate reasons { code ground text basis { clauseId provision } }
  doubts { code missing { id } } }`;

const mutation = (name: string, more = ''): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { replayed ${ERRORS} model { ${MODEL} } ${more} } }`;
export const REGISTER = mutation('registerModel');
export const CORRECT = mutation('correctModel');
export const PUBLISH = mutation('publishModel');
export const JUDGE = mutation('judgeModel');
export const TAKE = mutation('takeModelStep', DECISION);
export const CORRECT_STEP = mutation('correctModelStep', DECISION);
export const CONFIRM = `mutation ($input: ConfirmModelsInput!) { confirmModels(input: $input) { ${ERRORS}
  rows { modelId replayed ${ERRORS} model { id confirmedOn } ${DECISION} } } }`;
export const MODEL_OF = `query ($id: ID!, $asOf: AsOfInput) { model(id: $id, asOf: $asOf) { ${MODEL} } }`;
export const MODELS = `query ($search: String, $year: Int, $level: String, $field: String, $kind: ModelKind,
  $states: [String!], $bodies: [ID!], $subtree: ID, $first: Int, $after: String, $asOf: AsOfInput) {
  models(search: $search, year: $year, level: $level, field: $field, kind: $kind, states: $states, bodies: $bodies,
    subtree: $subtree, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${MODEL} } } }`;
export const EXEMPLARS = `query ($asOf: AsOfInput) { exemplars(asOf: $asOf) { totalCount nodes { ${MODEL} } } }`;
export const FUNNEL = `query ($guide: String!, $body: ID!, $year: Int!, $level: String, $kind: ModelKind,
  $asOf: AsOfInput) { modelFunnel(guide: $guide, body: $body, year: $year, level: $level, kind: $kind, asOf: $asOf) {
  year opening registered confirmed notConfirmed withdrawn undecided
  survival { years goingOn ended notKnown notYet } survivalOfYear { years goingOn ended notKnown notYet } } }`;

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type Data = any;

/** Runs one of the mutations above as the clerk of the bloc and gives its payload, whatever it says. */
export const change = async (
  world: DutyWorld,
  source: string,
  input: object,
  asked: Asked = {},
): Promise<Data> => {
  const variables = { input: { actingFor: BLOC, idempotencyKey: newKey(), ...input } };
  const data = await world.ask(source, variables, { who: CLERK, ...asked });
  return Object.values(data)[0];
};

export const COLLECTIVE = {
  kind: 'COLLECTIVE',
  name: 'Một cửa thân thiện (mẫu)',
  address: 'phường Mẫu',
  content: 'Tiếp dân đúng hẹn',
  field: 'party-building',
  level: 'grassroots',
  registrant: 'party-organisation',
};
export const PERSON = {
  ...COLLECTIVE,
  kind: 'INDIVIDUAL',
  name: 'Sổ tay dân vận (mẫu)',
  holder: 'Người Mẫu Thứ Nhất',
  registrant: 'party-member',
};

/** A new record that a cell keeps, of a collective or of one person. */
export const registered = async (
  world: DutyWorld,
  model: object = COLLECTIVE,
  more: object = {},
  asked: Asked = {},
): Promise<Data> => {
  const isCollective = (model as { kind: string }).kind === 'COLLECTIVE';
  const parties = [
    { party: 'manager', bodies: [CELL] },
    { party: 'bloc', bodies: [BLOC] },
    ...(isCollective ? [{ party: 'registrant', bodies: [CELL] }] : []),
  ];
  const input = { guide: GUIDE, body: CELL, on: '2024-05-02', parties, model, ...more };
  const { model: made, userErrors } = await change(world, REGISTER, input, asked);
  if (made === null) throw new Error(JSON.stringify(userErrors));
  return made;
};

/** Takes a step with a model as it stood when it was last seen. */
export const take = (
  world: DutyWorld,
  { id, record }: { id: string; record: { stepsVersion: number } },
  input: object,
  asked: Asked = {},
): Promise<Data> =>
  change(world, TAKE, { model: id, expectedVersion: record.stepsVersion, body: CELL, ...input }, asked);

type Step = readonly [step: string, on: string, more?: object];

export const UP_TO_REVIEW = (form: string): readonly Step[] => [
  ['choose', '2024-05-03'],
  ...(form.startsWith('1') ? [['agree', '2024-05-06'] as const] : []),
  ['register', '2024-05-08', { form, parties: [{ party: 'registered-with', bodies: [CELL] }] }],
  ['compile', '2024-05-20', { form: '3' }],
  [
    'review',
    '2024-10-10',
    { form: '4', documentRef: `Biên bản về ${form === '2' ? PERSON.holder : 'mô hình'}` },
  ],
];
export const CONFIRMED: Step = ['confirm', '2024-10-15', { form: '5' }];
export const EXEMPLAR: readonly Step[] = [
  ['propose', '2024-10-20'],
  ['confirm-exemplar-grassroots', '2024-10-25', { form: '6' }],
];

/** Leads a model through steps that must all be recorded. */
export const lead = async (
  world: DutyWorld,
  start: Data,
  steps: readonly Step[],
  asked: Asked = {},
): Promise<Data> => {
  let model = start;
  for (const [step, on, more] of steps) {
    const done = await take(world, model, { step, on, ...more }, asked);
    if (done.model === null) throw new Error(`${step}: ${JSON.stringify(done.userErrors)}`);
    model = done.model;
  }
  return model;
};

/** Finds every criterion of a model met, by the propaganda commission. */
export const judgeAll = async (
  world: DutyWorld,
  { id }: Data,
  questions: readonly string[],
): Promise<Data> => {
  let model: Data = null;
  for (const judged of questions) {
    const input = { model: id, judged, met: true, on: '2024-10-05', by: PROPAGANDA, proof: 'BB-01 (mẫu)' };
    const done = await change(world, JUDGE, input);
    if (done.model === null) throw new Error(`${judged}: ${JSON.stringify(done.userErrors)}`);
    ({ model } = done);
  }
  return model;
};

/** What is judged of a collective, and of one person, before it is confirmed and proposed. */
export const QUESTIONS = {
  collective: [
    ...['collective-1', 'collective-2', 'collective-3', 'collective-4'],
    ...['replicable-grassroots', 'open-selection', 'outstanding'],
  ],
  individual: [
    ...['individual-1', 'individual-2', 'individual-3'],
    ...['replicable-grassroots', 'open-selection', 'outstanding'],
  ],
} as const;
