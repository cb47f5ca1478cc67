import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  legalBasis,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import type { Body, Hierarchy, Place } from './body.js';
import { buildRegistry } from './registry.js';
import {
  leadBody,
  type MonitoringAssignment,
  managingBody,
  monitoringBody,
  type RoleClause,
} from './role.js';
import { DECISION, REFORM } from './succession.test-support.js';

const START = knownDay(day('2000-01-01'));
const CLAUSE = legalBasis('sample/directive', '6');

const place = (id: string, parent?: string): Place => ({
  id: toPlaceId(id),
  level: 'district',
  life: { from: START, until: null },
  names: { id, entries: [] },
  parents: {
    id,
    entries: parent === undefined ? [] : [entry(toPlaceId(parent), period(FIRST_DAY), DECISION, 'verified')],
  },
});
const body = (id: string, kind: string, more: Partial<Body> = {}): Body => ({
  id: toBodyId(id),
  kind,
  level: 'district',
  place: toPlaceId('p/d'),
  life: { from: START, until: null },
  names: { id, entries: [entry(words(id, id), period(FIRST_DAY), DECISION, 'verified')] },
  parents: {},
  ...more,
});
const under = (hierarchy: Hierarchy, parent: string): Partial<Body> => ({
  parents: {
    [hierarchy]: {
      id: 'x',
      entries: [entry(toBodyId(parent), period(FIRST_DAY, REFORM), DECISION, 'reported')],
    },
  },
});
const clause = (role: RoleClause['role'], by: string): RoleClause => ({
  role,
  of: 'association',
  by,
  within: toPlaceId('p'),
  period: period(day('2023-03-13')),
  basis: CLAUSE,
  grade: 'verified',
});
const CLAUSES = [clause('lead', 'party-committee'), clause('manage', 'peoples-committee')];

const ENDED = { life: { from: START, until: knownDay(REFORM) } };
const registry = buildRegistry(
  [place('p'), place('p/d', 'p'), place('q')],
  [
    body('committee', 'party-committee', ENDED),
    body('government', 'peoples-committee'),
    body('government-of-province', 'peoples-committee', { level: 'province' }),
    body('plain', 'association'),
    body('recorded', 'association', under('party-leadership', 'elsewhere')),
    body('far', 'association', { place: toPlaceId('q') }),
    body('gone', 'association', ENDED),
    body('union', 'youth-union'),
  ],
);
const on = (date: string) => asOf(day(date));
const lead = (id: string, date = '2024-01-01', clauses: readonly RoleClause[] = CLAUSES) =>
  leadBody(registry, toBodyId(id), on(date), clauses);

describe('who leads and who manages a body', () => {
  it('is its recorded parent', () => {
    expect(lead('recorded')).toEqual({
      state: 'found',
      bodies: ['elsewhere'],
      by: 'record',
      basis: [DECISION],
      grade: 'reported',
    });
  });

  it('is else whom the clause says: the one of its place and level', () => {
    expect(lead('plain')).toEqual({
      state: 'found',
      bodies: ['committee'],
      by: 'clause',
      basis: [CLAUSE],
      grade: 'verified',
    });
    expect(managingBody(registry, toBodyId('plain'), on('2024-01-01'), CLAUSES)).toMatchObject({
      bodies: ['government'],
    });
  });

  it.each([
    ['before the clause', 'plain', '2023-03-12', 'ROLE_NOT_RECORDED'],
    ['outside its territory', 'far', '2024-01-01', 'ROLE_NOT_RECORDED'],
    ['of bodies it does not speak of', 'union', '2024-01-01', 'ROLE_NOT_RECORDED'],
    ['once the leading body has ended', 'plain', '2025-07-01', 'ROLE_BODY_NOT_RECORDED'],
    ['of a body that has ended', 'gone', '2025-07-01', 'ROLE_BODY_NOT_RECORDED'],
    ['of a body that is not there', 'nowhere', '2024-01-01', 'ROLE_BODY_NOT_RECORDED'],
  ])('is unknown %s', (_when, id, date, why) => {
    expect(lead(id, date)).toEqual({ state: 'unknown', why });
  });

  it('is unknown without a clause, by one that is only recalled, and between two bodies', () => {
    expect(lead('plain', '2024-01-01', [])).toEqual({ state: 'unknown', why: 'ROLE_NOT_RECORDED' });
    const recalled = CLAUSES.map((one) => ({ ...one, grade: 'recalled' as const }));
    expect(lead('plain', '2024-01-01', recalled)).toEqual({ state: 'unknown', why: 'ROLE_NOT_RECORDED' });
    const two = buildRegistry(
      [...registry.places.values()],
      [...registry.bodies.values(), body('second', 'party-committee')],
    );
    expect(leadBody(two, toBodyId('plain'), on('2024-01-01'), CLAUSES)).toEqual({
      state: 'unknown',
      why: 'ROLE_BODY_AMBIGUOUS',
    });
  });
});

describe('who follows a body', () => {
  const assigned = (by: string, more: Partial<MonitoringAssignment> = {}): MonitoringAssignment => ({
    id: `monitoring by ${by}`,
    body: toBodyId('plain'),
    by: toBodyId(by),
    period: period(day('2024-01-01'), REFORM),
    basis: DECISION,
    grade: 'verified',
    ...more,
  });
  const ask = (assignments: readonly MonitoringAssignment[], date = '2024-06-01') =>
    monitoringBody(assignments, toBodyId('plain'), on(date));

  it('are all that are assigned on the day, as well known as the weakest', () => {
    expect(ask([assigned('a'), assigned('b', { grade: 'reported' })])).toEqual({
      state: 'found',
      bodies: ['a', 'b'],
      by: 'assignment',
      basis: [DECISION, DECISION],
      grade: 'reported',
    });
  });

  it('is unknown outside the days of an assignment, and where none is recorded', () => {
    const unknown = { state: 'unknown', why: 'ROLE_NOT_RECORDED' };
    expect(ask([])).toEqual(unknown);
    expect(ask([assigned('a')], '2023-12-31')).toEqual(unknown);
    expect(ask([assigned('a')], '2025-06-30')).toMatchObject({ state: 'found' });
    expect(ask([assigned('a')], '2025-07-01')).toEqual(unknown);
    expect(ask([assigned('a', { grade: 'recalled' })])).toEqual(unknown);
    expect(ask([assigned('a', { body: toBodyId('union') })])).toEqual(unknown);
    expect(ask([assigned('a', { supersededOn: day('2024-02-01') })])).toEqual(unknown);
  });
});
