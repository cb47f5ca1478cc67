import { beforeAll, describe, expect, it } from 'vitest';
import { clerkOf, type DutyWorld, holding, newKey, openDutyWorld } from '../duties/support/world.js';
import { createServerDatabase, forEachDatabase, onDatabase } from '../support/databases.js';
import { type Database, openDatabase } from '../support/platform.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

/** Noon in Vietnam. */
const noon = (on: string): Date => new Date(`${on}T05:00:00Z`);
const TODAY = noon('2026-11-20');
const CENTRE = 'viet-nam/party-central-committee';
const COMMITTEE = 'ha-tinh/party-committee';
const OFFICER = holding(CENTRE, 'organisation:write', 'activity:write', 'record:read');

const REGISTER = `mutation ($input: RegisterSuccessionInput!) { registerSuccession(input: $input) {
  replayed userErrors { code field message } succession { slug kind version from { body { slug } survives } to { body { slug } } } } }`;
const CORRECT = `mutation ($input: CorrectSuccessionInput!) { correctSuccession(input: $input) {
  userErrors { code field } succession { version effectiveOn { day } } } }`;
const CORRECT_BODY = `mutation ($input: CorrectBodyInput!) { correctBody(input: $input) {
  replayed userErrors { code field } body { name version life { state } existsUntil } } }`;
const SEEN = `query ($id: ID!, $asOf: AsOfInput) { body(id: $id, asOf: $asOf) { name version life { state } existsUntil
  successors { state units { body { slug name } } } predecessors { state units { body { slug } } } events { slug }
  parents { nodes { hierarchy parent { slug } } } history { names { name from until recordedOn grade basis { documentSlug } } } } }`;

const basis = { document: 'ha-tinh/qd-1', provision: 'Điều 1' };
/** Two bodies of Hà Tĩnh become one on 1/12/2026, as a decision of that month says. */
const merger = (more: object = {}) => ({
  actingFor: COMMITTEE,
  idempotencyKey: newKey(),
  slug: `ha-tinh/hop-nhat-${newKey()}`,
  subject: 'BODY',
  kind: 'CONSOLIDATE',
  effectiveOn: '2026-12-01',
  decidedOn: '2026-11-15',
  from: [{ unit: 'ha-tinh/front-committee' }, { unit: 'ha-tinh/inspection-committee' }],
  to: ['ha-tinh/new-body'],
  newBodies: [
    {
      slug: 'ha-tinh/new-body',
      kind: 'front-committee',
      level: 'PROVINCE',
      place: 'ha-tinh',
      name: { vi: 'Cơ quan mới Hà Tĩnh', en: 'New body of Hà Tĩnh' },
      parents: [{ hierarchy: 'PARTY_LEADERSHIP', parent: COMMITTEE }],
    },
  ],
  basis,
  grade: 'VERIFIED',
  ...more,
});

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false, now: noon('2026-11-19') });
  });
  const as = { who: OFFICER, now: TODAY };
  const seen = async (id: string, on: string, knownOn = '2026-11-20') =>
    (await world.ask(SEEN, { id, asOf: { on, knownOn } }, as)).body;
  const run = async (query: string, input: object, who = OFFICER, now = TODAY) => {
    const { data, errors, thrown } = await world.answer(query, { input }, { who, now });
    const [answer = {}] = Object.values((data ?? {}) as Record<string, Data>);
    return { ...answer, errors, code: thrown?.code } as Data;
  };

  it('refuses who has leave on one side alone, and who is not signed in', async () => {
    for (const who of [
      holding('ha-tinh/front-committee', 'organisation:write'),
      holding('quang-tri-2025/party-committee', 'organisation:write'),
      holding(CENTRE, 'activity:write'),
    ])
      expect((await run(REGISTER, merger(), who)).code).toBe('FORBIDDEN');
    const below = await run(
      REGISTER,
      merger({ actingFor: 'ha-tinh/front-committee' }),
      holding('ha-tinh/front-committee', 'organisation:write'),
    );
    expect(below.code).toBe('FORBIDDEN');
    expect(await world.rows(`select 1::text from succession where id like 'ha-tinh/hop-nhat%'`)).toEqual([]);
  });

  it('says in both languages, and at its place, everything that is wrong', async () => {
    const wrong = await run(
      REGISTER,
      merger({
        from: [{ unit: 'ha-tinh/front-committee' }],
        newBodies: [{ ...merger().newBodies[0], kind: 'nothing', name: { vi: ' ', en: 'x' } }],
      }),
    );
    expect(
      wrong.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field?.join('.')]),
    ).toEqual([
      ['SUCCESSION_SIDES_INVALID', 'kind'],
      ['BODY_KIND_UNKNOWN', 'newBodies.0.kind'],
      ['TEXT_EMPTY', 'newBodies.0.name.vi'],
    ]);
    expect(wrong.userErrors[0].message).toMatch(/^Sự kiện/u);
    const taken = await run(
      REGISTER,
      merger({ newBodies: [{ ...merger().newBodies[0], slug: COMMITTEE }], to: [COMMITTEE] }),
    );
    expect(taken.userErrors).toMatchObject([{ code: 'UNIT_EXISTS' }]);
  });

  it('lets two bodies end and one begin on the day, not before it, and nothing before it was known', async () => {
    const input = merger();
    const before = await seen('ha-tinh/front-committee', '2026-12-01');
    const done = await run(REGISTER, input);
    expect(done).toMatchObject({
      errors: undefined,
      userErrors: [],
      replayed: false,
      succession: { version: 1, to: [{ body: { slug: 'ha-tinh/new-body' } }] },
    });
    expect((await run(REGISTER, input)).replayed).toBe(true);
    expect(await seen('ha-tinh/front-committee', '2026-11-30')).toMatchObject({
      life: { state: 'EXISTS' },
      existsUntil: '2026-12-01',
    });
    const after = await seen('ha-tinh/front-committee', '2026-12-01');
    expect(after).toMatchObject({
      life: { state: 'ENDED' },
      successors: {
        state: 'FOUND',
        units: [{ body: { slug: 'ha-tinh/new-body', name: 'Cơ quan mới Hà Tĩnh' } }],
      },
      events: [{ slug: input.slug }],
    });
    // the day before the change was recorded knows nothing of it
    expect(await seen('ha-tinh/front-committee', '2026-12-01', '2026-11-19')).toEqual(before);
    expect(await seen('ha-tinh/new-body', '2026-12-01', '2026-11-19')).toBeNull();
    expect(await seen('ha-tinh/new-body', '2026-11-30')).toMatchObject({ life: { state: 'NOT_YET' } });
    expect(await seen('ha-tinh/new-body', '2026-12-01')).toMatchObject({
      life: { state: 'EXISTS' },
      predecessors: { state: 'FOUND' },
      parents: { nodes: [{ hierarchy: 'PARTY_LEADERSHIP', parent: { slug: COMMITTEE } }] },
    });
    // the package that is loaded again does not take back what was recorded here
    await world.rows('delete from organisation_load returning 1');
    await world.load(noon('2026-11-20'), false);
    expect(await seen('ha-tinh/front-committee', '2026-12-01')).toEqual(after);
    const [[events] = []] = await world.rows(
      `select string_agg(kind, ' ' order by kind) from outbox_event where target_id in ('suc_' || $1::text, 'bod_ha-tinh/front-committee')`,
      [input.slug],
    );
    expect(events).toBe('body.changed succession.registered');
    const twice = await run(
      REGISTER,
      merger({ slug: `${input.slug}-2`, newBodies: [], to: ['ha-tinh/new-body'] }),
    );
    expect(twice.userErrors).toMatchObject([
      { code: 'UNIT_NOT_THERE', field: ['from', '0'] },
      { code: 'UNIT_NOT_THERE', field: ['from', '1'] },
    ]);
  });

  it('corrects the day of an event: what ended and began then does so on the other day', async () => {
    const [[slug] = []] = await world.rows(
      `select id from succession where id like 'ha-tinh/hop-nhat%' and superseded_at is null`,
    );
    const { newBodies: _, ...event } = merger({ slug, effectiveOn: '2026-12-05' });
    const stale = await run(CORRECT, { ...event, expectedVersion: 7 });
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
    const done = await run(
      CORRECT,
      { ...event, idempotencyKey: newKey(), expectedVersion: 1 },
      OFFICER,
      noon('2026-11-21'),
    );
    expect(done).toMatchObject({
      userErrors: [],
      succession: { version: 2, effectiveOn: { day: '2026-12-05' } },
    });
    const id = 'ha-tinh/inspection-committee';
    expect(await seen(id, '2026-12-01', '2026-11-21')).toMatchObject({
      life: { state: 'EXISTS' },
      existsUntil: '2026-12-05',
    });
    expect(await seen(id, '2026-12-01', '2026-11-20')).toMatchObject({
      life: { state: 'ENDED' },
      existsUntil: '2026-12-01',
    });
  });

  it('renames a body from a day on, and corrects a name for all its days: two different things', async () => {
    const id = 'lao-cai-2025/front-committee';
    const officer = OFFICER;
    const old = await seen(id, '2026-11-20');
    const renamed = await run(REGISTER, {
      ...merger({
        slug: 'lao-cai-2025/doi-ten',
        kind: 'RENAME',
        from: [{ unit: id }],
        to: [id],
        newBodies: undefined,
      }),
      effectiveOn: '2026-11-10',
      change: { name: { vi: 'Tên mới', en: 'New name' } },
    });
    expect(renamed.userErrors).toEqual([]);
    expect((await seen(id, '2026-11-09')).name).toBe(old.name);
    expect(await seen(id, '2026-11-10')).toMatchObject({ name: 'Tên mới', life: { state: 'EXISTS' } });
    const { version } = await seen(id, '2026-11-10');
    const input = {
      actingFor: CENTRE,
      idempotencyKey: newKey(),
      body: id,
      expectedVersion: version,
      names: [{ name: { vi: 'Tên đúng', en: 'Right name' } }],
      basis,
      grade: 'VERIFIED',
    };
    const overlapping = await run(CORRECT_BODY, {
      ...input,
      names: [...input.names, { ...input.names[0], from: '2026-01-01' }],
    });
    expect(overlapping.userErrors).toMatchObject([{ code: 'PERIODS_OVERLAP', field: ['names'] }]);
    const done = await run(CORRECT_BODY, input, officer, noon('2026-11-22'));
    expect(done).toMatchObject({ userErrors: [], body: { name: 'Tên đúng', version: version + 1 } });
    expect((await seen(id, '2026-11-09', '2026-11-22')).name).toBe('Tên đúng');
    // a correction recorded today leaves a look with yesterday's knowledge as it was, by planned and computed answers
    expect((await seen(id, '2026-11-09', '2026-11-21')).name).toBe(old.name);
    expect((await seen(id, '2026-11-10', '2026-11-21')).history.names).toHaveLength(2);
    expect((await seen(id, '2026-11-10', '2026-11-22')).history.names).toHaveLength(1);
  });

  it('lists what a body that ends leaves open, keeps it to be decided, and takes a decision of both sides', async () => {
    const clerk = holding(CENTRE, 'organisation:write', 'activity:write', 'record:read');
    const LINES =
      'listed carried ended toBeDecided lines { kind item body { slug } outcome to { slug } action basis { documentSlug provision } decidedOn }';
    const input = merger({
      slug: 'ha-tinh/ket-thuc',
      kind: 'MERGE',
      from: [{ unit: 'ha-tinh/organisation-commission' }],
      to: ['ha-tinh/peoples-council'],
      newBodies: [],
      effectiveOn: '2026-11-18',
    });
    const { registerSuccession } = await world.ask(
      `mutation ($input: RegisterSuccessionInput!) { registerSuccession(input: $input) { userErrors { code } handover { ${LINES} } } }`,
      { input },
      { who: clerk, now: TODAY },
    );
    expect(registerSuccession.userErrors).toEqual([]);
    const { handover } = registerSuccession;
    expect(handover.listed).toBeGreaterThan(0);
    expect(handover).toMatchObject({ carried: 0, ended: 0, toBeDecided: handover.listed });
    const [line] = handover.lines;
    const DECIDE = `mutation ($input: DecideHandoverInput!) { decideHandover(input: $input) { replayed userErrors { code field } handoverDecision { item outcome version body { slug } } } }`;
    const decision = {
      actingFor: 'ha-tinh/peoples-council',
      idempotencyKey: newKey(),
      succession: 'ha-tinh/ket-thuc',
      body: line.body.slug,
      kind: line.kind,
      item: line.item,
      outcome: 'CARRIED',
      to: ['ha-tinh/peoples-council'],
      on: '2026-11-19',
      document: basis.document,
      provision: basis.provision,
    };
    expect((await run(DECIDE, decision, holding('ha-tinh/peoples-council', 'organisation:write'))).code).toBe(
      'FORBIDDEN',
    );
    const nobody = await run(DECIDE, { ...decision, to: ['ha-tinh/press'] }, clerk);
    expect([nobody.code ?? nobody.userErrors?.[0]?.code]).not.toEqual([undefined]);
    const silent = await run(DECIDE, { ...decision, item: 'nothing' }, clerk);
    expect(silent.userErrors).toMatchObject([{ code: 'HANDOVER_ITEM_UNKNOWN' }]);
    const wrong = await run(DECIDE, { ...decision, to: [] }, clerk);
    expect(wrong.userErrors).toMatchObject([{ code: 'HANDOVER_RECEIVERS_INVALID', field: ['to'] }]);
    const done = await run(DECIDE, decision, clerk);
    expect(done).toMatchObject({
      userErrors: [],
      handoverDecision: { item: line.item, outcome: 'CARRIED', version: 1 },
    });
    const after = (
      await world.ask(
        `{ handover(succession: "suc_ha-tinh/ket-thuc") { ${LINES} } }`,
        {},
        { who: clerk, now: TODAY },
      )
    ).handover;
    expect(after).toMatchObject({ listed: handover.listed, carried: 1, toBeDecided: handover.listed - 1 });
    expect(after.lines.find(({ item }: { item: string }) => item === line.item)).toMatchObject({
      outcome: 'CARRIED',
      to: [{ slug: 'ha-tinh/peoples-council' }],
      decidedOn: '2026-11-19',
    });
    // the day before, nothing was decided; and of places nothing is handed over
    const before = await world.ask(
      `{ handover(succession: "ha-tinh/ket-thuc", asOf: {knownOn: "2026-11-19", on: "2026-11-20"}) { listed } places: handover(succession: "lao-cai-2025/merger-2025") { listed } }`,
      {},
      { who: clerk, now: TODAY },
    );
    expect(before).toEqual({ handover: null, places: null });
    // of the former Vĩnh Linh district everything open is listed, none of it decided
    const { handover: district } = await world.ask(
      `{ handover(succession: "quang-tri/vinh-linh/district-bodies/end-2025") { ${LINES} } }`,
      {},
      { who: clerk, now: TODAY },
    );
    expect(district.listed).toBeGreaterThan(50);
    expect(district.toBeDecided).toBe(district.listed);
  });

  it('finds under the successor what a former province filed, and lets who answers for the successor read it', async () => {
    const [former, now] = ['quang-tri/party-committee', 'quang-tri-2025/party-committee'];
    await world.rows(
      `insert into activity (id, body_id, happened_on, kind, title, recorded_at)
       values ('report-h1-2025', $1::text, '2025-06-20', 'report', 'Báo cáo 6 tháng đầu năm 2025', '2025-06-20T05:00:00Z') returning id`,
      [former],
    );
    const ask = (includePredecessors: boolean, who = clerkOf(now)) =>
      world.ask(
        `query ($body: ID!, $all: Boolean) { activities(body: $body, includePredecessors: $all) { totalCount nodes { title body { slug life { state } } } } }`,
        { body: now, all: includePredecessors },
        { who, now: TODAY },
      );
    expect((await ask(false)).activities.totalCount).toBe(0);
    expect((await ask(true)).activities.nodes).toEqual([
      { title: 'Báo cáo 6 tháng đầu năm 2025', body: { slug: former, life: { state: 'ENDED' } } },
    ]);
    expect((await ask(true, clerkOf('lao-cai-2025/party-committee'))).activities.totalCount).toBe(0);
    const duties = async (all: boolean) =>
      (
        await world.ask(
          `query ($body: ID!, $all: Boolean) { duties(bodies: [$body], includePredecessors: $all, from: "2025-01-01", to: "2025-06-30", asOf: {on: "2026-11-20"}) { totalCount nodes { body { slug } } } }`,
          { body: now, all },
          { who: clerkOf(now), now: TODAY },
        )
      ).duties;
    const [alone, together] = [await duties(false), await duties(true)];
    expect(together.totalCount).toBeGreaterThan(alone.totalCount);
    expect(new Set(together.nodes.map((node: { body: { slug: string } }) => node.body.slug))).toContain(
      former,
    );
  });
});

onDatabase('server', () => {
  describe('two servers', () => {
    it('see each other’s changes at once, and of two that clash one is refused', async () => {
      const { url, drop } = await createServerDatabase();
      const databases: Database[] = [];
      try {
        for (let n = 0; n < 2; n += 1) databases.push(await openDatabase({ kind: 'server', url }));
        const [first, second] = databases as [Database, Database];
        await first.migrate();
        const worlds = [
          await openDutyWorld(first, { samples: false, now: noon('2026-11-19') }),
          await openDutyWorld(second, { samples: false, now: noon('2026-11-19') }),
        ] as const;
        const answers = await Promise.all(
          worlds.map(({ ask }, index) =>
            ask(
              REGISTER,
              {
                input: {
                  ...merger(),
                  slug: `ha-tinh/race-${index}`,
                  to: [`ha-tinh/race-body-${index}`],
                  newBodies: [{ ...merger().newBodies[0], slug: `ha-tinh/race-body-${index}` }],
                  effectiveOn: index === 0 ? '2026-11-01' : '2026-12-01',
                },
              },
              { who: OFFICER, now: TODAY },
            ),
          ),
        );
        const codes = answers.map(({ registerSuccession }) =>
          registerSuccession.userErrors.map(({ code }: { code: string }) => code),
        );
        expect(codes.map((each) => each.join()).sort()).toEqual(['', 'UNIT_NOT_THERE,UNIT_NOT_THERE']);
        for (const world of worlds) {
          const [[open] = []] = await world.rows(
            `select count(*)::text from body where id = 'ha-tinh/front-committee' and superseded_at is null`,
          );
          expect(open).toBe('1');
        }
        const states = await Promise.all(
          worlds.map(
            async ({ ask }) =>
              (
                await ask(
                  SEEN,
                  { id: 'ha-tinh/front-committee', asOf: { on: '2026-12-01' } },
                  { who: OFFICER, now: TODAY },
                )
              ).body,
          ),
        );
        expect(states[0]).toEqual(states[1]);
        expect(states[0].life.state).toBe('ENDED');
        // whatever the order, nothing holds twice on a day
        const twice = await first.read((connection) =>
          connection.rows(
            `select a.id from body_name a join body_name b on a.body_id = b.body_id and a.row_id < b.row_id and a.valid && b.valid
             where a.superseded_at is null and b.superseded_at is null`,
            [],
          ),
        );
        expect(twice).toEqual([]);
      } finally {
        for (const database of databases) await database.close();
        await drop();
      }
    });
  });
});
