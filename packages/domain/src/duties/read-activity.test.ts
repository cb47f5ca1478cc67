import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, toBodyId, toClauseId, unknownDay } from '../kernel/index.js';
import {
  ALWAYS,
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  dutyOf,
  ELSEWHERE,
  event,
  lawOf,
  registryOf,
  registryWith,
  TRIGGER,
} from './invented-world.test-support.js';
import { readActivity } from './read-activity.js';
import type { RecordWorld } from './record-world.js';

const WAITS = dutyOf({ kind: 'conditional', trigger: TRIGGER }, { id: toClauseId('VH01-2'), proof: [] });
const LASTING = dutyOf({ kind: 'unscheduled', manner: 'regular' }, { id: toClauseId('VH01-3') });
const ONE_DAY = dutyOf(
  { kind: 'fixed', due: { reading: 'by', day: day('2024-06-30') } },
  { id: toClauseId('VH01-4') },
);

const world = (more: Partial<RecordWorld> = {}): RecordWorld => ({
  law: lawOf([dutyOf(), WAITS, LASTING, ONE_DAY]),
  registry: registryOf(),
  events: [event('e1', '2024-05-01'), event('e2', '2024-05-02', { body: CELL_B })],
  today: day('2024-11-01'),
  ...more,
});

const input = { body: CELL_A, duty: 'VH01-1', on: '2024-10-20', kind: 'document', title: 'Báo cáo rà soát' };

const codes = (changed: object, more: Partial<RecordWorld> = {}): string[] => {
  const read = readActivity({ ...input, ...changed }, world(more));
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('readActivity', () => {
  it('gives back what it read and nothing else', () => {
    const read = readActivity({ ...input, documentRef: '12-BC/CB', occurrence: '2024' }, world());
    expect(read).toEqual({ ok: true, value: { ...input, documentRef: '12-BC/CB', occurrence: '2024' } });
  });

  it('says everything that is wrong at once', () => {
    expect(codes({ body: 'van-hai/no-cell', duty: 'VH01-9', on: '2024-11-02' })).toEqual([
      'DUTY_UNKNOWN duty',
      'BODY_UNKNOWN body',
      'DAY_IN_FUTURE on',
    ]);
    expect(codes({ body: BLOC, on: '2024-04-15', kind: 'reward', occurrence: '2023' })).toEqual([
      'DAY_BEFORE_DOCUMENT on',
      'PROOF_KIND_NOT_ASKED kind',
      'BODY_NOT_A_BEARER body',
      'OCCURRENCE_UNKNOWN occurrence',
    ]);
  });

  it('takes today and the first day of the document, not the days beyond', () => {
    expect(codes({ on: '2024-11-01' })).toEqual([]);
    expect(codes({ on: '2024-04-16' })).toEqual([]);
  });

  it('refuses a body outside the territory, and one that has ended by the day', () => {
    expect(codes({ body: ELSEWHERE })).toEqual(['BODY_NOT_A_BEARER body']);
    const ended = bodyOf(CELL_A, {
      parent: BLOC,
      life: { ...ALWAYS, until: { known: true, day: day('2024-10-20'), grade: 'verified' } },
    });
    expect(codes({}, { registry: registryWith(ended) })).toEqual(['BODY_NOT_A_BEARER body']);
    expect(codes({ on: '2024-10-19' }, { registry: registryWith(ended) })).toEqual([]);
  });

  it('takes a body of which it is not known whether it bears the duty', () => {
    const doubtful = bodyOf(CELL_A, { parent: BLOC, life: { ...ALWAYS, until: unknownDay() } });
    expect(codes({}, { registry: registryWith(doubtful) })).toEqual([]);
  });

  it('takes any kind of proof where the duty lists none', () => {
    expect(codes({ duty: 'VH01-2', kind: 'reward' })).toEqual([]);
  });

  it.each([
    ['VH01-1', '2024', true],
    ['VH01-1', '2023', false],
    ['VH01-1', '2024-H1', false],
    ['VH01-1', 'once', false],
    ['VH01-2', 'e1', true],
    ['VH01-2', 'e2', false],
    ['VH01-2', 'waiting', false],
    ['VH01-3', 'continuing', true],
    ['VH01-4', 'once', true],
    ['VH01-4', '2024', false],
  ])('of %s the occurrence %s is there: %s', (duty, occurrence, there) => {
    expect(codes({ duty, occurrence })).toEqual(there ? [] : ['OCCURRENCE_UNKNOWN occurrence']);
  });

  it('knows an event of the body alone, and none that is still to come', () => {
    expect(codes({ duty: 'VH01-2', body: CELL_B, occurrence: 'e2' })).toEqual([]);
    const later = { events: [event('e3', '2024-11-02')] };
    expect(codes({ duty: 'VH01-2', occurrence: 'e3' }, later)).toEqual(['OCCURRENCE_UNKNOWN occurrence']);
  });

  it('never throws, whatever comes in', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (other, occurrence) => {
        expect(typeof readActivity(other, world()).ok).toBe('boolean');
        expect(typeof readActivity({ ...input, occurrence }, world()).ok).toBe('boolean');
      }),
    );
  });

  it('does not take the ids of anything else', () => {
    expect(codes({ body: 'Cell A', duty: 'a b' })).toEqual([
      'BODY_ID_INVALID body',
      'CLAUSE_ID_INVALID duty',
    ]);
    expect(codes({ extra: 1, title: ' ' })).toEqual(['PROPERTY_UNKNOWN extra', 'TEXT_EMPTY title']);
    expect(codes({ body: toBodyId('van-hai/agencies-bloc') })).toEqual(['BODY_NOT_A_BEARER body']);
  });
});
