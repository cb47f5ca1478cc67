import { beforeAll, describe, expect, it } from 'vitest';
import { forEachDatabase } from '../support/databases.js';
import {
  CASE_OF,
  CORRECT_STEP,
  change,
  FRONT,
  GOVERNMENT,
  openProgramme,
  PROVINCE,
  SECRETARIAT,
  SIGNING,
  STANDING_BODY,
  TAKE_STEP,
  take,
} from './support/cases.js';
import { codesOf } from './support/records.js';
import {
  clerkOf,
  type DutyWorld,
  daysLater,
  holding,
  NOBODY,
  newKey,
  openDutyWorld,
} from './support/world.js';

const MEETING_CASE = { workflow: 'lao-cai/working-meeting', body: STANDING_BODY, title: 'Làm việc quý I' };

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open());
  });
  const caseOf = async (id: string, asked: object = {}, who = SECRETARIAT, now = daysLater(5)) =>
    (await world.ask(CASE_OF, { id, ...asked }, { who, now })).workflowCase;

  describe('two at the same time', () => {
    it('take a step once, and the others are told that the case has changed', async () => {
      const opened = await openProgramme(world);
      const all = await Promise.all(Array.from({ length: 6 }, () => take(world, opened, SIGNING)));
      expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      expect([...new Set(all.flatMap(codesOf))]).toEqual(['STALE_VERSION expectedVersion']);
      expect(await caseOf(opened.id)).toMatchObject({ version: 2, history: [{ stepId: 'sign' }] });
    });

    it('with one key do it once and both have the answer', async () => {
      const opened = await openProgramme(world);
      const idempotencyKey = newKey();
      const [one, other] = await Promise.all(
        [0, 1].map(() => take(world, opened, { ...SIGNING, idempotencyKey })),
      );
      expect([one, other].map(({ replayed }) => replayed).sort()).toEqual([false, true]);
      expect({ ...one, replayed: null }).toEqual({ ...other, replayed: null });
      const reused = await take(world, opened, { ...SIGNING, on: '2023-01-16', idempotencyKey });
      expect(codesOf(reused)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
      const key = one.event.id.slice('wfe_'.length);
      expect(
        await world.rows(`select action, acting_body, target_kind from audit_entry where target_id = $1`, [
          key,
        ]),
      ).toEqual([['takeWorkflowStep', PROVINCE, 'workflow-event']]);
      expect(
        await world.rows(`select kind from outbox_event where target_id = any($1::text[]) order by kind`, [
          [opened.id, one.event.id],
        ]),
      ).toEqual([['workflow-case.opened'], ['workflow-step.taken']]);
    });
  });

  describe('a correction', () => {
    it('keeps what was known of its day, and is refused where it takes the ground from later steps', async () => {
      const opened = await openProgramme(world);
      const signed = await take(world, opened, SIGNING);
      const reviewed = await take(world, signed.case, { step: 'review', on: '2023-12-20', body: FRONT });
      const [signing] = reviewed.case.history;
      const correct = (input: object, now = daysLater(1)) =>
        change(world, CORRECT_STEP, { id: signing.id, expectedVersion: 3, ...SIGNING, ...input }, { now });
      const late = await correct({ on: '2024-01-05' });
      expect(codesOf(late)).toEqual(['STEP_BREAKS_LATER on']);
      expect(late.userErrors[0].message).toMatch(/20\/12\/2023/);
      expect(codesOf(await correct({ expectedVersion: 2 }))).toEqual(['STALE_VERSION expectedVersion']);
      expect(codesOf(await correct({ id: 'wfe_none' }))).toEqual(['RECORD_UNKNOWN id']);
      const right = await correct({ on: '2023-01-20', documentRef: '02-CTr/LT' });
      expect(right).toMatchObject({ userErrors: [], event: { id: signing.id, version: 2 } });
      const days = (found: { history: { on: string }[] }) => found.history.map(({ on }) => on);
      expect(days(await caseOf(opened.id))).toEqual(['2023-01-20', '2023-12-20']);
      expect(days(await caseOf(opened.id, { asOf: { knownOn: '2024-10-01' } }))).toEqual([
        '2023-01-15',
        '2023-12-20',
      ]);
      const next = await take(
        world,
        right.case,
        { step: 'renew', on: '2024-01-10', body: GOVERNMENT },
        { now: daysLater(1) },
      );
      expect(next.case.version).toBe(5);
    });
  });

  describe('what is not known', () => {
    it('does not keep a step from being recorded, and is said with it', async () => {
      const opened = await openProgramme(world, { parties: [] });
      const strict = await take(world, opened, { ...SIGNING, refuseUndetermined: true });
      expect(codesOf(strict)).toContain('PARTY_NOT_RECORDED parties');
      expect(strict).toMatchObject({ event: null, decision: { outcome: 'UNDETERMINED' } });
      const signed = await take(world, opened, SIGNING);
      expect(signed).toMatchObject({
        userErrors: [],
        decision: { outcome: 'UNDETERMINED', doubts: [{ code: 'PARTY_NOT_RECORDED' }, {}] },
        case: { state: { state: { id: 'signed' } } },
      });
      const [event] = (await caseOf(opened.id)).history;
      expect(event.decision).toEqual(signed.decision);
    });
  });

  describe('authority', () => {
    const refusal = async (input: object, who = NOBODY) => {
      const { thrown, data } = await world.answer(
        TAKE_STEP,
        { input: { idempotencyKey: newKey(), actingFor: FRONT, ...SIGNING, ...input } },
        { who },
      );
      expect(data).toBeNull();
      return thrown?.code;
    };

    it('is asked for who takes the step, and a case of others is like one that is not there', async () => {
      const opened = await openProgramme(world);
      const known = { case: opened.id, expectedVersion: 1 };
      const front = holding(FRONT, 'activity:write', 'record:read');
      expect(await refusal({ ...known, body: GOVERNMENT }, front)).toBe('FORBIDDEN');
      expect(await refusal({ ...known, actingFor: GOVERNMENT, body: FRONT }, front)).toBe('FORBIDDEN');
      expect(await refusal(known, holding(PROVINCE, 'record:read', 'keeping:write'))).toBe('FORBIDDEN');
      const government = clerkOf(GOVERNMENT);
      const asked = { who: government };
      const hidden = await take(world, opened, { ...SIGNING, actingFor: GOVERNMENT }, asked);
      const absent = await take(
        world,
        { id: 'wfc_none', version: 1 },
        { ...SIGNING, actingFor: GOVERNMENT },
        asked,
      );
      expect(codesOf(hidden)).toEqual(['RECORD_UNKNOWN case']);
      expect(hidden.userErrors[0].message.replace(opened.id, 'wfc_none')).toBe(absent.userErrors[0].message);
      const own = await take(
        world,
        opened,
        { ...SIGNING, body: FRONT, with: [GOVERNMENT], actingFor: FRONT },
        { who: front },
      );
      expect(codesOf(own)).toEqual([]);
    });

    it('to write is enough to see what one wrote, and that alone', async () => {
      const writer = holding(FRONT, 'activity:write');
      const opened = await openProgramme(world, { actingFor: FRONT }, { who: writer });
      const step = { ...SIGNING, body: FRONT, with: [GOVERNMENT], actingFor: FRONT };
      const signed = await take(world, opened, step, { who: writer });
      expect(signed.case).toMatchObject({ version: 2, history: [{ stepId: 'sign' }] });
      for (const who of [writer, NOBODY, clerkOf(GOVERNMENT), clerkOf('ha-tinh/party-committee')]) {
        expect(await caseOf(opened.id, {}, who)).toBeNull();
        const list = `{ workflowCases(bodies: ["${FRONT}"]) { totalCount nodes { id } } }`;
        expect((await world.ask(list, {}, { who })).workflowCases).toEqual({ totalCount: 0, nodes: [] });
        for (const id of [opened.id, signed.event.id])
          expect((await world.ask(`{ node(id: "${id}") { id } }`, {}, { who })).node).toBeNull();
      }
    });

    it('lets a step be found by its id with its case', async () => {
      const opened = await openProgramme(world);
      const signed = await take(world, opened, SIGNING);
      const { node } = await world.ask(
        `query ($id: ID!) { node(id: $id) { ... on WorkflowEvent { stepId body { slug } decision { outcome }
          case { id version state { state { id } } } } } }`,
        { id: signed.event.id },
        { who: SECRETARIAT },
      );
      expect(node).toEqual({
        stepId: 'sign',
        body: { slug: GOVERNMENT },
        decision: { outcome: 'ALLOWED' },
        case: { id: opened.id, version: 2, state: { state: { id: 'signed' } } },
      });
    });
  });

  describe('a list of cases', () => {
    const LIST = `query ($workflows: [String!], $states: [String!], $final: Boolean, $from: Date, $to: Date, $first: Int,
      $after: String, $last: Int, $before: String, $asOf: AsOfInput) {
      workflowCases(subtree: "${PROVINCE}", workflows: $workflows, states: $states, final: $final, from: $from, to: $to,
        first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id } }
        some: nodes { title state { state { id } since } nextSteps { step { id } } history { decision { outcome } } } } }`;
    const list = (variables: object = {}) =>
      world.answer(LIST, { workflows: ['lao-cai/working-meeting'], ...variables }, { who: SECRETARIAT });
    const titles = async (variables: object = {}) => {
      const { data } = await list(variables);
      return data.workflowCases.some.map(({ title }: { title: string }) => title);
    };

    it('is filtered by where each stands, paged both ways, in as many statements for 3 as for 40', async () => {
      const openMeeting = async (title: string, on: string) =>
        (await change(world, OPEN, { ...MEETING_CASE, title, on, parties: [HOST] })).case;
      const [a, b] = [await openMeeting('a', '2024-01-02'), await openMeeting('b', '2024-02-01')];
      await openMeeting('c', '2024-03-01');
      const held = await take(world, a, { step: 'hold', on: '2024-03-20', body: STANDING_BODY });
      await take(world, held.case, { step: 'conclude', on: '2024-03-25', body: STANDING_BODY });
      await take(world, b, { step: 'hold', on: '2024-03-22', body: STANDING_BODY });
      const few = await list();
      expect(few.errors).toBeUndefined();
      expect(await titles()).toEqual(['a', 'b', 'c']);
      expect(await titles({ final: true })).toEqual(['a']);
      expect(await titles({ final: false })).toEqual(['b', 'c']);
      expect(await titles({ states: [few.data.workflowCases.some[1].state.state.id] })).toEqual(['b']);
      expect(await titles({ from: '2024-03-22', to: '2024-03-24' })).toEqual(['b']);
      expect(await titles({ asOf: { on: '2024-02-15' } })).toEqual(['b', 'a']);
      const { data: first } = await list({ first: 2 });
      const { endCursor } = first.workflowCases.pageInfo;
      expect(first.workflowCases.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const { data: rest } = await list({ first: 2, after: endCursor });
      expect(rest.workflowCases.some).toMatchObject([{ title: 'c' }]);
      expect(rest.workflowCases.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const { startCursor } = rest.workflowCases.pageInfo;
      expect(await titles({ last: 1, before: startCursor })).toEqual(['b']);
      expect((await list({ after: endCursor, final: true })).thrown?.code).toBe('INVALID_CURSOR');

      for (let index = 0; index < 37; index += 1) await openMeeting(`m${index}`, '2024-05-01');
      const many = await list({ first: 100 });
      expect(many.data.workflowCases.totalCount).toBe(40);
      expect(many.statements).toBe(few.statements);
      expect(few.statements).toBeLessThanOrEqual(7);
    });
  });
});

const HOST = { party: 'host', bodies: [STANDING_BODY] };
const OPEN = `mutation ($input: OpenWorkflowCaseInput!) {
  openWorkflowCase(input: $input) { userErrors { code } case { id version } } }`;
