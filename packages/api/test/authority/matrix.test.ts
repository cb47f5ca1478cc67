import { asOf, type BodyId, type Capability, can, civilDay, isCapability, toBodyId } from '@danvan/domain';
import type { GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assembleLaw } from '../../src/law-at-start.js';
import { policyOf } from '../../src/platform/auth/policy.js';
import { type PlannedReads, typeNamed } from '../../src/platform/read/index.js';
import { ROOMS } from '../../src/rooms.js';
import { readingSchema } from '../../src/start-server.js';
import { forEachDatabase } from '../support/databases.js';
import {
  bodyIdOf,
  grantsOfRole,
  linkedTo,
  MATRIX_LAW,
  type MatrixWorld,
  markOf,
  PLACES,
  type PlaceName,
  ROLES,
  rowIdOf,
  startMatrixWorld,
} from './support/matrix-world.js';
import { readableTypes } from './support/restricted-rows.js';
import { callOf, everythingOf } from './support/selections.js';

const BEFORE = new Date('2024-10-31T05:00:00Z');
const AFTER = new Date('2025-07-02T05:00:00Z');
const ROLE_NAMES = Object.keys(ROLES);

const { registry } = assembleLaw(MATRIX_LAW, []);
const { schema, reads }: { schema: GraphQLSchema; reads: PlannedReads } = await readingSchema(ROOMS);
const READABLE = readableTypes(reads.model);

/** The pure decision, which every answer below is held against. */
const may = (role: string, capability: Capability, body: BodyId, now: Date): boolean =>
  can(registry, grantsOfRole(role), capability, body, asOf(civilDay(now)));

const visible = (role: string, now: Date): PlaceName[] =>
  PLACES.filter((place) => may(role, 'record:read', bodyIdOf(place), now));

/** Every place of which an answer tells something. */
const tracesIn = (text: string): PlaceName[] => PLACES.filter((place) => text.includes(markOf(place)));

/** Every place that an answer names a row of: those who see a row are told what it points to, and no more. */
const namedIn = (text: string): PlaceName[] => PLACES.filter((place) => text.includes(rowIdOf(place)));

const rootFields = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ['mutation', field] as const),
];
const guarded = rootFields.flatMap(([kind, field]) => {
  const policy = policyOf(field);
  return policy !== null && policy !== 'public' ? [{ kind, name: field.name, ...policy }] : [];
});
/** Root fields that list rows of one restricted type. */
const lists = READABLE.flatMap((type) =>
  rootFields.flatMap(([kind, field]) =>
    kind === 'query' && getNamedType(field.type).name === `${type}Connection`
      ? [{ type, name: field.name }]
      : [],
  ),
);
/** Every field of every type that leads to a restricted one. */
const leading = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields())
        .filter((field) => READABLE.includes(getNamedType(field.type).name.replace(/Connection$/, '')))
        .map((field) => `${type.name}.${field.name}`)
    : [],
);

const prefixOf = (type: string): string => typeNamed(reads.model, type).prefix ?? '';

interface Call {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields that answer with one thing or nothing. */
const ONES = ['node', 'document', 'lintDocument', 'workflowCase'];

/** The same field for every place in one request, as `p0`, `p1`, … */
const forEachPlace = (name: string, argument: string, prefix: string, selection: string): Call => {
  const declared = PLACES.map((_, at) => `$p${at}: ID!`).join(', ');
  const fields = PLACES.map((_, at) => `p${at}: ${name}(${argument}: $p${at}, asOf: $asOf) ${selection}`);
  return {
    name,
    query: `query ($asOf: AsOfInput, ${declared}) { ${fields.join(' ')} }`,
    variables: Object.fromEntries(PLACES.map((place, at) => [`p${at}`, `${prefix}_${rowIdOf(place)}`])),
  };
};

const bodyIds = PLACES.map((place) => `bod_${bodyIdOf(place)}`);
const documentIds = PLACES.map((place) => `doc_${rowIdOf(place)}`);
const selectionOf = (name: string, depth = 1): string => {
  const field = schema.getQueryType()?.getFields()[name];
  return field ? everythingOf(field.type, depth) : '';
};
const list = (name: string, named: Readonly<Record<string, unknown>>): Call[] => [
  { name, ...callOf(schema, 'query', name, { first: 20, asOf: null, ...named }) },
];

/** Calls of every root field that is open to all, such as could bring a restricted row to light. */
const CALLS: Readonly<Record<string, () => readonly Call[]>> = {
  activities: () => list('activities', { filter: { bodyId: { in: bodyIds } } }),
  keepingPeriods: () => list('keepingPeriods', { filter: { bodyId: { in: bodyIds } } }),
  observations: () => list('observations', { filter: { bodyId: { in: bodyIds } } }),
  indicators: () => list('indicators', {}),
  measures: () => list('measures', {}),
  indicatorTargets: () => list('indicatorTargets', {}),
  scoreboard: () => list('scoreboard', { body: bodyIdOf('ancestor'), period: '2024' }),
  documents: () => list('documents', { filter: { slug: { startsWith: 'row-of-' } } }),
  clauses: () => list('clauses', { filter: { clauseId: { startsWith: 'row-of-' } } }),
  bodies: () => list('bodies', { filter: { slug: { startsWith: 'matrix/' } } }),
  body: () => list('body', { id: bodyIdOf('child') }),
  bodyTree: () => list('bodyTree', { root: bodyIdOf('ancestor') }),
  findBodies: () => list('findBodies', { name: 'child' }),
  findPlaces: () => list('findPlaces', { name: 'Hà Tĩnh' }),
  handover: () => list('handover', { succession: 'lao-cai-2025/party-committee/founding' }),
  monitoringAssignments: () => list('monitoringAssignments', {}),
  officeTerms: () => list('officeTerms', {}),
  place: () => list('place', { id: 'ha-tinh' }),
  places: () => list('places', {}),
  placeTree: () => list('placeTree', { root: 'ha-tinh' }),
  succession: () => list('succession', { id: 'lao-cai-2025/merger-2025' }),
  successions: () => list('successions', {}),
  apiInfo: () => list('apiInfo', {}),
  duties: () => list('duties', { subtree: bodyIdOf('ancestor'), bodies: bodyIds, documents: documentIds }),
  workflows: () => list('workflows', {}),
  workflowCase: () => [forEachPlace('workflowCase', 'id', 'wfc', selectionOf('workflowCase'))],
  workflowCases: () => list('workflowCases', { bodies: bodyIds }),
  model: () => [forEachPlace('model', 'id', 'mdl', selectionOf('model', 2))],
  models: () => list('models', {}),
  exemplars: () => list('exemplars', {}),
  supervisionProgrammes: () => list('supervisionProgrammes', { bodies: bodyIds }),
  criticisedDrafts: () => list('criticisedDrafts', { bodies: bodyIds }),
  coordinationProgrammes: () => list('coordinationProgrammes', { bodies: bodyIds }),
  movements: () => list('movements', { bodies: bodyIds }),
  petitions: () => list('petitions', { bodies: bodyIds }),
  workingMeetings: () => list('workingMeetings', { year: 2024, bodies: bodyIds }),
  supervisions: () => list('supervisions', { bodies: bodyIds }),
  recommendations: () => list('recommendations', { bodies: bodyIds }),
  publicModelFunnel: () => list('publicModelFunnel', { guide: 'thai-nguyen/29-hd-duk/models' }),
  association: () => bodyIds.flatMap((id) => list('association', { id })),
  associations: () => list('associations', {}),
  exportAssociations: () => list('exportAssociations', { format: 'CSV', list: 'vinh-long/1089-qd-ubnd' }),
  associationEntries: () => bodyIds.flatMap((association) => list('associationEntries', { association })),
  associationMergerCandidates: () => list('associationMergerCandidates', { place: 'ha-tinh' }),
  associationLeaderStandards: () =>
    list('associationLeaderStandards', { association: bodyIdOf('child'), post: 'CHAIR' }),
  extractCitations: () => list('extractCitations', { text: 'Chỉ thị số 29-CT/TU ngày 13/3/2023' }),
  changes: () => list('changes', {}),
  document: () => [forEachPlace('document', 'id', 'doc', selectionOf('document'))],
  lintDocument: () => [forEachPlace('lintDocument', 'id', 'doc', selectionOf('lintDocument'))],
  documentOverlaps: () =>
    PLACES.flatMap((place) => [
      ...list('documentOverlaps', { document: `doc_${rowIdOf(place)}` }),
      ...list('documentOverlaps', { issuer: bodyIdOf(place) }),
    ]),
  documentsForReview: () => list('documentsForReview', { olderThan: 1, soonDays: 3_660, issuer: null }),
  calendarFeed: () => list('calendarFeed', { body: bodyIdOf('child'), document: null }),
  studySessions: () => list('studySessions', { filter: { bodyId: { in: bodyIds } } }),
  studyCoverage: () =>
    PLACES.flatMap((place) =>
      list('studyCoverage', {
        document: `doc_${rowIdOf(place)}`,
        bodies: bodyIds,
        subtree: bodyIdOf('ancestor'),
      }),
    ),
  reminders: () =>
    list('reminders', {
      subtree: bodyIdOf('ancestor'),
      bodies: bodyIds,
      from: '2024-01-01',
      to: '2024-12-31',
    }),
  exportActivities: () =>
    list('exportActivities', { format: 'CSV', subtree: bodyIdOf('ancestor'), body: bodyIdOf('self') }),
  exportReports: () =>
    list('exportReports', { format: 'CSV', subtree: bodyIdOf('ancestor'), body: bodyIdOf('self') }),
  reportRegimes: () => [forEachPlace('reportRegimes', 'document', 'doc', selectionOf('reportRegimes'))],
  expectedReports: () =>
    list('expectedReports', {
      subtree: bodyIdOf('ancestor'),
      bodies: bodyIds,
      from: '2024-01-01',
      to: '2024-12-31',
    }),
  reportMetrics: () =>
    list('reportMetrics', { subtree: bodyIdOf('ancestor'), from: '2024-01-01', to: '2024-12-31' }),
  reportDraft: () => list('reportDraft', { duty: 'TN29-III.2.3-1', occurrence: '2024', bodies: bodyIds }),
  programme: () => [
    ...PLACES.flatMap((place) =>
      list('programme', {
        document: `doc_${rowIdOf(place)}`,
        subtree: bodyIdOf('ancestor'),
        bodies: bodyIds,
      }),
    ),
  ],
  dutyLineage: () => [forEachPlace('dutyLineage', 'document', 'doc', selectionOf('dutyLineage'))],
  cascadeCoverage: () => [forEachPlace('cascadeCoverage', 'document', 'doc', selectionOf('cascadeCoverage'))],
  cascade: () => [forEachPlace('cascade', 'document', 'doc', selectionOf('cascade'))],
  node: () =>
    READABLE.filter((type) => prefixOf(type) !== '').map((type) => {
      const found = schema.getType(type);
      const selection = isObjectType(found) ? everythingOf(found, 1) : '';
      return forEachPlace('node', 'id', prefixOf(type), `{ ... on ${type} ${selection} }`);
    }),
};
const open = rootFields.filter(([, field]) => policyOf(field) === 'public').map(([, field]) => field.name);
const calls = open.flatMap((name) => CALLS[name]?.() ?? []);

/** A call of a field that needs a capability, for one body. */
const actFor = ({ kind, name }: (typeof guarded)[number], body: string): Call => ({
  name,
  ...callOf(schema, kind, name, { actingFor: body, body, by: body }),
});
const isAct = (call: Call): boolean => JSON.stringify(call.variables).includes('"actingFor"');

const fieldsIn = (query: string): string[] => {
  const types = new TypeInfo(schema);
  const met: string[] = [];
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        met.push(`${types.getParentType()?.name}.${name.value}`);
      },
    }),
  );
  return met;
};

describe('the matrix', () => {
  it('has every root field', () => {
    expect(open.filter((name) => !Object.hasOwn(CALLS, name))).toEqual([]);
    expect(guarded.length).toBeGreaterThan(4);
    expect(guarded.filter(({ capability }) => !isCapability(capability))).toEqual([]);
  });

  it('has every field that leads to what is not open to all', () => {
    const met = new Set(
      [...calls, ...guarded.map((field) => actFor(field, 'x'))].flatMap(({ query }) => fieldsIn(query)),
    );
    expect(leading.length).toBeGreaterThan(20);
    expect(leading.filter((field) => !met.has(field))).toEqual([]);
  });

  it('sees a body move from one tree to another', () => {
    expect(visible('reader', BEFORE)).toEqual(['self', 'child', 'moved']);
    expect(visible('reader', AFTER)).toEqual(['self', 'child']);
    expect(visible('reader of one body', AFTER)).toEqual(['self']);
    expect(visible('one whose leave comes later', BEFORE)).toEqual([]);
    expect(visible('one whose leave comes later', AFTER)).toEqual(['self', 'child']);
    for (const role of ['anonymous', 'nothing', 'writer', 'one of another hierarchy'])
      expect([role, visible(role, BEFORE).filter((place) => place !== 'self')]).toEqual([role, []]);
  });
});

/** The days of a question, and whether what is recorded was known by then. Authority is today's in each. */
const QUESTIONS = [
  { asOf: null, known: true },
  { asOf: { on: '2026-01-01', knownOn: '2020-01-01' }, known: true },
  { asOf: { knownOn: '2019-12-31' }, known: false },
];

forEachDatabase((openDatabase, engine) => {
  let world: MatrixWorld;
  beforeAll(async () => {
    world = await startMatrixWorld(await openDatabase());
  });
  afterAll(() => world.server.close());

  // the same statements decide on both engines: the second day is asked of the one for production
  for (const now of engine === 'server' ? [BEFORE, AFTER] : [BEFORE])
    describe(civilDay(now), () => {
      it.each(ROLE_NAMES)('shows %s what the decision allows and no trace of anything else', async (role) => {
        world.standAt(now);
        for (const { asOf: days, known } of now === BEFORE ? QUESTIONS : QUESTIONS.slice(0, 1)) {
          const allowed = known ? visible(role, now) : [];
          const met = new Set<PlaceName>();
          for (const { name, query, variables } of calls) {
            const { status, body, text, headers } = await world.ask(role, query, {
              ...variables,
              asOf: days,
            });
            expect([name, status, body.errors]).toEqual([name, 200, undefined]);
            const all = `${text} ${JSON.stringify([...headers])} ${cursorsIn(text)}`;
            const traces = tracesIn(all);
            expect([name, days, traces.filter((place) => !allowed.includes(place))]).toEqual([
              name,
              days,
              [],
            ]);
            const pointedTo = new Set(allowed.flatMap((place) => [place, linkedTo(place)]));
            expect([name, days, namedIn(all).filter((place) => !pointedTo.has(place))]).toEqual([
              name,
              days,
              [],
            ]);
            for (const place of traces) met.add(place);
            const one = body.data[name];
            // of one association, which no body of the matrix is
            const ofOne = name === 'associationEntries';
            if (one?.totalCount !== undefined && !ofOne && lists.some((each) => each.name === name)) {
              expect([name, one.totalCount, one.nodes.length, one.edges.length]).toEqual([
                name,
                ...Array.from({ length: 3 }, () => allowed.length),
              ]);
              expect(one.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
            }
            if (ONES.includes(name))
              expect([name, PLACES.filter((_, at) => body.data[`p${at}`] !== null)]).toEqual([name, allowed]);
          }
          expect([...met].sort()).toEqual([...allowed].sort());
        }
      });

      it.each(ROLE_NAMES)('lets %s act for the bodies that the decision allows', async (role) => {
        world.standAt(now);
        for (const field of guarded) {
          const capability = field.capability as Capability;
          const anywhere = grantsOfRole(role).some(
            ({ capability: held, valid }) =>
              held === capability && valid.from <= civilDay(now) && (valid.until ?? '9999') > civilDay(now),
          );
          const refusals = new Set<string>();
          for (const body of [...PLACES.map(bodyIdOf), toBodyId('matrix/nowhere')]) {
            const call = actFor(field, body);
            const { body: answer, text } = await world.ask(role, call.query, call.variables);
            const code = answer.errors?.[0].extensions.code ?? 'done';
            const expected = ROLES[role] === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
            const allowed = anywhere && (!isAct(call) || may(role, capability, body, now));
            expect([field.name, body, code === expected]).toEqual([field.name, body, !allowed]);
            expect(tracesIn(text).filter((place) => !visible(role, now).includes(place))).toEqual([]);
            if (!allowed) refusals.add(lasting(text));
          }
          // a refusal does not say whether there is such a body
          expect(refusals.size).toBeLessThanOrEqual(1);
        }
      });
    });

  it('answers alike what is hidden and what is not there', async () => {
    world.standAt(BEFORE);
    for (const role of engine === 'server' ? ROLE_NAMES : ROLE_NAMES.slice(0, 4))
      for (const { name, query, variables } of calls.filter((call) => 'p0' in call.variables)) {
        const asked = (mark: string) =>
          world.ask(
            role,
            query,
            Object.fromEntries(
              Object.entries(variables).map(([key, id]) => [key, `${String(id).split('_')[0]}_${mark}`]),
            ),
          );
        const absent = await asked('row-of-nobody');
        for (const place of PLACES.filter((each) => !visible(role, BEFORE).includes(each))) {
          const hidden = await asked(rowIdOf(place));
          expect([name, hidden.status, lasting(hidden.text)]).toEqual([
            name,
            absent.status,
            lasting(absent.text),
          ]);
        }
      }
  });
});

/** An answer without what every request changes: the points that are left. */
const lasting = (text: string): string => text.replace(/"remaining":[\d.]+/g, '"remaining":0');

/** What the cursors of an answer say inside. */
const cursorsIn = (text: string): string =>
  [...text.matchAll(/ursor":"([\w-]+)"/g)]
    .map(([, cursor = '']) => Buffer.from(cursor, 'base64url').toString())
    .join();
