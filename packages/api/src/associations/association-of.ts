import {
  type AsOf,
  type BodyId,
  type DocumentGraph,
  type AssociationReportStanding as DomainReport,
  LIFECYCLE_STATES,
  type RegisterRow,
  type Registry,
  STATUS_KINDS,
  type StatusKind,
  type StatusLookup,
} from '@danvan/domain';
import { legalBasisOf } from '../duties/index.js';
import { bodyRef, nameOfBody, placeRef, roleHolder } from '../organisations/index.js';
import { Association, AssociationFinding, AssociationStanding, type AssociationTerm } from './association.js';
import { AssociationConsequence } from './records/affairs-objects.js';
import { affairsOf, recordId } from './records/affairs-of.js';
import { recordView } from './records/record-of.js';

type Row = Readonly<Record<string, unknown>>;
type BasisOf = ReturnType<typeof legalBasisOf>;

/** What a row of the register is shown with. */
export interface Showing {
  readonly registry: Registry;
  readonly graph: DocumentGraph;
  readonly asOf: AsOf;
  /** The rows of its events. */
  readonly events: readonly Row[];
  /** The rows of its entries, each as it stood on the day. */
  readonly entries: readonly Row[];
}

/** A row of the register as the API shows it. */
export const associationOf = (
  row: RegisterRow,
  { registry, graph, asOf, events, entries }: Showing,
): Association => {
  const basisOf = legalBasisOf(graph);
  const body = registry.bodies.get(row.association);
  const refs = (ids: readonly RegisterRow['association'][]) => ids.map((id) => bodyRef(registry, id, asOf));
  const nameOf = (id: BodyId) => nameOfBody(registry, id, asOf);
  const { monitoring, membership } = row;
  const shown = Object.assign(new Association(), {
    ...affairsOf(row, recordView(registry, graph, asOf)),
    body: bodyRef(registry, row.association, asOf),
    level: body?.level ?? null,
    place: body === undefined ? null : placeRef(registry, body.place, asOf),
    scope: row.scope,
    life: row.life,
    state: LIFECYCLE_STATES.find((state) => state === row.state) ?? null,
    stateSince: row.stateSince,
    standings: STATUS_KINDS.map((kind) => standingOf(kind, row, basisOf)),
    term: termView(row, basisOf),
    activityReport: reportView(row.activityReport, basisOf),
    settlementReport: reportView(row.settlementReport, basisOf),
    reportsMissing: row.reportsMissing.sure,
    leadingCommittee: roleHolder(registry, row.lead, asOf),
    managingGovernment: roleHolder(registry, row.manage, asOf),
    monitoring: {
      bodies: refs(monitoring.bodies),
      gap: monitoring.gap,
      suggested: refs(monitoring.suggested),
      basis: monitoring.basis.map(basisOf),
      lastContactOn: monitoring.lastContactOn,
      difficultiesOpen: monitoring.difficultiesOpen,
      repliesOpen: monitoring.repliesOpen,
    },
    membership: membership && {
      on: membership.latest.on,
      members: membership.latest.members,
      branches: membership.latest.branches ?? null,
      groups: membership.latest.groups ?? null,
      change: membership.change,
      since: membership.since,
    },
    findings: row.findings.map((found) =>
      Object.assign(new AssociationFinding(), {
        ...{ found, nameOf, code: found.code, basis: found.basis.map(basisOf) },
        record: found.record === undefined ? null : recordId(found.record),
      }),
    ),
    history: events.map(eventView),
    records: entries.map(entryView),
  });
  return shown;
};

/** An event as field resolvers take it. */
export const eventView = (row: Row): object => ({
  __typename: 'AssociationEvent',
  ...row,
  id: `ase_${String(row.key)}`,
});

/** An entry as field resolvers take it. */
export const entryView = (row: Row): object => ({
  __typename: 'AssociationEntry',
  ...row,
  id: `asr_${String(row.key)}`,
});

const standingOf = (
  kind: StatusKind,
  { statuses, consequences }: RegisterRow,
  basisOf: BasisOf,
): AssociationStanding => {
  const found: StatusLookup = statuses[kind];
  return Object.assign(new AssociationStanding(), {
    kind,
    answer: found.state,
    consequences: consequences
      .filter((one) => one.kind === kind)
      .map((consequence) =>
        Object.assign(new AssociationConsequence(), { consequence, basis: basisOf(consequence.basis) }),
      ),
    ...(found.state === 'unknown'
      ? { since: null, basis: null, grade: null, why: found.why }
      : { since: found.since, basis: basisOf(found.basis), grade: found.grade, why: null }),
  });
};

const termView = ({ term, overdue }: RegisterRow, basisOf: BasisOf): AssociationTerm => {
  const after = { demandBy: overdue?.demandBy ?? null, actionFrom: overdue?.actionFrom ?? null };
  if (term.state === 'unknown')
    return {
      ...{ state: 'unknown', startedOn: null, endsOn: null, extended: null, days: null, years: null },
      ...{ endsByCharterOn: null, charterTooLong: null, basis: [], grade: null, why: term.why, ...after },
    };
  const { state, startedOn, endsOn, extended, days, years, endsByCharterOn, charterTooLong, grade } = term;
  return {
    ...{ state, startedOn, endsOn, extended, days, years, endsByCharterOn, charterTooLong, grade, ...after },
    ...{ basis: term.basis.map(basisOf), why: null },
  };
};

const reportView = (
  { year, state, sentOn, dueOn, daysLate, form, basis }: DomainReport,
  basisOf: BasisOf,
) => ({
  year,
  state,
  sentOn,
  dueOn,
  daysLate,
  form,
  basis: basis && basisOf(basis),
});
