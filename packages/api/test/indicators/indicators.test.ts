import { beforeAll, describe, expect, it } from 'vitest';
import { firstBrokenAuditEntry } from '../../src/platform/index.js';
import {
  type Asked,
  type DutyWorld,
  daysLater,
  holding,
  NOBODY,
  newKey,
  openDutyWorld,
} from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import { commune, figuresLaw, TOP } from './support.js';

const RECORD = `mutation ($input: RecordObservationsInput!) { recordObservations(input: $input) {
  recorded corrected unchanged replayed userErrors { code field message } } }`;
const TOTAL = `state numerator { low high estimated } denominator { low } percent reported expected uncertain coverage`;
const BOARD = `query ($body: ID!, $period: String!, $asOf: AsOfInput) {
  scoreboard(body: $body, period: $period, indicators: ["van-lam/rate"], asOf: $asOf) {
    isPublicView body { slug } tallies { targetId satisfied violated undetermined }
    figures { indicator { name numerator { measureId basis { provision } } } ownNumerator { low } total { ${TOTAL} }
      missingCount missing { slug } }
    findings { targetId outcome why value threshold operator basis { documentSlug provision } explanation } } }`;
const EXPLAIN = `query ($body: ID!, $period: String!, $first: Int) {
  explainFigure(body: $body, indicator: "van-lam/rate", period: $period, first: $first) {
    total { ${TOTAL} } reportCount reports { id body { slug } measureId period amount { low } source } missingCount } }`;
const FINDINGS = `query ($bodies: [ID!]!, $periods: [String!]!) {
  targetFindings(bodies: $bodies, periods: $periods) { body { slug } period outcome why } }`;
const SERIES = `query ($body: ID!, $periods: [String!]!, $mode: SeriesMode) {
  figureSeries(body: $body, measure: "van-lam/members", periods: $periods, mode: $mode) {
    period certainty why amount { low } sources { slug } } }`;

const ALL = {
  subject: 'clerk',
  grants: ['indicator:write', 'record:read'].map((capability) => ({
    ...holding(TOP, capability).grants[0],
    subtree: true,
    hierarchy: 'sector',
  })),
} as unknown as NonNullable<Asked['who']>;
const ONE = holding(commune(1), 'indicator:write', 'record:read');
const COMMUNES = 6;
const MEMBERS = [95, 80, 3, 60, 70];
const ELIGIBLE = [100, 100, 10, 60, 80];

forEachDatabase((open) => {
  let world: DutyWorld;
  /** Late in 2025, so that 2024 is over. */
  const at = (days: number) => ({ now: daysLater(150 + days) });
  const record = async (rows: readonly object[], more: object = {}, asked: Asked = {}) => {
    const input = { actingFor: TOP, idempotencyKey: newKey(), rows, ...more };
    return (await world.ask(RECORD, { input }, { who: ALL, ...at(0), ...asked })).recordObservations;
  };
  const row = (at: number, measure: string, value: number, more: object = {}) => ({
    body: commune(at),
    measure: `van-lam/${measure}`,
    period: '2024',
    value,
    source: 'Báo cáo năm',
    ...more,
  });
  const board = async (body: string, asked: Asked & { asOf?: object } = {}, period = '2024') => {
    const { asOf, ...who } = asked;
    const variables = { body, period, ...(asOf ? { asOf } : {}) };
    return (await world.ask(BOARD, variables, { who: ALL, ...at(9), ...who })).scoreboard;
  };

  beforeAll(async () => {
    world = await openDutyWorld(await open(), { law: [figuresLaw(COMMUNES)] });
    const rows = [
      ...MEMBERS.map((value, index) => row(index, 'members', value)),
      ...ELIGIBLE.map((value, index) => row(index, 'eligible', value)),
    ];
    expect(await record(rows)).toEqual({
      recorded: 10,
      corrected: 0,
      unchanged: 0,
      replayed: false,
      userErrors: [],
    });
  });

  it('a programme says what its targets came to for a body, from one board for all of them', async () => {
    const query = `query ($body: ID!, $other: ID!, $asOf: AsOfInput) {
      programme(document: "van-lam/nghi-quyet", bodies: [$body], asOf: $asOf) { clauses { targets { targetId
        one: standing(body: $body, period: "2024") { ...S } other: standing(body: $other, period: "2024") { ...S }
        now: standing(body: $body) { period finding { outcome why } } } } } }
      fragment S on ProgrammeStanding { period isPublicView finding { outcome why value threshold } total { state coverage expected } }`;
    const ask = async (asked: Asked = {}) =>
      world.answer(query, { body: commune(0), other: commune(1) }, { who: ALL, ...at(9), ...asked });
    const { data, statements } = await ask();
    const [target] = data.programme.clauses.flatMap(({ targets }: { targets: object[] }) => targets);
    const [reached] = (await board(commune(0))).findings;
    expect(target.one).toMatchObject({
      ...{ period: '2024', isPublicView: false, total: { state: 'SHOWN', expected: 1, coverage: 1 } },
      finding: { outcome: reached.outcome, value: reached.value, threshold: reached.threshold },
    });
    expect([target.one.finding.outcome, target.other.finding.outcome]).toEqual(['SATISFIED', 'VIOLATED']);
    expect(target.now).toMatchObject({ period: '2025', finding: { outcome: 'UNDETERMINED' } });
    const anonymous = await ask({ who: NOBODY });
    const [seen] = anonymous.data.programme.clauses.flatMap(({ targets }: { targets: object[] }) => targets);
    expect(seen.one.isPublicView).toBe(true);
    expect(statements).toBeLessThan(40);
  });

  describe('recording figures', () => {
    it('says what is wrong row by row, and then writes nothing', async () => {
      const answer = await record([
        row(5, 'members', 4),
        row(5, 'members', 4),
        row(0, 'members', 1.5),
        row(0, 'nobody', 1),
        row(1, 'members', 81),
        row(2, 'members', 3, { period: '2024-Q7' }),
        row(4, 'eligible', 3, { expectedVersion: 7 }),
      ]);
      const codes = answer.userErrors.map(
        ({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`,
      );
      expect(codes).toEqual([
        'OBSERVATION_TWICE rows.1',
        'VALUE_HAS_DECIMALS rows.2.value',
        'MEASURE_UNKNOWN rows.3.measure',
        'REPORTING_PERIOD_INVALID rows.5.period',
      ]);
      expect(answer.recorded).toBe(0);
      const versions = await record([row(1, 'members', 81), row(4, 'eligible', 3, { expectedVersion: 7 })]);
      expect(versions.userErrors.map(({ code }: { code: string }) => code)).toEqual([
        'EXPECTED_VERSION_MISSING',
        'STALE_VERSION',
      ]);
      expect((await board(commune(5))).figures[0].total.state).toBe('NOT_REPORTED');
    });

    it('changes nothing for the same figures, and nothing in a dry run', async () => {
      expect(await record([row(0, 'members', 95)])).toMatchObject({ recorded: 0, unchanged: 1 });
      const dry = await record([row(5, 'members', 9), row(0, 'members', 95)], { dryRun: true });
      expect(dry).toMatchObject({ recorded: 1, unchanged: 1, userErrors: [] });
      expect((await board(commune(5))).figures[0].total.state).toBe('NOT_REPORTED');
    });

    it('repeats what a key did', async () => {
      const idempotencyKey = newKey();
      const rows = [row(5, 'members', 7, { period: '2023' })];
      expect(await record(rows, { idempotencyKey })).toMatchObject({ recorded: 1, replayed: false });
      expect(await record(rows, { idempotencyKey })).toMatchObject({ recorded: 1, replayed: true });
    });

    it('is for those with leave for every body', async () => {
      const input = { actingFor: commune(1), idempotencyKey: newKey(), rows: [row(2, 'members', 9)] };
      const { thrown } = await world.answer(RECORD, { input }, { who: ONE, ...at(0) });
      expect(thrown?.code).toBe('FORBIDDEN');
    });

    it('keeps what was known before a correction, with an entry in the audit trail', async () => {
      const done = await record([row(3, 'members', 50, { expectedVersion: 1 })], {}, at(2));
      expect(done).toMatchObject({ corrected: 1, userErrors: [] });
      expect((await board(commune(3))).figures[0].total.numerator.low).toBe(50);
      const before = await board(commune(3), { asOf: { knownOn: '2025-03-01' } });
      expect(before.figures[0].total.numerator.low).toBe(60);
      const rows = await world.rows(
        `select count(*)::text from observation where body_id = $1 and measure_id = 'van-lam/members'`,
        [commune(3)],
      );
      expect(rows).toEqual([['2']]);
      await world.rows('select 1::text');
      expect(await world.database.write((_, connection) => firstBrokenAuditEntry(connection))).toBeNull();
      expect(await record([row(3, 'members', 60, { expectedVersion: 2 })], {}, at(3))).toMatchObject({
        corrected: 1,
      });
    });
  });

  describe('the scoreboard', () => {
    it('adds up with coverage and who is missing, and judges with the clause', async () => {
      const top = await board(TOP);
      expect(top).toMatchObject({
        isPublicView: false,
        tallies: [{ targetId: 'VL-1', satisfied: 2, violated: 3, undetermined: 2 }],
      });
      const [figure] = top.figures;
      expect(figure.indicator.numerator).toEqual([
        { measureId: 'van-lam/members', basis: { provision: '1' } },
      ]);
      expect(figure).toMatchObject({
        ownNumerator: null,
        missingCount: 1,
        missing: [{ slug: commune(5) }],
        total: {
          state: 'SHOWN',
          numerator: { low: 308, high: 308, estimated: false },
          denominator: { low: 350 },
          percent: 88,
          reported: 5,
          expected: 6,
          uncertain: 0,
        },
      });
      expect(figure.total.coverage).toBeCloseTo(5 / 6);
      expect(top.findings).toMatchObject([{ outcome: 'UNDETERMINED', why: 'NUMERATOR_NOT_REPORTED' }]);
      const [finding] = (await board(commune(1))).findings;
      expect(finding).toMatchObject({
        targetId: 'VL-1',
        outcome: 'VIOLATED',
        value: 80,
        threshold: 90,
        operator: '>=',
        basis: [{ documentSlug: 'van-lam/nghi-quyet', provision: '1' }],
      });
      expect(finding.explanation.join('\n')).toContain('Chưa đạt mức quy định');
    });

    it('gives anybody else the public view: no small count, and none that gives it away', async () => {
      const nobody = { who: holding('xa-la/cell') };
      const shown = await Promise.all(
        [TOP, ...MEMBERS.map((_, index) => commune(index))].map((body) => board(body, nobody)),
      );
      expect(shown.map(({ isPublicView }) => isPublicView)).not.toContain(false);
      expect(shown.map(({ figures }) => figures[0].total.state)).toEqual([
        'SHOWN',
        'SHOWN',
        'SHOWN',
        'HIDDEN',
        'HIDDEN',
        'SHOWN',
      ]);
      expect(shown[0]?.figures[0].total.coverage).toBeCloseTo(5 / 6);
      expect(shown[0]).toMatchObject({ tallies: [], figures: [{ ownNumerator: null, missing: [] }] });
      expect(shown.map(({ findings }) => findings.length)).toEqual([1, 1, 1, 0, 0, 1]);
      const quarter = await world.answer(BOARD, { body: TOP, period: '2024-Q1' }, { ...nobody, ...at(9) });
      expect(quarter.thrown?.params).toMatchObject({ reason: 'PUBLIC_PERIOD_INVALID' });
    });

    it('makes the public view once for a state of the figures, and anew when one changes', async () => {
      const ask = async () => {
        const asked = { who: holding('xa-la/cell'), ...at(20) };
        const { data, statements } = await world.answer(BOARD, { body: TOP, period: '2023' }, asked);
        return { statements, total: data.scoreboard.figures[0].total };
      };
      const first = await ask();
      const again = await ask();
      expect(again.statements).toBeLessThan(first.statements);
      expect(again.total).toEqual(first.total);
      await record([row(5, 'eligible', 10, { period: '2023' })], {}, at(20));
      const anew = await ask();
      expect(anew.statements).toBe(first.statements);
      expect([first.total.state, anew.total.state]).toEqual(['NOT_COMPARABLE', 'SHOWN']);
      expect((await ask()).statements).toBe(again.statements);
      // figures of another year are nothing to it
      await record([row(0, 'members', 40, { period: '2022' })], {}, at(20));
      expect((await ask()).statements).toBe(again.statements);
    });

    it('asks a constant number of statements', async () => {
      const count = async (body: string) =>
        (await world.answer(BOARD, { body, period: '2024' }, { who: ALL, ...at(9) })).statements;
      expect(await count(TOP)).toBe(await count(commune(0)));
      expect(await count(TOP)).toBeLessThanOrEqual(6);
    });
  });

  describe('a figure', () => {
    it('is explained down to its reports', async () => {
      const { explainFigure } = await world.ask(
        EXPLAIN,
        { body: TOP, period: '2024', first: 3 },
        { who: ALL, ...at(9) },
      );
      expect(explainFigure).toMatchObject({ reportCount: 10, missingCount: 1, total: { percent: 88 } });
      expect(explainFigure.reports).toHaveLength(3);
      expect(explainFigure.reports[0]).toMatchObject({
        body: { slug: commune(0) },
        measureId: 'van-lam/members',
        amount: { low: 95 },
        source: 'Báo cáo năm',
      });
      const node = await world.ask(
        'query ($id: ID!) { node(id: $id) { ... on Observation { value body { slug } } } }',
        { id: explainFigure.reports[0].id },
        { who: ALL, ...at(9) },
      );
      expect(node.node).toEqual({ value: 95, body: { slug: commune(0) } });
    });

    it('has a series, with what is not known said', async () => {
      const { figureSeries } = await world.ask(
        SERIES,
        { body: commune(5), periods: ['2023', '2024'], mode: 'CURRENT_BOUNDARIES' },
        { who: ALL, ...at(9) },
      );
      expect(figureSeries).toMatchObject([
        { period: '2023', certainty: 'EXACT', amount: { low: 7 }, sources: [{ slug: commune(5) }] },
        { period: '2024', certainty: 'UNKNOWN', amount: null, why: 'chưa có báo cáo' },
      ]);
    });

    it('is judged for several bodies at once', async () => {
      const variables = { bodies: [commune(0), commune(1)], periods: ['2024', '2025'] };
      const { targetFindings } = await world.ask(FINDINGS, variables, { who: ALL, ...at(9) });
      expect(
        targetFindings.map(({ period, why }: { period: string; why: string }) => `${period} ${why}`),
      ).toEqual(['2024 REACHED', '2024 NOT_REACHED', '2025 NOT_DUE_YET', '2025 NOT_DUE_YET']);
    });

    it('is not for those without leave', async () => {
      const one = { who: ONE, ...at(9) };
      const codes = await Promise.all([
        world.answer(EXPLAIN, { body: TOP, period: '2024' }, one),
        world.answer(FINDINGS, { bodies: [commune(0)], periods: ['2024'] }, one),
        world.answer(SERIES, { body: commune(0), periods: ['2024'] }, one),
      ]);
      expect(codes.map(({ thrown }) => thrown?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
      const { observations } = await world.ask(
        '{ observations(first: 50) { totalCount nodes { body { slug } value } } }',
        {},
        one,
      );
      expect(observations.nodes.map((node: { body: { slug: string } }) => node.body.slug)).toEqual([
        commune(1),
        commune(1),
      ]);
    });
  });

  it('has a catalogue with the clause behind each target', async () => {
    const { indicators, measures, indicatorTargets } = await world.ask(
      `{ indicators { indicatorId kind } measures { measureId aboutPeople unit }
         indicatorTargets(indicator: "van-lam/rate") { targetId value operator time basis { provision } } }`,
    );
    expect(indicators.map((one: { indicatorId: string }) => one.indicatorId)).toContain(
      'farmers/gathering-rate',
    );
    expect(measures).toContainEqual({ measureId: 'van-lam/members', aboutPeople: true, unit: 'PERSON' });
    expect(indicatorTargets).toEqual([
      { targetId: 'VL-1', value: 90, operator: '>=', time: 'each', basis: { provision: '1' } },
    ]);
  });
});
