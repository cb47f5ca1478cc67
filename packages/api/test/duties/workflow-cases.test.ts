import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { forEachDatabase } from '../support/databases.js';
import {
  CASE_OF,
  COORDINATION,
  change,
  FRONT,
  GOVERNMENT,
  OPEN_CASE,
  openProgramme,
  SECRETARIAT,
  SIGNING,
  take,
} from './support/cases.js';
import { codesOf } from './support/records.js';
import { type DutyWorld, daysLater, openDutyWorld } from './support/world.js';

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open());
  });

  describe('a case', () => {
    it('goes from its opening to its end, and knows at each day where it stood', async () => {
      const opened = await openProgramme(world);
      expect(opened).toMatchObject({
        workflowId: COORDINATION,
        openedOn: '2023-01-02',
        version: 1,
        sample: false,
        state: { state: { id: 'drafted', name: 'đã dự thảo' }, since: null, final: false },
        body: { slug: FRONT },
        parties: [
          {
            party: { id: 'signatories', name: 'các bên ký kết' },
            bodies: [{ slug: GOVERNMENT }, { slug: FRONT }],
          },
        ],
        history: [],
        nextSteps: [{ step: { id: 'sign' }, dueOn: null, daysLate: null, guard: 'TRUE', missing: [] }],
      });
      const signed = await take(world, opened, SIGNING);
      expect(signed).toMatchObject({
        userErrors: [],
        decision: { outcome: 'ALLOWED', from: 'drafted', to: 'signed', daysLate: null, reasons: [] },
        case: {
          version: 2,
          state: { state: { id: 'signed' }, since: '2023-01-15' },
          history: [
            { stepId: 'sign', version: 1, moved: true, documentRef: '01-CTr/LT', with: [{ slug: FRONT }] },
          ],
        },
      });
      const reviewed = await take(world, signed.case, { step: 'review', on: '2023-12-20', body: FRONT });
      const renewed = await take(world, reviewed.case, { step: 'renew', on: '2024-01-10', body: GOVERNMENT });
      const late = await take(
        world,
        renewed.case,
        { step: 'review', on: '2024-01-20', body: FRONT, year: 2023 },
        { now: daysLater(1) },
      );
      expect(late.decision).toMatchObject({
        outcome: 'ALLOWED',
        daysLate: 20,
        dueOn: '2023-12-31',
        notes: expect.arrayContaining([expect.objectContaining({ code: 'LATE' })]),
      });
      const ended = await take(
        world,
        late.case,
        { step: 'end', on: '2024-06-01', body: FRONT },
        { now: daysLater(2) },
      );
      expect(ended.case).toMatchObject({
        version: 6,
        state: { state: { id: 'ended' }, since: '2024-06-01', final: true },
        nextSteps: [],
      });
      expect(ended.case.history.map(({ stepId }: { stepId: string }) => stepId)).toEqual([
        'sign',
        'review',
        'renew',
        'review',
        'end',
      ]);

      const asked = (asOf: object) =>
        world.ask(CASE_OF, { id: opened.id, asOf }, { who: SECRETARIAT, now: daysLater(2) });
      const standing = async (asOf: object) => (await asked(asOf)).workflowCase?.state.state.id;
      expect(await standing({ on: '2023-06-01' })).toBe('signed');
      expect(await standing({ on: '2024-01-15' })).toBe('signed');
      // the late review and the end were recorded on the second and the third day
      expect(await standing({ knownOn: '2024-10-01' })).toBe('signed');
      expect(await standing({ knownOn: '2024-10-02' })).toBe('reviewed');
      expect(await standing({ knownOn: '2024-10-03' })).toBe('ended');
      expect((await asked({ knownOn: '2024-09-30' })).workflowCase).toBeNull();
    });

    it('is refused with all that is wrong with it', async () => {
      const wrong = await change(world, OPEN_CASE, {
        workflow: COORDINATION,
        body: FRONT,
        title: 'x',
        on: '2030-01-01',
        parties: [{ party: 'nobody', bodies: ['lao-cai/none'] }],
        facts: [{ fact: 'no-such', flag: true }],
      });
      expect(codesOf(wrong)).toEqual([
        'DAY_IN_FUTURE on',
        'WORKFLOW_PARTY_UNKNOWN parties.0.party',
        'BODY_UNKNOWN parties.0.bodies.0',
        'FACT_UNDECLARED facts.no-such',
      ]);
    });
  });

  it('is led as docs/workflows.md shows', async () => {
    const page = readFileSync(new URL('../../../../docs/workflows.md', import.meta.url), 'utf8');
    const [, shown = ''] = /```graphql\n([\s\S]*?)```/.exec(page) ?? [];
    const [opening = '', taking = '', listing = ''] = parse(shown).definitions.map((each) => print(each));
    const parties = [{ party: 'signatories', bodies: [GOVERNMENT, FRONT] }];
    const input = { workflow: COORDINATION, body: FRONT, title: 'Theo tài liệu', on: '2024-01-02', parties };
    const { case: opened } = await change(world, opening, input);
    const taken = await take(world, opened, { ...SIGNING, on: '2024-01-03' });
    expect(taken.userErrors).toEqual([]);
    const again = await change(world, taking, {
      case: opened.id,
      expectedVersion: 2,
      ...SIGNING,
      on: '2024-01-04',
    });
    expect(again.decision.reasons).toMatchObject([{ code: 'STEP_OUT_OF_ORDER', ground: 'TEXT_SILENT' }]);
    const { workflowCases } = await world.ask(listing, {}, { who: SECRETARIAT });
    expect(workflowCases.nodes).toContainEqual(
      expect.objectContaining({
        title: 'Theo tài liệu',
        state: { state: { name: 'đã ký kết' }, since: '2024-01-03' },
      }),
    );
  });

  describe('a step that is refused', () => {
    it('names every ground with its clause, or that the text is silent', async () => {
      const opened = await openProgramme(world);
      const alone = await take(world, opened, { ...SIGNING, with: [] });
      expect(codesOf(alone)).toEqual(['ACTOR_NOT_TOGETHER with']);
      expect(alone.userErrors[0].message).toMatch(/III\.2 đoạn 1 câu 1/);
      expect(alone).toMatchObject({
        case: null,
        event: null,
        decision: {
          outcome: 'REFUSED',
          reasons: [{ code: 'ACTOR_NOT_TOGETHER', ground: 'CLAUSE', basis: [{ clauseId: 'LC-III.2-1' }] }],
        },
      });
      const early = await take(
        world,
        opened,
        { step: 'end', on: '2023-02-01', body: 'ha-tinh/party-committee' },
        {
          who: { ...SECRETARIAT, grants: [...SECRETARIAT.grants, ...everywhere()] },
          language: 'en',
        },
      );
      expect(codesOf(early)).toEqual(['STEP_OUT_OF_ORDER step', 'ACTOR_NOT_ENTITLED body']);
      expect(early.userErrors[0].message).toMatch(/the text is silent/);
      expect(early.decision.reasons.map(({ ground }: { ground: string }) => ground)).toEqual([
        'TEXT_SILENT',
        'TEXT_SILENT',
      ]);
      const { workflowCase } = await world.ask(CASE_OF, { id: opened.id }, { who: SECRETARIAT });
      expect(workflowCase).toMatchObject({ version: 1, history: [] });
    });
  });
});

const everywhere = () => SECRETARIAT.grants.map((grant) => ({ ...grant, body: 'ha-tinh/party-committee' }));
