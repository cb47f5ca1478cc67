import { describe, expect, it } from 'vitest';
import { consequencesAt, statusesAt } from '../../associations/index.js';
import { asOf, day, toBodyId, toPlaceId } from '../../kernel/index.js';
import {
  associationConsequences,
  associationRegimes,
  associationStatusEnds,
  congressPapers,
  law as files,
} from '../../law/index.js';
import { composeLaw } from '../../lawbook/index.js';
import { REFERENCE_ASSOCIATION_RECORDS, REFERENCE_ASSOCIATIONS, REFERENCE_STATUS_LISTS } from './index.js';

describe('the lists that come with the package', () => {
  const data = { statuses: associationRegimes, lists: REFERENCE_STATUS_LISTS, ends: associationStatusEnds };
  const at = (id: string, on: string) => {
    const body = REFERENCE_ASSOCIATIONS.find((one) => one.id === id);
    if (body === undefined) throw new Error(id);
    return statusesAt(data, { association: body.id, level: body.level, place: body.place }, asOf(day(on)));
  };

  it('hold 32 associations of the centre, 16 of Vĩnh Long, 14 of Hồ Chí Minh City', () => {
    expect(
      Object.values(Object.groupBy(REFERENCE_ASSOCIATIONS, ({ place }) => place)).map((some) => some?.length),
    ).toEqual([32, 16, 14]);
    expect(new Set(REFERENCE_ASSOCIATIONS.map(({ id }) => id)).size).toBe(62);
    expect(REFERENCE_ASSOCIATION_RECORDS).toHaveLength(62);
    expect(
      REFERENCE_STATUS_LISTS.map(({ names, count, complete }) => [names.length, count, complete]),
    ).toEqual([
      [9, 28, false],
      [30, 30, true],
      [18, 29, false],
      [16, 16, true],
      [14, null, false],
    ]);
    const documents = new Set(composeLaw(files, 'test').graph.documents.keys());
    for (const one of [
      ...REFERENCE_STATUS_LISTS,
      ...associationStatusEnds,
      ...associationConsequences,
      ...congressPapers,
    ])
      expect(documents).toContain(one.basis.document);
  });

  it('say of an empty mark of 2026 that it is unknown, not that the association was taken out', () => {
    const musicians = 'viet-nam/hoi-nhac-si';
    expect(at(musicians, '2025-07-29')['party-assigned'].state).toBe('unknown');
    expect(at(musicians, '2025-07-30')['party-assigned'].state).toBe('yes');
    expect(at(musicians, '2026-01-04')['party-assigned'].state).toBe('yes');
    expect(at(musicians, '2026-01-05')['party-assigned']).toEqual({
      state: 'unknown',
      why: 'STATUS_LIST_PARTIAL',
    });
    expect(at('viet-nam/hoi-nha-bao', '2026-01-05')['party-assigned'].state).toBe('yes');
    expect(at('viet-nam/hoi-cuu-cong-an-nhan-dan', '2025-12-31')['party-assigned'].state).toBe('no');
  });

  it('keep the special character of Vĩnh Long 2014 apart from tasks that are assigned', () => {
    const of = (on: string) => at('vinh-long/hoi-cham-cuu', on);
    expect(of('2014-07-21')['special-character'].state).toBe('unknown');
    expect(of('2014-07-22')['special-character'].state).toBe('yes');
    expect(of('2024-11-25')['special-character'].state).toBe('yes');
    expect(of('2024-11-26')['special-character'].state).toBe('ended');
    expect(of('2024-11-25')['party-assigned'].state).toBe('unknown');
  });

  it('say that the regime of 29-CT/TU makes nobody one that is given tasks', () => {
    const listed = {
      association: toBodyId('quang-tri/bar-association'),
      level: 'province',
      place: toPlaceId('quang-tri'),
    } as const;
    const said = (on: string) => statusesAt(data, listed, asOf(day(on)));
    expect(said('2023-03-12')['regime-as-assigned'].state).toBe('unknown');
    expect(said('2023-03-13')['regime-as-assigned'].state).toBe('yes');
    expect(said('2023-03-13')['party-assigned'].state).toBe('unknown');
    const regime = said('2023-03-13')['regime-as-assigned'];
    expect(
      consequencesAt(
        associationConsequences,
        'regime-as-assigned',
        'province',
        regime,
        asOf(day('2023-03-13')),
      ),
    ).toHaveLength(1);
  });
});
