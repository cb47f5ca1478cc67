import { beforeAll, describe, expect, it } from 'vitest';
import { forEachDatabase } from '../support/databases.js';
import { change, FRONT, OPEN_CASE, SECRETARIAT, STANDING_BODY, take } from './support/cases.js';
import { BLOC, CELLS, CLERK, codesOf, DECLARE_KEEPING, GUIDE, mutate } from './support/records.js';
import { type Asked, clerkOf, type DutyWorld, holding, NOBODY, openDutyWorld } from './support/world.js';

const REMINDERS = `query ($documents: [ID!], $bodies: [ID!], $subtree: ID, $reasons: [ReminderReason!], $first: Int, $after: String,
  $from: Date, $to: Date, $asOf: AsOfInput) {
  reminders(documents: $documents, bodies: $bodies, subtree: $subtree, reasons: $reasons, first: $first, after: $after,
    from: $from, to: $to, asOf: $asOf) {
    totalCount counts { why count } pageInfo { hasNextPage endCursor }
    nodes { key why dueOn days text body { slug } basis { clauseId } duty { dutyId kind status }
      workflowCase { id workflowId title step { id ours } } } } }`;
const RECORD = `mutation ($input: RecordStudySessionInput!) { recordStudySession(input: $input) {
  replayed userErrors { code field message }
  studySession { id version kind on invited attended dutyId documentRef sample body { slug } document { slug } } } }`;
const COVERAGE = `query ($document: ID!, $kind: StudyKind! = STUDY, $bodies: [ID!], $subtree: ID, $shown: Int! = 50, $asOf: AsOfInput) {
  studyCoverage(document: $document, kind: $kind, bodies: $bodies, subtree: $subtree, shown: $shown, asOf: $asOf) {
    asked sessions attendances uncounted rate heldCount withoutCount
    held { sessions attendances uncounted rate body { slug } } without { slug } } }`;
const DUTY = `query ($bodies: [ID!], $asOf: AsOfInput) { duties(bodies: $bodies, documents: ["ha-tinh/ctr-28-nq-tw"],
  filter: { dutyId: { eq: "HT28-III.1-5" } }, asOf: $asOf) { nodes { status proof { id on kind title } } } }`;

const NOVEMBER = new Date('2024-11-03T05:00:00Z');
const HA_TINH = 'ha-tinh/party-committee';
const PROGRAMME = 'ha-tinh/ctr-28-nq-tw';
const HA_TINH_CLERK = clerkOf(HA_TINH);

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false });
  });

  describe('the reminder list', () => {
    const reminders = async (variables: object, asked: Asked = {}) =>
      (await world.ask(REMINDERS, variables, { now: NOVEMBER, ...asked })).reminders;

    it('blames only where the register is complete, and asks where nothing is known', async () => {
      const question = { documents: [GUIDE], bodies: [CELLS], from: '2024-10-01', to: '2024-12-31' };
      const before = await reminders(question, { who: CLERK });
      expect(before.totalCount).toBeGreaterThan(0);
      expect(before.nodes.map(({ why }: { why: string }) => why)).not.toContain('OVERDUE');
      const kept = { actingFor: BLOC, body: CELLS, document: GUIDE, from: '2024-01-01' };
      expect(codesOf(await mutate(world, DECLARE_KEEPING, kept))).toEqual([]);
      const [first] = (await reminders(question, { who: CLERK })).nodes;
      expect(first).toMatchObject({
        why: 'OVERDUE',
        days: 3,
        dueOn: '2024-10-31',
        body: { slug: CELLS },
        duty: { status: 'OVERDUE' },
        workflowCase: null,
      });
      expect(first.text).toMatch(/Quá hạn 3 ngày \(hạn 31\/10\/2024\)\. Theo 29-HD\/ĐUK/);
      expect(first.basis).toEqual([{ clauseId: first.duty.dutyId }]);
      const anybody = await reminders(question, { who: NOBODY });
      expect(anybody.nodes.map(({ why }: { why: string }) => why)).not.toContain('OVERDUE');
    });

    it('has the open tasks of conclusions until they are answered, before whoever may know of them', async () => {
      const { case: opened, userErrors } = await change(world, OPEN_CASE, {
        ...{ workflow: 'general/task', body: STANDING_BODY, title: 'Thông báo kết luận số 7-TB/TU' },
        ...{ on: '2024-09-01', facts: [{ fact: 'task-due-on', day: '2024-10-31' }] },
        parties: [
          { party: 'assigner', bodies: [STANDING_BODY] },
          { party: 'assignee', bodies: [FRONT] },
        ],
      });
      expect(userErrors).toEqual([]);
      const ofFront = (asked: Asked) =>
        reminders({ bodies: [FRONT], reasons: ['OVERDUE', 'UNANSWERED'] }, asked);
      const line = {
        why: 'OVERDUE',
        days: 3,
        body: { slug: FRONT },
        duty: null,
        basis: [],
        workflowCase: { workflowId: 'general/task', step: { id: 'report', ours: true } },
      };
      const [seen] = (await ofFront({ who: SECRETARIAT })).nodes;
      expect(seen).toMatchObject({ ...line, workflowCase: { ...line.workflowCase, id: opened.id } });
      expect(seen.text).toContain('Thông báo kết luận số 7-TB/TU');
      // the assigned body learns what is waited for of it, and of a case that is not its own nothing more
      const [own] = (await ofFront({ who: holding(FRONT, 'record:read') })).nodes;
      expect(own).toMatchObject({ ...line, workflowCase: { id: null, title: null } });
      expect(own.text).not.toContain('7-TB/TU');
      expect((await ofFront({ who: NOBODY })).totalCount).toBe(0);
      expect((await reminders({ bodies: [STANDING_BODY] }, { who: SECRETARIAT })).nodes).not.toContainEqual(
        expect.objectContaining({ key: seen.key }),
      );
      const asOf = { on: '2024-08-31' };
      expect((await reminders({ bodies: [FRONT], asOf }, { who: SECRETARIAT })).nodes).not.toContainEqual(
        expect.objectContaining({ key: seen.key }),
      );
      const answered = await take(
        world,
        opened,
        { step: 'report', on: '2024-11-02', body: FRONT },
        { now: NOVEMBER },
      );
      expect(answered).toMatchObject({ userErrors: [], decision: { daysLate: 2 } });
      expect((await ofFront({ who: SECRETARIAT })).totalCount).toBe(0);
    });

    it('is paged without a gap, counted by reason, and asks as many statements for one body as for all', async () => {
      const whole = { documents: [GUIDE], from: '2024-01-01', to: '2024-12-31' };
      const all = await reminders({ ...whole, first: 100 }, { who: CLERK });
      const keys: string[] = [];
      let after: string | null = null;
      do {
        const page = await reminders({ ...whole, first: 2, after }, { who: CLERK });
        keys.push(...page.nodes.map(({ key }: { key: string }) => key));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(keys).toHaveLength(all.totalCount);
      expect(keys).toEqual(all.nodes.map(({ key }: { key: string }) => key));
      const total = all.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(total).toBe(all.totalCount);
      const statements = async (more: object) =>
        (await world.answer(REMINDERS, { ...whole, ...more }, { who: CLERK, now: NOVEMBER })).statements;
      expect(await statements({ bodies: [CELLS] })).toBe(await statements({}));
      const { thrown } = await world.answer(REMINDERS, {}, { who: CLERK });
      expect(thrown?.params).toMatchObject({ reason: 'SCOPE_MISSING' });
    });
  });

  describe('a session of study', () => {
    const record = (input: object, asked: Asked = {}) =>
      mutate(
        world,
        RECORD,
        { actingFor: HA_TINH, body: HA_TINH, document: PROGRAMME, kind: 'STUDY', on: '2024-05-10', ...input },
        { who: HA_TINH_CLERK, ...asked },
      );
    const coverage = async (variables: object = {}, asked: Asked = {}) =>
      (
        await world.ask(
          COVERAGE,
          { document: PROGRAMME, subtree: HA_TINH, ...variables },
          { who: HA_TINH_CLERK, ...asked },
        )
      ).studyCoverage;

    it('says all that is wrong with it at once', async () => {
      expect(codesOf(await record({ document: 'ha-tinh/none', on: '2030-01-01' }))).toEqual([
        'DOCUMENT_UNKNOWN document',
        'DAY_IN_FUTURE on',
      ]);
      expect(codesOf(await record({ on: '2020-01-01', duty: 'TN29-III.2.2-7' }))).toEqual([
        'DAY_BEFORE_DOCUMENT on',
        'STUDY_DUTY_ELSEWHERE duty',
        'BODY_NOT_A_BEARER body',
      ]);
      expect(codesOf(await record({ attended: -1, invited: 10_000_001 }))).toEqual([
        expect.stringMatching(/ invited$/),
        expect.stringMatching(/ attended$/),
      ]);
    });

    it('is counted, proves its duty, is corrected beside what was known, and is seen as activities are', async () => {
      const first = await record({
        invited: 40,
        attended: 30,
        duty: 'HT28-III.1-5',
        documentRef: '12-BB/TU',
      });
      expect(first).toMatchObject({
        userErrors: [],
        studySession: { version: 1, attended: 30, dutyId: 'HT28-III.1-5', document: { slug: PROGRAMME } },
      });
      const { id } = first.studySession;
      expect((await record({ on: '2024-06-01' })).userErrors).toEqual([]);
      expect((await record({ kind: 'DISSEMINATION', attended: 500 })).userErrors).toEqual([]);
      const found = await coverage();
      expect(found).toMatchObject({ sessions: 2, attendances: 30, uncounted: 1, rate: 75, heldCount: 1 });
      expect(found.held).toEqual([
        { sessions: 2, attendances: 30, uncounted: 1, rate: 75, body: { slug: HA_TINH } },
      ]);
      expect(found.asked).toBe(found.heldCount + found.withoutCount);
      expect(found.withoutCount).toBeGreaterThan(10);
      expect((await coverage({ shown: 3 })).without).toHaveLength(3);
      expect(await coverage({ kind: 'DISSEMINATION' })).toMatchObject({ sessions: 1, attendances: 500 });
      const proof = async (who = HA_TINH_CLERK) =>
        (await world.ask(DUTY, { bodies: [HA_TINH] }, { who })).duties.nodes[0].proof;
      expect(await proof()).toEqual([
        { id, on: '2024-05-10', kind: 'MEETING', title: 'học tập, quán triệt' },
      ]);
      expect(await proof(NOBODY)).toEqual([]);
      expect(await coverage({}, { who: NOBODY })).toMatchObject({ sessions: 0, heldCount: 0, rate: null });
      const later = new Date('2024-10-05T05:00:00Z');
      const corrected = await record(
        { id, expectedVersion: 1, invited: 40, attended: 36, duty: 'HT28-III.1-5' },
        { now: later },
      );
      expect(corrected).toMatchObject({ userErrors: [], studySession: { id, version: 2, attended: 36 } });
      expect(await coverage({}, { now: later })).toMatchObject({ attendances: 36, rate: 90 });
      const asOf = { knownOn: '2024-10-01' };
      expect(await coverage({ asOf }, { now: later })).toMatchObject({ attendances: 30, rate: 75 });
    });
  });
});
