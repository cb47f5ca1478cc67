import { day, knownDay, type LawFile, legalBasis, toDocumentId } from '@danvan/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  invented,
  inventedClause,
  REGISTER,
  CLERK as REGISTRAR,
} from '../directives/support/invented-document.js';
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
/** An invented rule: the guide is looked at again by a day. */
const REVIEW: LawFile = {
  document: null,
  clauses: [],
  reviews: [
    {
      document: toDocumentId(GUIDE),
      by: knownDay(day('2024-12-01')),
      basis: legalBasis(PROGRAMME, 'bịa đặt'),
    },
  ],
};

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false, law: [REVIEW] });
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
      expect([seen.key, own.key].map((key) => key.includes(opened.id.slice('wfc_'.length)))).toEqual([
        true,
        false,
      ]);
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

  const registered = async (more: Readonly<Record<string, unknown>>): Promise<string> => {
    const input = invented(more);
    const { registerDocument } = await world.ask(REGISTER, { input }, { who: REGISTRAR });
    expect(registerDocument.userErrors).toEqual([]);
    return String(input.slug);
  };

  describe('clauses on one thing', () => {
    const OVERLAPS = `query ($document: ID, $issuer: ID, $shown: Int! = 50, $bodiesShown: Int! = 20) {
      documentOverlaps(document: $document, issuer: $issuer, shown: $shown, bodiesShown: $bodiesShown) {
        totalCount pairs { kind differences bodyCount bodies { slug }
          older { ...Clause } later { ...Clause } } } }
      fragment Clause on OverlappingClause { clauseId provision kind modality grade says(lang: EN) action
        scheduleText(lang: EN) document { slug } addressees { slug } }`;
    let made = 0;
    /** Registers a plan with one clause of that action, due before the 15th of that month. */
    const asking = async (action: string, month: number, more: object, within = '') => {
      made += 1;
      const id = `${within}PAIR-${made}`;
      const { duty } = inventedClause(id) as { duty: object };
      const schedule = { kind: 'RECURRING', every: ['YEAR'], due: { kind: 'BEFORE', month, day: 15 } };
      const clause = inventedClause(id, { duty: { ...duty, action: { vi: action, en: 'x' }, schedule } });
      return { id, slug: await registered({ ...more, clauses: [clause] }) };
    };
    const overlaps = async (variables: object, asked: Asked = {}) =>
      (await world.ask(OVERLAPS, variables, asked)).documentOverlaps;

    it('are shown side by side, in what they differ, to those who may see both', async () => {
      const first = await asking('Lập sổ ghép đôi', 12, { issuedOn: '2024-01-10' });
      const secret = { dissemination: 'RECIPIENTS', issuedOn: '2024-03-10' };
      const hidden = await asking('lap so ghep doi', 12, secret, `${HA_TINH}/`);
      expect(await overlaps({ document: first.slug })).toEqual({ totalCount: 0, pairs: [] });
      expect(await overlaps({ document: hidden.slug })).toEqual({ totalCount: 0, pairs: [] });
      const seen = await overlaps({ document: hidden.slug }, { who: REGISTRAR });
      expect(seen.pairs).toMatchObject([{ kind: 'OVERLAP', differences: [], bodyCount: 1 }]);
      const later = await asking('Lập sổ ghép đôi', 11, { issuedOn: '2024-05-10' });
      const { totalCount, pairs } = await overlaps({ document: first.slug });
      expect(totalCount).toBe(1);
      expect(pairs[0]).toEqual({
        ...{ kind: 'DIFFERS', differences: ['SCHEDULE'], bodyCount: 1, bodies: [{ slug: HA_TINH }] },
        older: expect.objectContaining({ clauseId: first.id, document: { slug: first.slug } }),
        later: {
          ...{ clauseId: later.id, provision: 'II.1', kind: 'REPORT', modality: 'PLAIN', grade: 'VERIFIED' },
          ...{ says: 'The commission reports every year.', action: 'Lập sổ ghép đôi' },
          scheduleText: expect.stringContaining('November'),
          ...{ document: { slug: later.slug }, addressees: [{ slug: HA_TINH }] },
        },
      });
      const all = await overlaps({ document: `doc_${first.slug}` }, { who: REGISTRAR });
      expect(all.totalCount).toBe(2);
      const few = await world.answer(OVERLAPS, { document: first.slug }, { who: REGISTRAR });
      const many = await world.answer(OVERLAPS, { issuer: `bod_${HA_TINH}` }, { who: REGISTRAR });
      expect(many.data.documentOverlaps.totalCount).toBeGreaterThan(all.totalCount);
      expect(many.statements).toBe(few.statements);
      const one = await overlaps({ issuer: HA_TINH, document: first.slug, bodiesShown: 0 });
      expect(one).toMatchObject({ totalCount: 1, pairs: [{ bodyCount: 1, bodies: [] }] });
      const none = await overlaps({ issuer: HA_TINH, shown: 0 });
      expect(none.totalCount).toBeGreaterThan(0);
      expect(none.pairs).toEqual([]);
    });

    it.each([
      [{}, 'SCOPE_MISSING'],
      [{ issuer: 'Not An Id' }, 'BODY_ID_INVALID'],
      [{ issuer: HA_TINH, shown: 201 }, 'PAGE_TOO_LARGE'],
      [{ issuer: HA_TINH, bodiesShown: -1 }, 'PAGE_NEGATIVE'],
    ])('are not looked for by %j', async (variables, reason) => {
      const { thrown } = await world.answer(OVERLAPS, variables);
      expect(thrown).toMatchObject({ code: 'BAD_INPUT', params: { reason } });
    });
  });

  describe('documents due for a review', () => {
    const REVIEWS = `query ($issuer: ID, $olderThan: Int, $soonDays: Int! = 90, $shown: Int! = 100, $asOf: AsOfInput) {
      documentsForReview(issuer: $issuer, olderThan: $olderThan, soonDays: $soonDays, shown: $shown, asOf: $asOf) {
        totalCount reviews { why on state document { slug } basis { documentSlug provision } } } }`;
    const reviews = async (variables: object, asked: Asked = {}) =>
      (await world.ask(REVIEWS, variables, asked)).documentsForReview;

    it('are those of a clause, of an age that is asked for and of a time that ends', async () => {
      const byClause = {
        ...{ why: 'REVIEW_CLAUSE', on: '2024-12-01', document: { slug: GUIDE } },
        basis: { documentSlug: PROGRAMME, provision: 'bịa đặt' },
      };
      expect((await reviews({})).reviews).toContainEqual({ ...byClause, state: 'COMING' });
      expect((await reviews({ soonDays: 60 })).reviews).not.toContainEqual({ ...byClause, state: 'COMING' });
      expect((await reviews({ asOf: { on: '2024-12-01' } })).reviews).toContainEqual({
        ...byClause,
        state: 'DUE',
      });
      const ending = await registered({ issuedOn: '2019-01-10', effectiveUntil: '2024-11-01' });
      const secret = { dissemination: 'RECIPIENTS', issuedOn: '2019-02-10' };
      const hidden = await registered(secret);
      const ours = { document: { slug: ending }, basis: null };
      const asked = { issuer: HA_TINH, olderThan: 5 };
      const open = await reviews(asked);
      expect(open.reviews).toEqual(
        expect.arrayContaining([
          { ...ours, why: 'AGE', on: '2024-01-10', state: 'DUE' },
          { ...ours, why: 'END_OF_PERIOD', on: '2024-11-01', state: 'COMING' },
        ]),
      );
      expect(JSON.stringify(open)).not.toContain(hidden);
      expect(JSON.stringify(open)).not.toContain(GUIDE);
      expect((await reviews(asked, { who: REGISTRAR })).totalCount).toBe(open.totalCount + 1);
      expect(await reviews({ ...asked, shown: 1 })).toMatchObject({
        totalCount: open.totalCount,
        reviews: [open.reviews[0]],
      });
    });

    it.each([
      [{ olderThan: 0 }, 'NUMBER_OUT_OF_RANGE'],
      [{ soonDays: 3_661 }, 'NUMBER_OUT_OF_RANGE'],
      [{ issuer: 'Not An Id' }, 'BODY_ID_INVALID'],
    ])('are not looked for by %j', async (variables, reason) => {
      const { thrown } = await world.answer(REVIEWS, variables);
      expect(thrown).toMatchObject({ code: 'BAD_INPUT', params: { reason } });
    });
  });
});
