import { describe, expect, it } from 'vitest';
import { DomainError, day, toBodyId, words } from '../kernel/index.js';
import { readSuccession, succession } from './read-succession.js';
import { receiversOf } from './succession.js';
import { bodyEvent, DECISION, placeEvent } from './succession.test-support.js';

const codes = (value: unknown): string[] => {
  const read = readSuccession(value);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('readSuccession', () => {
  it('gives back what JSON carries, with everything that an event may say', () => {
    const full = bodyEvent('split-off', [['a']], ['b'], {
      decidedOn: { known: false },
      unrecorded: ['to'],
      weights: [
        {
          measure: 'members',
          method: 'by-members',
          parts: [{ from: toBodyId('a'), to: toBodyId('b'), parts: 30 }],
          grade: 'reported',
          basis: DECISION,
        },
      ],
      note: words('ghi chú', 'note'),
      recordedOn: day('2025-08-01'),
      supersededOn: day('2025-09-01'),
    });
    for (const event of [full, placeEvent('consolidate', ['a', 'b'], ['c'])])
      expect(readSuccession(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event });
  });

  it('says everything that is wrong with the shape', () => {
    expect(codes(null)).toEqual(['SHAPE_EXPECTED ']);
    expect(codes({ ...bodyEvent('merge', ['a'], ['b']), subject: 'person' })).toEqual(['NOT_ONE_OF subject']);
    expect(codes({ ...bodyEvent('merge', ['a'], ['b']), id: 'Sáp nhập', kind: 'fuse', extra: 1 })).toEqual([
      'PROPERTY_UNKNOWN extra',
      'SUCCESSION_ID_INVALID id',
      'NOT_ONE_OF kind',
    ]);
    expect(codes({ ...placeEvent('merge', ['a'], ['b']), to: [{ id: 'B B' }] })).toEqual([
      'PLACE_ID_INVALID to.0.id',
    ]);
  });

  it('says what a well-shaped event gets wrong', () => {
    expect(codes(bodyEvent('consolidate', ['a'], ['b']))).toEqual(['SUCCESSION_SIDES_INVALID kind']);
  });
});

describe('succession', () => {
  it('is the event itself, or throws with the first thing wrong with it', () => {
    const event = bodyEvent('merge', ['a'], ['b']);
    expect(succession(event)).toBe(event);
    expect(() => succession(bodyEvent('merge', ['a'], []))).toThrow(DomainError);
  });
});

describe('receiversOf', () => {
  const receivers = (event: ReturnType<typeof bodyEvent>, id: string) => receiversOf(event, toBodyId(id));

  it('are the successors, and the unit itself only if it lives on', () => {
    expect(receivers(bodyEvent('split', [['a']], ['b', 'c']), 'a')).toEqual(['a', 'b', 'c']);
    expect(receivers(bodyEvent('divide', ['a'], ['b', 'c']), 'a')).toEqual(['b', 'c']);
    expect(receivers(bodyEvent('merge', ['a', ['b']], ['b']), 'a')).toEqual(['b']);
    expect(receivers(bodyEvent('merge', ['a', ['b']], ['b']), 'b')).toEqual(['b']);
    expect(receivers(bodyEvent('rename', [['a']], ['a']), 'a')).toEqual(['a']);
  });
});
