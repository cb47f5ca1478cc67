import { beforeAll, describe, expect, it } from 'vitest';
import { forEachDatabase } from '../support/databases.js';
import {
  CORRECT_STEP,
  change,
  MEETING,
  OPEN_CASE,
  PROVINCE,
  SECRETARIAT,
  STANDING_BODY,
  take,
} from './support/cases.js';
import { mutate, RECORD_ACTIVITY } from './support/records.js';
import { type DutyWorld, daysLater, holding, NOBODY, openDutyWorld } from './support/world.js';

/** Every quarter the standing body meets commission, Front and organisations (resolution of Lào Cai, III.1). */
const DUTY = 'LC-III.1-8';
const COMMISSION = 'lao-cai/mass-mobilisation-commission';
const DUTIES = `query ($from: Date, $to: Date, $asOf: AsOfInput) {
  duties(bodies: ["${STANDING_BODY}"], filter: { dutyId: { eq: "${DUTY}" } }, from: $from, to: $to, asOf: $asOf) {
    nodes { occurrence status why proof { id on kind title documentRef } } } }`;
const QUARTERS = {
  first: { from: '2024-04-01', to: '2024-06-30' },
  second: { from: '2024-07-01', to: '2024-09-30' },
} as const;

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open());
  });

  const statusIn = async (
    quarter: keyof typeof QUARTERS,
    asOf = {},
    who = SECRETARIAT,
    now = daysLater(2),
  ) => {
    const { data, statements } = await world.answer(DUTIES, { ...QUARTERS[quarter], asOf }, { who, now });
    const { nodes } = data.duties;
    expect(nodes).toHaveLength(1);
    return { ...nodes[0], statements };
  };
  const meeting = async (body: string, on: string, more: object = {}) => {
    const parties = [{ party: 'host', bodies: [STANDING_BODY] }];
    const input = { workflow: MEETING, body, title: 'Buổi làm việc', on: '2024-01-02', parties };
    const { case: opened } = await change(world, OPEN_CASE, input);
    const step = { step: 'hold', on, body: STANDING_BODY, documentRef: '3-TB/TU', ...more };
    return take(world, opened, step, { now: daysLater(1) });
  };

  describe('a step that proves a duty', () => {
    it('makes it done from the day on which the step was recorded, and no longer once it is corrected away', async () => {
      expect(await statusIn('first')).toMatchObject({ status: 'UNDETERMINED', proof: [] });
      const { event, case: held } = await meeting(STANDING_BODY, '2024-06-20');
      const proof = {
        id: event.id,
        on: '2024-06-20',
        kind: 'MEETING',
        title: 'tổ chức buổi làm việc: Buổi làm việc',
        documentRef: '3-TB/TU',
      };
      expect(await statusIn('first')).toMatchObject({ status: 'DONE', why: 'PROOF_ON_TIME', proof: [proof] });
      expect(await statusIn('first', { knownOn: '2024-10-01' })).toMatchObject({ status: 'UNDETERMINED' });
      expect(await statusIn('first', { on: '2024-06-19' })).not.toMatchObject({ status: 'DONE' });

      const asHeld = { step: 'hold', body: STANDING_BODY, documentRef: '3-TB/TU' };
      const input = { id: event.id, expectedVersion: held.version, ...asHeld, on: '2024-07-02' };
      await change(world, CORRECT_STEP, input, { now: daysLater(2) });
      expect(await statusIn('first')).toMatchObject({ status: 'UNDETERMINED', proof: [] });
      expect(await statusIn('second')).toMatchObject({ status: 'DONE', proof: [{ id: event.id }] });
      expect(await statusIn('first', { knownOn: '2024-10-02' })).toMatchObject({ status: 'DONE' });
    });

    it('is one proof of one occurrence beside what was recorded as an activity', async () => {
      const act = {
        actingFor: PROVINCE,
        body: STANDING_BODY,
        duty: DUTY,
        on: '2024-08-05',
        kind: 'MEETING',
        title: 'Họp',
      };
      const { activity } = await mutate(world, RECORD_ACTIVITY, act, { who: SECRETARIAT });
      const second = await statusIn('second');
      expect(second.status).toBe('DONE');
      expect(second.proof.map(({ id }: { id: string }) => id.slice(0, 4))).toEqual(['wfe_', 'act_']);
      expect(second.proof[1].id).toBe(activity.id);
    });

    it('takes as many statements for one case as for thirty', async () => {
      const { statements: few, proof: before } = await statusIn('second');
      for (let index = 0; index < 30; index += 1) await meeting(STANDING_BODY, '2024-09-10');
      const { statements: many, proof } = await statusIn('second');
      expect(proof).toHaveLength(before.length + 30);
      expect(many).toBe(few);
      expect(few).toBeLessThanOrEqual(14);
    });
  });

  it('counts before those who may read the records of the body that acted, whoever keeps the case', async () => {
    const reader = holding(STANDING_BODY, 'record:read');
    const keeper = holding(COMMISSION, 'record:read');
    expect(await statusIn('first', {}, reader)).toMatchObject({ status: 'UNDETERMINED' });
    const { event } = await meeting(COMMISSION, '2024-05-20');
    const done = await statusIn('first', {}, reader);
    expect(done).toMatchObject({ status: 'DONE', proof: [{ id: event.id, on: '2024-05-20' }] });
    // of a case that is not theirs to see they are not told what it is about
    expect(done.proof[0].title).not.toContain('Buổi làm việc');
    expect(
      (await world.ask(`{ node(id: "${event.id}") { id } }`, {}, { who: reader, now: daysLater(2) })).node,
    ).toBeNull();
    for (const who of [keeper, NOBODY])
      expect(await statusIn('first', {}, who)).toMatchObject({ status: 'UNDETERMINED', proof: [] });
  });
});
