import { beforeAll, describe, expect, it } from 'vitest';
import { ACTIVITY_ROWS } from '../../src/duties/tables.js';
import { upsertRows } from '../../src/platform/database/index.js';
import { forEachDatabase } from '../support/databases.js';
import { CROWD_PAPER, CROWD_TOP, crowdCell, crowdOf } from './support/crowd.js';
import { type DutyWorld, holding, NOW, openDutyWorld } from './support/world.js';

const CELLS = 200;
const DUTIES = 30;
const READER = holding(CROWD_TOP, 'record:read');

const PAGE = `query ($bodies: [ID!], $documents: [ID!], $subtree: ID, $hierarchy: Hierarchy, $from: Date, $to: Date,
  $filter: DutyStatusFilter, $orderBy: [DutyStatusOrder!], $first: Int, $after: String, $asOf: AsOfInput) {
  duties(bodies: $bodies, documents: $documents, subtree: $subtree, hierarchy: $hierarchy, from: $from, to: $to,
    filter: $filter, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
    totalCount counts { status count } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor } nodes { key dutyId dueOn status kind body { slug } basis { documentSlug } } } }`;

interface Node {
  readonly key: string;
  readonly dutyId: string;
  readonly dueOn: string | null;
  readonly status: string;
  readonly kind: string;
  readonly body: { readonly slug: string };
}

const YEAR = { from: '2024-01-01', to: '2024-12-31' };
const STATES = [
  'NOT_YET',
  'OPEN',
  'DUE_SOON',
  'OVERDUE',
  'DONE',
  'DONE_LATE',
  'CONTINUING',
  'WAIVED',
  'SUPERSEDED',
  'UNDETERMINED',
];

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { law: [crowdOf(CELLS, DUTIES)] });
    await addActivities(0, 10);
  });

  const addActivities = async (from: number, to: number): Promise<void> => {
    const rows = Array.from({ length: to - from }, (_, index) => ({
      id: `crowd-${from + index}`,
      body_id: crowdCell((from + index) % CELLS),
      happened_on: '2024-05-15',
      kind: 'meeting',
      title: `Họp ${from + index}`,
      document_ref: null,
      duty_id: `CROWD-${(from + index) % DUTIES}`,
      occurrence: null,
      document_id: CROWD_PAPER,
      sample: false,
      version: 1,
      recorded_by: null,
      recorded_at: NOW,
    }));
    await world.database.write((_, connection) => upsertRows(connection, ACTIVITY_ROWS, rows));
  };
  const answer = (variables: object) => world.answer(PAGE, variables, { who: READER });
  const page = async (variables: object) => {
    const { data, errors } = await answer(variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.duties;
  };
  const everyPage = async (variables: object, first = 37): Promise<Node[]> => {
    const nodes: Node[] = [];
    let after: string | null = null;
    do {
      const found = await page({ ...variables, first, after });
      expect(found.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(found.edges.map(({ cursor }: { cursor: string }) => cursor).at(-1) ?? null).toBe(
        found.pageInfo.endCursor,
      );
      nodes.push(...found.nodes);
      after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
      if (after === null) expect(nodes).toHaveLength(found.totalCount);
    } while (after !== null);
    return nodes;
  };

  it('takes as many statements for 1 body as for 200, and for 10 activities as for 1000', async () => {
    const one = await answer({ bodies: [crowdCell(0)], ...YEAR });
    const many = await answer({ subtree: CROWD_TOP, ...YEAR });
    const all = await answer({ documents: [CROWD_PAPER], ...YEAR });
    expect(many.data.duties.totalCount).toBe(CELLS * DUTIES);
    expect(all.data.duties).toEqual({
      ...many.data.duties,
      edges: all.data.duties.edges,
      pageInfo: all.data.duties.pageInfo,
    });
    await addActivities(10, 1_000);
    const more = await answer({ subtree: CROWD_TOP, ...YEAR });
    const done = ({ data }: { data: { duties: { counts: { status: string; count: number }[] } } }) =>
      data.duties.counts.find(({ status }) => status === 'DONE')?.count ?? 0;
    expect(done(more)).toBeGreaterThan(done(many));
    const statements = [one, many, more].map((each) => each.statements);
    expect(new Set(statements).size).toBe(1);
    // of a document whose duties no workflow proves, cases are not looked at
    expect(statements[0]).toBe(all.statements + 3);
    expect(all.statements).toBeLessThanOrEqual(11);
  });

  describe('a list', () => {
    it.each([1, 7, 100])('is paged %i rows at a time without losing or repeating any', async (first) => {
      const question = { bodies: [crowdCell(0), crowdCell(1), 'mau/xa-1/party-committee'], ...YEAR };
      const whole = (await page({ ...question, first: 100 })).nodes;
      expect(whole.length).toBeGreaterThan(50);
      const paged = await everyPage(question, first);
      expect(paged).toEqual(whole);
      expect(new Set(paged.map(({ key }) => key)).size).toBe(paged.length);
    });

    it('is ordered by the last day on time, those without one last, from either end', async () => {
      const question = { bodies: [crowdCell(3)], ...YEAR };
      const days = (nodes: readonly Node[]) => nodes.map(({ dueOn }) => dueOn);
      const up = days(await everyPage(question));
      const down = days(await everyPage({ ...question, orderBy: [{ field: 'DUE_ON', direction: 'DESC' }] }));
      const dated = up.filter((each) => each !== null);
      expect(dated).toEqual([...dated].sort());
      expect(dated.length).toBe(20);
      expect(up).toEqual([...dated, ...Array.from({ length: 10 }, () => null)]);
      expect(down).toEqual([...dated.reverse(), ...Array.from({ length: 10 }, () => null)]);
    });

    it('is ordered by clause, body and status too, and pages by each', async () => {
      const question = { bodies: [crowdCell(2), crowdCell(1), crowdCell(10)], ...YEAR };
      const by = (...fields: string[]) =>
        everyPage({ ...question, orderBy: fields.map((field) => ({ field })) }, 11);
      const clauses = (await by('CLAUSE')).map(({ dutyId }) => Number(dutyId.slice('CROWD-'.length)));
      expect(clauses).toEqual([...clauses].sort((a, b) => a - b));
      const bodies = (await by('BODY', 'CLAUSE')).map(
        ({ body, dutyId }) => `${body.slug} ${dutyId.slice(6).padStart(3, '0')}`,
      );
      expect(bodies).toEqual([...bodies].sort());
      const states = (await by('STATUS')).map(({ status }) => STATES.indexOf(status));
      expect(states).toEqual([...states].sort((a, b) => a - b));
      expect(new Set(states).size).toBeGreaterThan(2);
    });

    it('is counted as filtered, over all pages', async () => {
      const question = { subtree: CROWD_TOP, ...YEAR };
      const whole = await page(question);
      for (const { status, count } of whole.counts) {
        const some = await page({ ...question, filter: { status: { eq: status } }, first: 1 });
        expect(`${status} ${some.totalCount}`).toBe(`${status} ${count}`);
        expect(some.counts.filter((other: { count: number }) => other.count > 0).length).toBe(
          count > 0 ? 1 : 0,
        );
      }
      const reports = await page({ ...question, filter: { kind: { in: ['REPORT'] } }, first: 5 });
      const tasks = await page({ ...question, filter: { kind: { eq: 'TASK' } }, first: 5 });
      expect(reports.totalCount + tasks.totalCount).toBe(whole.totalCount);
      expect(reports.nodes.every(({ kind }: Node) => kind === 'REPORT')).toBe(true);
    });

    it('is filtered by day, by having one, and by duty', async () => {
      const question = { bodies: [crowdCell(5)], ...YEAR };
      const keys = async (filter: object) =>
        (await everyPage({ ...question, filter })).map(({ dutyId }) => dutyId);
      expect(await keys({ scheduled: false })).toHaveLength(10);
      expect(await keys({ scheduled: true })).toHaveLength(20);
      expect(await keys({ dueOn: { isNull: true } })).toHaveLength(10);
      const spring = await everyPage({
        ...question,
        filter: { dueOn: { gte: '2024-04-30', lt: '2024-05-31' } },
      });
      expect(new Set(spring.map(({ dueOn }) => dueOn))).toEqual(new Set(['2024-04-30']));
      expect(spring).toHaveLength(3);
      expect(await keys({ dueOn: { gt: '2024-10-31', lte: '2024-11-30' } })).toHaveLength(2);
      expect(await keys({ dutyId: { in: ['CROWD-1', 'CROWD-2', 'none'] } })).toEqual(['CROWD-1', 'CROWD-2']);
      expect(await keys({ dutyId: { startsWith: 'CROWD-2' } })).toHaveLength(11);
      expect(await keys({ status: { in: ['CONTINUING'] }, scheduled: true })).toEqual([]);
    });
  });

  it('takes global ids and slugs, in the tree that is named', async () => {
    const slugs = await page({ bodies: [crowdCell(0)], documents: [CROWD_PAPER], ...YEAR });
    const global = await page({
      bodies: [`bod_${crowdCell(0)}`],
      documents: [`doc_${CROWD_PAPER}`],
      ...YEAR,
    });
    expect(global.nodes).toEqual(slugs.nodes);
    expect(slugs.totalCount).toBe(DUTIES);
    const front = {
      subtree: 'mau/front-committee',
      hierarchy: 'FRONT_MEMBERSHIP',
      from: '2024-07-01',
      to: '2024-12-31',
    };
    const below = await everyPage(front);
    expect(new Set(below.map(({ body }) => body.slug))).toEqual(
      new Set([1, 2, 3, 4].map((number) => `mau/xa-${number}/front-committee`)),
    );
    expect(await everyPage({ ...front, hierarchy: 'SECTOR' })).toEqual([]);
    const twice = await page({
      bodies: [crowdCell(0), `bod_${crowdCell(0)}`],
      documents: [CROWD_PAPER],
      ...YEAR,
    });
    expect(twice.totalCount).toBe(DUTIES);
    expect((await page({ bodies: ['no/such-body'], ...YEAR })).totalCount).toBe(0);
    expect((await page({ bodies: [], ...YEAR })).totalCount).toBe(0);
  });

  describe('a question', () => {
    const refusal = async (variables: object) => {
      const { thrown, statements, data } = await answer(variables);
      expect(data).toBeNull();
      expect(statements).toBe(0);
      return `${thrown?.code} ${thrown?.params?.reason ?? '-'}`;
    };
    const asked = { bodies: [crowdCell(0)] };
    const manyKeys = Array.from({ length: 51 }, (_, index) => `CROWD-${index}`);

    it.each([
      [{}, 'BAD_INPUT SCOPE_MISSING'],
      [YEAR, 'BAD_INPUT SCOPE_MISSING'],
      [{ ...asked, from: '2024-02-02', to: '2024-02-01' }, 'BAD_INPUT SPAN_EMPTY'],
      [{ ...asked, from: '0001-01-01', to: '9998-12-31' }, 'BAD_INPUT SPAN_TOO_LONG'],
      [{ bodies: ['doc_x'] }, 'BAD_INPUT ID_MALFORMED'],
      [{ bodies: ['Not A Slug'] }, 'BAD_INPUT BODY_ID_INVALID'],
      [{ documents: ['Not A Slug'] }, 'BAD_INPUT DOCUMENT_ID_INVALID'],
      [{ subtree: 'a//b' }, 'BAD_INPUT BODY_ID_INVALID'],
      [{ ...asked, first: -1 }, 'BAD_INPUT PAGE_NEGATIVE'],
      [{ ...asked, first: 101 }, 'BAD_INPUT PAGE_TOO_LARGE'],
      [{ ...asked, after: 'nonsense' }, 'INVALID_CURSOR -'],
      [{ ...asked, filter: { status: null } }, 'BAD_INPUT FILTER_NULL'],
      [{ ...asked, filter: { status: { eq: null } } }, 'BAD_INPUT FILTER_NULL'],
      [{ ...asked, filter: { dutyId: { in: manyKeys } } }, 'BAD_INPUT FILTER_TOO_MANY_VALUES'],
      [
        { ...asked, orderBy: ['DUE_ON', 'BODY', 'CLAUSE', 'STATUS', 'BODY'].map((field) => ({ field })) },
        'BAD_INPUT ORDER_TOO_LONG',
      ],
    ])('%j is refused before anything is read: %s', async (variables, expected) => {
      expect(await refusal(variables)).toBe(expected);
    });

    it('has cursors of its own: another question, day or law refuses them', async () => {
      const question = { bodies: [crowdCell(0)], ...YEAR, first: 5 };
      const { endCursor: after } = (await page(question)).pageInfo;
      expect((await page({ ...question, after, first: 3 })).nodes).toHaveLength(3);
      for (const other of [
        { bodies: [crowdCell(1)] },
        { documents: [CROWD_PAPER] },
        { to: '2024-12-30' },
        { filter: { scheduled: true } },
        { orderBy: [{ field: 'BODY' }] },
        { asOf: { on: '2024-09-30' } },
        { asOf: { knownOn: '2024-09-30' } },
      ])
        expect(await refusal({ ...question, ...other, after })).toBe('INVALID_CURSOR -');
    });

    it('may be asked at either end of the calendar', async () => {
      for (const day of ['0001-01-01', '9998-12-31', '9998-11-15']) {
        const { errors } = await answer({ ...asked, asOf: { on: day, knownOn: day } });
        expect(`${day} ${JSON.stringify(errors ?? null)}`).toBe(`${day} null`);
      }
    });
  });
});

forEachDatabase((open) => {
  it('refuses more than 200,000 pairs before it loads a fact, and takes what is just below', async () => {
    const world = await openDutyWorld(await open(), { samples: false, law: [crowdOf(1_000, 201)] });
    const ask = (variables: object) => world.answer(PAGE, { first: 1, ...variables });
    const within = await ask({ bodies: Array.from({ length: 995 }, (_, index) => crowdCell(index)) });
    expect(within.errors).toBeUndefined();
    const wide = await ask({ subtree: CROWD_TOP });
    expect(wide.thrown?.code).toBe('SCOPE_TOO_WIDE');
    expect(wide.statements).toBeLessThan(within.statements);
    const years = await ask({
      bodies: [crowdCell(0), ...Array.from({ length: 200 }, (_, index) => crowdCell(index))],
      from: '2024-01-01',
      to: '2032-12-31',
    });
    expect(years.thrown?.code).toBe('SCOPE_TOO_WIDE');
  });
});
