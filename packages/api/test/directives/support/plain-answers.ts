import {
  bodyName,
  buildGraph,
  day,
  describeSchedule,
  documentType,
  findBodyKind,
  forceOn,
  isDocumentTypeId,
  type Language,
  type Life,
  type LifeState,
  lifeOn,
  message,
  type OfficialDocument,
  placeName,
  RELATION_KINDS,
  type Relation,
  type RelationKind,
  type SuccessionKind,
  toBodyId,
  toPlaceId,
} from '@danvan/domain';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { resolveAsOf } from '../../../src/platform/as-of.js';
import { KEY, keyOf, type Scope, typeNamed } from '../../../src/platform/read/index.js';
import { type PlainRow, type PlainTables, Reference, type Root } from '../../read/support/reference.js';
import type { World } from './world.js';

type Args = Readonly<Record<string, unknown>>;

/** What the reference gives a field resolver: the row behind an object and the days it was asked for. */
interface Item {
  readonly row: PlainRow;
  readonly asOf: Parameters<typeof lifeOn>[1];
}

const keyed = (world: World, type: string) => ({
  kind: 'one' as const,
  type,
  fixed: ({ id }: Args) => ({
    [KEY]: String(id).includes('_') ? keyOf(world.reads.model, type, String(id)) : String(id),
  }),
});

export const rootsOf = (world: World): Readonly<Record<string, Root>> => ({
  documents: { kind: 'list', type: 'Document' },
  document: keyed(world, 'Document'),
  clauses: { kind: 'list', type: 'Clause' },
  bodies: { kind: 'list', type: 'Body', fixed: ({ life }) => ({ lifeState: life as LifeState[] }) },
  body: keyed(world, 'Body'),
  activities: { kind: 'list', type: 'Activity' },
  keepingPeriods: { kind: 'list', type: 'KeepingPeriod' },
  node: { kind: 'node' },
});

const names = (row: PlainRow, list: 'recipients' | 'addressees') =>
  ((row.record as OfficialDocument)[list] ?? []).map(({ name }) => name);

const firstDay = ({ valid }: PlainRow): string | null =>
  /^\[(?!0001-01-01)([\d-]+),/u.exec(String(valid))?.[1] ?? null;

/** Told from the register alone, and compared with the domain by `organisations/through-time.test.ts`. */
export const THROUGH_TIME: ReadonlySet<string> = new Set([
  ...['history', 'successors', 'predecessors', 'events'].flatMap((field) => [
    `Body.${field}`,
    `Place.${field}`,
  ]),
  ...['effectiveOn', 'decidedOn', 'from', 'to', 'unrecorded', 'weights', 'basis', 'note'].map(
    (field) => `Succession.${field}`,
  ),
  'Place.typeName',
  'Document.consultations',
  'activities(body)',
  'activities(includePredecessors)',
  'Body.leadBody',
  'Body.managingBody',
  'Body.monitoringBody',
]);

/** The real model answered the plain way: rows from memory, computed fields straight from the domain. */
export const referenceOver = (world: World, tables: PlainTables, scope: Scope): Reference =>
  new Reference({
    model: world.reads.model,
    tables,
    roots: rootsOf(world),
    computed: {
      'Document.title.en': (row) => row.title_en ?? row.title_vi,
      'Document.recipients': (row) => names(row, 'recipients'),
      'Document.addressees': (row) => names(row, 'addressees'),
      'Body.lifeState': ({ record }, asOf) => lifeOn((record as { life: Life }).life, asOf).state,
      'BodyName.from': firstDay,
      'PlaceName.from': firstDay,
      'PlaceValue.from': firstDay,
    },
    scope,
    cursorKey: 'cursor key of the tests',
    asOf: ({ asOf }) => resolveAsOf(world.contextOf(), asOf as never),
  });

/** Puts plain resolvers where the rooms have computed ones. */
export const attachPlain = (world: World, reference: Reference, schema: GraphQLSchema): GraphQLSchema => {
  reference.attach(schema);
  const set = (type: string, field: string, resolve: (item: Item, args: Args) => unknown): void => {
    const object = schema.getType(type);
    const found = isObjectType(object) ? object.getFields()[field] : undefined;
    if (!found) throw new Error(`${type}.${field}`);
    found.resolve = resolve;
  };
  const lang = (args: Args) => args.lang as Language;
  set('Body', 'kindName', ({ row }, args) => findBodyKind(String(row.kind))?.words[lang(args)] ?? row.kind);
  set('Body', 'life', ({ row, asOf }) => lifeOn((row.record as { life: never }).life, asOf));
  set('Body', 'name', ({ row, asOf }, args) => {
    const body = world.law.registry.bodies.get(toBodyId(String(row.id)));
    return body === undefined ? row.id : bodyName(body, asOf)[lang(args)];
  });
  set('Place', 'life', ({ row, asOf }) => lifeOn((row.record as { life: never }).life, asOf));
  set('Place', 'name', ({ row, asOf }, args) => {
    const place = world.law.registry.places.get(toPlaceId(String(row.id)));
    return place === undefined ? row.id : placeName(place, asOf)[lang(args)];
  });
  set('Succession', 'kindName', ({ row }, args) =>
    message(`succession.${row.kind as SuccessionKind}`, {}, lang(args)),
  );
  set('Document', 'typeName', ({ row: { type } }, args) =>
    typeof type === 'string' && isDocumentTypeId(type) ? documentType(type).words[lang(args)] : type,
  );
  set('Relation', 'kindName', ({ row }, args) => {
    const { forward, inverse } = RELATION_KINDS[row.kind as RelationKind];
    return (args.inverse === true ? inverse : forward)[lang(args)];
  });
  set('Duty', 'scheduleText', ({ row }, args) =>
    describeSchedule((row.record as { schedule: never }).schedule, lang(args)),
  );
  set('Document', 'force', ({ row, asOf }, args) => {
    const when = { ...asOf, on: typeof args.on === 'string' ? day(args.on) : asOf.on };
    const seen = (type: string) => reference.visible(typeNamed(world.reads.model, type), when);
    const documents = seen('Document').map(({ record }) => record as OfficialDocument);
    const relations = seen('Relation').map(
      (each): Relation =>
        ({
          from: each.from_id,
          to: each.to_id,
          kind: each.kind,
          provision: each.provision,
          grade: each.grade,
          ...(each.to_provision === null ? {} : { toProvision: each.to_provision }),
        }) as unknown as Relation,
    );
    const own = row.record as OfficialDocument;
    const graph = buildGraph([...documents, own], relations);
    const { state, why = null, by } = forceOn(graph, own.id, when);
    const ending = by && {
      documentId: `doc_${by.from}`,
      symbol: graph.documents.get(by.from)?.symbol ?? null,
      kind: by.kind,
      provision: by.provision,
    };
    return { state, why, by: ending ?? null };
  });
  return schema;
};
