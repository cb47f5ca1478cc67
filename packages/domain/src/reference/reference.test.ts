import { describe, expect, it } from 'vitest';
import { effectiveDay } from '../directives/index.js';
import {
  asOf,
  type CalendarDate,
  checkTimeline,
  DomainError,
  day,
  FIRST_DAY,
  LAST_DAY,
  toBodyId,
  toPlaceId,
} from '../kernel/index.js';
import { law } from '../law/index.js';
import { composeLaw } from '../lawbook/index.js';
import { type Body, bodyAt, bodyName, checkRegistry, findBodyKind, lifeOn } from '../organisations/index.js';
import {
  haTinh,
  laoCai,
  quangTri,
  REFERENCE_BODIES,
  REFERENCE_PLACES,
  referenceRegistry,
  thaiNguyen,
  unplaced,
  vietNam,
} from './index.js';

const registry = referenceRegistry();
const documents = composeLaw(law, 'test').graph.documents;

/** Days on which the document that names a body may have begun: the day itself, or the bounds and what lies between. */
const mayBegin = ({ id, basis, life }: Body): CalendarDate[] => {
  const document = basis && documents.get(basis.document);
  if (document === undefined) throw new Error(`${id} rests on no known document`);
  const when = effectiveDay(document);
  if (when.known) return [when.day];
  const from = when.notBefore?.day ?? FIRST_DAY;
  const until = when.notAfter?.day ?? LAST_DAY;
  const there = life.from.known ? life.from.day : (life.from.notAfter?.day ?? from);
  return [from, there, until].filter((on) => from <= on && on <= until);
};
/** What the reform of 2025 brought is named by no held document; after-2025.test.ts has it. */
const NAMED = [vietNam, quangTri, unplaced, laoCai, thaiNguyen, haTinh].flatMap(({ bodies }) => bodies);
const stateOf = (body: string, on: string) => bodyAt(registry, toBodyId(body), asOf(day(on)))?.life.state;

describe('the reference data', () => {
  it('has no unknown place, parent or loop', () => {
    expect(checkRegistry(registry)).toEqual([]);
  });

  it.each(NAMED.map((body) => [body.id, body] as const))('%s', (_id, body) => {
    expect(findBodyKind(body.kind)).not.toBeNull();
    expect(body.basis).toBeDefined();
    expect(checkTimeline(body.names)).toEqual([]);
    const name = bodyName(body, asOf(day('2024-01-01')));
    expect(name.vi.trim()).not.toBe('');
    expect(name.en.trim()).not.toBe('');
    // a document speaks to bodies that are there when it begins
    const states = mayBegin(body).map((on) => lifeOn(body.life, asOf(on)).state);
    expect(states).toContain('exists');
  });

  it('ends merged provinces and their bodies on 1/7/2025, and not Hà Tĩnh', () => {
    for (const place of ['quang-tri', 'lao-cai', 'thai-nguyen']) {
      const life = REFERENCE_PLACES.find((one) => one.id === toPlaceId(place))?.life;
      expect(life && lifeOn(life, asOf(day('2025-06-30'))).state, place).toBe('exists');
      expect(life && lifeOn(life, asOf(day('2025-07-01'))).state, place).toBe('ended');
      expect(stateOf(`${place}/party-committee`, '2025-07-01'), place).toBe('ended');
    }
    expect(stateOf('ha-tinh/party-committee', '2025-07-01')).toBe('exists');
  });

  it('ends every body of a district on 1/7/2025 at the latest', () => {
    const districts = REFERENCE_BODIES.filter((body) => body.level === 'district');
    expect(districts.length).toBeGreaterThan(20);
    const ends = districts.map((body) => [body.id, lifeOn(body.life, asOf(day('2025-07-01'))).state]);
    expect(ends.filter(([, state]) => state !== 'ended')).toEqual([]);
  });

  it('does not know when commissions and Party groups ended', () => {
    for (const body of [
      'quang-tri/mass-mobilisation-commission',
      'lao-cai/propaganda-commission',
      'lao-cai/party-groups',
      'unplaced-1/party-designated-committees',
    ]) {
      expect(stateOf(body, '2025-02-02'), body).toBe('exists');
      expect(stateOf(body, '2025-02-03'), body).toBe('undetermined');
    }
    expect(stateOf('lao-cai/party-groups', '2025-07-01')).toBe('ended');
    expect(stateOf('unplaced-1/party-designated-committees', '2025-07-01')).toBe('undetermined');
  });

  it('does not name the province of the letter on 118-QĐ/TW', () => {
    const body = registry.bodies.get(toBodyId('unplaced-1/party-committee'));
    expect(body && bodyName(body, asOf(day('2024-01-01'))).vi).not.toContain('Kon Tum');
    expect(stateOf('unplaced-1/party-committee', '2025-06-30')).toBe('exists');
    expect(stateOf('unplaced-1/party-committee', '2025-07-01')).toBe('undetermined');
  });

  it('takes the bodies of a portal beside its own, each id once', () => {
    const [first] = REFERENCE_BODIES;
    if (first === undefined) throw new Error('there are bodies');
    const mine = { ...first, id: toBodyId('mine/body') };
    expect(referenceRegistry([], [mine]).bodies.get(mine.id)).toBe(mine);
    expect(() => referenceRegistry([], [first])).toThrow(DomainError);
  });
});
