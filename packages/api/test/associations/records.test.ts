import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf } from '../duties/support/records.js';
import { type DutyWorld, holding, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import { AFFAIRS, CANDIDATES, ENTRIES, INPUTS, KEEPER_OF_TWO, kindOf, STANDARDS } from './support/records.js';
import {
  ASSIGN,
  BASIS,
  BLIND,
  BODIES,
  type Data,
  LAWYERS,
  LIST,
  mutate,
  noon,
  PROVINCE,
  RECORD,
  REGISTER,
} from './support/register.js';

const BAR = 'quang-tri/bar-association';
const NOTICE = { document: 'unplaced/382-tb-tu', provision: 'toàn văn' };

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false, bodies: BODIES });
  });
  const who = KEEPER_OF_TWO;
  const as = { who, now: noon('2026-11-25') };
  const record = (association: string, input: object): Promise<Data> =>
    mutate(world, RECORD, { association, ...input }, { who });
  const entries = async (association: string, on: string, more: object = {}, asked: object = as) =>
    (await world.ask(ENTRIES, { association, asOf: { on }, ...more }, asked)).associationEntries;
  const affairs = async (id: string, on: string, asked: object = as) =>
    (await world.ask(AFFAIRS, { id, asOf: { on } }, asked)).association;
  const slugs = async (variables: object) =>
    (await world.ask(LIST, variables, as)).associations.nodes.map(
      ({ body }: { body: { slug: string } }) => body.slug,
    );

  it('keeps an entry of every kind, and shows the history of any day', async () => {
    for (const [field, value] of Object.entries(INPUTS)) {
      const done = await record(BLIND, { [field]: value });
      expect([field, done.userErrors, done.entry?.kind]).toEqual([field, [], kindOf(field)]);
    }
    const all = await entries(BLIND, '2025-06-01', { first: 100 });
    expect(all.nodes.map(({ kind }: Data) => kind).sort()).toEqual(Object.keys(INPUTS).map(kindOf).sort());
    const one = async (kind: string, on: string) => (await entries(BLIND, on, { kinds: [kind] })).nodes[0];
    // a post was filled on 1/3/2025: the notice has no day, and whether it was sent nobody says
    expect((await affairs(BLIND, '2025-03-01')).changeNotices).toMatchObject([
      {
        ...{ notice: 'CHANGE_OF_LEADERS', changedOn: '2025-03-01', state: 'UNKNOWN', sentOn: null },
        basis: { documentSlug: 'state/126-2024-nd-cp', provision: 'Điều 24 khoản 10' },
      },
    ]);
    expect((await affairs(BLIND, '2025-02-28')).changeNotices).toEqual([]);
    expect((await one('SUPPORT', '2025-05-01')).record.support).toMatchObject({
      ...{ task: 'dạy nghề', tiedToTask: true, amount: 5_000_000_000, lumpSum: true },
      ...{ result: { on: '2025-05-01', outcome: 'PARTLY' }, assignedBy: { slug: PROVINCE } },
    });
    expect((await one('SUPPORT', '2025-04-30')).record.support.result).toBeNull();
    expect((await one('DIFFICULTY', '2025-04-09')).record.difficulty).toMatchObject({
      ...{ proposal: { on: '2025-03-10', body: { slug: PROVINCE } }, reply: null },
    });
    expect(await one('DIFFICULTY', '2025-02-28')).toBeUndefined();
    expect((await one('LEADER_SLOT', '2025-02-04')).record.leaderSlot).toMatchObject({
      ...{ opinions: [{ answeredOn: null, agrees: null }], conclusion: null, electedOn: null },
    });
    const first = await entries(BLIND, '2025-06-01', { first: 10 });
    const rest = await entries(BLIND, '2025-06-01', { first: 10, after: first.pageInfo.endCursor });
    const back = await entries(BLIND, '2025-06-01', { last: 10, before: rest.pageInfo.startCursor });
    expect([first.totalCount, rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([17, 7, false]);
    expect(back.nodes).toEqual(first.nodes);
    // what nobody may see is not there, and what was not known then was not either
    expect((await entries(BLIND, '2025-06-01', {}, { now: as.now })).totalCount).toBe(0);
    const earlier = { association: BLIND, asOf: { on: '2025-06-01', knownOn: '2026-11-19' } };
    expect((await world.ask(ENTRIES, earlier, as)).associationEntries.totalCount).toBe(0);
  });

  it('says what follows on any day: support, oversight, posts, meetings, congress and scheme', async () => {
    const shown = await affairs(BLIND, '2025-05-01');
    expect(shown).toMatchObject({
      support: { grants: 0, resultOpen: [] },
      oversight: { lastInspectedOn: '2025-02-01', breachesUnhandled: [], remediesOverdue: [] },
      plannedPosts: [{ post: 'CHAIR', count: 0 }],
      partyOrganisation: 'UNKNOWN',
      front: { state: 'YES', since: '2025-01-01' },
      meetings: { lastAdHocOn: '2025-04-01', lastYearlyOn: null, thisYear: 'NOT_YET', lastYear: 'NOT_HELD' },
      selfManagedGroups: [{ purpose: 'an ninh trật tự' }],
      monitoring: { lastContactOn: '2025-03-01', difficultiesOpen: 1, repliesOpen: 0 },
      schemes: [{ stage: 'PREPARED', associations: [{ slug: BLIND }] }],
    });
    expect(shown.oversight.breachesOpen).toHaveLength(1);
    expect(shown.oversight.measures).toHaveLength(1);
    expect((await affairs(BLIND, '2025-03-31')).support).toMatchObject({ grants: 1, amount: 5_000_000_000 });
    expect(shown.leaderPosts).toMatchObject([{ stage: 'ELECTED', electedBeforeConclusion: false }]);
    // no standard of the province is loaded: what was found stays recorded and decides nothing
    expect(shown.leaderPosts[0].standards[0]).toMatchObject({
      ...{ standard: 'AGE', result: 'UNKNOWN', recorded: true, basis: null },
      missing: ['association-leader.age-most.vinh-long'],
    });
    const [file] = shown.congressFiles;
    expect(file).toMatchObject({ congress: 'TERM', complete: 'NO', answer: 'NOT_DUE_KNOWN' });
    const paper = (name: string) => file.papers.find((one: Data) => one.paper === name);
    expect([paper('congress-report').state, paper('drafts').state, paper('charter').state]).toEqual([
      ...['RECEIVED', 'MISSING', 'UNKNOWN'],
    ]);
    expect(paper('rename-request')).toMatchObject({ stage: 'RESULT', state: 'NOT_ASKED', conditional: true });
    const codes = (of: Data) => of.findings.map(({ code }: Data) => code);
    expect(codes(shown)).toEqual(['POST_NOT_PLANNED', 'YEARLY_MEETING_MISSING']);
    const overdue = await affairs(BLIND, '2025-09-02');
    expect(codes(overdue)).toContain('REMEDY_OVERDUE');
    const { record: about } = overdue.findings.find(({ code }: Data) => code === 'REMEDY_OVERDUE');
    expect((await entries(BLIND, '2025-09-02', { kinds: ['INSPECTION'] })).nodes[0].id).toBe(about);
    expect(shown.records).toHaveLength(17);
  });

  it('says everything that is wrong at once, in the words of the input, and writes nothing', async () => {
    const inspection = {
      ...{ form: 'INSPECTION', by: 'vinh-long/none', on: '2030-01-01', subjects: ['FEES'] },
      ...{ remedy: { dueOn: '2025-01-01' } },
    };
    expect(codesOf(await record(LAWYERS, { inspection }))).toEqual([
      ...['BODY_UNKNOWN inspection.by', 'DAY_IN_FUTURE inspection.on'],
      'ASSOCIATION_REMEDY_WITHOUT_BREACH inspection.remedy',
    ]);
    const congressFile = {
      ...{
        congress: 'TERM',
        consultations: [{ body: 'x/y', askedOn: '2025-01-02', answeredOn: '2025-01-01' }],
      },
      papers: [{ paper: 'no-such', receivedOn: '2025-01-01' }],
    };
    expect(codesOf(await record(LAWYERS, { congressFile })).sort()).toEqual([
      'ASSOCIATION_DAYS_OUT_OF_ORDER congressFile.consultations.0.answeredOn',
      'ASSOCIATION_PAPER_UNKNOWN congressFile.papers.0.paper',
      'BODY_UNKNOWN congressFile.consultations.0.body',
    ]);
    const scheme = { rearrangement: 'MERGE', by: PROVINCE, preparedOn: '2025-01-01', with: [PROVINCE] };
    expect(codesOf(await record(LAWYERS, { scheme }))).toEqual(['ASSOCIATION_NOT_ONE scheme.with.0']);
    expect((await entries(LAWYERS, '2026-01-01')).totalCount).toBe(0);
  });

  it('is of every association that a meeting names, and takes a correction', async () => {
    const meeting = { meeting: 'YEARLY', by: PROVINCE, on: '2026-02-01', with: [LAWYERS] };
    const { entry } = await record(BLIND, { meeting });
    const held = async (of: string, asOf: object) =>
      (await world.ask(AFFAIRS, { id: of, asOf }, as)).association.meetings.thisYear;
    for (const of of [BLIND, LAWYERS]) expect(await held(of, { on: '2026-03-01' })).toBe('HELD');
    const told = `select target_id from outbox_event where target_id like $1::text || '%' order by 1`;
    expect((await world.rows(told, [entry.id])).flat()).toEqual([entry.id, `${entry.id}.1`]);
    const seen = await entries(LAWYERS, '2026-03-01');
    expect(seen.nodes[0].record.meeting).toMatchObject({ with: [{ slug: LAWYERS }] });
    const alone = { ...meeting, with: [] };
    const corrected = await mutate(
      world,
      RECORD,
      { association: BLIND, id: entry.id, expectedVersion: 1, meeting: alone },
      { who, on: '2026-11-22' },
    );
    expect(corrected).toMatchObject({ userErrors: [], entry: { id: entry.id, version: 2 } });
    const another = { association: BLIND, id: entry.id, expectedVersion: 2, movement: INPUTS.movement };
    expect(codesOf(await record(BLIND, another))).toEqual(['ASSOCIATION_ENTRY_KIND_FIXED id']);
    expect(await held(LAWYERS, { on: '2026-03-01' })).toBe('NOT_YET');
    expect(await held(LAWYERS, { on: '2026-03-01', knownOn: '2026-11-21' })).toBe('HELD');
    const elsewhere = holding('ha-tinh/peoples-committee', 'activity:write');
    const other = { actingFor: 'ha-tinh/peoples-committee', association: BLIND, meeting };
    expect((await mutate(world, RECORD, other, { who: elsewhere })).code).toBe('FORBIDDEN');
  });

  it('is taken from nobody whose register the caller does not keep, and tells nothing of what is theirs', async () => {
    const meeting = { meeting: 'YEARLY', by: PROVINCE, on: '2026-03-01', with: [BAR] };
    const { entry } = await record(BLIND, { meeting });
    const change = { id: entry.id, expectedVersion: 1, meeting: { ...meeting, with: [] } };
    // the keeper of one of the two registers
    expect((await mutate(world, RECORD, { association: BLIND, ...change })).code).toBe('FORBIDDEN');
    const shown = await entries(BAR, '2026-03-01', { kinds: ['MEETING'] });
    expect(shown.nodes).toMatchObject([{ version: 1 }]);
    // an entry of another association looks like one that is not there, also where it is of another kind
    for (const input of [{ meeting: change.meeting }, { movement: INPUTS.movement }])
      expect(
        codesOf(
          await mutate(world, RECORD, { association: LAWYERS, id: entry.id, expectedVersion: 1, ...input }),
        ),
      ).toEqual(['RECORD_UNKNOWN id']);
    expect((await record(BLIND, change)).userErrors).toEqual([]);
    const told = `select version::text from outbox_event where target_id = $1::text order by 1`;
    expect((await world.rows(told, [`${entry.id}.1`])).flat()).toEqual(['1', '2']);
  });

  it('cites the clause of the place for a gap, until the notice that assigns is recorded', async () => {
    const found = async (code: string, on: string) =>
      (await affairs(BAR, on)).findings.find((one: Data) => one.code === code);
    await record(BAR, { assignmentsKept: { from: '2022-01-01' } });
    for (const [about, value] of [
      ['CONDITIONS', true],
      ['ORGANISATION', false],
    ])
      await record(BAR, {
        partyOrganisation: { about, value, period: { from: '2022-01-01' }, basis: BASIS },
      });
    const clauses = async (code: string, on: string) =>
      (await found(code, on)).basis.map(({ clauseId }: Data) => clauseId);
    expect(await clauses('NO_MONITORING_BODY', '2023-03-12')).toEqual([]);
    expect(await clauses('NO_MONITORING_BODY', '2023-03-13')).toEqual(['QT29-2-1']);
    expect(await clauses('PARTY_ORGANISATION_MISSING', '2023-03-13')).toEqual(['QT29-2-3']);
    const by = 'quang-tri/mass-mobilisation-commission';
    const grants = [BAR, by].flatMap((body) => holding(body, 'organisation:write').grants);
    const assigned = await mutate(
      world,
      ASSIGN,
      {
        actingFor: by,
        body: BAR,
        by,
        from: '2023-03-14',
        until: '2025-07-01',
        basis: NOTICE,
        grade: 'REPORTED',
      },
      { who: { ...who, grants: [...who.grants, ...grants] } },
    );
    expect(assigned.userErrors).toEqual([]);
    const shown = await affairs(BAR, '2023-03-14');
    expect(shown.monitoring).toMatchObject({
      ...{ gap: null, bodies: [{ slug: by }], basis: [{ documentSlug: NOTICE.document }] },
    });
    expect(await found('NO_MONITORING_BODY', '2023-03-14')).toBeUndefined();
    expect(await found('NO_MONITORING_BODY', '2023-03-13')).toBeDefined();
    expect(shown.standings[1]).toMatchObject({
      kind: 'REGIME_AS_ASSIGNED',
      consequences: [{ basis: { clauseId: 'QT29-5-7' } }],
    });
  });

  it('shows the suspension of a day with its provisions', async () => {
    const suspended = 'vinh-long/hoi-cham-cuu';
    await mutate(world, REGISTER, { step: 'ENTER_REGISTER', on: '2016-01-01', associations: [suspended] });
    const done = await mutate(world, REGISTER, {
      ...{ step: 'SUSPEND', on: '2025-02-03', associations: [suspended], length: 180, office: 'chair' },
      decision: { text: '12/QĐ-UBND' },
      facts: [
        { fact: 'association/under-own-law', flag: false },
        { fact: 'association/scope', text: 'province' },
        { fact: 'association/breach-listed-for-suspension', flag: true },
        { fact: 'association/suspension-days', number: 180 },
      ],
    });
    expect(done.userErrors).toEqual([]);
    const on = async (day: string) => (await affairs(suspended, day)).suspension;
    expect(await on('2025-02-02')).toBeNull();
    expect(await on('2025-08-01')).toMatchObject({ phase: 'AS_DECIDED', lastDay: '2025-08-01' });
    expect(await on('2025-08-02')).toMatchObject({ phase: 'AUTOMATIC', lastDay: '2025-09-16' });
    expect((await on('2025-08-02')).basis[0].documentSlug).toBe('state/126-2024-nd-cp');
    expect(await on('2025-09-17')).toMatchObject({ phase: 'EXHAUSTED', exhausted: true });
  });

  it('judges a nomination by the paper of its day, for the centre; a province has its own', async () => {
    const standards = async (association: string, on: string, age: number | null = null) =>
      (await world.ask(STANDARDS, { association, post: 'CHAIR', age, asOf: { on } }, {}))
        .associationLeaderStandards;
    const central = 'viet-nam/hoi-nha-bao';
    const paper = async (on: string) => (await standards(central, on, 65))[0];
    expect(await paper('2022-03-29')).toMatchObject({
      result: 'MET',
      basis: { documentSlug: 'party/58-kl-tw' },
    });
    expect(await paper('2022-03-30')).toMatchObject({ basis: { documentSlug: 'party/32-kl-tw' } });
    expect(await paper('2023-08-22')).toMatchObject({ basis: { documentSlug: 'party/118-qd-tw' } });
    expect((await standards(central, '2023-08-22', 71))[0].result).toBe('NOT_MET');
    expect((await standards(BAR, '2024-01-01', 40))[0]).toMatchObject({
      ...{ result: 'UNKNOWN', basis: null, missing: ['association-leader.age-most.quang-tri'] },
    });
    expect(await standards('vinh-long/none', '2024-01-01')).toEqual([]);
  });

  it('suggests whom to look at together, with the reasons', async () => {
    const field = { vi: 'Sức khỏe', en: 'Health' };
    for (const of of [BLIND, LAWYERS])
      await record(of, { profile: { scope: 'PROVINCE', field, functions: ['khám bệnh từ thiện'] } });
    const { associationMergerCandidates: pairs } = await world.ask(
      CANDIDATES,
      { place: 'vinh-long', asOf: { on: '2024-10-01' } },
      as,
    );
    const slugsOf = ({ associations }: Data) => associations.map(({ slug }: Data) => slug);
    expect(pairs.filter((pair: Data) => slugsOf(pair).includes(BLIND))).toEqual([
      {
        associations: [{ slug: BLIND }, { slug: LAWYERS }],
        reasons: [
          { like: 'SAME_FIELD', what: 'Sức khỏe' },
          { like: 'SHARED_FUNCTION', what: 'khám bệnh từ thiện' },
        ],
      },
    ]);
  });

  describe('the register', () => {
    it('is filtered by each of its arguments', async () => {
      const asOf = { on: '2024-10-01' };
      const place = 'vinh-long';
      const both = [BLIND, LAWYERS].sort();
      expect((await slugs({ place, field: 'SUC KHOE', asOf })).sort()).toEqual(both);
      expect(await slugs({ place, field: 'văn học', asOf })).toEqual([]);
      expect((await slugs({ place, scopes: ['PROVINCE'], asOf })).length).toBe(16);
      expect(await slugs({ place, scopes: ['NATIONAL'], asOf })).toEqual([]);
      expect((await slugs({ place, levels: ['PROVINCE'], asOf })).length).toBe(16);
      expect(await slugs({ place, levels: ['COMMUNE'], asOf })).toEqual([]);
      expect(await slugs({ place, states: ['ACTIVE'], asOf })).toEqual(['vinh-long/hoi-cham-cuu']);
      expect(await slugs({ place, states: ['SUSPENDED'], asOf: { on: '2025-03-01' } })).toEqual([
        'vinh-long/hoi-cham-cuu',
      ]);
      const special = { kind: 'SPECIAL_CHARACTER', answers: ['YES'] };
      expect((await slugs({ place, standings: [special], asOf })).length).toBe(16);
      expect(await slugs({ place, standings: [special], asOf: { on: '2024-11-26' } })).toEqual([]);
      const regime = [{ kind: 'REGIME_AS_ASSIGNED', answers: ['YES'] }];
      expect((await slugs({ standings: regime, asOf })).sort()).toEqual([
        BAR,
        'quang-tri/historical-science-association',
      ]);
      const assigned = [{ kind: 'PARTY_ASSIGNED', answers: ['YES'] }];
      expect(await slugs({ place, standings: assigned, asOf })).toEqual([]);
      expect(await slugs({ place: 'quang-tri', unmonitored: false, asOf: { on: '2023-03-14' } })).toEqual([
        BAR,
      ]);
      expect(await slugs({ place, unmonitored: true, first: 100, asOf })).toHaveLength(16);
      expect(await slugs({ place, congressOverdue: false, asOf })).toEqual([]);
      expect(
        await slugs({ place, findings: ['YEARLY_MEETING_MISSING'], asOf: { on: '2025-01-01' } }),
      ).toEqual([BLIND]);
    });

    it('finds who sent no report two years in a row, where reports are kept', async () => {
      const reportsKept = { report: 'ACTIVITY', period: { from: '2022-01-01' } };
      await record(BLIND, { reportsKept });
      const missing = (on: string, reportMissingTwoYears = true) =>
        slugs({ place: 'vinh-long', reportMissingTwoYears, asOf: { on } });
      expect(await missing('2022-12-02')).toEqual([]);
      expect(await missing('2023-12-01')).toEqual([]);
      expect(await missing('2023-12-02')).toEqual([BLIND]);
      const report = { report: 'ACTIVITY', year: 2023, sentOn: '2023-11-30', to: [PROVINCE] };
      await record(BLIND, { report });
      expect(await missing('2023-12-02')).toEqual([]);
      expect(await missing('2023-12-02', false)).toEqual([BLIND]);
    });
  });

  it('asks the tables as often for one entry as for all', async () => {
    const of = async (variables: object) =>
      (await world.answer(ENTRIES, { association: BLIND, ...variables }, as)).statements;
    expect(await of({ first: 100 })).toBe(await of({ first: 1, kinds: ['CONTACT'] }));
  });
});
