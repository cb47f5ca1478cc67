import {
  addDays,
  asOf,
  type Body,
  type BodyId,
  buildRegistry,
  CAPABILITIES,
  type CalendarDate,
  can,
  day,
  entry,
  FIRST_DAY,
  type Grant,
  HIERARCHIES,
  type Hierarchy,
  isCapability,
  isHierarchy,
  knownDay,
  legalBasis,
  type Period,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '@danvan/domain';
import { law as shippedLaw } from '@danvan/domain/law';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { assembleLaw } from '../../src/law-at-start.js';
import { readClaims } from '../../src/platform/auth/claims.js';
import type { Database, RequestContext } from '../../src/platform/index.js';
import { guardedRows, type PlannedReads } from '../../src/platform/read/index.js';
import { callerScope } from '../../src/platform/reading.js';
import { ROOMS } from '../../src/rooms.js';
import { readingSchema } from '../../src/start-server.js';
import { forEachDatabase } from '../support/databases.js';
import { insertRows, readableTypes, rowsOfBody, SHOWN_IDS } from './support/restricted-rows.js';

const BASIS = legalBasis('sample/decision', 'Điều 1');
const DAYS = ['2024-01-01', '2024-10-30', '2024-10-31', '2024-11-01', '2025-07-01'].map(day);
const SIZE = 8;

interface Held {
  readonly hierarchy: Hierarchy;
  readonly parent: number;
  readonly during: Period;
}

interface Claim {
  readonly capability: string;
  readonly body: number;
  readonly subtree: boolean;
  readonly hierarchy: string | null;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

interface Case {
  readonly held: readonly (readonly Held[])[];
  /** Which bodies open their records to everybody. */
  readonly open: readonly boolean[];
  readonly claims: readonly Claim[];
  readonly today: CalendarDate;
  readonly on: CalendarDate;
}

const anyDay = fc.constantFrom(...DAYS);
const anyBody = fc.nat(SIZE - 1);
const anyPeriod = fc
  .tuple(
    fc.constantFrom(FIRST_DAY, FIRST_DAY, FIRST_DAY, ...DAYS),
    fc.option(anyDay, { nil: undefined, freq: 1 }),
  )
  .map(([from, until]) => period(from, until === undefined || until > from ? until : addDays(from, 1)));

const anyHeld: fc.Arbitrary<Held> = fc.record({
  hierarchy: fc.constantFrom(...HIERARCHIES.slice(0, 2)),
  parent: anyBody,
  during: anyPeriod,
});

const often = HIERARCHIES.slice(0, 2);

/** Grants as a token has them, among them such as this server knows nothing of. */
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    capability: fc.constantFrom(
      'record:read',
      'record:read',
      'record:read',
      ...CAPABILITIES,
      'record:delete',
    ),
    body: anyBody,
    subtree: fc.nat(3).map((chance) => chance > 0),
    hierarchy: fc.constantFrom(null, ...often, ...often, 'friendship'),
    from: fc.option(anyDay, { freq: 1 }),
    until: fc.option(anyDay, { freq: 1 }),
  })
  .map((claim) => (claim.hierarchy === null ? { ...claim, subtree: false } : claim));

const anyCase: fc.Arbitrary<Case> = fc.record({
  held: fc.tuple(...Array.from({ length: SIZE }, () => fc.array(anyHeld, { maxLength: 3 }))),
  open: fc.tuple(...Array.from({ length: SIZE }, () => fc.nat(6).map((chance) => chance === 0))),
  claims: fc.array(anyClaim, { maxLength: 4 }),
  today: anyDay,
  on: anyDay,
});

const bodyOf = (ids: readonly BodyId[], id: BodyId, held: readonly Held[]): Body => ({
  id,
  kind: 'party-committee',
  level: 'province',
  place: toPlaceId('p'),
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: { id: `${id}#name`, entries: [entry(words(id, id), period(FIRST_DAY), BASIS, 'verified')] },
  parents: Object.fromEntries(
    HIERARCHIES.map((hierarchy) => [
      hierarchy,
      {
        id: `${id}#${hierarchy}`,
        entries: held
          .filter((each) => each.hierarchy === hierarchy)
          .map(({ parent, during }) => entry(ids[parent] ?? id, during, BASIS, 'verified')),
      },
    ]),
  ),
});

/** The grants as the domain decides on them, told from the claims without the server's own reading of them. */
const grantsOf = (claims: readonly Claim[], ids: readonly BodyId[]): Grant[] =>
  claims.flatMap(({ capability, body, subtree, hierarchy, from, until }) => {
    const tree = hierarchy ?? HIERARCHIES[0];
    const id = ids[body];
    if (!isCapability(capability) || !isHierarchy(tree) || id === undefined) return [];
    const valid = { from: from ?? FIRST_DAY, ...(until === null ? {} : { until }) };
    return [{ capability, body: id, subtree, hierarchy: tree, valid }];
  });

forEachDatabase((open, engine) => {
  let database: Database;
  let reads: PlannedReads;
  const law = assembleLaw(shippedLaw, []);
  beforeAll(async () => {
    database = await open();
    ({ reads } = await readingSchema(ROOMS));
  });

  const scopeFor = ({ claims, today, held }: Case, ids: readonly BodyId[]) => {
    const principal = readClaims({
      sub: 'reader',
      grants: claims.map((claim) => ({ ...claim, body: ids[claim.body] })),
    });
    if (!principal.ok) throw new Error(JSON.stringify(principal.issues));
    const bodies = ids.map((id, at) => bodyOf(ids, id, held[at] ?? []));
    const registry = buildRegistry([], bodies);
    const context: Pick<RequestContext, 'principal' | 'today' | 'law'> = {
      principal: principal.value,
      today,
      law: { ...law, registry },
    };
    return { registry, scope: callerScope(context as RequestContext) };
  };

  it('know every type that leave to read records opens', () => {
    expect(Object.keys(SHOWN_IDS).sort()).toEqual(readableTypes(reads.model));
  });

  it('show exactly the rows that the decision of the domain allows', async () => {
    const seen = { granted: 0, hidden: 0 };
    let run = 0;
    const property = fc.asyncProperty(anyCase, async (given) => {
      run += 1;
      const ids = Array.from({ length: SIZE }, (_, at) => toBodyId(`${engine}-${run}/body-${at}`));
      const isOpen = (id: BodyId): boolean => given.open[ids.indexOf(id)] ?? false;
      await insertRows(
        database,
        ids.map((id) => rowsOfBody(id, { open: isOpen(id) })),
      );
      const { registry, scope } = scopeFor(given, ids);
      const grants = grantsOf(given.claims, ids);
      const granted = ids.filter((id) => can(registry, grants, 'record:read', id, asOf(given.today)));
      const expected = ids.filter((id) => isOpen(id) || granted.includes(id)).sort();
      seen.granted += granted.length;
      seen.hidden += ids.length - expected.length;
      await database.read(async (connection) => {
        for (const [type, shown] of Object.entries(SHOWN_IDS)) {
          const days = { connection, scope, asOf: asOf(given.on) };
          const rows = await guardedRows(reads.model, days, type, [shown], { [shown]: ids });
          expect([type, rows.map((row) => String(row[shown]).replace(/^rel_/, '')).sort()]).toEqual([
            type,
            expected,
          ]);
        }
      });
    });
    await fc.assert(property, { numRuns: 75, seed: 20_241_031 });
    // neither side of the comparison was empty
    expect(seen.granted).toBeGreaterThan(40);
    expect(seen.hidden).toBeGreaterThan(100);
  });
});
