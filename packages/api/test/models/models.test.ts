import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf } from '../duties/support/records.js';
import { type DutyWorld, NOBODY, newKey } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import {
  AGENCY,
  BLOC,
  CELL,
  CELL_CLERK,
  CLERK,
  COLLECTIVE,
  CONFIRM,
  CONFIRMED,
  CORRECT,
  CORRECT_STEP,
  change,
  type Data,
  EXEMPLAR,
  EXEMPLARS,
  FUNNEL,
  GUIDE,
  JUDGE,
  judgeAll,
  lead,
  MODEL_OF,
  MODELS,
  OTHER_CELL,
  openModelWorld,
  PERSON,
  PROPAGANDA,
  PUBLISH,
  QUESTIONS,
  REGISTER,
  registered,
  take,
  UP_TO_REVIEW,
} from './support/world.js';

/** What the steps of models prove of duties of their manager, as anybody is told. */
const PROOFS = `{ duties(bodies: ["${CELL}"], documents: ["thai-nguyen/29-hd-duk"], from: "2024-01-01", to: "2024-12-31",
  first: 100) { nodes { dutyId proof { title documentRef } } } }`;

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openModelWorld(await open());
    // a body whose records are open to everybody opens no record of a model
    await world.rows('update body set records_public = true where id = $1::text returning id', [CELL]);
  });

  const modelOf = async (id: string, asked = {}, asOf?: object): Promise<Data> =>
    (await world.ask(MODEL_OF, { id, asOf }, asked)).model;
  const modelsOf = async (variables: object, asked = {}): Promise<Data> =>
    (await world.ask(MODELS, variables, asked)).models;

  /** Everything that tells of the record of a model beside what is public of it. */
  const secretsOf = (answer: unknown, ...words: readonly string[]): string[] =>
    words.filter((word) => JSON.stringify(answer).includes(word));

  describe('a model of a collective', () => {
    it('goes from its record to an exemplar, judged by what the record says', async () => {
      const made = await registered(world);
      expect(made).toMatchObject({
        guideId: GUIDE,
        sample: true,
        registrants: [{ slug: CELL }],
        confirmedOn: null,
        record: {
          body: { slug: CELL },
          registrant: { id: 'party-organisation' },
          state: { state: { id: 'draft' }, final: false },
          history: [],
          nextSteps: [{ step: { id: 'choose' }, guard: 'TRUE', missing: [] }],
        },
      });
      const reviewed = await lead(world, made, UP_TO_REVIEW('1'));
      const confirm = reviewed.record.nextSteps.find(({ step }: Data) => step.id === 'confirm');
      expect(confirm).toMatchObject({ guard: 'UNKNOWN', missing: [{ id: 'models/judged/open-selection' }] });
      const judged = await judgeAll(world, reviewed, QUESTIONS.collective);
      expect(judged.record.judgements).toHaveLength(QUESTIONS.collective.length);
      const confirmed = await lead(world, judged, [CONFIRMED]);
      expect(confirmed.confirmedOn).toBe('2024-10-15');
      const [, , , , , last] = confirmed.record.history;
      expect(last).toMatchObject({
        stepId: 'confirm',
        form: '5',
        decision: { outcome: 'ALLOWED', reasons: [], doubts: [] },
      });
      const exemplar = await lead(world, confirmed, EXEMPLAR);
      expect(exemplar.exemplarAt).toEqual([{ on: '2024-10-25', level: { id: 'grassroots' } }]);

      expect(await modelOf(made.id, {}, { on: '2024-10-14' })).toBeNull();
      const seen = await modelOf(made.id);
      expect(seen).toMatchObject({
        name: COLLECTIVE.name,
        address: COLLECTIVE.address,
        confirmedOn: '2024-10-15',
        registrants: [{ slug: CELL }],
        record: null,
      });
      const { exemplars } = await world.ask(EXEMPLARS);
      expect(exemplars.nodes.map(({ id }: Data) => id)).toContain(made.id);
    });

    it('is refused with all that is wrong with it', async () => {
      const wrong = await change(world, REGISTER, {
        guide: GUIDE,
        body: CELL,
        on: '2030-01-01',
        parties: [{ party: 'nobody', bodies: [CELL] }],
        model: { ...COLLECTIVE, field: 'sea', level: 'moon', holder: 'x' },
      });
      expect(codesOf(wrong)).toEqual([
        'MODEL_FIELD_UNKNOWN model.field',
        'MODEL_LEVEL_UNKNOWN model.level',
        'MODEL_HOLDER_NOT_ALLOWED model.holder',
        'DAY_IN_FUTURE on',
        'WORKFLOW_PARTY_UNKNOWN parties.0.party',
      ]);
      const other = await change(world, REGISTER, {
        guide: 'no',
        body: CELL,
        parties: [],
        model: COLLECTIVE,
      });
      expect(codesOf(other)).toEqual(['MODEL_GUIDE_UNKNOWN guide']);
    });
  });

  describe('a step that is refused', () => {
    it('names the clause against the wrong body and the wrong form', async () => {
      const made = await lead(world, await registered(world), UP_TO_REVIEW('1').slice(0, 2));
      const wrong = await take(world, made, {
        ...{ step: 'register', on: '2024-05-08', form: '2', body: AGENCY },
        parties: [{ party: 'registered-with', bodies: [CELL] }],
      });
      expect(codesOf(wrong)).toEqual(expect.arrayContaining(['ACTOR_NOT_ENTITLED body', 'FORM_WRONG form']));
      expect(wrong).toMatchObject({ model: null, decision: { outcome: 'REFUSED' } });
      const clauses = wrong.decision.reasons.flatMap(({ basis }: Data) =>
        basis.map(({ clauseId }: Data) => clauseId),
      );
      expect(clauses).toEqual(expect.arrayContaining(['TN29-II.3.2-2']));
      expect((await modelOf(made.id, { who: CLERK })).record.history).toHaveLength(2);
    });

    it('cannot be talked round with a fact that the record gives', async () => {
      const made = await lead(world, await registered(world), UP_TO_REVIEW('1'));
      const facts = [{ fact: 'models/judged/open-selection', flag: true }];
      const done = await take(world, made, { step: 'confirm', on: '2024-10-15', form: '5', facts });
      expect(codesOf(done)).toEqual(['MODEL_FACT_DERIVED facts.models/judged/open-selection']);
    });

    it('is refused by a judgement that is not met, with its clause', async () => {
      const made = await lead(world, await registered(world), UP_TO_REVIEW('1'));
      const input = {
        model: made.id,
        judged: 'open-selection',
        met: false,
        on: '2024-10-05',
        by: PROPAGANDA,
      };
      const { model } = await change(world, JUDGE, input);
      const done = await take(world, model, { step: 'confirm', on: '2024-10-15', form: '5' });
      expect(codesOf(done)).toContain('GUARD_NOT_MET facts');
      expect(JSON.stringify(done.decision.reasons)).toContain('TN29-II.4.1.1-2');
      const [{ id, version }] = model.record.judgements;
      const corrected = await change(world, JUDGE, { ...input, met: true, id, expectedVersion: version });
      expect(corrected.model.record.judgements).toMatchObject([{ met: true, version: 2 }]);
      const taken = await take(world, corrected.model, { step: 'confirm', on: '2024-10-15', form: '5' });
      expect(codesOf(taken)).not.toContain('GUARD_NOT_MET facts');
    });
  });

  describe('a correction', () => {
    it('changes the record and is refused where steps would no longer stand', async () => {
      const made = await lead(world, await registered(world), UP_TO_REVIEW('1'));
      const input = { model: made.id, expectedVersion: made.record.version };
      const renamed = await change(world, CORRECT, {
        ...input,
        details: { ...COLLECTIVE, name: 'Tên đúng (mẫu)' },
      });
      expect(renamed.model).toMatchObject({ name: 'Tên đúng (mẫu)', record: { version: 2 } });
      const details = { ...COLLECTIVE, registrant: 'agency' };
      const broken = await change(world, CORRECT, { ...input, expectedVersion: 2, details });
      expect(codesOf(broken)).toEqual(['MODEL_BREAKS_STEP details']);
      expect(codesOf(await change(world, CORRECT, { ...input, details: COLLECTIVE }))).toEqual([
        'STALE_VERSION expectedVersion',
      ]);
      const [, , register] = made.record.history;
      const step = { model: made.id, id: register.id, body: CELL, step: 'register', on: '2024-05-09' };
      const parties = [{ party: 'registered-with', bodies: [CELL] }];
      const expectedVersion = made.record.stepsVersion;
      const wrong = await change(world, CORRECT_STEP, { ...step, parties, expectedVersion, form: '2' });
      expect(codesOf(wrong)).toContain('FORM_WRONG form');
      const right = await change(world, CORRECT_STEP, { ...step, parties, expectedVersion, form: '1' });
      expect(right).toMatchObject({ userErrors: [], model: { record: { registeredOn: '2024-05-09' } } });
    });

    it('is made once for one key', async () => {
      const idempotencyKey = newKey();
      const first = await registered(world, COLLECTIVE, { idempotencyKey });
      const again = await registered(world, COLLECTIVE, { idempotencyKey });
      expect(again.id).toBe(first.id);
    });
  });

  describe('the model of one person', () => {
    it('has no name to anybody but those with leave, until it is confirmed and published', async () => {
      const made = await lead(world, await registered(world, PERSON), UP_TO_REVIEW('2'));
      const judged = await judgeAll(world, made, QUESTIONS.individual);
      const others = [{ who: NOBODY }, { who: CELL_CLERK }];
      const unseen = async (): Promise<void> => {
        for (const asked of others) {
          expect(await modelOf(made.id, asked)).toBeNull();
          const answers = [
            await modelsOf({}, asked),
            await modelsOf({ search: 'nguoi mau thu nhat' }, asked),
            await world.ask(EXEMPLARS, {}, asked),
            await world.ask(
              '{ workflowCases { nodes { id title history { form } } } activities { nodes { title } } }',
              {},
              asked,
            ),
            await world.ask(PROOFS, {}, asked),
          ];
          expect(secretsOf(answers, PERSON.holder, PERSON.name, made.id.slice(4))).toEqual([]);
          // nor does a count tell that there is one of that name, place or field
          for (const search of [PERSON.holder, 'so tay dan van', 'MẪU THỨ NHẤT'])
            expect((await modelsOf({ search }, asked)).totalCount).toBe(0);
          const narrow = { kind: 'INDIVIDUAL', field: PERSON.field, level: PERSON.level };
          expect((await modelsOf(narrow, asked)).totalCount).toBe(0);
        }
      };
      await unseen();
      const confirmed = await lead(world, judged, [CONFIRMED, ...EXEMPLAR]);
      expect(confirmed).toMatchObject({ holder: PERSON.holder, confirmedOn: '2024-10-15' });
      await unseen();

      const decision = {
        model: made.id,
        by: CELL,
        on: '2024-10-28',
        expectedVersion: confirmed.record.version,
      };
      expect(codesOf(await change(world, PUBLISH, { ...decision, ground: '  ' }))).toContain(
        'TEXT_EMPTY ground',
      );
      await change(world, PUBLISH, { ...decision, ground: 'Văn bản đồng ý số 01 (mẫu)' });
      for (const asked of others) {
        const seen = await modelOf(made.id, asked);
        expect(seen).toMatchObject({
          ...{ holder: PERSON.holder, address: null, content: null, registrants: [], record: null },
          confirmedOn: '2024-10-15',
        });
        const found = await modelsOf({ search: 'NGUOI mau thứ nhất' }, asked);
        expect(found.nodes.map(({ id }: Data) => id)).toEqual([made.id]);
        // neither form nor body nor judgement, in whatever way it is asked for
        expect(secretsOf(found, 'party-member', CELL, 'individual-1', '"form"')).toEqual([]);
        expect((await modelsOf({ bodies: [CELL], kind: 'INDIVIDUAL' }, asked)).totalCount).toBe(0);
        expect((await modelsOf({ states: ['exemplar-grassroots'] }, asked)).totalCount).toBe(0);
      }
      // what was not public on a day is not public by asking for that day
      expect(await modelOf(made.id, {}, { on: '2024-10-27' })).toBeNull();
    });

    it('is closed again on every day by a correction that takes back its confirmation', async () => {
      const started = await lead(world, await registered(world), UP_TO_REVIEW('1'));
      const judged = await judgeAll(world, started, QUESTIONS.collective);
      const confirmed = await lead(world, judged, [CONFIRMED]);
      expect(await modelOf(started.id)).not.toBeNull();
      await world.rows(
        `update workflow_event set superseded_at = '2024-12-21T05:00:00Z' where case_id = $1::text and step = 'confirm' returning id`,
        [started.id.slice(4)],
      );
      const later = { now: new Date('2024-12-23T05:00:00Z') };
      expect(confirmed.confirmedOn).not.toBeNull();
      expect(await modelOf(started.id, later, { knownOn: '2024-12-20' })).toBeNull();
      expect(await modelOf(started.id, { ...later, who: CLERK }, { knownOn: '2024-12-20' })).toMatchObject({
        confirmedOn: '2024-10-15',
      });
    });

    it('cannot be led or opened as a case of no room', async () => {
      const made = await registered(world, PERSON);
      const generic = await change(
        world,
        `mutation ($input: TakeWorkflowStepInput!) { takeWorkflowStep(input: $input) {
          case { id } userErrors { code field } } }`,
        ...[
          {
            case: `wfc_${made.id.slice(4)}`,
            step: 'choose',
            on: '2024-05-03',
            body: CELL,
            expectedVersion: 1,
          },
        ],
      );
      expect(codesOf(generic)).toEqual(['WORKFLOW_UNKNOWN case']);
    });
  });

  describe('a list', () => {
    it('is confirmed row by row, each with what stands against it', async () => {
      const ready = async (): Promise<Data> => {
        const made = await lead(world, await registered(world), UP_TO_REVIEW('1'));
        return judgeAll(world, made, QUESTIONS.collective);
      };
      const [first, second] = [await ready(), await ready()];
      const early = await registered(world);
      const list = {
        ...{ body: CELL, step: 'confirm', on: '2024-10-16', form: '5', idempotencyKey: newKey() },
        models: [first, early, second].map(({ id, record }) => ({
          model: id,
          expectedVersion: record.stepsVersion,
        })),
      };
      const done = await change(world, CONFIRM, list);
      expect(done.rows.map(codesOf)).toEqual([[], ['STEP_OUT_OF_ORDER step'], []]);
      expect(done.rows[0]).toMatchObject({ modelId: first.id, model: { confirmedOn: '2024-10-16' } });
      const again = await change(world, CONFIRM, list);
      expect(again.rows.map(({ replayed }: Data) => replayed)).toEqual([true, false, true]);
      const twice = { ...list, idempotencyKey: newKey(), models: [list.models[0], list.models[0]] };
      expect(codesOf(await change(world, CONFIRM, twice))).toEqual(['MODEL_LISTED_TWICE models']);
      const other = await change(world, CONFIRM, { ...list, idempotencyKey: newKey(), step: 'review' });
      expect(codesOf(other.rows[0])).toEqual(['MODEL_STEP_NOT_CONFIRMING step']);
    });

    it('is found in any spelling, by year, kind, state and body, and pages without a gap', async () => {
      const name = 'Đường hoa thuỷ tiên (mẫu)';
      const made = await registered(world, { ...COLLECTIVE, name, field: 'economy', level: 'bloc' });
      const ids = async (variables: object): Promise<string[]> =>
        (await modelsOf(variables, { who: CLERK })).nodes.map(({ id }: Data) => id);
      expect(await ids({ search: 'duong hoa thủy tiên' })).toEqual([made.id]);
      expect(await ids({ field: 'economy', level: 'bloc', kind: 'COLLECTIVE' })).toEqual([made.id]);
      expect(await ids({ year: 2024, search: name })).toEqual([]);
      expect(await ids({ states: ['draft'], bodies: [CELL], search: name })).toEqual([made.id]);
      expect(await ids({ bodies: [AGENCY] })).toEqual([]);
      const all = await ids({ subtree: BLOC, first: 100 });
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Data = await modelsOf({ subtree: BLOC, first: 3, after }, { who: CLERK });
        paged.push(...page.nodes.map(({ id }: Data) => id));
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      expect(paged).toEqual(all);
      expect(new Set(paged).size).toBe(paged.length);
    });

    it('asks a constant number of statements', async () => {
      const statements = async (): Promise<number> =>
        (await world.answer(MODELS, { first: 100 }, { who: CLERK })).statements;
      const before = await statements();
      await lead(world, await registered(world), UP_TO_REVIEW('1'));
      expect(await statements()).toBe(before);
    });
  });

  it('docs/models.md: does what its questions show, one after the other', async () => {
    const page = readFileSync(new URL('../../../../docs/models.md', import.meta.url), 'utf8');
    const operations = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)]
      .flatMap(([, text = '']) => parse(text).definitions)
      .map(print);
    expect(operations).toHaveLength(4);
    const [begin = '', judge = '', step = '', year = ''] = operations;
    const parties = ['manager', 'registrant'].map((party) => ({ party, bodies: [CELL] }));
    const opening = { guide: GUIDE, body: CELL, on: '2024-05-02', parties, model: COLLECTIVE };
    const begun = await change(world, begin, opening);
    expect(begun).toMatchObject({ userErrors: [], model: { record: { stepsVersion: 1 } } });
    const model = begun.model.id;
    const found = { model, judged: 'outstanding', met: true, on: '2024-10-05', by: PROPAGANDA };
    expect((await change(world, judge, found)).model.record.judgements).toEqual([
      { judgedId: 'outstanding', met: true },
    ]);
    const taken = { model, step: 'choose', on: '2024-05-03', body: CELL, expectedVersion: 1 };
    expect(await change(world, step, taken)).toMatchObject({
      userErrors: [],
      decision: { outcome: 'ALLOWED' },
      model: { confirmedOn: null, record: { stepsVersion: 2, state: { state: { id: 'chosen' } } } },
    });
    const { modelFunnel } = await world.ask(year, {}, { who: CLERK });
    expect(modelFunnel).toMatchObject({ opening: 0, survival: [{ years: 1 }, { years: 3 }, { years: 5 }] });
  });

  describe('the funnel', () => {
    it('is for anybody without small counts, of years that are over', async () => {
      const ask = async (now: Date, guide = GUIDE): Promise<Data> =>
        (
          await world.ask(
            `query ($guide: String!) { publicModelFunnel(guide: $guide) {
              year kind opening registered confirmed notConfirmed withdrawn undecided } }`,
            { guide },
            { now },
          )
        ).publicModelFunnel;
      expect(await ask(new Date('2024-12-25T05:00:00Z'))).toEqual([]);
      const after = new Date('2025-01-05T05:00:00Z');
      expect(await ask(after, 'no')).toEqual([]);
      const [collectives, persons, ...more] = await ask(after);
      expect(more).toEqual([]);
      const few = { year: 2024, registered: null, notConfirmed: null, withdrawn: null };
      const { modelFunnel: whole } = await world.ask(
        FUNNEL,
        { guide: GUIDE, body: BLOC, year: 2024, kind: 'COLLECTIVE' },
        { who: CLERK, now: after },
      );
      expect(collectives).toMatchObject({ kind: 'COLLECTIVE', opening: 0, confirmed: whole.confirmed });
      expect([null, whole.registered]).toContain(collectives.registered);
      expect([collectives.notConfirmed, collectives.withdrawn]).toEqual([null, null]);
      // one person was confirmed and published
      expect(persons).toMatchObject({ ...few, kind: 'INDIVIDUAL', confirmed: null, undecided: null });
    });

    it('loses no model, and is for those with leave for every body', async () => {
      const asked = { guide: GUIDE, body: BLOC, year: 2024 };
      const { modelFunnel: before } = await world.ask(FUNNEL, asked, { who: CLERK });
      const started = await lead(world, await registered(world), UP_TO_REVIEW('1').slice(0, 3));
      await lead(world, started, [['withdraw', '2024-06-01']]);
      const { modelFunnel: after } = await world.ask(FUNNEL, asked, { who: CLERK });
      expect(after).toMatchObject({ registered: before.registered + 1, withdrawn: before.withdrawn + 1 });
      const { opening, registered: all, confirmed, notConfirmed, withdrawn, undecided, survival } = after;
      expect(opening + all).toBe(confirmed + notConfirmed + withdrawn + undecided);
      expect(confirmed).toBeGreaterThan(0);
      expect(survival.map(({ years }: Data) => years)).toEqual([1, 3, 5]);
      // in this one year all were confirmed that there are
      expect(after.survivalOfYear).toEqual(survival);
      const { modelFunnel: none } = await world.ask(FUNNEL, { ...asked, year: 2023 }, { who: CLERK });
      expect(none.survival).toEqual(survival);
      expect(none.survivalOfYear[0]).toEqual({ years: 1, goingOn: 0, ended: 0, notKnown: 0, notYet: 0 });
      // never a total of a part of the bodies
      expect((await world.ask(FUNNEL, asked, { who: CELL_CLERK })).modelFunnel).toBeNull();
      const own = await world.ask(FUNNEL, { ...asked, body: OTHER_CELL }, { who: CELL_CLERK });
      expect(own.modelFunnel).toMatchObject({ registered: 0, undecided: 0 });
    });
  });
});
