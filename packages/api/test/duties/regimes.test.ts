import { beforeAll, describe, expect, it } from 'vitest';
import { firstBrokenAuditEntry } from '../../src/platform/index.js';
import { forEachDatabase } from '../support/databases.js';
import { codesOf, mutate } from './support/records.js';
import { vanHai } from './support/van-hai.js';
import {
  type Asked,
  clerkOf,
  type DutyWorld,
  holding,
  NOBODY,
  newKey,
  openDutyWorld,
} from './support/world.js';

const NOW = new Date('2025-11-01T05:00:00Z');
const later = (day: string): Date => new Date(`${day}T05:00:00Z`);
const TOP = 'van-hai/party-committee';
const PAPER = 'van-hai/15-nq-tu';
const YEAR = { from: '2025-01-01', to: '2025-12-31' };

const ERRORS = 'replayed userErrors { code field message }';
const SUBMIT = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { ${ERRORS}
  submission { id version on occurrence documentRef dutyId sample body { slug } duty { dutyId } } } }`;
const RETURN = `mutation ($input: ReturnReportInput!) { returnReport(input: $input) { ${ERRORS}
  reportReturn { id on reason by { slug } body { slug } } } }`;
const EXTEND = `mutation ($input: ExtendReportInput!) { extendReport(input: $input) { ${ERRORS}
  extension { id until on documentRef by { slug } } } }`;
const LOCK = `mutation ($input: LockReportInput!) { lockReport(input: $input) { ${ERRORS} lock { id on reason by { slug } } } }`;
const EXPECTED = `query ($duty: String, $document: ID, $bodies: [ID!], $subtree: ID, $from: Date, $to: Date, $first: Int, $after: String,
  $missingOnly: Boolean! = false, $asOf: AsOfInput) {
  expectedReports(duty: $duty, document: $document, bodies: $bodies, subtree: $subtree, from: $from, to: $to, first: $first,
    after: $after, missingOnly: $missingOnly, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { name period cutOff statedDueOn extendedTo locked lockWhy lockOn lockText(lang: EN) duty { body { slug } occurrence dueOn status why proof { id kind } }
      submission { id on documentRef } returned { on reason by { slug } } } } }`;
const METRICS = `query ($document: ID, $subtree: ID, $from: Date, $to: Date, $missingShown: Int! = 50) {
  reportMetrics(document: $document, subtree: $subtree, from: $from, to: $to, missingShown: $missingShown) {
    expected actual onTime rate onTimeRate withDeadline doubtful uncounted { slug } missingCount
    missing { duty { body { slug } } } } }`;
const DRAFT = `query ($duty: String!, $subtree: ID) { reportDraft(duty: $duty, occurrence: "2025", subtree: $subtree) {
  figures { measure total complete given { body { slug } value } unknownTo { slug } }
  parts { part given { body { slug } text } } missing { slug } } }`;

forEachDatabase((open) => {
  let world: DutyWorld;
  let communes: readonly string[];
  let figures: readonly string[];
  let parts: readonly string[];
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { now: NOW, law: [vanHai()], samples: false });
    communes = [...world.law.registry.bodies.values()]
      .filter(
        ({ id, kind, level }) =>
          id.startsWith('van-hai/') && kind === 'party-committee' && level === 'commune',
      )
      .map(({ id }) => id);
    const regime = world.law.law.regimes.find(({ duty }) => duty === 'VH15-2');
    figures = (regime?.figures ?? []).map(({ measure }) => measure);
    parts = (regime?.outline ?? []).map(({ id }) => id);
  });
  const commune = (index: number): string => communes[index] ?? '';
  const report = (index: number, more: object = {}) => ({
    ...{
      actingFor: commune(index),
      body: commune(index),
      duty: 'VH15-2',
      occurrence: '2025',
      on: '2025-11-01',
    },
    ...more,
  });
  const top = clerkOf(TOP);
  const send = (mutation: string, input: object, asked: Asked = {}) =>
    mutate(world, mutation, input, { who: top, ...asked });
  const expected = async (variables: object = {}, asked: Asked = {}) =>
    (await world.ask(EXPECTED, { duty: 'VH15-2', ...YEAR, ...variables }, { who: top, ...asked }))
      .expectedReports;
  const of = async (index: number, asked: Asked = {}) =>
    (await expected({ bodies: [commune(index)] }, asked)).nodes[0];

  it('says what a document asks to be reported, and leaves open what it does not say', async () => {
    const query = `query ($document: ID!) { reportRegimes(document: $document) { dutyId name(lang: EN) content method about hasCutOff
      hasLock scheduleText basis { provision } addressees { slug } outline { part name } figures { measure name adds } } }`;
    const { reportRegimes } = await world.ask(query, { document: PAPER }, { who: top });
    expect(reportRegimes).toEqual([
      expect.objectContaining({
        ...{
          dutyId: 'VH15-2',
          name: 'Yearly report on mass mobilisation',
          about: 'OCCURRENCE',
          hasLock: true,
        },
        ...{
          scheduleText: 'hằng năm, trước ngày 15/11',
          basis: { provision: 'II.1' },
          addressees: [{ slug: TOP }],
        },
      }),
    ]);
    expect(reportRegimes[0].outline.map(({ part }: { part: string }) => part)).toEqual(parts);
    expect(figures.length).toBeGreaterThan(0);
    const guide = await world.ask(query, { document: 'thai-nguyen/29-hd-duk' });
    expect(guide.reportRegimes.some(({ hasLock }: { hasLock: boolean }) => !hasLock)).toBe(true);
    expect((await world.ask(query, { document: 'no/such' })).reportRegimes).toEqual([]);
  });

  describe('a report', () => {
    it('is expected of exactly those whom the clause lists, sent, returned, sent again', async () => {
      expect(
        (await expected()).nodes.map(({ duty }: { duty: { body: { slug: string } } }) => duty.body.slug),
      ).toEqual([...communes].sort());
      expect(await of(0)).toMatchObject({
        ...{
          period: '2025',
          cutOff: '2025-10-31',
          statedDueOn: '2025-11-14',
          locked: false,
          lockWhy: 'LOCK_NOT_YET',
        },
        ...{ submission: null, returned: null, lockOn: '2025-11-24' },
      });
      const values = figures.map((measure) => ({ measure, value: 7 }));
      const narrative = [{ part: parts[0] ?? '', text: 'Kết quả bịa đặt.' }];
      const sent = await send(SUBMIT, report(0, { documentRef: '12-BC/ĐU', figures: values, narrative }));
      expect(sent).toMatchObject({
        userErrors: [],
        submission: {
          version: 1,
          on: '2025-11-01',
          documentRef: '12-BC/ĐU',
          sample: true,
          body: { slug: commune(0) },
        },
      });
      const { id } = sent.submission;
      expect(await of(0)).toMatchObject({
        submission: { id, on: '2025-11-01', documentRef: '12-BC/ĐU' },
        duty: { status: 'DONE', proof: [{ id, kind: 'REPORT' }] },
      });
      const { duties } = await world.ask(
        `query ($bodies: [ID!]) { duties(bodies: $bodies, filter: {dutyId: {eq: "VH15-2"}}) { nodes { status proof { id title documentRef } } } }`,
        { bodies: [commune(0)] },
        { who: top },
      );
      expect(duties.nodes).toEqual([
        { status: 'DONE', proof: [{ id, title: '12-BC/ĐU', documentRef: '12-BC/ĐU' }] },
      ]);
      expect(codesOf(await send(SUBMIT, report(0)))).toEqual(['REPORT_ALREADY_SENT occurrence']);
      const back = {
        actingFor: TOP,
        body: commune(0),
        submission: id,
        on: '2025-11-01',
        reason: 'Thiếu phụ lục',
      };
      expect(await send(RETURN, back)).toMatchObject({
        userErrors: [],
        reportReturn: { reason: 'Thiếu phụ lục', by: { slug: TOP }, body: { slug: commune(0) } },
      });
      expect(codesOf(await send(RETURN, back))).toEqual(['SUBMISSION_RETURNED submission']);
      expect(await of(0)).toMatchObject({
        submission: null,
        returned: { reason: 'Thiếu phụ lục', by: { slug: TOP } },
        duty: { status: 'DUE_SOON', proof: [] },
      });
      // long after the last day on which reports are taken in, one that came back may still be sent again
      const late = { now: later('2025-12-20') };
      expect(await of(0, late)).toMatchObject({ locked: false, lockWhy: 'RETURNED_OPEN' });
      expect(await send(SUBMIT, report(0, { on: '2025-12-20' }), late)).toMatchObject({ userErrors: [] });
      expect(await of(0, late)).toMatchObject({ returned: null, duty: { status: 'DONE_LATE' } });
    });

    it('is locked with a reason in words; more time opens it, a decision closes it', async () => {
      const late = { now: later('2025-11-30') };
      expect(await of(1, late)).toMatchObject({
        locked: true,
        lockWhy: 'LOCKED_BY_DATE',
        lockOn: '2025-11-24',
      });
      expect((await of(1, late)).lockText).toContain('II.1');
      expect(codesOf(await send(SUBMIT, report(1, { on: '2025-11-30' }), late))).toEqual([
        'REPORT_LOCKED occurrence',
      ]);
      const grant = { ...report(1, { on: '2025-11-30', documentRef: '30-CV/TU' }), actingFor: TOP };
      expect(codesOf(await send(EXTEND, { ...grant, until: '2025-11-10' }, late))).toEqual([
        'EXTENSION_NOT_LATER until',
      ]);
      expect(await send(EXTEND, { ...grant, until: '2025-12-05' }, late)).toMatchObject({
        userErrors: [],
        extension: { until: '2025-12-05', by: { slug: TOP } },
      });
      expect(await of(1, late)).toMatchObject({
        ...{
          locked: false,
          lockWhy: 'LOCK_NOT_YET',
          lockOn: '2025-12-15',
          extendedTo: '2025-12-05',
          statedDueOn: '2025-11-14',
        },
        duty: { dueOn: '2025-12-05' },
      });
      // as known the day before, nothing had been granted
      const before = { asOf: { on: '2025-11-30', knownOn: '2025-11-29' }, bodies: [commune(1)] };
      expect((await expected(before, late)).nodes[0]).toMatchObject({ locked: true, extendedTo: null });
      const lock = { ...report(1, { on: '2025-12-01', reason: 'Đã tổng hợp' }), actingFor: TOP };
      expect(await send(LOCK, lock, { now: later('2025-12-01') })).toMatchObject({ userErrors: [] });
      const locked = await of(1, { now: later('2025-12-01') });
      expect(locked).toMatchObject({ locked: true, lockWhy: 'LOCKED_BY_DECISION' });
      expect(locked.lockText).toContain('Đã tổng hợp');
    });

    it('is corrected under its id, replayed by its key, and checked by the domain', async () => {
      const key = newKey();
      const sent = await send(SUBMIT, report(2, { idempotencyKey: key }));
      expect(sent.userErrors).toEqual([]);
      expect(await send(SUBMIT, report(2, { idempotencyKey: key }))).toEqual({ ...sent, replayed: true });
      const { id } = sent.submission;
      const again = await send(SUBMIT, report(2, { id, expectedVersion: 1, documentRef: '15-BC/ĐU' }));
      expect(again).toMatchObject({
        userErrors: [],
        submission: { id, version: 2, documentRef: '15-BC/ĐU' },
      });
      expect(codesOf(await send(SUBMIT, report(2, { id, expectedVersion: 1 })))).toEqual([
        'STALE_VERSION expectedVersion',
      ]);
      const wrong = report(2, {
        ...{
          occurrence: '2031',
          figures: [{ measure: 'no/such', value: -1 }],
          narrative: [{ part: 'no', text: 'x' }],
        },
        on: '2026-01-01',
      });
      expect(codesOf(await send(SUBMIT, wrong))).toEqual(['REPORT_FIGURE_INVALID figures.no/such']);
      const unasked = report(2, {
        id,
        expectedVersion: 2,
        figures: [{ measure: 'no/such' }],
        narrative: [{ part: 'no', text: 'x' }],
      });
      expect(codesOf(await send(SUBMIT, unasked))).toEqual([
        'REPORT_FIGURE_NOT_ASKED figures.no/such',
        'REPORT_PART_NOT_ASKED narrative.no',
      ]);
      expect(codesOf(await send(SUBMIT, report(2, { duty: 'VH15-3' })))).toEqual(['DUTY_NOT_A_REPORT duty']);
      expect(codesOf(await send(SUBMIT, report(2, { occurrence: '2019' })))).toEqual([
        'REPORT_NOT_EXPECTED occurrence',
      ]);
      expect(await world.database.write((_, connection) => firstBrokenAuditEntry(connection))).toBeNull();
    });
  });

  it('is written by nobody without leave, nor sent back by one who does not receive it', async () => {
    const stranger = clerkOf('ha-tinh/party-committee');
    const refused = async (mutation: string, input: object, who: Asked['who']) =>
      (
        await world.answer(
          mutation,
          { input: { idempotencyKey: newKey(), ...input } },
          { who: who ?? NOBODY },
        )
      ).thrown?.code;
    expect(await refused(SUBMIT, report(3), stranger)).toBe('FORBIDDEN');
    expect(await refused(SUBMIT, report(3), holding(TOP, 'record:read'))).toBe('FORBIDDEN');
    const sent = await send(SUBMIT, report(3));
    const back = { body: commune(3), submission: sent.submission.id, on: '2025-11-01', reason: 'x' };
    // the paper is for members: others see neither it nor its reports
    const theirs = await send(RETURN, { ...back, actingFor: 'ha-tinh/party-committee' }, { who: stranger });
    expect(codesOf(theirs)).toEqual(['SUBMISSION_UNKNOWN submission']);
    const grant = {
      ...report(3, { until: '2026-01-01', documentRef: 'x' }),
      actingFor: 'ha-tinh/party-committee',
    };
    expect(codesOf(await send(EXTEND, grant, { who: stranger }))).toEqual(['DUTY_UNKNOWN duty']);
    const front = 'van-hai/front-committee';
    expect(codesOf(await send(RETURN, { ...back, actingFor: front }))).toEqual([
      'REPORT_NOT_THEIRS actingFor',
    ]);
    expect(codesOf(await send(EXTEND, { ...grant, actingFor: front }))).toEqual([
      'REPORT_NOT_THEIRS actingFor',
    ]);
  });

  it('counts the five metrics per subtree and names who has not reported', async () => {
    const metrics = async (variables: object) =>
      (
        await world.ask(
          METRICS,
          { document: PAPER, ...YEAR, ...variables },
          { who: top, now: later('2025-12-31') },
        )
      ).reportMetrics;
    const all = await metrics({ subtree: TOP });
    expect(all.expected).toBe(communes.length);
    expect(all.actual + all.missingCount).toBe(all.expected);
    expect(all.rate).toBeCloseTo((100 * all.actual) / all.expected);
    expect(all.missing.map(({ duty }: { duty: { body: { slug: string } } }) => duty.body.slug)).toContain(
      commune(1),
    );
    const one = await metrics({ subtree: commune(1) });
    expect(one).toMatchObject({ expected: 1, actual: 0, rate: 0, onTimeRate: 0, missingCount: 1 });
    expect((await metrics({ from: '2025-01-01', to: '2025-06-30' })).expected).toBe(0);
    expect((await metrics({ missingShown: 0 })).missing).toEqual([]);
  });

  it('gives a draft for the level above, with every source and every gap', async () => {
    const { reportDraft } = await world.ask(
      DRAFT,
      { duty: 'VH15-2', subtree: TOP },
      { who: top, now: later('2025-12-31') },
    );
    expect(reportDraft.missing).toContainEqual({ slug: commune(1) });
    expect(reportDraft.figures.map(({ measure }: { measure: string }) => measure)).toEqual(figures);
    expect(reportDraft.figures[0].complete).toBe(false);
    expect((await world.ask(DRAFT, { duty: 'VH15-3' }, { who: top })).reportDraft).toBeNull();
  });

  it('is paged, and asks as many statements for one body as for all', async () => {
    const first = await expected({ first: 1 });
    const second = await expected({ first: communes.length, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toHaveLength(communes.length);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const counts = await Promise.all(
      [{ bodies: [commune(0)] }, {}, { subtree: TOP }].map(
        async (more) =>
          (await world.answer(EXPECTED, { duty: 'VH15-2', ...YEAR, ...more }, { who: top })).statements,
      ),
    );
    expect(new Set(counts).size).toBe(1);
    const { thrown } = await world.answer(EXPECTED, {}, { who: top });
    expect(thrown).toMatchObject({ code: 'BAD_INPUT', params: { reason: 'SCOPE_MISSING' } });
  });
});
