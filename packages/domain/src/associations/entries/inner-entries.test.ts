import { expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { NO_ASSOCIATION_FACTS } from '../association-facts.js';
import { ASSOCIATION } from '../associations.test-support.js';
import { frontMemberAt } from '../front-membership.js';
import { partyOrganisationAt, selfManagedGroupsAt } from '../inner-life.js';
import { entry, wrong } from './entries.test-support.js';
import { factsWithEntries } from './facts-with-entries.js';

it('what is in no place and for no day is refused', () => {
  const period = { from: '2025-01-01', until: '2025-01-01' };
  for (const kind of ['party-organisation', 'front-membership'] as const)
    expect(wrong(kind, { period })).toEqual(['PERIOD_INVALID period.until']);
  expect(wrong('self-managed-group', { period, place: 'van-hai/none' })).toEqual([
    'PERIOD_INVALID period.until',
    'PLACE_UNKNOWN place',
  ]);
  expect(wrong('movement', { year: 1, movement: ' ' })).toEqual([
    'TEXT_EMPTY movement',
    'VALUE_OUT_OF_RANGE year',
  ]);
});

it('membership of the Front by its days; before any, the profile says', () => {
  const at = (on: string, frontMember?: boolean) =>
    frontMemberAt(
      factsWithEntries(NO_ASSOCIATION_FACTS, [{ ...entry('front-membership'), id: 'f' }]).frontMemberships,
      { body: ASSOCIATION, ...(frontMember === undefined ? {} : { frontMember }) },
      asOf(day(on)),
    );
  expect(at('2024-12-31')).toEqual({ state: 'unknown', since: null, basis: null });
  expect(at('2024-12-31', false).state).toBe('no');
  expect(at('2025-01-01', false)).toMatchObject({ state: 'yes', since: '2025-01-01' });
});

it('a Party organisation is missing only where the conditions are there', () => {
  const at = (...entries: Parameters<typeof factsWithEntries>[1]) =>
    partyOrganisationAt(
      factsWithEntries(NO_ASSOCIATION_FACTS, entries).partyOrganisations,
      ASSOCIATION,
      asOf(day('2025-02-01')),
    );
  const conditions = { ...entry('party-organisation'), id: 'p1' };
  const none = { ...entry('party-organisation', { about: 'organisation', value: false }), id: 'p2' };
  expect([at(), at(conditions), at(none), at(conditions, none)]).toEqual([
    ...['unknown', 'unknown', 'unknown', 'should-have-one'],
  ]);
});

it('self-managed groups run on their days', () => {
  const { selfManagedGroups } = factsWithEntries(NO_ASSOCIATION_FACTS, [
    { ...entry('self-managed-group'), id: 'g' },
  ]);
  expect(selfManagedGroupsAt(selfManagedGroups, asOf(day('2024-12-31')), ASSOCIATION)).toEqual([]);
  expect(selfManagedGroupsAt(selfManagedGroups, asOf(day('2025-01-01')), ASSOCIATION)).toMatchObject([
    { households: 40 },
  ]);
});
