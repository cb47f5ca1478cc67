import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf } from '../duties/support/records.js';
import { type DutyWorld, holding, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import {
  ASSIGN,
  BASIS,
  BLIND,
  BODIES,
  CORRECT,
  KEEPER,
  LAWYERS,
  LIST,
  mutate,
  noon,
  ONE,
  PROVINCE,
  RECORD,
  REGISTER,
} from './support/register.js';

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false, bodies: BODIES });
  });
  const as = { who: KEEPER, now: noon('2026-11-21') };
  const list = async (variables: object, asked: object = as) =>
    (await world.ask(LIST, variables, asked)).associations;
  const one = async (id: string, on: string, asked: object = as) =>
    (await world.ask(ONE, { id, asOf: { on } }, asked)).association;

  describe('what public lists say', () => {
    it('is there for everybody: three standings apart, each on its days', async () => {
      const at = async (on: string) =>
        (await one(LAWYERS, on, {})).standings.map(({ kind, answer }: { kind: string; answer: string }) => [
          kind,
          answer,
        ]);
      expect(await at('2024-11-25')).toEqual([
        ['PARTY_ASSIGNED', 'UNKNOWN'],
        ['REGIME_AS_ASSIGNED', 'UNKNOWN'],
        ['SPECIAL_CHARACTER', 'YES'],
      ]);
      expect((await at('2024-11-26'))[2]).toEqual(['SPECIAL_CHARACTER', 'ENDED']);
      expect((await one(LAWYERS, '2024-11-25', {})).standings[2].basis).toEqual({
        documentSlug: 'vinh-long/1089-qd-ubnd',
        provision: 'Điều 1',
      });
    });

    it('is found by any spelling, by former names, by place and by standing', async () => {
      const slugs = async (variables: object) =>
        (await list(variables, {})).nodes.map(({ body }: { body: { slug: string } }) => body.slug);
      const on = { on: '2025-08-01' };
      expect(await slugs({ search: 'HOI LUAT GIA', place: 'vinh-long', asOf: on })).toEqual([LAWYERS]);
      expect(await slugs({ search: 'phòng thương mại và công nghiệp', asOf: on })).toEqual([
        'viet-nam/lien-doan-thuong-mai-va-cong-nghiep',
      ]);
      const assigned = [{ kind: 'PARTY_ASSIGNED', answers: ['YES'] }];
      expect((await list({ standings: assigned, levels: ['CENTRE'], asOf: on }, {})).totalCount).toBe(30);
      expect((await list({ place: 'vinh-long', asOf: { on: '2024-10-01' } }, {})).totalCount).toBe(16);
    });

    it('comes in pages, and an association is none of another kind', async () => {
      const first = await list({ place: 'vinh-long', first: 10, asOf: { on: '2024-10-01' } });
      const after = first.pageInfo.endCursor;
      const rest = await list({ place: 'vinh-long', first: 10, after, asOf: { on: '2024-10-01' } });
      const names = [...first.nodes, ...rest.nodes].map(({ body }) => body.slug);
      expect([names.length, new Set(names).size, rest.pageInfo.hasNextPage]).toEqual([16, 16, false]);
      expect(await one(PROVINCE, '2024-10-01')).toBeNull();
    });
  });

  it('says what is overdue and who follows nobody, with the provisions, and only to who may see it', async () => {
    const charterTerm = { from: '2015-01-01', years: 5, basis: BASIS };
    const charter = await mutate(world, RECORD, { association: BLIND, charterTerm });
    expect(charter).toMatchObject({ userErrors: [], entry: { kind: 'CHARTER_TERM', version: 1 } });
    const entered = await mutate(world, REGISTER, {
      step: 'ENTER_REGISTER',
      on: '2016-01-01',
      associations: [BLIND],
    });
    expect(entered).toMatchObject({ userErrors: [], association: { state: 'ACTIVE' } });
    const congress = await mutate(world, REGISTER, {
      step: 'HOLD_TERM_CONGRESS',
      on: '2018-05-10',
      associations: [BLIND],
      by: BLIND,
    });
    expect(congress.userErrors).toEqual([]);
    expect(congress.decisions[0].doubts.length).toBeGreaterThan(0);
    const kept = await mutate(world, RECORD, { association: BLIND, assignmentsKept: { from: '2020-01-01' } });
    expect(kept.association.findings.map(({ code }: { code: string }) => code).sort()).toEqual([
      'CONGRESS_OVERDUE',
      'NO_MONITORING_BODY',
    ]);

    const seen = await one(BLIND, '2024-10-01');
    expect(seen.term).toMatchObject({
      state: 'OVERDUE',
      startedOn: '2018-05-10',
      endsOn: '2023-05-10',
      years: 5,
    });
    expect(seen.term.basis).toContainEqual({ documentSlug: BASIS.document, provision: BASIS.provision });
    expect((await one(BLIND, '2023-05-10')).term).toMatchObject({ state: 'RUNNING', days: 0 });
    expect(seen.history.map(({ step }: { step: string }) => step)).toEqual([
      'ENTER_REGISTER',
      'HOLD_TERM_CONGRESS',
    ]);
    // by its id it is found by whoever finds it in the register, and by nobody else
    const byId = async (id: string, asked: object) =>
      (await world.ask(`query ($id: ID!) { node(id: $id) { id __typename } }`, { id }, asked)).node;
    expect(await byId(seen.history[0].id, as)).toEqual({
      id: seen.history[0].id,
      __typename: 'AssociationEvent',
    });
    expect(await byId(charter.entry.id, as)).toMatchObject({ __typename: 'AssociationEntry' });
    expect(await byId(seen.history[0].id, { now: as.now })).toBeNull();
    expect((await list({ congressOverdue: true, asOf: { on: '2024-10-01' } })).nodes).toMatchObject([
      { body: { slug: BLIND } },
    ]);
    expect(
      (await list({ findings: ['NO_MONITORING_BODY'], asOf: { on: '2024-10-01' } })).counts,
    ).toContainEqual({
      code: 'NO_MONITORING_BODY',
      count: 1,
    });
    for (const asked of [
      { now: as.now },
      { ...as, who: holding('ha-tinh/party-committee', 'record:read') },
    ]) {
      const closed = await one(BLIND, '2024-10-01', asked);
      expect(closed).toMatchObject({ state: null, term: { state: 'UNKNOWN' }, findings: [], history: [] });
      expect((await list({ congressOverdue: true }, asked)).totalCount).toBe(0);
    }
    const before = await world.ask(ONE, { id: BLIND, asOf: { on: '2026-11-01', knownOn: '2026-11-19' } }, as);
    expect(before.association).toMatchObject({ state: null, history: [] });

    const assignment = { body: BLIND, by: PROVINCE, from: '2020-01-01', basis: BASIS, grade: 'VERIFIED' };
    const grants = [...KEEPER.grants, ...holding(BLIND, 'organisation:write').grants];
    const assigned = await mutate(world, ASSIGN, assignment, { who: { ...KEEPER, grants } });
    expect(assigned.userErrors).toEqual([]);
    const followed = await one(BLIND, '2024-10-01');
    expect(followed.monitoring).toMatchObject({ bodies: [{ slug: PROVINCE }], gap: null });
    expect(followed.findings).toMatchObject([
      {
        code: 'CONGRESS_OVERDUE',
        text: 'The term ended on 10 May 2023 without a congress, 510 days ago',
      },
    ]);
    const lastCongress = { on: '2030-01-01', basis: BASIS, grade: 'VERIFIED' };
    expect(codesOf(await mutate(world, RECORD, { association: BLIND, lastCongress }))).toEqual([
      'DAY_IN_FUTURE lastCongress.on',
    ]);
    expect(codesOf(await mutate(world, RECORD, { association: BLIND }))).toEqual(['ASSOCIATION_ENTRY_ONE -']);
  });

  it('refuses an event with every ground at once, each with its clause, and writes nothing', async () => {
    const wrong = await mutate(world, REGISTER, {
      step: 'DISSOLVE_VOLUNTARILY',
      on: '2025-03-01',
      associations: [LAWYERS],
      decision: { document: BASIS.document },
      facts: [{ fact: 'association/under-own-law', flag: false }],
    });
    expect(wrong).toMatchObject({ event: null, association: null, decisions: [{ outcome: 'REFUSED' }] });
    expect(wrong.userErrors.length).toBeGreaterThan(0);
    expect(wrong.userErrors.map(({ code }: { code: string }) => code)).toContain('STEP_OUT_OF_ORDER');
    const shape = await mutate(world, REGISTER, {
      step: 'MERGE',
      on: '2030-01-01',
      associations: [LAWYERS],
      into: ['vinh-long/none'],
      facts: [{ fact: 'no-such', flag: true }],
    });
    expect(codesOf(shape).sort()).toEqual([
      'ASSOCIATION_EVENT_NO_DECISION decision.document',
      'BODY_UNKNOWN into.0',
      'DAY_IN_FUTURE on',
      'FACT_UNDECLARED facts.no-such',
    ]);
    expect((await one(LAWYERS, '2026-11-20')).history).toEqual([]);
    expect(
      await world.rows(`select 1::text from association_event where body_id = $1::text`, [LAWYERS]),
    ).toEqual([]);
  });

  it('lets nobody keep the register of another place', async () => {
    const elsewhere = holding('ha-tinh/peoples-committee', 'activity:write', 'organisation:write');
    const event = {
      actingFor: 'ha-tinh/peoples-committee',
      step: 'ENTER_REGISTER',
      on: '2016-01-01',
      associations: [LAWYERS],
    };
    expect((await mutate(world, REGISTER, event, { who: elsewhere })).code).toBe('FORBIDDEN');
    const entry = {
      actingFor: 'ha-tinh/peoples-committee',
      association: LAWYERS,
      assignmentsKept: { from: '2020-01-01' },
    };
    expect((await mutate(world, RECORD, entry, { who: elsewhere })).code).toBe('FORBIDDEN');
  });

  it('ends an association once in both registers, tells of it, and takes a correction', async () => {
    const acupuncture = 'vinh-long/hoi-cham-cuu';
    await mutate(world, REGISTER, { step: 'ENTER_REGISTER', on: '2016-01-01', associations: [acupuncture] });
    const dissolve = {
      step: 'DISSOLVE_VOLUNTARILY',
      on: '2023-03-01',
      associations: [acupuncture],
      office: 'chair',
      decision: { document: BASIS.document, provision: 'Điều 1' },
      facts: [
        { fact: 'association/under-own-law', flag: false },
        { fact: 'association/scope', text: 'province' },
      ],
    };
    const idempotencyKey = 'dissolve-once-and-for-all';
    const done = await mutate(world, REGISTER, { ...dissolve, idempotencyKey });
    expect(done).toMatchObject({
      userErrors: [],
      event: { version: 1 },
      association: { state: 'DISSOLVED' },
    });
    expect((await mutate(world, REGISTER, { ...dissolve, idempotencyKey })).replayed).toBe(true);
    expect((await one(acupuncture, '2023-02-28')).life.state).not.toBe('ENDED');
    expect((await one(acupuncture, '2023-03-01')).life.state).toBe('ENDED');
    const key = done.event.id.slice('ase_'.length);
    const successions = () =>
      world.rows(
        `select kind, effective_on::text from succession where id = $1::text and superseded_at is null`,
        [`association-event/${key}/succession`],
      );
    expect(await successions()).toEqual([['dissolve', '2023-03-01']]);
    const told = await world.rows(
      `select distinct kind from outbox_event where target_id in ($1::text, $2::text) order by 1`,
      [`ase_${key}`, `bod_${acupuncture}`],
    );
    expect(told.flat()).toEqual(['association-event.registered', 'body.changed']);

    const again = { ...dissolve, id: done.event.id, on: '2023-04-01', expectedVersion: 1 };
    expect(codesOf(await mutate(world, CORRECT, { ...again, expectedVersion: 7 }))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(codesOf(await mutate(world, CORRECT, { ...again, step: 'DISSOLVE_BY_FORCE' }))).toEqual([
      'ASSOCIATION_STEP_KIND_FIXED step',
    ]);
    const corrected = await mutate(world, CORRECT, again, { on: '2026-11-21' });
    expect(corrected).toMatchObject({ userErrors: [], event: { version: 2, on: '2023-04-01' } });
    expect(await successions()).toEqual([['dissolve', '2023-04-01']]);
    const later = { who: KEEPER, now: noon('2026-11-22') };
    expect((await one(acupuncture, '2023-03-15', later)).life.state).not.toBe('ENDED');
    const known = { id: acupuncture, asOf: { on: '2023-03-15', knownOn: '2026-11-20' } };
    expect((await world.ask(ONE, known, later)).association).toMatchObject({
      state: 'DISSOLVED',
      life: { state: 'ENDED' },
    });
  });

  it('asks the tables as often for all associations as for one', async () => {
    const of = async (variables: object) => (await world.answer(LIST, variables, as)).statements;
    expect(await of({ first: 100 })).toBe(await of({ place: 'vinh-long', search: 'Hội Luật gia', first: 1 }));
  });
});
