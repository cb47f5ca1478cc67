import {
  type AsOf,
  type BodyId,
  contains,
  type Grade,
  type LegalBasis,
  lookUp,
  type Period,
  type PlaceId,
  type Recorded,
  wasKnown,
  weakest,
} from '../kernel/index.js';
import type { Body, Hierarchy } from './body.js';
import { type BodySystem, findBodyKind } from './body-kind.js';
import { lifeOn } from './life.js';
import type { Registry } from './registry.js';
import { placesAround } from './tree.js';

/**
 * A clause that says who leads or manages bodies of a kind without naming them: the one of another kind at the same
 * place and level. 29-CT/TU, 6 says it of associations.
 */
export interface RoleClause {
  readonly role: 'lead' | 'manage';
  /** Whom it speaks of. */
  readonly of: BodySystem;
  /** The kind of body that has the role. */
  readonly by: string;
  /** The place in which the clause holds; it does not pass to a successor by itself. */
  readonly within: PlaceId;
  readonly period: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** That one body follows another, as a paper assigned it. No tree and no clause implies it. */
export interface MonitoringAssignment extends Recorded {
  readonly id: string;
  readonly body: BodyId;
  readonly by: BodyId;
  readonly period: Period;
  readonly basis: LegalBasis;
  /** `inferred` carries a note with its basis. */
  readonly grade: Grade;
}

export const ROLE_DOUBTS = ['ROLE_NOT_RECORDED', 'ROLE_BODY_NOT_RECORDED', 'ROLE_BODY_AMBIGUOUS'] as const;
export type RoleDoubt = (typeof ROLE_DOUBTS)[number];

/** Who has a role towards a body, and what says so; `recalled` says nothing. */
export type RoleLookup =
  | {
      readonly state: 'found';
      readonly bodies: readonly BodyId[];
      readonly by: 'record' | 'clause' | 'assignment';
      readonly basis: readonly LegalBasis[];
      readonly grade: Grade;
    }
  | { readonly state: 'unknown'; readonly why: RoleDoubt };

/**
 * Who leads a body on a day: its recorded parent in the party hierarchy, else whom a clause says. Unknown where
 * neither does.
 *
 * @example leadBody(registry, association, asOf(day('2024-01-01')), ROLE_CLAUSES).state // 'found'
 */
export const leadBody = (
  registry: Registry,
  id: BodyId,
  asOf: AsOf,
  clauses: readonly RoleClause[] = [],
): RoleLookup => roleOf(registry, id, 'lead', 'party-leadership', asOf, clauses);

/** Who manages a body on a day, in the same way, by the hierarchy of state management. */
export const managingBody = (
  registry: Registry,
  id: BodyId,
  asOf: AsOf,
  clauses: readonly RoleClause[] = [],
): RoleLookup => roleOf(registry, id, 'manage', 'state-management', asOf, clauses);

/** Who is assigned to follow a body on a day: all who are, or unknown where no assignment is recorded. */
export const monitoringBody = (
  assignments: readonly MonitoringAssignment[],
  id: BodyId,
  asOf: AsOf,
): RoleLookup => {
  const [first, ...more] = assignments.filter(
    (one) =>
      one.body === id && wasKnown(one, asOf) && contains(one.period, asOf.on) && one.grade !== 'recalled',
  );
  if (first === undefined) return { state: 'unknown', why: 'ROLE_NOT_RECORDED' };
  const all = [first, ...more];
  return {
    state: 'found',
    bodies: all.map(({ by }) => by),
    by: 'assignment',
    basis: all.map(({ basis }) => basis),
    grade: all.map(({ grade }) => grade).reduce(weakest),
  };
};

const roleOf = (
  registry: Registry,
  id: BodyId,
  role: RoleClause['role'],
  hierarchy: Hierarchy,
  asOf: AsOf,
  clauses: readonly RoleClause[],
): RoleLookup => {
  const body = registry.bodies.get(id);
  if (body === undefined || !wasKnown(body, asOf)) return { state: 'unknown', why: 'ROLE_BODY_NOT_RECORDED' };
  const state = lifeOn(body.life, asOf).state;
  if (state === 'ended' || state === 'not-yet') return { state: 'unknown', why: 'ROLE_BODY_NOT_RECORDED' };
  const parents = body.parents[hierarchy];
  const recorded = parents === undefined ? null : lookUp(parents, asOf);
  if (recorded?.state === 'found') {
    const { basis, grade } = recorded.entry;
    return { state: 'found', bodies: [recorded.value], by: 'record', basis: [basis], grade };
  }
  const clause = clauses.find((one) => one.role === role && speaksOf(registry, one, body, asOf));
  return clause === undefined
    ? { state: 'unknown', why: 'ROLE_NOT_RECORDED' }
    : byClause(registry, clause, body, asOf);
};

const speaksOf = (registry: Registry, clause: RoleClause, body: Body, asOf: AsOf): boolean =>
  clause.grade !== 'recalled' &&
  contains(clause.period, asOf.on) &&
  findBodyKind(body.kind)?.system === clause.of &&
  placesAround(registry, body.place, asOf).has(clause.within);

const byClause = (registry: Registry, clause: RoleClause, body: Body, asOf: AsOf): RoleLookup => {
  const [only, ...others] = [...registry.bodies.values()].filter(
    (other) =>
      other.kind === clause.by &&
      other.place === body.place &&
      other.level === body.level &&
      wasKnown(other, asOf) &&
      lifeOn(other.life, asOf).state === 'exists',
  );
  if (only === undefined) return { state: 'unknown', why: 'ROLE_BODY_NOT_RECORDED' };
  if (others.length > 0) return { state: 'unknown', why: 'ROLE_BODY_AMBIGUOUS' };
  return { state: 'found', bodies: [only.id], by: 'clause', basis: [clause.basis], grade: clause.grade };
};
