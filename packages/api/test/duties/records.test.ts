import { beforeAll, describe, expect, it } from 'vitest';
import { firstBrokenAuditEntry } from '../../src/platform/index.js';
import { forEachDatabase } from '../support/databases.js';
import {
  BLOC,
  CELLS,
  CLERK,
  codesOf,
  DECIDE,
  DECLARE_KEEPING,
  mutate,
  RECORD_ACTIVITY,
  REGISTER_EVENT,
} from './support/records.js';
import {
  type Asked,
  clerkOf,
  type DutyWorld,
  daysLater,
  holding,
  newKey,
  openDutyWorld,
} from './support/world.js';

const STATUS = `query ($bodies: [ID!], $documents: [ID!], $duty: String!, $from: Date, $to: Date, $asOf: AsOfInput) {
  duties(bodies: $bodies, documents: $documents, filter: { dutyId: { eq: $duty } }, from: $from, to: $to, asOf: $asOf) {
    nodes { occurrence status why days dueOn proof { id on kind title documentRef } } } }`;

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open());
  });

  const statusOf = async (
    body: string,
    duty: string,
    [from, to]: readonly [string, string],
    asked: Asked & { asOf?: object } = {},
  ) => {
    const { asOf, ...who } = asked;
    const { duties } = await world.ask(
      STATUS,
      { bodies: [body], duty, from, to, ...(asOf ? { asOf } : {}) },
      { who: CLERK, ...who },
    );
    return duties.nodes;
  };
  const samples = clerkOf('mau/party-committee');
  const inSamples = (commune: number) => `mau/xa-${commune}/party-committee`;
  const activity = (more: object = {}) => ({
    actingFor: inSamples(4),
    body: inSamples(4),
    duty: 'MAU-3',
    on: '2024-09-30',
    kind: 'REGISTRATION',
    title: 'Đăng ký mô hình',
    ...more,
  });
  const WINDOW = ['2024-09-21', '2024-11-15'] as const;

  describe('a status', () => {
    it('goes from open to done by a record, which nobody knew of the day before', async () => {
      const [before] = await statusOf(inSamples(4), 'MAU-3', WINDOW, { who: samples });
      expect(before).toMatchObject({ status: 'OPEN', proof: [] });
      const payload = await mutate(world, RECORD_ACTIVITY, activity({ documentRef: '09-KH/ĐU' }), {
        who: samples,
      });
      expect(payload).toMatchObject({
        replayed: false,
        userErrors: [],
        activity: {
          version: 1,
          sample: true,
          on: '2024-09-30',
          kind: 'REGISTRATION',
          title: 'Đăng ký mô hình',
          documentRef: '09-KH/ĐU',
          dutyId: 'MAU-3',
          occurrence: null,
          body: { slug: inSamples(4) },
          duty: { dutyId: 'MAU-3' },
          document: { slug: 'mau/ke-hoach-mau' },
        },
      });
      const [after] = await statusOf(inSamples(4), 'MAU-3', WINDOW, { who: samples });
      expect(after).toMatchObject({
        status: 'DONE',
        why: 'PROOF_ON_TIME',
        proof: [{ id: payload.activity.id, documentRef: '09-KH/ĐU', title: 'Đăng ký mô hình' }],
      });
      const asOf = { knownOn: '2024-09-30' };
      const [yesterday] = await statusOf(inSamples(4), 'MAU-3', WINDOW, { who: samples, asOf });
      expect(yesterday).toMatchObject({ status: 'OPEN', proof: [] });
      const { node } = await world.ask(
        'query ($id: ID!) { node(id: $id) { id ... on Activity { title } } }',
        {
          id: payload.activity.id,
        },
      );
      expect(node).toEqual({ id: payload.activity.id, title: 'Đăng ký mô hình' });
    });

    it('goes from undetermined to overdue by a keeping period, and back where it is corrected', async () => {
      const past = ['2024-07-03', '2024-09-01'] as const;
      const [before] = await statusOf(inSamples(4), 'MAU-1', past, { who: samples });
      expect(before).toMatchObject({ status: 'UNDETERMINED', why: 'NO_DATA' });
      const keeping = {
        actingFor: 'mau/mass-mobilisation-commission',
        body: inSamples(4),
        document: 'doc_mau/ke-hoach-mau',
        from: '2024-06-03',
      };
      const who = { who: samples };
      const declared = await mutate(world, DECLARE_KEEPING, keeping, who);
      expect(declared).toMatchObject({
        userErrors: [],
        keepingPeriod: {
          from: '2024-06-03',
          until: null,
          declaredBy: { slug: 'mau/mass-mobilisation-commission' },
          document: { slug: 'mau/ke-hoach-mau' },
          body: { slug: inSamples(4) },
        },
      });
      const [after] = await statusOf(inSamples(4), 'MAU-1', past, who);
      expect(after).toMatchObject({ status: 'OVERDUE', why: 'SILENCE_IN_KEEPING_PERIOD', days: 30 });

      const correction = {
        ...keeping,
        id: declared.keepingPeriod.id,
        expectedVersion: 1,
        until: '2024-08-01',
      };
      const tomorrow = { who: samples, now: daysLater(1) };
      const corrected = await mutate(world, DECLARE_KEEPING, correction, tomorrow);
      expect(corrected.keepingPeriod).toMatchObject({
        id: declared.keepingPeriod.id,
        version: 2,
        until: '2024-08-01',
      });
      expect((await statusOf(inSamples(4), 'MAU-1', past, tomorrow))[0]).toMatchObject({ why: 'NO_DATA' });
      const asOf = { knownOn: '2024-10-01' };
      const then = await statusOf(inSamples(4), 'MAU-1', past, { ...tomorrow, asOf });
      expect(then[0]).toMatchObject({ status: 'OVERDUE' });
    });

    it('opens with its event and ends with a decision', async () => {
      const own = {
        actingFor: 'mau/xa-2/front-committee',
        trigger: 'mau-vuong-mac',
        on: '2024-10-01',
        body: 'bod_mau/xa-2/front-committee',
        documentRef: '5-CV/MTTQ',
      };
      const body = 'mau/xa-2/front-committee';
      const who = { who: samples };
      expect((await statusOf(body, 'MAU-7', WINDOW, who))[0]).toMatchObject({
        status: 'NOT_YET',
        why: 'TRIGGER_NOT_REGISTERED',
      });
      const registered = await mutate(world, REGISTER_EVENT, own, who);
      expect(registered).toMatchObject({
        userErrors: [],
        triggerEvent: { body: { slug: body }, version: 1 },
      });
      const key = registered.triggerEvent.id.slice('evt_'.length);
      expect(await statusOf(body, 'MAU-7', WINDOW, who)).toMatchObject([
        { occurrence: key, status: 'OPEN', dueOn: '2024-10-21', days: 20 },
      ]);
      const others = await statusOf('mau/xa-3/front-committee', 'MAU-7', WINDOW, who);
      expect(others).toMatchObject([{ why: 'TRIGGER_NOT_REGISTERED' }]);
      const decided = await mutate(
        world,
        DECIDE,
        {
          actingFor: 'mau/party-committee',
          duty: 'MAU-7',
          body,
          occurrence: key,
          outcome: 'WAIVED',
          on: '2024-10-01',
          documentRef: '6-CV/TU',
        },
        who,
      );
      expect(decided).toMatchObject({
        userErrors: [],
        dutyDecision: { outcome: 'WAIVED', dutyId: 'MAU-7', decidedBy: { slug: 'mau/party-committee' } },
      });
      expect(await statusOf(body, 'MAU-7', WINDOW, who)).toMatchObject([
        { status: 'WAIVED', why: 'DECIDED' },
      ]);
    });
  });

  describe('a correction', () => {
    it('needs the version that stands, and says which that is', async () => {
      const who = { who: samples };
      const first = await mutate(world, RECORD_ACTIVITY, activity({ duty: 'MAU-5', kind: 'MEETING' }), who);
      const { id } = first.activity;
      const again = (more: object, asked: Asked = who) =>
        mutate(
          world,
          RECORD_ACTIVITY,
          activity({ duty: 'MAU-5', kind: 'MEETING', id, title: 'Đúng', ...more }),
          asked,
        );
      expect(codesOf(await again({}))).toEqual(['EXPECTED_VERSION_MISSING expectedVersion']);
      const right = await again({ expectedVersion: 1 });
      expect(right.activity).toMatchObject({ id, version: 2, title: 'Đúng' });
      const stale = await again({ expectedVersion: 1 }, { ...who, language: 'en' });
      expect(stale.userErrors).toEqual([
        {
          code: 'STALE_VERSION',
          field: ['expectedVersion'],
          message: 'The record has changed: the current version is 2, not 1.',
        },
      ]);
      expect(codesOf(await again({ id: null, expectedVersion: 1 }))).toEqual([
        'EXPECTED_VERSION_ALONE expectedVersion',
      ]);
      expect(codesOf(await again({ id: 'kep_1', expectedVersion: 1 }))).toEqual(['RECORD_ID_INVALID id']);
      expect(codesOf(await again({ id: 'act_none', expectedVersion: 1 }))).toEqual(['RECORD_UNKNOWN id']);
      const ofAnother = { body: inSamples(3), actingFor: inSamples(3), expectedVersion: 2 };
      expect(codesOf(await again(ofAnother))).toEqual(['RECORD_UNKNOWN id']);
    });

    it('is made once of ten at the same time', async () => {
      const who = { who: samples };
      const first = await mutate(world, RECORD_ACTIVITY, activity({ duty: 'MAU-5', kind: 'MEETING' }), who);
      const { id } = first.activity;
      const all = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          mutate(
            world,
            RECORD_ACTIVITY,
            activity({ duty: 'MAU-5', kind: 'MEETING', id, expectedVersion: 1, title: `t${index}` }),
            who,
          ),
        ),
      );
      expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      const codes = new Set(all.flatMap(codesOf));
      expect([...codes]).toEqual(['STALE_VERSION expectedVersion']);
      const rows = await world.rows(`select version::text from activity where id = $1 order by version`, [
        id.slice('act_'.length),
      ]);
      expect(rows).toEqual([['1'], ['2']]);
    });
  });

  it('replays what a key did, once, with audit entry and event', async () => {
    const input = { ...activity({ duty: 'MAU-5', kind: 'RECORD' }), idempotencyKey: newKey() };
    const counts = () =>
      world.rows(
        `select (select count(*) from activity)::text, (select count(*) from audit_entry)::text,
           (select count(*) from outbox_event)::text`,
      );
    const first = await mutate(world, RECORD_ACTIVITY, input, { who: samples });
    const after = await counts();
    const again = await mutate(world, RECORD_ACTIVITY, input, { who: samples, now: daysLater(1) });
    expect(again).toEqual({ ...first, replayed: true });
    expect(await counts()).toEqual(after);
    const reused = await mutate(world, RECORD_ACTIVITY, { ...input, title: 'khác' }, { who: samples });
    expect(codesOf(reused)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    const [entry] = await world.rows(
      `select action, acting_body, target_kind, after ->> 'title', after ->> 'recorded_by'
       from audit_entry where target_id = $1`,
      [first.activity.id.slice('act_'.length)],
    );
    expect(entry).toEqual(['recordActivity', inSamples(4), 'activity', 'Đăng ký mô hình', samples.subject]);
    const [event] = await world.rows(`select kind, version::text from outbox_event where target_id = $1`, [
      first.activity.id,
    ]);
    expect(event).toEqual(['activity.recorded', '1']);
    expect(await world.database.read(firstBrokenAuditEntry)).toBeNull();
  });

  describe('a refusal', () => {
    const both = async (mutation: string, input: object, who = samples) => {
      const vi = await mutate(world, mutation, input, { who });
      const en = await mutate(world, mutation, input, { who, language: 'en' });
      expect(codesOf(en)).toEqual(codesOf(vi));
      for (const [index, { message }] of vi.userErrors.entries()) {
        expect(message).not.toMatch(/[[{]/);
        expect(en.userErrors[index].message).not.toMatch(/[[{]/);
        expect(en.userErrors[index].message).not.toBe(message);
      }
      return codesOf(vi);
    };

    it('of an activity names all that is wrong, in both languages', async () => {
      expect(
        await both(RECORD_ACTIVITY, activity({ duty: 'no such', on: '2024-10-02', title: ' ' })),
      ).toEqual(['CLAUSE_ID_INVALID duty', 'TEXT_EMPTY title']);
      expect(await both(RECORD_ACTIVITY, activity({ duty: 'MAU-99', on: '2024-10-02' }))).toEqual([
        'DUTY_UNKNOWN duty',
        'DAY_IN_FUTURE on',
      ]);
      const wrong = activity({ duty: 'MAU-2', kind: 'REWARD', on: '2024-05-01', occurrence: '2024' });
      expect(await both(RECORD_ACTIVITY, wrong)).toEqual([
        'DAY_BEFORE_DOCUMENT on',
        'PROOF_KIND_NOT_ASKED kind',
        'BODY_NOT_A_BEARER body',
        'OCCURRENCE_UNKNOWN occurrence',
      ]);
    });

    it('of a keeping period, an event and a decision likewise', async () => {
      const keeping = {
        actingFor: inSamples(4),
        body: inSamples(4),
        document: 'no/paper',
        from: '2024-10-02',
      };
      expect(await both(DECLARE_KEEPING, { ...keeping, until: '2024-01-01' })).toEqual([
        'DOCUMENT_UNKNOWN document',
        'DAY_IN_FUTURE from',
        'PERIOD_INVALID until',
      ]);
      const forAnother = {
        ...keeping,
        actingFor: inSamples(1),
        document: 'mau/ke-hoach-mau',
        from: '2024-08-01',
      };
      expect(await both(DECLARE_KEEPING, forAnother)).toEqual(['DECLARER_NOT_ENTITLED actingFor']);
      const event = { actingFor: inSamples(4), trigger: 'mau-huong-dan-trung-uong', on: '2024-10-01' };
      expect(await both(REGISTER_EVENT, event)).toEqual(['EVENT_NOT_BY_ISSUER actingFor']);
      expect(await both(REGISTER_EVENT, { ...event, trigger: 'none' })).toEqual(['TRIGGER_UNKNOWN trigger']);
      const decision = {
        actingFor: inSamples(4),
        duty: 'MAU-6',
        body: inSamples(4),
        occurrence: 'waiting',
        outcome: 'WAIVED',
        on: '2024-10-01',
        documentRef: 'x',
      };
      expect(await both(DECIDE, decision)).toEqual([
        'OCCURRENCE_UNKNOWN occurrence',
        'DECIDER_NOT_ABOVE actingFor',
      ]);
    });

    it('of a key that is none comes from the platform', async () => {
      expect(await both(RECORD_ACTIVITY, activity({ idempotencyKey: 'short' }))).toEqual([
        'IDEMPOTENCY_KEY_INVALID idempotencyKey',
      ]);
    });
  });

  describe('authority', () => {
    const forbidden = async (mutation: string, input: object, who: Asked['who']) => {
      const { thrown, data } = await world.answer(
        mutation,
        { input: { idempotencyKey: newKey(), ...input } },
        who ? { who } : {},
      );
      expect(data).toBeNull();
      return thrown?.code;
    };

    it('is asked for the body and for the one acted for, on today’s tree', async () => {
      const commune = holding(inSamples(4), 'activity:write', 'keeping:write');
      const elsewhere = activity({ body: inSamples(3) });
      expect(await forbidden(RECORD_ACTIVITY, elsewhere, commune)).toBe('FORBIDDEN');
      const asAnother = activity({ actingFor: 'mau/party-committee' });
      expect(await forbidden(RECORD_ACTIVITY, asAnother, commune)).toBe('FORBIDDEN');
      expect(await forbidden(RECORD_ACTIVITY, activity({ body: 'no such body' }), commune)).toBe('FORBIDDEN');
      const reader = holding('mau/party-committee', 'record:read', 'keeping:write');
      expect(await forbidden(RECORD_ACTIVITY, activity(), reader)).toBe('FORBIDDEN');
      const keeping = {
        actingFor: 'mau/mass-mobilisation-commission',
        body: inSamples(4),
        document: 'mau/ke-hoach-mau',
        from: '2024-08-01',
      };
      expect(await forbidden(DECLARE_KEEPING, keeping, commune)).toBe('FORBIDDEN');
      const decision = {
        actingFor: 'mau/party-committee',
        duty: 'MAU-6',
        body: inSamples(4),
        occurrence: 'mau-su-kien-1',
        outcome: 'WAIVED',
        on: '2024-10-01',
        documentRef: 'x',
      };
      expect(await forbidden(DECIDE, decision, commune)).toBe('FORBIDDEN');
    });

    it('to write is enough to see what one wrote, and that alone', async () => {
      const writer = holding(BLOC, 'activity:write');
      const input = {
        actingFor: BLOC,
        body: CELLS,
        duty: 'TN29-III.2.2-7',
        on: '2024-09-30',
        kind: 'REPORT',
        title: 'Báo cáo',
      };
      const payload = await mutate(world, RECORD_ACTIVITY, input, { who: writer });
      expect(codesOf(payload)).toEqual([]);
      expect(payload.activity).toMatchObject({ title: 'Báo cáo', sample: false });
      const list = `{ activities(filter: { bodyId: { eq: "bod_${CELLS}" } }) { totalCount } }`;
      expect((await world.ask(list, {}, { who: writer })).activities.totalCount).toBe(0);
      expect((await world.ask(list)).activities.totalCount).toBe(0);
      expect((await world.ask(list, {}, { who: CLERK })).activities.totalCount).toBe(1);
      const { node } = await world.ask(`query ($id: ID!) { node(id: $id) { id } }`, {
        id: payload.activity.id,
      });
      expect(node).toBeNull();
    });
  });
});
