import { describe, expect, it } from 'vitest';
import { NO_FACTS, openItemsOf } from '../../duties/index.js';
import {
  asOf,
  day,
  daysFromTo,
  knownDay,
  legalBasis,
  toBodyId,
  toPlaceId,
  words,
} from '../../kernel/index.js';
import { composeLaw } from '../../lawbook/index.js';
import {
  type Body,
  bodyAt,
  findByName,
  type HandoverDecision,
  handoverList,
  leadBody,
  managingBody,
  predecessorsOf,
  type Succession,
  successorsOf,
  treeAt,
} from '../../organisations/index.js';
import { referenceRegistry } from '../../reference/index.js';
import { law as files } from '../index.js';
import { associationRoles } from './29-ct-tu.js';

const COMMITTEE = toBodyId('quang-tri/vinh-linh/party-committee');
const BEFORE = asOf(day('2025-06-30'));
const AFTER = asOf(day('2025-07-01'));

/** An association of the district whose parents nobody recorded. */
const beekeepers: Body = {
  id: toBodyId('quang-tri/vinh-linh/beekeepers'),
  kind: 'association',
  level: 'district',
  place: toPlaceId('quang-tri/vinh-linh'),
  life: { from: knownDay(day('2010-01-01')), until: null },
  names: { id: 'beekeepers', entries: [] },
  parents: {},
  sample: true,
};
const registry = referenceRegistry([], [beekeepers]);
const law = composeLaw(files, 'test');
const YEAR_2025 = daysFromTo(day('2025-01-01'), day('2025-12-31'));

/** The event by which the bodies of the district ended. */
const END = registry.successions.find(
  (event): event is Succession<'body'> =>
    event.subject === 'body' && event.from.some(({ id }) => id === COMMITTEE),
) as Succession<'body'>;

describe('the district of Vĩnh Linh', () => {
  it('still resolves after its end, which the register knows', () => {
    expect(bodyAt(registry, COMMITTEE, BEFORE)?.life.state).not.toBe('ended');
    const after = bodyAt(registry, COMMITTEE, AFTER);
    expect(after).toMatchObject({
      life: { state: 'ended' },
      name: { value: words('Huyện ủy Vĩnh Linh', 'Vĩnh Linh District Party Committee') },
    });
    const [found] = findByName(registry, 'huyen uy Vinh Linh', AFTER);
    expect(found).toMatchObject({ id: COMMITTEE, life: { state: 'ended' } });
    expect(found?.successors?.state).not.toBe('none');
  });

  it('ended by a recorded decision; what followed is not recorded, which is not "nothing"', () => {
    expect(successorsOf(registry, 'body', COMMITTEE, BEFORE).state).toBe('none');
    expect(successorsOf(registry, 'body', COMMITTEE, AFTER)).toEqual({
      state: 'unknown',
      why: 'SUCCESSION_NOT_RECORDED',
      events: [END.id],
    });
  });

  it('leaves every open duty on the list, to be decided until a paper names who carries it on', () => {
    const items = openItemsOf(law, registry, NO_FACTS, { bodies: [COMMITTEE], span: YEAR_2025 }, BEFORE);
    expect(items.map(({ id }) => id)).toContain('QT29-1-1 continuing');
    const list = handoverList(END, items, [], AFTER);
    expect(list.counts).toEqual({ listed: items.length, carried: 0, ended: 0, toBeDecided: items.length });
    expect(list.issues).toEqual([]);
    const heir = toBodyId('quang-tri-2025/party-committee');
    const [first, ...others] = items;
    const decision: HandoverDecision = {
      kind: first?.kind ?? 'duty',
      item: first?.id ?? '',
      body: COMMITTEE,
      outcome: 'carried',
      to: [heir],
      on: day('2025-07-01'),
      basis: legalBasis('sample/handover', '1'),
    };
    const decided = handoverList(END, items, [decision], AFTER);
    expect(decided.counts).toMatchObject({ carried: 1, toBeDecided: others.length });
    expect(decided.lines[0]).toMatchObject({ to: [heir], unlisted: [heir] });
  });

  it('stands in the tree of its province until 30/6/2025', () => {
    const top = toBodyId('quang-tri/party-committee');
    const under = (on: typeof BEFORE) =>
      treeAt(registry, top, 'party-leadership', on)?.children.map(({ id }) => id) ?? [];
    expect(under(BEFORE)).toContain(COMMITTEE);
    expect(under(AFTER)).not.toContain(COMMITTEE);
  });
});

describe('the province of Quảng Trị', () => {
  const OLD = toBodyId('quang-tri/party-committee');
  const NEW = toBodyId('quang-tri-2025/party-committee');

  it('hands what its committee reported for the first half of 2025 on to that of the new province', () => {
    const since = { since: day('2025-06-30') };
    expect(successorsOf(registry, 'body', OLD, AFTER, since)).toMatchObject({
      state: 'found',
      units: [{ id: NEW }],
      complete: true,
    });
    expect(successorsOf(registry, 'body', OLD, BEFORE, since).state).toBe('none');
  });

  it('became one place with Quảng Bình', () => {
    const found = predecessorsOf(registry, 'place', toPlaceId('quang-tri-2025'), AFTER);
    expect(found.state === 'found' ? found.units.map(({ id }) => id).sort() : found).toEqual([
      'quang-binh',
      'quang-tri',
    ]);
  });
});

describe('who leads and manages an association (29-CT/TU, 6)', () => {
  const lead = (on: string) => leadBody(registry, beekeepers.id, asOf(day(on)), associationRoles);
  const manage = (on: string) => managingBody(registry, beekeepers.id, asOf(day(on)), associationRoles);

  it('is the committee and the authority of its level, from the day of the directive', () => {
    expect(lead('2023-03-12')).toEqual({ state: 'unknown', why: 'ROLE_NOT_RECORDED' });
    expect(lead('2023-03-13')).toMatchObject({
      state: 'found',
      bodies: [COMMITTEE],
      by: 'clause',
      basis: [{ document: 'quang-tri/29-ct-tu', clause: 'QT29-6-5' }],
    });
    expect(manage('2025-06-30')).toMatchObject({ bodies: ['quang-tri/vinh-linh/peoples-committee'] });
  });

  it('is not known once these have ended: the clause names no others', () => {
    for (const found of [lead('2025-07-01'), manage('2025-07-01')]) expect(found.state).toBe('unknown');
  });
});
