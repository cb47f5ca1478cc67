import {
  type BodyId,
  DEFAULT_READINGS,
  day,
  daysFromTo,
  dutiesOf,
  NO_FACTS,
  asOf as on,
  toBodyId,
} from '@danvan/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDutyLaw } from '../../src/duties/duty-law.js';
import { loadDutyFacts } from '../../src/duties/load-duty-facts.js';
import { readRun } from '../../src/platform/reading.js';
import { invented, inventedClause, REGISTER } from '../directives/support/invented-document.js';
import { forEachDatabase } from '../support/databases.js';
import { BLOC, CELLS, CLERK, DECLARE_KEEPING, GUIDE, mutate, RECORD_ACTIVITY } from './support/records.js';
import { type DutyWorld, holding, NOBODY, newKey, openDutyWorld } from './support/world.js';

const STATUSES = `query ($bodies: [ID!], $subtree: ID, $documents: [ID!], $from: Date, $to: Date, $after: String) {
  duties(bodies: $bodies, subtree: $subtree, documents: $documents, from: $from, to: $to, first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { key status why days dueOn proof { id } } } }`;

const PAST = { from: '2024-04-16', to: '2024-10-01' };
forEachDatabase((open) => {
  let world: DutyWorld;
  let june: string;
  beforeAll(async () => {
    world = await openDutyWorld(await open());
    const due = world.law.law.duties.find(
      ({ schedule, bearers, kind }) =>
        schedule.kind === 'recurring' &&
        schedule.due.kind === 'before' &&
        schedule.due.month === 6 &&
        kind === 'report' &&
        bearers.by === 'kind' &&
        bearers.kinds.includes('party-cell'),
    );
    if (!due) throw new Error('no report of June');
    june = due.id;
    const keeping = { actingFor: BLOC, body: CELLS, document: GUIDE, from: '2024-01-01' };
    const declared = await mutate(world, DECLARE_KEEPING, keeping);
    if (declared.userErrors.length > 0) throw new Error(JSON.stringify(declared.userErrors));
  });

  const statusFor = async (who: typeof NOBODY) => {
    const { duties } = await world.ask(STATUSES, { bodies: [CELLS], ...PAST }, { who });
    return duties.nodes.filter(({ key }: { key: string }) => key.startsWith(`${june} `));
  };

  it('never makes a duty overdue out of half of what is recorded', async () => {
    const stranger = holding('ha-tinh/party-committee', 'record:read');
    const overdue = (nodes: { status: string; dueOn: string }[]) =>
      nodes.map(({ status, dueOn }) => `${dueOn} ${status}`);
    const [only] = await statusFor(CLERK);
    const { dueOn } = only;
    expect(overdue([only])).toEqual([`${dueOn} OVERDUE`]);
    expect(overdue(await statusFor(NOBODY))).toEqual([`${dueOn} UNDETERMINED`]);
    expect(overdue(await statusFor(stranger))).toEqual([`${dueOn} UNDETERMINED`]);

    const done = {
      actingFor: BLOC,
      body: CELLS,
      duty: june,
      on: dueOn,
      kind: 'REPORT',
      title: 'Báo cáo sáu tháng',
    };
    const recorded = await mutate(world, RECORD_ACTIVITY, done);
    expect(recorded.userErrors).toEqual([]);
    expect(overdue(await statusFor(CLERK))).toEqual([`${dueOn} DONE`]);
    // whoever sees none of the activities must see none of the keeping periods either
    expect(overdue(await statusFor(NOBODY))).toEqual([`${dueOn} UNDETERMINED`]);
    expect(overdue(await statusFor(stranger))).toEqual([`${dueOn} UNDETERMINED`]);
  });

  it('shows anonymous callers samples and no restricted row, by any list', async () => {
    const lists = `{ activities(first: 100) { totalCount nodes { sample body { slug } } }
      keepingPeriods(first: 100) { totalCount nodes { sample body { slug } } } }`;
    const anonymous = await world.ask(lists);
    expect(anonymous.activities.totalCount).toBeGreaterThan(3);
    expect(anonymous.keepingPeriods.totalCount).toBeGreaterThan(2);
    for (const { sample } of [...anonymous.activities.nodes, ...anonymous.keepingPeriods.nodes])
      expect(sample).toBe(true);
    const clerk = await world.ask(lists, {}, { who: CLERK });
    expect(clerk.activities.totalCount).toBe(anonymous.activities.totalCount + 1);
    expect(clerk.keepingPeriods.totalCount).toBe(anonymous.keepingPeriods.totalCount + 1);
    const writerAlone = holding(BLOC, 'activity:write', 'keeping:write');
    expect(await world.ask(lists, {}, { who: writerAlone })).toEqual(anonymous);
  });

  it('gives what a grant reaches and nothing beside it, for as long as it holds', async () => {
    const list = `{ keepingPeriods(filter: { sample: { eq: false } }) { totalCount } }`;
    const count = async (who: typeof NOBODY) =>
      (await world.ask(list, {}, { who })).keepingPeriods.totalCount;
    expect(await count(holding(BLOC, 'record:read'))).toBe(1);
    const [grant] = holding(BLOC, 'record:read').grants;
    if (!grant) throw new Error('no grant');
    const as = (more: object) => ({ subject: 'x', grants: [{ ...grant, ...more }] });
    expect(await count(as({ subtree: false }))).toBe(0);
    expect(await count(as({ body: CELLS, subtree: false }))).toBe(1);
    expect(await count(as({ until: day('2024-10-01') }))).toBe(0);
    expect(await count(as({ from: day('2024-10-02') }))).toBe(0);
    expect(await count(as({ hierarchy: 'sector' }))).toBe(0);
    expect(await count(as({ hierarchy: 'no-such-tree' }))).toBe(0);
  });

  it('keeps the duties of a restricted document from those who may not see it', async () => {
    const issuer = 'ha-tinh/party-committee';
    const who = holding(issuer, 'document:write', 'record:read');
    const input = {
      ...invented({ slug: `${issuer}/kept-back`, dissemination: 'PARTY_CELL', symbol: null }),
      idempotencyKey: newKey(),
      clauses: [inventedClause(`${issuer}/KEPT-BACK-1`)],
    };
    const { registerDocument } = await world.ask(REGISTER, { input }, { who });
    expect(registerDocument.userErrors).toEqual([]);
    const year = { documents: [`${issuer}/kept-back`], from: '2024-01-01', to: '2024-12-31' };
    const seen = await world.ask(STATUSES, year, { who });
    expect(seen.duties.nodes).toMatchObject([{ dueOn: '2024-12-14', status: 'OPEN' }]);
    expect((await world.ask(STATUSES, year)).duties.totalCount).toBe(0);
    expect((await world.ask(STATUSES, { ...year, documents: ['no/paper'] })).duties.totalCount).toBe(0);
  });

  describe('statuses', () => {
    it.each([['nobody'], ['a clerk']])('are those of the domain on the same facts, for %s', async (name) => {
      const who = name === 'nobody' ? NOBODY : CLERK;
      const asOf = on(day('2024-10-01'), day('2024-10-01'));
      const context = world.contextOf({ who });
      const law = await loadDutyLaw(context, asOf);
      const { run } = readRun(context, { on: asOf.on, knownOn: asOf.knownOn });
      const facts = await loadDutyFacts(context, run, { bodies: null, duties: law.duties });
      const span = daysFromTo(day('2024-06-01'), day('2024-12-31'));
      const { calendar, registry } = world.law;
      const options = {
        soonDays: 14,
        readings: DEFAULT_READINGS,
        ...(calendar ? { calendar } : {}),
      };
      for (const bodies of [
        [CELLS, BLOC],
        ['mau/xa-1/party-committee', 'mau/xa-2/front-committee'],
      ]) {
        const ids: BodyId[] = bodies.map(toBodyId);
        const expected = dutiesOf(law, registry, facts, { span, bodies: ids }, asOf, options).map((item) => ({
          key: `${item.duty.id} ${item.bearer.body.id} ${item.occurrence.key}`,
          status: item.status.toUpperCase().replaceAll('-', '_'),
          why: item.why,
          days: item.days,
          dueOn: item.occurrence.dueOn,
          proof: item.proof.map(({ id }) => ({ id: `act_${id}` })),
        }));
        const found: unknown[] = [];
        let after: string | null = null;
        do {
          const { duties }: { duties: Record<string, never> } = await world.ask(
            STATUSES,
            { bodies, from: '2024-06-01', to: '2024-12-31', after },
            { who },
          );
          const page = duties as unknown as {
            nodes: unknown[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
          found.push(...page.nodes);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(found).toEqual(expected);
        expect(found.length).toBeGreaterThan(5);
      }
    });

    it('rest on facts: without them most would stand elsewhere', async () => {
      const asOf = on(day('2024-10-01'), day('2024-10-01'));
      const law = await loadDutyLaw(world.contextOf({ who: CLERK }), asOf);
      const question = { span: daysFromTo(day('2024-04-16'), day('2024-10-01')), bodies: [toBodyId(CELLS)] };
      const items = dutiesOf(law, world.law.registry, NO_FACTS, question, asOf);
      const [bare] = items.filter(({ duty, occurrence }) => duty.id === june && occurrence.dueOn !== null);
      expect(bare?.status).toBe('undetermined');
    });
  });
});
