import { beforeAll, describe, expect, it } from 'vitest';
import { type DutyWorld, holding, newKey, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

const noon = (on: string): Date => new Date(`${on}T05:00:00Z`);
const CENTRE = 'viet-nam/party-central-committee';
const OFFICER = holding(CENTRE, 'organisation:write', 'activity:write', 'record:read');
const [UNION, MONITOR, OTHER] = [
  'ha-tinh/peoples-council',
  'ha-tinh/party-committee',
  'ha-tinh/front-committee',
];
const ENDING = 'ha-tinh/inspection-committee';
const basis = { document: 'ha-tinh/qd-9', provision: 'Điều 1' };

const ASSIGN = `mutation ($input: RecordMonitoringAssignmentInput!) { recordMonitoringAssignment(input: $input) { replayed
  userErrors { code field message } monitoringAssignment { id version from until body { slug } by { slug } basis { provision } } } }`;
const OFFICE = `mutation ($input: RecordOfficeInput!) { recordOffice(input: $input) { userErrors { code field }
  officeTerm { id version office title term termsOfHolder abolished from until } } }`;
const FILE = `mutation ($input: RecordOpenFileInput!) { recordOpenFile(input: $input) { userErrors { code field } openFile { id file closed version } } }`;
const WHO = 'bodies { slug } by why grade basis { documentSlug provision }';
const HOLDERS = `query ($id: ID!, $asOf: AsOfInput) { body(id: $id, asOf: $asOf) {
  monitoringBody { ${WHO} } leadBody { ${WHO} } managingBody { ${WHO} } } }`;

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false, now: noon('2026-11-19') });
  });
  const run = async (query: string, input: object, on = '2026-11-20', who = OFFICER): Promise<Data> => {
    const { data, errors, thrown } = await world.answer(
      query,
      { input: { actingFor: CENTRE, idempotencyKey: newKey(), ...input } },
      { who, now: noon(on) },
    );
    const [answer = {}] = Object.values((data ?? {}) as Record<string, Data>);
    return { ...answer, errors, code: thrown?.code };
  };
  const assignment = (more: object = {}) => ({
    ...{ body: UNION, by: MONITOR, from: '2026-01-01', basis, grade: 'VERIFIED', ...more },
  });
  const holders = async (on: string, knownOn = '2026-12-31', id = UNION): Promise<Data> =>
    (await world.ask(HOLDERS, { id, asOf: { on, knownOn } }, { now: noon('2026-12-31') })).body;

  describe('who follows a body by assignment', () => {
    let id = '';

    it('is unknown before anything is recorded', async () => {
      expect((await holders('2026-11-20')).monitoringBody).toEqual({
        ...{ bodies: [], by: null, why: 'ROLE_NOT_RECORDED', grade: null, basis: [] },
      });
    });

    it('needs leave for both bodies', async () => {
      for (const who of [
        holding(UNION, 'organisation:write'),
        holding(MONITOR, 'activity:write', 'record:read'),
        holding('lao-cai-2025/party-committee', 'organisation:write'),
      ])
        expect((await run(ASSIGN, assignment({ actingFor: UNION }), '2026-11-20', who)).code).toBe(
          'FORBIDDEN',
        );
      const rows = await world.rows('select 1::text from monitoring_assignment');
      expect(rows).toEqual([]);
    });

    it('says everything that is wrong, at the fields of the input', async () => {
      const wrong = await run(ASSIGN, assignment({ by: UNION, until: '2026-01-01', grade: 'INFERRED' }));
      expect(wrong.userErrors.map(({ code, field }: Data) => [code, field?.join('.')])).toEqual([
        ['PERIOD_INVALID', 'until'],
        ['MONITORING_OF_ITSELF', 'by'],
        ['NOTE_MISSING', 'basis.note'],
      ]);
      expect(wrong.monitoringAssignment).toBeNull();
    });

    it('is found from the day on, with its provision, and as known from the day of the record', async () => {
      const input = assignment();
      const done = await run(ASSIGN, input);
      expect(done).toMatchObject({
        userErrors: [],
        monitoringAssignment: {
          version: 1,
          from: '2026-01-01',
          until: null,
          body: { slug: UNION },
          by: { slug: MONITOR },
        },
      });
      id = done.monitoringAssignment.id;
      expect((await holders('2026-01-01')).monitoringBody).toEqual({
        ...{ bodies: [{ slug: MONITOR }], by: 'ASSIGNMENT', why: null, grade: 'VERIFIED' },
        basis: [{ documentSlug: basis.document, provision: basis.provision }],
      });
      expect((await holders('2025-12-31')).monitoringBody.why).toBe('ROLE_NOT_RECORDED');
      expect((await holders('2026-01-01', '2026-11-19')).monitoringBody.why).toBe('ROLE_NOT_RECORDED');
    });

    it('may be two bodies at once, but not one twice', async () => {
      const twice = await run(ASSIGN, assignment({ from: '2026-06-01' }));
      expect(twice.userErrors).toMatchObject([{ code: 'PERIOD_TAKEN', field: null }]);
      expect(twice.userErrors[0].message).toMatch(/^Thời gian này chồng lên/u);
      await run(ASSIGN, assignment({ by: OTHER, from: '2026-06-01', grade: 'REPORTED' }));
      const { monitoringBody } = await holders('2026-06-01');
      expect(monitoringBody.bodies.map(({ slug }: Data) => slug).sort()).toEqual([OTHER, MONITOR].sort());
      // as sure as the less sure of the two
      expect(monitoringBody.grade).toBe('REPORTED');
    });

    it('ends on a day: a correction that leaves what was known before as it was', async () => {
      const end = { id, until: '2026-07-01' };
      expect((await run(ASSIGN, assignment(end))).userErrors).toMatchObject([
        { code: 'EXPECTED_VERSION_MISSING' },
      ]);
      expect((await run(ASSIGN, assignment({ ...end, expectedVersion: 5 }))).userErrors).toMatchObject([
        { code: 'STALE_VERSION' },
      ]);
      const done = await run(ASSIGN, assignment({ ...end, expectedVersion: 1 }), '2026-11-22');
      expect(done).toMatchObject({
        userErrors: [],
        monitoringAssignment: { id, version: 2, until: '2026-07-01' },
      });
      const bodies = async (on: string, knownOn?: string): Promise<string[]> =>
        (await holders(on, knownOn)).monitoringBody.bodies.map(({ slug }: Data) => slug).sort();
      expect(await bodies('2026-06-30')).toEqual([OTHER, MONITOR].sort());
      expect(await bodies('2026-07-01')).toEqual([OTHER]);
      expect(await bodies('2026-07-01', '2026-11-21')).toEqual([OTHER, MONITOR].sort());
    });

    it('is told of a whole list, and of two days at once, in a constant number of statements', async () => {
      const statements = async (first: number): Promise<number> => {
        const { data, statements } = await world.answer(
          `query ($first: Int) { a: bodies(first: $first, asOf: {on: "2026-06-30"}) { nodes { slug monitoringBody { why } } }
             b: bodies(first: $first, asOf: {on: "2026-07-01"}) { nodes { slug monitoringBody { why } } } }`,
          { first },
        );
        expect([data.a.nodes.length, data.b.nodes.length]).toEqual([first, first]);
        return statements;
      };
      expect(await statements(2)).toBe(await statements(80));
    });

    it('is told beside who leads and who manages it', async () => {
      const { leadBody, managingBody } = await holders('2026-06-30', '2026-12-31', OTHER);
      for (const holder of [leadBody, managingBody])
        expect([holder.bodies.length > 0, holder.why === null]).toEqual([
          holder.why === null,
          holder.bodies.length > 0,
        ]);
      expect(leadBody.bodies).toEqual([{ slug: MONITOR }]);
    });
  });

  describe('offices', () => {
    const office = (more: object = {}) => ({
      ...{
        body: ENDING,
        office: `${ENDING}/chair`,
        title: { vi: 'Chủ nhiệm', en: 'Chair' },
        from: '2025-10-01',
      },
      ...{
        term: { vi: 'Nhiệm kỳ 2025-2030', en: 'Term 2025-2030' },
        termsOfHolder: 1,
        basis,
        grade: 'VERIFIED',
      },
      ...more,
    });

    it('have terms and no holders, and terms that do not overlap', async () => {
      const done = await run(OFFICE, office());
      expect(done).toMatchObject({
        userErrors: [],
        officeTerm: {
          office: `${ENDING}/chair`,
          title: 'Chủ nhiệm',
          term: 'Nhiệm kỳ 2025-2030',
          termsOfHolder: 1,
        },
      });
      expect((await run(OFFICE, office({ from: '2026-10-01' }))).userErrors).toMatchObject([
        { code: 'PERIOD_TAKEN' },
      ]);
      expect(
        (await run(OFFICE, office({ office: 'ha-tinh/other/chair', termsOfHolder: 0 }))).userErrors,
      ).toMatchObject([{ code: 'VALUE_OUT_OF_RANGE', field: ['termsOfHolder'] }]);
      const { officeTerms } = await world.ask(
        `query ($body: ID) { officeTerms(body: $body) { totalCount nodes { office title(lang: EN) from until abolished body { slug } } } }`,
        { body: ENDING },
        { now: noon('2026-11-20') },
      );
      expect(officeTerms).toEqual({
        totalCount: 1,
        nodes: [
          {
            ...{
              office: `${ENDING}/chair`,
              title: 'Chair',
              from: '2025-10-01',
              until: null,
              abolished: false,
            },
            body: { slug: ENDING },
          },
        ],
      });
    });
  });

  describe('what a body leaves open', () => {
    it('has assignments, offices, files and targets beside duties, each to be decided by a paper', async () => {
      expect((await run(ASSIGN, assignment({ body: OTHER, by: ENDING }))).userErrors).toEqual([]);
      expect(
        (
          await run(FILE, {
            actingFor: ENDING,
            body: ENDING,
            file: 'HS-01',
            title: 'Hồ sơ kiểm tra năm 2026',
          })
        ).userErrors,
      ).toEqual([]);
      expect(
        (
          await run(FILE, {
            actingFor: ENDING,
            body: ENDING,
            file: 'HS-02',
            title: 'Hồ sơ đã xong',
            closed: true,
          })
        ).userErrors,
      ).toEqual([]);
      const REGISTER = `mutation ($input: RegisterSuccessionInput!) { registerSuccession(input: $input) { userErrors { code }
        handover { listed toBeDecided lines { kind item body { slug } } } } }`;
      const { userErrors, handover } = await run(REGISTER, {
        ...{
          slug: 'ha-tinh/sap-nhap',
          subject: 'BODY',
          kind: 'MERGE',
          effectiveOn: '2026-11-20',
          basis,
          grade: 'VERIFIED',
        },
        ...{ from: [{ unit: ENDING }], to: [MONITOR] },
      });
      expect(userErrors).toEqual([]);
      expect(handover.toBeDecided).toBe(handover.listed);
      const kinds = new Set(handover.lines.map(({ kind }: Data) => kind));
      for (const kind of ['DUTY', 'MONITORING', 'OFFICE', 'FILE']) expect(kinds, kind).toContain(kind);
      expect(handover.lines.filter(({ kind }: Data) => kind === 'FILE')).toEqual([
        { kind: 'FILE', item: 'HS-01', body: { slug: ENDING } },
      ]);
      const decide = `mutation ($input: DecideHandoverInput!) { decideHandover(input: $input) { userErrors { code } } }`;
      const decision = { succession: 'ha-tinh/sap-nhap', body: ENDING, on: '2026-11-20', ...basis };
      for (const kind of ['MONITORING', 'OFFICE', 'FILE']) {
        const { item } = handover.lines.find((line: Data) => line.kind === kind);
        const outcome =
          kind === 'OFFICE' ? { outcome: 'ENDED', to: [] } : { outcome: 'CARRIED', to: [MONITOR] };
        expect((await run(decide, { ...decision, kind, item, ...outcome })).userErrors, kind).toEqual([]);
      }
      const { handover: after } = await world.ask(
        `{ handover(succession: "ha-tinh/sap-nhap") { listed carried ended toBeDecided } }`,
        {},
        { who: OFFICER, now: noon('2026-11-20') },
      );
      expect(after).toEqual({
        listed: handover.listed,
        carried: 2,
        ended: 1,
        toBeDecided: handover.listed - 3,
      });
    });

    it('has the targets of bodies that a document sets them for', async () => {
      const { handover } = await world.ask(
        `{ handover(succession: "quang-tri/vinh-linh/district-bodies/end-2025") { lines { kind item body { slug } action } } }`,
        {},
        { who: OFFICER, now: noon('2026-11-20') },
      );
      const targets = handover.lines.filter(({ kind }: Data) => kind === 'TARGET');
      expect(new Set(targets.map(({ body }: Data) => body.slug))).toEqual(
        new Set(['quang-tri/vinh-linh/party-standing-body']),
      );
      // the year that was running is among them, though the body ended in the middle of it
      expect(targets.map(({ item }: Data) => item)).toContain('VL-II.1-11 2025');
      for (const { action } of targets) expect(action).toMatch(/\p{L}/u);
    });

    const DISTRICT = 'quang-tri/vinh-linh/district-bodies/end-2025';
    const BOARD = 'quang-tri/vinh-linh/party-standing-body';
    const listOf = async (succession = DISTRICT): Promise<Data> =>
      (
        await world.ask(
          `{ handover(succession: "${succession}") { listed carried ended toBeDecided lines { kind item body { slug } outcome } } }`,
          {},
          { who: OFFICER, now: noon('2026-11-21') },
        )
      ).handover;

    it('has no target of a year that is over once the figures decide it', async () => {
      const targets = async (): Promise<string[]> =>
        (await listOf()).lines
          .filter(({ kind, body }: Data) => kind === 'TARGET' && body.slug === BOARD)
          .map(({ item }: Data) => item);
      const [before, { listed }] = [await targets(), await listOf()];
      expect(before).toEqual(expect.arrayContaining(['VL-II.1-11 2024', 'VL-II.1-11 2025']));
      const reached = {
        actingFor: CENTRE,
        rows: ['2024', '2025'].map((period) => ({
          ...{ body: BOARD, measure: 'vinh-linh/working-sessions-with-associations', period, value: 2 },
        })),
      };
      const record = `mutation ($input: RecordObservationsInput!) { recordObservations(input: $input) { recorded userErrors { code field } } }`;
      const clerk = holding(CENTRE, 'indicator:write');
      expect(await run(record, reached, '2026-11-20', clerk)).toMatchObject({ recorded: 2, userErrors: [] });
      // the year that the body did not see through stays open, whatever it had reported of it
      expect(await targets()).toEqual(before.filter((item) => item !== 'VL-II.1-11 2024'));
      expect((await listOf()).listed).toBe(listed - 1);
    });

    it('loses nothing of any kind: listed is carried, ended and to be decided together', async () => {
      const [until, over] = ['2025-07-01', { body: BOARD, from: '2025-01-01' }];
      const by = 'quang-tri/vinh-linh/party-committee';
      for (const [query, input] of [
        [ASSIGN, assignment({ ...over, by, until })],
        [ASSIGN, assignment({ body: by, by: BOARD, from: '2025-01-01', until })],
        ...['a', 'b', 'c'].map((name) => [FILE, { body: BOARD, file: name, title: name }]),
        ...['a', 'b', 'c'].map((name) => [
          OFFICE,
          {
            ...{
              ...over,
              office: `${BOARD}/${name}`,
              title: { vi: name, en: name },
              until,
              basis,
              grade: 'VERIFIED',
            },
            ...{ term: { vi: 'Nhiệm kỳ', en: 'Term' }, termsOfHolder: 1 },
          },
        ]),
      ] as [string, object][])
        expect((await run(query, input)).userErrors, JSON.stringify(input)).toEqual([]);
      const merger = {
        ...{ slug: 'ha-tinh/sap-nhap-2', subject: 'BODY', kind: 'MERGE', effectiveOn: '2026-11-19', basis },
        ...{ grade: 'VERIFIED', from: [{ unit: 'ha-tinh/direct-party-committees' }], to: [UNION] },
      };
      const register = `mutation ($input: RegisterSuccessionInput!) { registerSuccession(input: $input) { userErrors { code } } }`;
      expect((await run(register, merger)).userErrors).toEqual([]);
      const decide = `mutation ($input: DecideHandoverInput!) { decideHandover(input: $input) { userErrors { code field } } }`;
      const keyOf = ({ kind, body, item }: Data) => `${kind} ${body.slug} ${item}`;
      const kinds = new Set<string>();
      for (const [succession, to] of [
        [DISTRICT, 'quang-tri-2025/party-committee'],
        [merger.slug, UNION],
      ] as const) {
        const before = await listOf(succession);
        const byKind = Map.groupBy(before.lines as Data[], ({ kind }) => kind);
        for (const [kind, lines] of byKind) {
          kinds.add(kind);
          for (const [at, { item, body }] of lines.slice(0, 2).entries()) {
            const outcome = at === 0 ? { outcome: 'CARRIED', to: [to] } : { outcome: 'ENDED', to: [] };
            const decision = { succession, body: body.slug, kind, item, on: '2026-11-19', ...basis };
            expect((await run(decide, { ...decision, ...outcome })).userErrors, `${kind} ${item}`).toEqual(
              [],
            );
          }
        }
        const after = await listOf(succession);
        expect(after.lines.map(keyOf).sort()).toEqual(before.lines.map(keyOf).sort());
        for (const [kind, lines] of byKind) {
          const outcomes = after.lines.flatMap((line: Data) => (line.kind === kind ? [line.outcome] : []));
          const count = (of: string) => outcomes.filter((outcome: string) => outcome === of).length;
          const [carried, ended] = [1, Math.min(1, lines.length - 1)];
          expect([count('CARRIED'), count('ENDED'), count('TO_BE_DECIDED')], kind).toEqual([
            ...[carried, ended, lines.length - carried - ended],
          ]);
        }
        expect(after.listed).toBe(after.carried + after.ended + after.toBeDecided);
      }
      expect([...kinds].sort()).toEqual(['DUTY', 'FILE', 'MONITORING', 'OFFICE', 'REPORT', 'TARGET']);
    });

    it('is to be decided again where the event turns out to have had another successor, and says why', async () => {
      const before = await listOf('ha-tinh/sap-nhap-2');
      expect(before.carried).toBeGreaterThan(0);
      const carriedOf = async (body: string, knownOn: string): Promise<Data[]> =>
        (
          await world.ask(
            `query ($bodies: [ID!]!, $asOf: AsOfInput) { duties(bodies: $bodies, from: "2025-01-01", to: "2027-06-30", first: 100, asOf: $asOf) { nodes { carriedBy { from { slug } } } } }`,
            { bodies: [body], asOf: { on: '2026-11-25', knownOn } },
            { who: OFFICER, now: noon('2026-11-25') },
          )
        ).duties.nodes.filter(
          ({ carriedBy }: Data) => carriedBy?.from.slug === 'ha-tinh/direct-party-committees',
        );
      expect(await carriedOf(UNION, '2026-11-21')).not.toEqual([]);
      const correct = `mutation ($input: CorrectSuccessionInput!) { correctSuccession(input: $input) { userErrors { code } succession { version } } }`;
      const corrected = {
        ...{ slug: 'ha-tinh/sap-nhap-2', subject: 'BODY', kind: 'MERGE', effectiveOn: '2026-11-19', basis },
        ...{
          grade: 'VERIFIED',
          from: [{ unit: 'ha-tinh/direct-party-committees' }],
          to: [OTHER],
          expectedVersion: 1,
        },
      };
      expect(await run(correct, corrected, '2026-11-22')).toMatchObject({
        userErrors: [],
        succession: { version: 2 },
      });
      const { handover } = await world.ask(
        `{ handover(succession: "ha-tinh/sap-nhap-2") { listed carried ended toBeDecided issues { code field message } } }`,
        {},
        { who: OFFICER, now: noon('2026-11-22') },
      );
      expect(handover).toMatchObject({
        ...{
          listed: before.listed,
          carried: 0,
          ended: before.ended,
          toBeDecided: before.listed - before.ended,
        },
      });
      expect(handover.issues).toHaveLength(before.carried);
      expect(handover.issues[0]).toMatchObject({ code: 'HANDOVER_NOT_A_SUCCESSOR', field: null });
      expect(handover.issues[0].message).toContain(UNION);
      // nobody is asked for it by a decision that does not stand, and the day before knew nothing of that
      expect(await carriedOf(UNION, '2026-11-22')).toEqual([]);
      expect(await carriedOf(UNION, '2026-11-21')).not.toEqual([]);
    });

    it('has bodies under it that live on, and where they go is not said for them', async () => {
      const left = async (succession: string) =>
        (
          await world.ask(
            `{ handover(succession: "${succession}") { leftUnder { hierarchy body { slug } under { slug } } } }`,
            {},
            { now: noon('2026-11-22') },
          )
        ).handover.leftUnder;
      // when the bloc of Thái Nguyên ended was not found, so it still stands under the committee of the old province
      expect(await left('thai-nguyen-2025/party-committee/merger-2025')).toEqual([
        {
          hierarchy: 'PARTY_LEADERSHIP',
          body: { slug: 'thai-nguyen/bloc/party-committee' },
          under: { slug: 'thai-nguyen/party-committee' },
        },
      ]);
      expect(await left('lao-cai-2025/party-committee/merger-2025')).toEqual([]);
    });
  });
});
