import type {
  AsOf,
  AssociationEntry,
  AssociationEntryKind,
  AssociationEntryOf,
  BodyId,
  DocumentGraph,
  LegalBasis as DomainBasis,
  Period,
  PlaceId,
  Registry,
} from '@danvan/domain';
import { type LegalBasis, legalBasisOf } from '../../duties/index.js';
import { type BodyRef, bodyRef, type PlaceRef, placeRef } from '../../organisations/index.js';
import { AssociationListing, AssociationProfile } from './own-objects.js';
import type { AssociationRecord } from './record-object.js';

/** How bodies, places and papers of a record are shown on a day. */
export interface RecordView {
  readonly body: (id: BodyId) => BodyRef;
  readonly place: (id: PlaceId) => PlaceRef;
  readonly basis: (basis: DomainBasis) => LegalBasis;
}

export const recordView = (registry: Registry, graph: DocumentGraph, asOf: AsOf): RecordView => ({
  body: (id) => bodyRef(registry, id, asOf),
  place: (id) => placeRef(registry, id, asOf),
  basis: legalBasisOf(graph),
});

const NOTHING: AssociationRecord = {
  ...{
    profile: null,
    listing: null,
    charterTerm: null,
    extension: null,
    lastCongress: null,
    status: null,
    report: null,
  },
  ...{ kept: null, membership: null, support: null, inspection: null, measure: null, leaderSlot: null },
  ...{ postPlan: null, contact: null, difficulty: null, meeting: null, partyOrganisation: null },
  ...{ frontMembership: null, movement: null, selfManagedGroup: null, congressFile: null },
  ...{ congressDemand: null, scheme: null },
};

const days = ({ from, until }: Period) => ({ from, until: until ?? null });

type Shown = { readonly [K in keyof AssociationRecord]?: NonNullable<AssociationRecord[K]> };
type Show<K extends AssociationEntryKind> = (entry: AssociationEntryOf<K>, view: RecordView) => Shown;

const keptDays = ({ period }: { readonly period: Period }): Shown => ({
  kept: { report: null, by: null, days: days(period) },
});

/** One function for each kind: what it shows, in the field of the kind. */
const SHOWN: { readonly [K in AssociationEntryKind]: Show<K> } = {
  profile: (one, { basis }) => ({
    profile: Object.assign(new AssociationProfile(), {
      words: one.field ?? null,
      scope: one.scope ?? null,
      functions: one.functions ?? [],
      businessFederation: one.businessFederation ?? null,
      underOwnLaw: one.underOwnLaw ?? (one.ownLaw === undefined ? null : true),
      ownLaw: one.ownLaw === undefined ? null : basis(one.ownLaw),
      frontMember: one.frontMember ?? null,
      usesStateBudget: one.usesStateBudget ?? null,
    }),
  }),
  listing: ({ name, on, code, number, foundedOn, note, source, basis, grade }, view) => ({
    listing: Object.assign(new AssociationListing(), {
      ...{ words: name, on, grade, code: code ?? null, number: number ?? null, note: note ?? null },
      ...{ foundedOn: foundedOn ?? null, source: source ?? null, basis: view.basis(basis) },
    }),
  }),
  'charter-term': ({ from, years, basis }, view) => ({
    charterTerm: { from, years, basis: view.basis(basis) },
  }),
  extension: ({ decidedOn, until, basis }, view) => ({
    extension: { decidedOn, until, basis: view.basis(basis) },
  }),
  'last-congress': ({ on, basis, grade }, view) => ({
    lastCongress: { on, grade, basis: view.basis(basis) },
  }),
  status: ({ status, value, level, period, recognisedBy, basis, grade }, view) => ({
    status: {
      ...{ status, value, level, grade, days: days(period), basis: view.basis(basis) },
      recognisedBy: recognisedBy === undefined ? null : view.body(recognisedBy),
    },
  }),
  report: ({ report, year, sentOn, to, form, document }, { body }) => ({
    report: {
      ...{ report, year, sentOn, to: to.map(body), form: form ?? null, document: document ?? null },
    },
  }),
  'reports-kept': ({ report, period, declaredBy }, { body }) => ({
    kept: { report, by: body(declaredBy), days: days(period) },
  }),
  'assignments-kept': keptDays,
  'contacts-kept': keptDays,
  'meetings-kept': ({ by, period }, { body }) => ({
    kept: { report: null, by: body(by), days: days(period) },
  }),
  membership: ({ on, members, branches, groups, source, grade }) => ({
    membership: { on, members, branches: branches ?? null, groups: groups ?? null, source, grade },
  }),
  support: ({ task, tiedToTask, amount, period, lumpSum, assignedBy, basis, result }, view) => ({
    support: {
      task: task ?? null,
      tiedToTask: task === undefined ? (tiedToTask ?? null) : true,
      amount: amount ?? null,
      ...{ days: days(period), lumpSum, assignedBy: view.body(assignedBy), basis: view.basis(basis) },
      result: result === undefined ? null : { ...result, document: result.document ?? null },
    },
  }),
  inspection: ({ form, by, on, subjects, concluded, remedy }, view) => ({
    inspection: {
      ...{ form, on, subjects, by: view.body(by) },
      concluded:
        concluded === undefined
          ? null
          : { ...concluded, grounds: concluded.grounds ?? [], basis: view.basis(concluded.basis) },
      remedyDueOn: remedy?.dueOn ?? null,
      remedyDoneOn: remedy?.doneOn ?? null,
    },
  }),
  measure: ({ measure, ground, by, on, endedOn, basis }, view) => ({
    measure: { measure, ground, on, by: view.body(by), endedOn: endedOn ?? null, basis: view.basis(basis) },
  }),
  'leader-slot': (slot, view) => ({
    leaderSlot: {
      ...{ post: slot.post, seat: slot.seat ?? null, nominatedOn: slot.nominatedOn, checks: slot.checks },
      opinions: slot.opinions.map(({ body, askedOn, receivedOn, agrees }) => ({
        ...{ body: view.body(body), askedOn, answeredOn: receivedOn ?? null, agrees: agrees ?? null },
      })),
      conclusion:
        slot.conclusion === undefined ? null : ruling(slot.conclusion.agreed, slot.conclusion, view),
      introducedOn: slot.introducedOn ?? null,
      electedOn: slot.electedOn ?? null,
    },
  }),
  'post-plan': ({ post, count, period, basis }, view) => ({
    postPlan: { post, count, days: days(period), basis: view.basis(basis) },
  }),
  contact: ({ contact, by, on, document }, { body }) => ({
    contact: { contact, on, by: body(by), document: document ?? null },
  }),
  difficulty: ({ subject, raisedOn, proposal, reply, settledOn }, { body }) => ({
    difficulty: {
      ...{ subject, raisedOn, settledOn: settledOn ?? null },
      proposal:
        proposal === undefined
          ? null
          : { on: proposal.on, body: body(proposal.to), document: proposal.document ?? null },
      reply:
        reply === undefined ? null : { on: reply.on, body: body(reply.by), document: reply.document ?? null },
    },
  }),
  meeting: ({ meeting, by, on, with: others = [], document }, { body }) => ({
    meeting: { meeting, on, by: body(by), with: others.map(body), document: document ?? null },
  }),
  'party-organisation': ({ about, value, period, basis }, view) => ({
    partyOrganisation: { about, value, days: days(period), basis: view.basis(basis) },
  }),
  'front-membership': ({ value, period, basis }, view) => ({
    frontMembership: { value, days: days(period), basis: view.basis(basis) },
  }),
  movement: ({ movement, year, document }) => ({ movement: { movement, year, document: document ?? null } }),
  'self-managed-group': ({ place, purpose, period, households }, view) => ({
    selfManagedGroup: {
      ...{ place: view.place(place), purpose, days: days(period), households: households ?? null },
    },
  }),
  'congress-file': (file, view) => ({
    congressFile: {
      congress: file.congress,
      plannedOn: file.plannedOn ?? null,
      papers: file.papers.map((paper) => ({
        ...paper,
        returnedOn: paper.returnedOn ?? null,
        reason: paper.reason ?? null,
      })),
      askedFor: file.askedFor ?? [],
      notAskedFor: file.notAskedFor ?? [],
      consultations: file.consultations.map(({ body, askedOn, answeredOn, agrees }) => ({
        ...{ body: view.body(body), askedOn, answeredOn: answeredOn ?? null, agrees: agrees ?? null },
      })),
      consent: file.consent === undefined ? null : ruling(file.consent.given, file.consent, view),
      heldOn: file.heldOn ?? null,
      resultReportedOn: file.resultReportedOn ?? null,
    },
  }),
  'congress-demand': ({ on, basis }, view) => ({ congressDemand: { on, basis: view.basis(basis) } }),
  scheme: ({ association, rearrangement, by, preparedOn, with: others = [], ...rest }, view) => ({
    scheme: {
      ...{ rearrangement, preparedOn, by: view.body(by) },
      associations: [...new Set([association, ...others])].map(view.body),
      decision: rest.decision === undefined ? null : ruling(rest.decision.approved, rest.decision, view),
      carriedOutOn: rest.carriedOutOn ?? null,
      event: rest.event ?? null,
    },
  }),
};

const ruling = (
  agreed: boolean,
  { on, basis }: { readonly on: AssociationEntryOf<'congress-demand'>['on']; readonly basis: DomainBasis },
  view: RecordView,
) => ({ on, agreed, basis: view.basis(basis) });

/** What an entry says, in the field of its kind. */
export const recordOf = (entry: AssociationEntry, view: RecordView): AssociationRecord => ({
  ...NOTHING,
  // the entry is of the kind by which its function is found
  ...(SHOWN[entry.kind] as Show<AssociationEntryKind>)(entry as never, view),
});
