import { describe, expect, it } from 'vitest';
import { asOf, day, toBodyId } from '../kernel/index.js';
import { bodyAt, bodyName, findBodyKind, parentAt, type Succession } from '../organisations/index.js';
import { REFERENCE_BODIES, REFERENCE_SUCCESSIONS, referenceRegistry } from './index.js';

const registry = referenceRegistry();
const stateOf = (body: string, on: string) => bodyAt(registry, toBodyId(body), asOf(day(on)))?.life.state;
const eventOf = (id: string): Succession | undefined => REFERENCE_SUCCESSIONS.find((one) => one.id === id);
const after = REFERENCE_BODIES.filter(({ place }) => place.endsWith('-2025'));
const COMMISSION = 'propaganda-mass-mobilisation-commission';

describe('bodies of the provinces that the documents lead to', () => {
  it('are ten in each of the three, of known kinds', () => {
    const places = Map.groupBy(after, ({ place }) => place);
    expect([...places].map(([place, bodies]) => [place, bodies.length])).toEqual([
      ['quang-tri-2025', 10],
      ['lao-cai-2025', 10],
      ['thai-nguyen-2025', 10],
    ]);
    for (const { kind } of after) expect(findBodyKind(kind), kind).not.toBeNull();
  });

  it.each(['quang-tri', 'lao-cai', 'thai-nguyen'])('%s: the old committee ends, the new one begins', (id) => {
    const committee = [`${id}/party-committee`, `${id}-2025/party-committee`];
    expect(committee.map((body) => stateOf(body, '2025-06-30'))).toEqual(['exists', 'not-yet']);
    expect(committee.map((body) => stateOf(body, '2025-07-01'))).toEqual(['ended', 'exists']);
    expect(eventOf(`${id}-2025/party-committee/merger-2025`)).toMatchObject({
      from: [{ id: committee[0] }],
      to: [{ id: committee[1] }],
      // the committee of the other old province is not among the bodies of the documents
      unrecorded: ['from'],
      grade: 'reported',
    });
  });

  it('have names and parents of the new province', () => {
    const union = registry.bodies.get(toBodyId('lao-cai-2025/womens-union'));
    if (union === undefined) throw new Error('Lào Cai has a women’s union');
    const on = asOf(day('2025-07-01'));
    expect(bodyName(union, on).vi).toBe('Hội Liên hiệp Phụ nữ tỉnh Lào Cai');
    expect(parentAt(union, 'party-leadership', on)).toBe('lao-cai-2025/party-committee');
    expect(parentAt(union, 'front-membership', on)).toBe('lao-cai-2025/front-committee');
  });

  it('do not say which body follows where no source does', () => {
    const followed = new Set(REFERENCE_SUCCESSIONS.flatMap(({ from }) => from.map(({ id }): string => id)));
    expect(followed.has('lao-cai/womens-union')).toBe(false);
    expect(followed.has('thai-nguyen/bloc/party-committee')).toBe(false);
  });
});

describe('the commissions that became one', () => {
  it('are undetermined between the day of the centre and the merger of the province', () => {
    expect(stateOf(`quang-tri/${COMMISSION}`, '2025-02-02')).toBe('not-yet');
    expect(stateOf(`quang-tri/${COMMISSION}`, '2025-06-30')).toBe('undetermined');
    expect(stateOf(`quang-tri/${COMMISSION}`, '2025-07-01')).toBe('ended');
  });

  it.each(['quang-tri-2025', 'lao-cai-2025', 'thai-nguyen-2025', 'ha-tinh'])(
    '%s has it by 23/11/2025',
    (place) => {
      expect(stateOf(`${place}/${COMMISSION}`, '2025-11-22')).toBe('undetermined');
      expect(stateOf(`${place}/${COMMISSION}`, '2025-11-23')).toBe('exists');
    },
  );

  it('come from both where a document names both, and else perhaps from others', () => {
    expect(eventOf(`lao-cai/${COMMISSION}/founding`)?.unrecorded).toBeUndefined();
    expect(eventOf(`lao-cai/${COMMISSION}/founding`)?.from).toHaveLength(2);
    expect(eventOf(`quang-tri/${COMMISSION}/founding`)?.unrecorded).toEqual(['from']);
  });
});

describe('bodies of districts', () => {
  it('end with their level, and what followed is not recorded', () => {
    const end = eventOf('quang-tri/vinh-linh/district-bodies/end-2025');
    expect(end?.from.map(({ id }): string => id)).toContain('quang-tri/vinh-linh/party-committee');
    expect(end).toMatchObject({ kind: 'tier-abolished', to: [], unrecorded: ['to'] });
    // when its commissions ended is not known, so the event of that day does not claim them
    expect(end?.from.map(({ id }): string => id)).not.toContain(
      'quang-tri/vinh-linh/mass-mobilisation-commission',
    );
  });
});
