import {
  type Body,
  type BodyId,
  day,
  entry,
  FIRST_DAY,
  type Grant,
  isCapability,
  isHierarchy,
  knownDay,
  type LawFile,
  legalBasis,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '@danvan/domain';
import { law as shippedLaw } from '@danvan/domain/law';
import { type Database, type LimitValues, mintToken } from '../../../src/index.js';
import { ROOMS } from '../../../src/rooms.js';
import { startTestServer, type TestServer, UNTHROTTLED } from '../../support/server.js';
import { insertRows, rowsOfBody } from './restricted-rows.js';

const BASIS = legalBasis('quang-tri/29-ct-tu', '6');
const REFORM = day('2025-07-01');

/** Where a body stands, seen from `self`, which the roles below are given leave for. */
export const PLACES = ['self', 'child', 'sibling', 'ancestor', 'moved', 'other'] as const;
export type PlaceName = (typeof PLACES)[number];

export const bodyIdOf = (place: PlaceName): BodyId => toBodyId(`matrix/${place}`);

/** Stands in every text that is restricted about a place and nowhere else. */
export const markOf = (place: PlaceName): string => `secret-of-${place}`;

/** Id of the restricted rows of a place: told to those who may see a row that names it. */
export const rowIdOf = (place: PlaceName): string => `row-of-${place}`;

/** The place whose rows those of this place point to. */
export const linkedTo = (place: PlaceName): PlaceName =>
  PLACES[(PLACES.indexOf(place) + 1) % PLACES.length] ?? place;

const PARENTS: Readonly<
  Record<PlaceName, readonly (readonly [PlaceName, typeof FIRST_DAY, typeof FIRST_DAY?])[]>
> = {
  self: [['ancestor', FIRST_DAY]],
  child: [['self', FIRST_DAY]],
  sibling: [['ancestor', FIRST_DAY]],
  ancestor: [],
  moved: [
    ['self', FIRST_DAY, REFORM],
    ['sibling', REFORM],
  ],
  other: [],
};

const bodyOf = (place: PlaceName): Body => ({
  id: bodyIdOf(place),
  kind: 'party-committee',
  level: 'province',
  place: toPlaceId('ha-tinh'),
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: {
    id: `${place}#name`,
    entries: [entry(words(place, place), period(FIRST_DAY), BASIS, 'verified')],
  },
  parents: {
    'party-leadership': {
      id: `${place}#parent`,
      entries: PARENTS[place].map(([parent, from, until]) =>
        entry(bodyIdOf(parent), period(from, until), BASIS, 'verified'),
      ),
    },
  },
});

const TREE: LawFile = { document: null, clauses: [], bodies: PLACES.map(bodyOf) };

/** The law with the bodies of the matrix. */
export const MATRIX_LAW: readonly LawFile[] = [...shippedLaw, TREE];

type Claim = Readonly<Record<string, unknown>>;

const leave = (capability: string, more: Claim = {}): Claim => ({
  capability,
  body: bodyIdOf('self'),
  subtree: true,
  hierarchy: 'party-leadership',
  ...more,
});
const WRITES = [
  'activity:write',
  'indicator:write',
  'keeping:write',
  'document:write',
  'webhook:manage',
  'organisation:write',
].filter(isCapability);

/** What each role holds; null is the anonymous. */
export const ROLES: Readonly<Record<string, readonly Claim[] | null>> = {
  anonymous: null,
  nothing: [],
  reader: [leave('record:read')],
  'reader of one body': [leave('record:read', { subtree: false, hierarchy: null })],
  writer: WRITES.map((capability) => leave(capability)),
  'writer and reader': ['record:read', ...WRITES].map((capability) => leave(capability)),
  'one of another tree': ['record:read', ...WRITES].map((capability) =>
    leave(capability, { body: bodyIdOf('other') }),
  ),
  'one of another hierarchy': ['record:read', ...WRITES].map((capability) =>
    leave(capability, { hierarchy: 'state-management' }),
  ),
  'one whose leave has ended': ['record:read', ...WRITES].map((capability) =>
    leave(capability, { until: '2024-10-31' }),
  ),
  'one whose leave comes later': ['record:read', ...WRITES].map((capability) =>
    leave(capability, { from: '2025-01-01' }),
  ),
};

/** A role's claims as the domain decides on them. */
export const grantsOfRole = (role: string): Grant[] =>
  (ROLES[role] ?? []).flatMap(({ capability, body, subtree, hierarchy, from, until }) => {
    const tree = String(hierarchy ?? 'party-leadership');
    if (!isCapability(String(capability)) || !isHierarchy(tree)) return [];
    const valid = {
      from: from === undefined ? FIRST_DAY : day(String(from)),
      ...(until === undefined ? {} : { until: day(String(until)) }),
    };
    const held = { capability: String(capability), body: toBodyId(String(body)), subtree: subtree === true };
    return [{ ...held, hierarchy: tree, valid } as Grant];
  });

export interface MatrixWorld {
  readonly server: TestServer;
  /** Sets the server's clock. */
  readonly standAt: (now: Date) => void;
  readonly ask: (role: string, query: string, variables?: object) => ReturnType<TestServer['post']>;
}

/** A server of all rooms over bodies of every place, each with one restricted record of every kind. */
export const startMatrixWorld = async (
  database: Database,
  { samples = false, limits = {} }: { samples?: boolean; limits?: Partial<LimitValues> } = {},
): Promise<MatrixWorld> => {
  let now = new Date('2024-10-31T05:00:00Z');
  const server = await startTestServer(database, {
    rooms: ROOMS,
    law: MATRIX_LAW,
    clock: () => now,
    // one request asks for all that there is to ask for
    config: {
      samples,
      limits: { ...UNTHROTTLED, values: { ...UNTHROTTLED.values, cost: 100_000, nodes: 100_000, ...limits } },
    },
  });
  const rows = PLACES.map((place) => {
    const [id, linked, mark] = [rowIdOf(place), rowIdOf(linkedTo(place)), markOf(place)];
    const { body: _, ...records } = rowsOfBody(bodyIdOf(place), { id, mark, linked });
    return records;
  });
  await insertRows(database, rows);
  const tokenOf = async (role: string): Promise<Record<string, string>> => {
    const grants = ROLES[role];
    if (!grants) return {};
    const request = { subject: role, grants, issuedAt: now, lifetime: 60 };
    return { authorization: `Bearer ${await mintToken(server.secret, request)}` };
  };
  return {
    server,
    standAt: (instant) => {
      now = instant;
    },
    ask: async (role, query, variables = {}) =>
      server.post(query, variables, {
        'accept-language': 'en',
        'x-request-id': 'matrix-0001',
        ...(await tokenOf(role)),
      }),
  };
};
