import { describe, expect, it } from 'vitest';
import { day, toClauseId } from '../kernel/index.js';
import {
  BLOC,
  CELL_A,
  dutyOf,
  ELSEWHERE,
  lawOf,
  PROVINCE,
  registryOf,
  TRIGGER,
} from './invented-world.test-support.js';
import { readTriggerEvent, triggerOf } from './read-trigger-event.js';
import type { RecordWorld } from './record-world.js';

const WAITS = dutyOf({ kind: 'conditional', trigger: TRIGGER });
const AFTER = dutyOf(
  { kind: 'relative', after: { ...TRIGGER, id: 'difficulty' }, amount: 5, unit: 'day' },
  { id: toClauseId('VH01-2') },
);

const world: RecordWorld = {
  law: lawOf([WAITS, AFTER, dutyOf(undefined, { id: toClauseId('VH01-3') })]),
  registry: registryOf(),
  events: [],
  today: day('2024-11-01'),
};

const input = { trigger: TRIGGER.id, on: '2024-11-01', registeredBy: PROVINCE };

const codes = (changed: object): string[] => {
  const read = readTriggerEvent({ ...input, ...changed }, world);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('readTriggerEvent', () => {
  it('gives back what it read', () => {
    const own = { ...input, body: CELL_A, registeredBy: CELL_A, documentRef: '1-CV/CB' };
    expect(readTriggerEvent(own, world)).toEqual({ ok: true, value: own });
  });

  it('lets only the issuer speak for every bearer', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ registeredBy: BLOC })).toEqual(['EVENT_NOT_BY_ISSUER registeredBy']);
    expect(codes({ registeredBy: BLOC, body: CELL_A })).toEqual([]);
  });

  it('says everything that is wrong at once', () => {
    expect(codes({ trigger: 'no-such', on: '2024-11-02', body: 'no/body' })).toEqual([
      'TRIGGER_UNKNOWN trigger',
      'DAY_IN_FUTURE on',
      'BODY_UNKNOWN body',
    ]);
    expect(codes({ body: ELSEWHERE })).toEqual(['BODY_NOT_A_BEARER body']);
    expect(codes({ registeredBy: 'no/body' })).toEqual(['BODY_UNKNOWN registeredBy']);
  });

  it('names the event of a duty that waits for one', () => {
    expect(world.law.duties.map(triggerOf)).toEqual([TRIGGER.id, 'difficulty', null]);
  });
});
