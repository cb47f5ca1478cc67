import { asOf, day, dutiesOf, NO_FACTS, period, toDocumentId } from '@danvan/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { forEachDatabase } from '../support/databases.js';
import { CROWD_PAPER, CROWD_TOP, crowdCell, crowdOf } from './support/crowd.js';
import { CLERK as BLOC_CLERK, mutate, RECORD_ACTIVITY } from './support/records.js';
import { clerkOf, type DutyWorld, openDutyWorld } from './support/world.js';

const PROGRAMME = `query ($document: ID!, $bodies: [ID!], $subtree: ID, $level: Level, $from: Date, $to: Date,
  $filter: DutyStatusFilter, $askingOnly: Boolean! = false, $rows: Int! = 20, $asOf: AsOfInput) {
  programme(document: $document, bodies: $bodies, subtree: $subtree, level: $level, from: $from, to: $to, filter: $filter,
    askingOnly: $askingOnly, rowsOfClause: $rows, asOf: $asOf) {
    document { slug title } totalCount counts { status count } asOf { on lawVersion }
    clauses { id clauseId ordinal provision kind actor modality says(lang: EN) lead { slug } coordinating { slug } hasDuty action scheduleText totalCount
      counts { status count } duties { dutyId status dueOn body { slug level } }
      targets { targetId indicatorId name operator value upTo byYearEnd grade } } } }`;
const HA_TINH = 'ha-tinh/ctr-28-nq-tw';
const YEAR = { from: '2024-01-01', to: '2024-12-31' };

interface Clause {
  readonly clauseId: string;
  readonly hasDuty: boolean;
  readonly totalCount: number;
  readonly counts: readonly { status: string; count: number }[];
  readonly duties: readonly { status: string; body: { slug: string; level: string } }[];
  readonly targets: readonly object[];
  readonly lead: { readonly slug: string } | null;
  readonly coordinating: readonly { readonly slug: string }[];
}
const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { law: [crowdOf(60, 6)] });
  });
  const programme = async (variables: object, asked: object = {}) =>
    (await world.ask(PROGRAMME, variables, asked)).programme;

  describe('the programme of Hà Tĩnh', () => {
    it('has every clause in order, each with what the domain says of its duty', async () => {
      const { law, registry } = world.law;
      const found = await programme({ document: HA_TINH, ...YEAR, rows: 200 });
      const clauses = [...law.clauses.values()].filter(({ document }) => document === HA_TINH);
      expect(clauses.length).toBeGreaterThan(150);
      expect(found.clauses.map(({ clauseId }: Clause) => clauseId)).toEqual(clauses.map(({ id }) => id));
      const duties = law.duties.filter(({ document }) => document === HA_TINH);
      const items = dutiesOf(
        { lawVersion: law.lawVersion, graph: law.graph, duties },
        registry,
        NO_FACTS,
        { span: period(day('2024-01-01'), day('2025-01-01')) as never, documents: [toDocumentId(HA_TINH)] },
        asOf(day('2024-10-01')),
      );
      expect(found.totalCount).toBe(items.length);
      expect(duties.filter(({ lead, coordinating }) => lead || coordinating).length).toBeGreaterThan(4);
      for (const clause of found.clauses as Clause[]) {
        const own = items.filter(({ duty }) => duty.id === clause.clauseId);
        const asked = duties.find(({ id }) => id === clause.clauseId);
        expect([clause.lead?.slug, clause.coordinating.map(({ slug }) => slug)]).toEqual([
          asked?.lead,
          asked?.coordinating ?? [],
        ]);
        expect([clause.clauseId, clause.totalCount]).toEqual([clause.clauseId, own.length]);
        expect(clause.duties.map(({ body }) => body.slug)).toEqual(
          own.slice(0, 200).map(({ bearer }) => bearer.body.id),
        );
        expect(sum(clause.counts)).toBe(own.length);
      }
      expect(sum(found.counts)).toBe(items.length);
    });

    it('shows the figures that its clauses set', async () => {
      const found = await programme({ document: HA_TINH, askingOnly: true, rows: 0 });
      const set = found.clauses.flatMap(({ targets }: Clause) => targets);
      const own = world.law.law.targets.filter(({ document }) => document === HA_TINH);
      expect(set.map(({ targetId }: { targetId: string }) => targetId)).toEqual(own.map(({ id }) => id));
      expect(set).toContainEqual(
        expect.objectContaining({ value: expect.any(Number), name: expect.any(String) }),
      );
      expect(found.clauses.every(({ hasDuty, targets }: Clause) => hasDuty || targets.length > 0)).toBe(true);
      expect(found.clauses.flatMap(({ duties }: Clause) => duties)).toEqual([]);
    });

    it('is that of a body, of a level, of a subtree, or of one status', async () => {
      const all = await programme({ document: CROWD_PAPER, ...YEAR, rows: 200 });
      const cell = await programme({ document: CROWD_PAPER, ...YEAR, bodies: [crowdCell(3)] });
      expect(cell.totalCount).toBe(all.totalCount / 60);
      const level = await programme({
        document: CROWD_PAPER,
        ...YEAR,
        subtree: CROWD_TOP,
        level: 'PROVINCE',
      });
      expect(level.totalCount).toBe(0);
      expect(level.clauses).toHaveLength(6);
      const below = await programme({
        document: CROWD_PAPER,
        ...YEAR,
        subtree: CROWD_TOP,
        level: 'GRASSROOTS',
      });
      expect(below.totalCount).toBe(all.totalCount);
      const filter = { status: { eq: 'CONTINUING' } };
      const continuing = await programme({ document: CROWD_PAPER, ...YEAR, filter, rows: 3 });
      expect(continuing.totalCount).toBe(120);
      expect(continuing.clauses.map(({ duties }: Clause) => duties.length)).toEqual([0, 0, 3, 0, 0, 3]);
    });
  });

  it('turns by a record from open to done', async () => {
    const cell = crowdCell(1);
    const variables = {
      document: CROWD_PAPER,
      bodies: [cell],
      ...YEAR,
      filter: { dutyId: { eq: 'CROWD-0' } },
    };
    const who = clerkOf(cell);
    const before = await programme(variables, { who });
    expect(before.clauses[0].counts).toEqual([{ status: 'UNDETERMINED', count: 1 }]);
    const act = {
      actingFor: cell,
      body: cell,
      duty: 'CROWD-0',
      on: '2024-01-15',
      kind: 'MEETING',
      title: 'Họp',
    };
    expect(await mutate(world, RECORD_ACTIVITY, act, { who })).toMatchObject({ userErrors: [] });
    const after = await programme(variables, { who });
    expect(after.clauses[0].counts).toEqual([{ status: 'DONE', count: 1 }]);
    // records of a body that does not open them change nothing for others
    const outside = await programme(variables, { who: BLOC_CLERK });
    expect(outside.clauses[0].counts).toEqual([{ status: 'UNDETERMINED', count: 1 }]);
  });

  it('asks as many statements for one body as for all, and refuses what is none of its arguments', async () => {
    const one = await world.answer(PROGRAMME, { document: CROWD_PAPER, bodies: [crowdCell(1)] });
    const all = await world.answer(PROGRAMME, { document: CROWD_PAPER, ...YEAR });
    expect(all.statements).toBe(one.statements);
    const body = await world.answer(PROGRAMME, { document: HA_TINH, bodies: ['ha-tinh/party-committee'] });
    const law = await world.answer(PROGRAMME, { document: HA_TINH, ...YEAR });
    expect(law.statements).toBe(body.statements);
    expect(await programme({ document: 'no/such-document' })).toBeNull();
    const { thrown } = await world.answer(PROGRAMME, { document: HA_TINH, rows: 201 });
    expect(thrown).toMatchObject({ code: 'BAD_INPUT', params: { reason: 'PAGE_TOO_LARGE', max: 200 } });
  });
});
