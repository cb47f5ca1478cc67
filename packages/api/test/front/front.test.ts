import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOMS } from '../../src/rooms.js';
import {
  change,
  FRONT,
  GOVERNMENT,
  OPEN_CASE,
  PROVINCE,
  SECRETARIAT,
  STANDING_BODY,
  take,
} from '../duties/support/cases.js';
import { codesOf, DECLARE_KEEPING } from '../duties/support/records.js';
import { clerkOf, type DutyWorld, daysLater, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';

const SUPERVISION = 'state/front-supervision';
const RECOMMENDATION = 'state/front-recommendation';
const RESOLUTION = 'state/403-2017-nqlt';

const CASE = 'userErrors { code field message } replayed case { id version title year partOf openedOn }';
const OPEN = `mutation ($input: OpenFrontCaseInput!) { openFrontCase(input: $input) { ${CASE} } }`;
const PLACE = `mutation ($input: PlaceFrontCaseInput!) { placeFrontCase(input: $input) { ${CASE} } }`;
const STEP = 'standing takenOn dueOn daysLate basis { documentSlug provision }';
const SUPERVISIONS = `query ($year: Int, $asOf: AsOfInput) {
  supervisions(subtree: "${PROVINCE}", year: $year, asOf: $asOf) { totalCount nodes {
    case { id title } body { slug } supervised { slug } year state subject heldOn concludedOn
    notice { ${STEP} } report { ${STEP} } result { ${STEP} } } } }`;
const RECOMMENDATIONS = `query ($partOf: ID, $standings: [ReplyStanding!], $first: Int, $after: String, $asOf: AsOfInput) {
  recommendations(subtree: "${PROVINCE}", partOf: $partOf, standings: $standings, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    answered { sent answered accepted partlyAccepted refused refusedWithoutReason waiting noDaySet noAnswer unknown
      withdrawn due dueAnswered share coverage bounds { low high } ofSent { low high } }
    nodes { case { title partOf } year addressees { slug } standing dueOn dueBy dueText daysLate answer answeredOn reason done } } }`;

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { rooms: ROOMS });
  });

  const ask = (source: string, variables: object = {}, now = daysLater(0)): Promise<Data> =>
    world.ask(source, variables, { who: SECRETARIAT, now });
  const opened = async (input: object): Promise<Data> => {
    const { case: found, userErrors } = await change(world, OPEN, { body: FRONT, ...input });
    if (found === null) throw new Error(JSON.stringify(userErrors));
    return found;
  };
  const supervise = (title: string, session: string, more: object = {}): Promise<Data> =>
    opened({
      ...{ workflow: SUPERVISION, title, on: '2024-01-10' },
      parties: [
        { party: 'supervisor', bodies: [FRONT] },
        { party: 'supervised', bodies: [GOVERNMENT] },
      ],
      facts: [
        { fact: 'working-session-on', day: session },
        { fact: 'supervision-subject', text: 'petition-settlement' },
      ],
      ...more,
    });
  const recommend = (title: string, partOf: string, facts: object[] = []): Promise<Data> =>
    opened({
      ...{ workflow: RECOMMENDATION, title, on: '2024-05-02', partOf, facts },
      parties: [
        { party: 'recommender', bodies: [FRONT] },
        { party: 'addressee', bodies: [GOVERNMENT] },
      ],
    });
  const due = (day: string) => [
    { fact: 'reply-due-on', day },
    { fact: 'reply-due-by', text: 'Quy chế phối hợp, Điều 5' },
  ];

  describe('a supervision', () => {
    let found: Data;
    beforeAll(async () => {
      found = await supervise('Giám sát giải quyết kiến nghị cử tri', '2024-04-15');
      const steps = [
        { step: 'announce', on: '2024-04-01', body: FRONT },
        { step: 'report', on: '2024-04-08', body: GOVERNMENT },
        { step: 'hold', on: '2024-04-15', body: FRONT },
      ];
      for (const step of steps) ({ case: found } = await take(world, found, step));
    });

    it('shows its days, each with the provision that sets it, and what came late', async () => {
      const { supervisions } = await ask(SUPERVISIONS, { year: 2024 });
      const [row] = supervisions.nodes;
      const basis = (provision: string) => [{ documentSlug: RESOLUTION, provision }];
      expect(row).toMatchObject({
        ...{ body: { slug: FRONT }, supervised: [{ slug: GOVERNMENT }], year: 2024, state: 'held' },
        subject: 'PETITION_SETTLEMENT',
        notice: {
          standing: 'LATE',
          takenOn: '2024-04-01',
          dueOn: '2024-03-31',
          daysLate: 1,
          basis: basis('Điều 7.3'),
        },
        report: { standing: 'ON_TIME', takenOn: '2024-04-08', dueOn: '2024-04-08', daysLate: null },
        // nobody states that the register is complete
        result: {
          standing: 'UNKNOWN',
          takenOn: null,
          dueOn: '2024-04-30',
          daysLate: null,
          basis: basis('Điều 9.1'),
        },
      });
      const before = await ask(SUPERVISIONS, { year: 2024, asOf: { on: '2024-04-30' } });
      expect(before.supervisions.nodes[0].result.standing).toBe('NOT_YET');
      expect((await ask(SUPERVISIONS, { year: 2023 })).supervisions.totalCount).toBe(0);
    });

    it('leads to recommendations, of which the share answered is derived', async () => {
      const titles = [
        'đúng hạn',
        'không trả lời',
        'chưa đến hạn',
        'không có hạn',
        'không có hạn, đã trả lời',
      ];
      const facts = [due('2024-06-30'), due('2024-06-30'), due('2024-12-31'), [], []];
      const sent: Data[] = [];
      for (const [index, title] of titles.entries())
        sent.push(await recommend(title, found.id, facts[index]));
      await take(world, sent[0], { step: 'accept', on: '2024-06-01', body: GOVERNMENT });
      await take(world, sent[4], { step: 'refuse', on: '2024-07-01', body: GOVERNMENT });

      const asked = async (variables: object = {}) =>
        (await ask(RECOMMENDATIONS, { partOf: found.id, ...variables })).recommendations;
      const { answered, nodes } = await asked();
      expect(answered).toMatchObject({
        ...{
          sent: 5,
          answered: 2,
          accepted: 1,
          refused: 1,
          refusedWithoutReason: 1,
          waiting: 1,
          noDaySet: 1,
        },
        ...{ noAnswer: 0, unknown: 1, withdrawn: 0, due: 2, dueAnswered: 1, share: 1, coverage: 0.5 },
        ...{ bounds: { low: 0.5, high: 1 }, ofSent: { low: 0.4, high: 0.6 } },
      });
      const silent = nodes.find(({ case: { title } }: Data) => title === 'không có hạn');
      expect(silent).toMatchObject({
        ...{ standing: 'NO_DAY_SET', dueOn: null, dueText: 'văn bản không quy định', daysLate: null },
        ...{ addressees: [{ slug: GOVERNMENT }], case: { partOf: found.id }, year: 2024 },
      });

      // once the register is stated to be complete, what is past its day is known not to be answered
      const kept = await change(world, DECLARE_KEEPING, {
        ...{ actingFor: FRONT, body: FRONT, document: RESOLUTION, from: '2024-01-01' },
      });
      expect(kept.userErrors).toEqual([]);
      expect((await asked()).answered).toMatchObject({
        ...{ noAnswer: 1, unknown: 0, due: 2, share: 0.5, coverage: 1, bounds: { low: 0.5, high: 0.5 } },
      });
      const ofSome = await asked({ standings: ['NO_ANSWER'] });
      expect(ofSome.answered).toMatchObject({ sent: 5, due: 2, share: 0.5 });
      const [late] = ofSome.nodes;
      expect(late).toMatchObject({ case: { title: 'không trả lời' }, daysLate: 93, dueOn: '2024-06-30' });
      // before the last day it was only waited for
      expect((await asked({ asOf: { on: '2024-06-30' } })).answered).toMatchObject({ waiting: 2, due: 1 });
    });

    it('pages without losing one, and in a number of statements that rows do not change', async () => {
      const titles: string[] = [];
      let after: string | null = null;
      do {
        const { recommendations } = await ask(RECOMMENDATIONS, { partOf: found.id, first: 2, after });
        titles.push(...recommendations.nodes.map(({ case: { title } }: Data) => title));
        after = recommendations.pageInfo.hasNextPage ? recommendations.pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(titles).size).toBe(5);
      const counted = async (partOf: string) =>
        (await world.answer(RECOMMENDATIONS, { partOf }, { who: SECRETARIAT })).statements;
      expect(await counted(found.id)).toBe(await counted('wfc_none'));
    });

    it('is nothing to those without leave', async () => {
      const { supervisions } = await world.ask(SUPERVISIONS, {});
      expect(supervisions.totalCount).toBe(0);
      const { recommendations } = await world.ask(RECOMMENDATIONS, {});
      expect(recommendations).toMatchObject({ totalCount: 0, answered: { sent: 0, share: null } });
      const input = {
        ...{ actingFor: FRONT, idempotencyKey: 'k', workflow: SUPERVISION, body: FRONT, title: 'x' },
      };
      const { errors } = await world.answer(OPEN, { input });
      expect(errors).toHaveLength(1);
    });
  });

  describe('a year', () => {
    const led = async (input: object, steps: readonly object[]): Promise<Data> => {
      let found = await opened({ on: '2023-01-10', title: 'x', ...input });
      for (const step of steps) {
        const taken = await take(world, found, { body: FRONT, ...step });
        if (taken.userErrors.length > 0) throw new Error(JSON.stringify(taken.userErrors));
        found = taken.case;
      }
      return found;
    };
    const role = (party: string, ...bodies: string[]) => ({ party, bodies });
    const rows = async (field: string, selection: string, year = 2023): Promise<Data[]> => {
      const source = `{ ${field}(subtree: "${PROVINCE}", year: ${year}) { totalCount nodes { case { id } ${selection} } } }`;
      return (await ask(source))[field].nodes;
    };

    beforeAll(async () => {
      const programme = await led(
        {
          ...{ workflow: 'lao-cai/supervision-programme', title: 'Chương trình 2023' },
          parties: [role('owner', FRONT), role('committee', PROVINCE), role('funder', GOVERNMENT)],
        },
        [
          { step: 'approve', on: '2023-01-20', body: PROVINCE },
          { step: 'adopt', on: '2023-02-01' },
        ],
      );
      const draft = {
        ...{ workflow: 'lao-cai/social-criticism', partOf: programme.id },
        parties: [role('drafter', GOVERNMENT), role('critic', FRONT)],
        facts: [
          { fact: 'draft/is-legal-document', flag: true },
          { fact: 'draft/concerns-rights-of-people', flag: true },
        ],
      };
      const offer = { step: 'offer', on: '2023-01-15', body: GOVERNMENT };
      await led({ ...draft, title: 'Dự thảo 1' }, [
        offer,
        { step: 'choose', on: '2023-02-01' },
        { step: 'criticise', on: '2023-04-01' },
      ]);
      await led({ ...draft, title: 'Dự thảo 2' }, [offer, { step: 'leave', on: '2023-02-01' }]);
      // a consultation on a draft is another thing
      await change(world, OPEN_CASE, {
        ...{ workflow: 'state/front-criticism-of-draft', body: FRONT, title: 'Lấy ý kiến', on: '2023-01-15' },
        parties: [role('drafter', GOVERNMENT), role('consulted', FRONT)],
      });
      await led({ workflow: 'lao-cai/coordination', parties: [role('signatories', FRONT, GOVERNMENT)] }, [
        { step: 'sign', on: '2023-03-01', with: [GOVERNMENT] },
        { step: 'review', on: '2023-12-20' },
      ]);
      await led({ workflow: 'lao-cai/movement', parties: [role('launcher', FRONT)] }, [
        { step: 'launch', on: '2023-01-15', facts: [{ fact: 'movement-targets', number: 20 }] },
        { step: 'review', on: '2023-12-01', facts: [{ fact: 'movement-targets-completed', number: 19 }] },
        { step: 'reward', on: '2023-12-10' },
      ]);
      const asked = [role('passer', FRONT), role('addressee', GOVERNMENT)];
      await led({ workflow: 'lao-cai/petition', title: 'Đề nghị sửa cầu', parties: asked }, [
        { step: 'forward', on: '2023-02-01' },
        { step: 'consider', on: '2023-02-10', body: GOVERNMENT },
        { step: 'answer', on: '2023-03-01', body: GOVERNMENT, documentRef: '15/UBND' },
      ]);
      await led({ workflow: 'general/petition', title: 'Đề nghị mở chợ', parties: asked }, []);
    });

    it('has each kind of work with what follows from its steps', async () => {
      const [programme] = await rows('supervisionProgrammes', 'state approvedOn adoptedOn fundedOn');
      expect(programme).toMatchObject({ state: 'adopted', approvedOn: '2023-01-20', fundedOn: null });
      const drafts = await rows(
        'criticisedDrafts',
        'state offeredFor chosenOn criticisedOn drafters { slug }',
      );
      expect(drafts.map(({ state, offeredFor }) => [state, offeredFor])).toEqual([
        ['criticised', 2023],
        ['not-chosen', 2023],
      ]);
      const [coordination] = await rows(
        'coordinationProgrammes',
        'signatories { slug } signedOn reviews { year standing dueOn }',
      );
      expect(coordination).toMatchObject({
        ...{ signatories: [{ slug: FRONT }, { slug: GOVERNMENT }], signedOn: '2023-03-01' },
        reviews: [
          { year: 2023, standing: 'REVIEWED', dueOn: '2023-12-31' },
          { year: 2024, standing: 'NOT_YET', dueOn: '2024-12-31' },
        ],
      });
      const [movement] = await rows('movements', 'reviewedOn rewardedOn targets { set completed share }');
      expect(movement).toMatchObject({
        ...{ reviewedOn: '2023-12-01', rewardedOn: ['2023-12-10'] },
        targets: { set: 20, completed: 19, share: 0.95 },
      });
      const petitions = await rows(
        'petitions',
        'standing dueText answeredOn answerDocument addressees { slug }',
      );
      expect(petitions.map(({ standing, answerDocument }) => [standing, answerDocument])).toEqual([
        ['ANSWERED', '15/UBND'],
        ['NO_DAY_SET', null],
      ]);
      expect(petitions[1]).toMatchObject({
        dueText: 'văn bản không quy định',
        addressees: [{ slug: GOVERNMENT }],
      });
    });

    it('adds up, with its coverage, for who has leave for all of it and for nobody else', async () => {
      const source = `query ($bodies: [ID!], $subtree: ID, $year: Int!) {
        frontYear(bodies: $bodies, subtree: $subtree, year: $year) { year programmes { all adopted funded }
          criticism { offered chosen notChosen undecided criticised } reviews { standing count }
          movements { all reviewed rewarded } petitions { standing count } quarters { standing count }
          newWorks { amount { low } reported expected missingCount } complaints { amount { low } expected } } }`;
      const { frontYear } = await ask(source, { bodies: [FRONT, STANDING_BODY], year: 2023 });
      expect(frontYear).toMatchObject({
        ...{ programmes: { all: 1, adopted: 1, funded: 0 }, movements: { all: 1, reviewed: 1, rewarded: 1 } },
        criticism: { offered: 2, chosen: 1, notChosen: 1, undecided: 0, criticised: 1 },
        // nobody reported: that is not zero
        newWorks: { amount: null, reported: 0, expected: 1, missingCount: 1 },
        complaints: { amount: null, expected: 1 },
      });
      expect(frontYear.petitions).toContainEqual({ standing: 'NO_DAY_SET', count: 1 });
      expect(frontYear.reviews).toContainEqual({ standing: 'REVIEWED', count: 1 });
      const four = frontYear.quarters.reduce((sum: number, { count }: Data) => sum + count, 0);
      expect(four).toBe(4);
      // leave for one body is none for what stands above it
      const own = await world.ask(source, { subtree: PROVINCE, year: 2023 }, { who: clerkOf(FRONT) });
      expect(own.frontYear).toBeNull();
      const { thrown } = await world.answer(source, { year: 2023 }, { who: SECRETARIAT });
      expect(thrown).toMatchObject({ code: 'BAD_INPUT', params: { reason: 'SCOPE_MISSING' } });
      const ancient = await world.answer(source, { bodies: [FRONT], year: 1066 }, { who: SECRETARIAT });
      expect(ancient.thrown).toMatchObject({ params: { reason: 'YEAR_OUT_OF_RANGE' } });
    });

    it('has the quarters of working meetings from the duties alone', async () => {
      const source = `{ workingMeetings(year: 2024, bodies: ["${STANDING_BODY}"]) { totalCount nodes {
        dutyId body { slug } quarters { quarter standing on } } } }`;
      const before = await ask(source);
      expect(before.workingMeetings).toMatchObject({
        totalCount: 1,
        nodes: [{ dutyId: 'LC-III.1-8', body: { slug: STANDING_BODY } }],
      });
      const found = await opened({
        ...{ workflow: 'lao-cai/working-meeting', body: STANDING_BODY, title: 'Quý II', on: '2024-05-01' },
        parties: [{ party: 'host', bodies: [STANDING_BODY] }],
      }).catch((error: Error) => error.message);
      // a working meeting is no case of this room: its own room opens it, and its step proves the duty
      expect(found).toMatch(/FRONT_WORKFLOW_OTHER/);
      const { case: meeting } = await change(world, OPEN_CASE, {
        ...{ workflow: 'lao-cai/working-meeting', body: STANDING_BODY, title: 'Quý II', on: '2024-05-01' },
        parties: [{ party: 'host', bodies: [STANDING_BODY] }],
      });
      await take(world, meeting, { step: 'hold', on: '2024-05-20', body: STANDING_BODY });
      const [{ quarters }] = (await ask(source)).workingMeetings.nodes;
      expect(quarters[1]).toEqual({ quarter: '2024-Q2', standing: 'MET', on: '2024-05-20' });
    });
  });

  it('is led and asked as docs/front.md shows', async () => {
    const page = readFileSync(new URL('../../../../docs/front.md', import.meta.url), 'utf8');
    const [, shown = ''] = /```graphql\n([\s\S]*?)```/.exec(page) ?? [];
    const [begin = '', year = ''] = parse(shown).definitions.map((each) => print(each));
    const { case: found } = await change(world, begin, {
      ...{ workflow: SUPERVISION, body: FRONT, title: 'Theo tài liệu', on: '2022-03-01', year: 2022 },
    });
    expect(found).toMatchObject({ version: 1, year: 2022, partOf: null });
    const asked = await ask(year, { subtree: PROVINCE, year: 2022 });
    expect(asked.supervisions.nodes).toMatchObject([
      { case: { title: 'Theo tài liệu' }, state: 'planned', notice: { standing: 'NOT_YET', dueOn: null } },
    ]);
    expect(asked.recommendations.answered).toMatchObject({ sent: 0, share: null, coverage: null });
  });

  it('says all that is wrong with a case at once', async () => {
    const programme = await change(world, OPEN_CASE, {
      workflow: 'lao-cai/working-meeting',
      body: FRONT,
      title: 'Buổi làm việc',
      on: '2024-02-01',
    });
    const wrong = await change(world, OPEN, {
      ...{ workflow: RECOMMENDATION, body: FRONT, title: 'x', on: '2030-01-01', year: 1066 },
      partOf: programme.case.id,
      facts: [{ fact: 'no-such', flag: true }],
    });
    expect(codesOf(wrong)).toEqual([
      'DAY_IN_FUTURE on',
      'FACT_UNDECLARED facts.no-such',
      'VALUE_OUT_OF_RANGE year',
    ]);
    const other = await change(world, OPEN, {
      ...{ workflow: RECOMMENDATION, body: FRONT, title: 'x', on: '2024-05-01', partOf: programme.case.id },
      facts: [{ fact: 'reply-due-on', day: '2024-04-30' }],
    });
    expect(codesOf(other)).toEqual([
      'FRONT_PART_OTHER_KIND partOf',
      'FRONT_ADDRESSEE_NOT_ONE parties',
      'FRONT_REPLY_DAY_WITHOUT_TEXT facts.reply-due-on',
      'FRONT_REPLY_DAY_EARLY facts.reply-due-on',
    ]);
    const elsewhere = await change(world, OPEN, { workflow: 'lao-cai/review', body: FRONT, title: 'x' });
    expect(codesOf(elsewhere)).toEqual(['FRONT_WORKFLOW_OTHER workflow']);
    const strange = await change(world, OPEN, {
      ...{ workflow: SUPERVISION, body: FRONT, title: 'x' },
      facts: [{ fact: 'supervision-subject', text: 'weather' }],
    });
    expect(codesOf(strange)).toEqual(['FRONT_SUBJECT_UNKNOWN facts.supervision-subject']);
    const nowhere = await change(world, OPEN, {
      workflow: SUPERVISION,
      body: FRONT,
      title: 'x',
      partOf: 'wfc_no',
    });
    expect(codesOf(nowhere)).toEqual(['FRONT_PART_UNKNOWN partOf']);
  });

  it('a repetition opens no second case, and is one event of the feed', async () => {
    const input = {
      workflow: SUPERVISION,
      body: FRONT,
      title: 'Một lần',
      on: '2021-05-01',
      idempotencyKey: 'front-once',
    };
    const [first, again] = [await change(world, OPEN, input), await change(world, OPEN, input)];
    expect([first.replayed, again.replayed, again.case.id]).toEqual([false, true, first.case.id]);
    const events = await world.rows('select kind from outbox_event where target_id = $1', [first.case.id]);
    expect(events).toEqual([['workflow-case.opened']]);
  });

  it('a place is corrected beside what was known', async () => {
    const found = await supervise('Năm khác', '2024-03-01');
    const placed = await change(
      world,
      PLACE,
      { case: found.id, expectedVersion: found.version, year: 2025 },
      { now: daysLater(1) },
    );
    expect(placed.userErrors).toEqual([]);
    expect(placed.case).toMatchObject({ id: found.id, version: 2, year: 2025, partOf: null });
    const stale = await change(world, PLACE, { case: found.id, expectedVersion: 1, year: 2026 });
    expect(codesOf(stale)).toEqual(['STALE_VERSION expectedVersion']);
    const later = await change(world, OPEN, {
      ...{ workflow: 'lao-cai/supervision-programme', body: FRONT, title: 'Sau', on: '2024-06-01' },
    });
    const early = { case: found.id, expectedVersion: 2, partOf: later.case.id };
    expect(codesOf(await change(world, PLACE, early, { now: daysLater(1) }))).toEqual([
      'FRONT_PART_LATER partOf',
    ]);
    const years = async (asOf: object | null) =>
      (await ask(SUPERVISIONS, { asOf }, daysLater(2))).supervisions.nodes
        .filter(({ case: { id } }: Data) => id === found.id)
        .map(({ year }: Data) => year);
    expect(await years(null)).toEqual([2025]);
    expect(await years({ knownOn: '2024-10-01' })).toEqual([2024]);
  });
});
