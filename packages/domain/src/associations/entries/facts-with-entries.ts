import type { AssociationEntryKind, StoredAssociationEntry } from '../association-entry.js';
import type { AssociationFacts } from '../association-facts.js';
import type { AssociationRecord } from '../association-record.js';
import type { MonitoringFacts } from '../monitoring.js';

type Stored<K extends AssociationEntryKind> = Extract<StoredAssociationEntry, { readonly kind: K }>;
type Pick = <K extends AssociationEntryKind>(kind: K) => Stored<K>[];

/**
 * The facts with what was entered, each value in its place. Of a profile and a last congress the entry that comes
 * last stands, so they are to be given in the order in which they were recorded.
 *
 * @example factsWithEntries(NO_ASSOCIATION_FACTS, [count]).memberships.length // 1
 */
export const factsWithEntries = (
  facts: AssociationFacts,
  entries: readonly StoredAssociationEntry[],
): AssociationFacts => {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const of: Pick = <K extends AssociationEntryKind>(kind: K) => (byKind.get(kind) ?? []) as Stored<K>[];
  const { reports, status, oversight } = facts;
  return {
    ...facts,
    records: recordsOf(facts.records, entries),
    status: {
      ...status,
      statuses: [
        ...status.statuses,
        ...of('status').map(({ status: kind, ...one }) => ({ ...bare(one), kind })),
      ],
    },
    reports: {
      reports: [
        ...reports.reports,
        ...of('report').map(({ report, ...one }) => ({ ...bare(one), kind: report })),
      ],
      keeping: [
        ...reports.keeping,
        ...of('reports-kept').map(({ report, ...one }) => ({ ...bare(one), kind: report })),
      ],
    },
    supports: [...facts.supports, ...of('support').map(supportOf)],
    oversight: {
      inspections: [
        ...oversight.inspections,
        ...of('inspection').map(({ form, ...one }) => ({ ...bare(one), kind: form })),
      ],
      measures: [
        ...oversight.measures,
        ...of('measure').map(({ measure, ...one }) => ({ ...bare(one), kind: measure })),
      ],
    },
    leaderSlots: [...facts.leaderSlots, ...of('leader-slot').map(bare)],
    postPlans: [...facts.postPlans, ...of('post-plan').map(bare)],
    monitoring: monitoringWith(facts.monitoring, of),
    partyOrganisations: [
      ...facts.partyOrganisations,
      ...of('party-organisation').map(({ about, ...one }) => ({ ...bare(one), kind: about })),
    ],
    frontMemberships: [...facts.frontMemberships, ...of('front-membership').map(bare)],
    movements: [...facts.movements, ...of('movement').map(bare)],
    selfManagedGroups: [...facts.selfManagedGroups, ...of('self-managed-group').map(bare)],
    congressFiles: [...facts.congressFiles, ...of('congress-file').map(congressFileOf)],
    congressDemands: [...facts.congressDemands, ...of('congress-demand').map(bare)],
    memberships: [...facts.memberships, ...of('membership').map(bare)],
    schemes: [
      ...facts.schemes,
      ...of('scheme').map(({ association, rearrangement, with: others = [], ...one }) => ({
        ...bare(one),
        kind: rearrangement,
        associations: [...new Set([association, ...others])],
      })),
    ],
    listings: [...facts.listings, ...of('listing').map(bare)],
  };
};

const bare = <T extends { readonly kind: string }>({ kind: _kind, ...rest }: T): Omit<T, 'kind'> => rest;

/** A grant that surely is tied to no task has the task null; of which nothing is said it has none at all. */
const supportOf = ({ kind: _kind, task, tiedToTask, amount, ...one }: Stored<'support'>) => ({
  ...one,
  amount: amount ?? null,
  ...(task !== undefined ? { task } : tiedToTask === false ? { task: null } : {}),
});

const congressFileOf = ({ congress, askedFor = [], notAskedFor = [], ...one }: Stored<'congress-file'>) => ({
  ...bare(one),
  kind: congress,
  asked: Object.fromEntries([
    ...askedFor.map((paper): [string, boolean] => [paper, true]),
    ...notAskedFor.map((paper): [string, boolean] => [paper, false]),
  ]),
});

const monitoringWith = (monitoring: MonitoringFacts, of: Pick): MonitoringFacts => ({
  ...monitoring,
  contacts: [
    ...monitoring.contacts,
    ...of('contact').map(({ contact, ...one }) => ({ ...bare(one), kind: contact })),
  ],
  difficulties: [...monitoring.difficulties, ...of('difficulty').map(bare)],
  meetings: [
    ...monitoring.meetings,
    ...of('meeting').map(({ association, meeting, with: others = [], ...one }) => ({
      ...bare(one),
      kind: meeting,
      associations: [...new Set([association, ...others])],
    })),
  ],
  keeping: [
    ...monitoring.keeping,
    ...of('assignments-kept').map(({ association, period }) => ({
      ...{ of: 'assignments' as const, body: association, period },
    })),
    ...of('contacts-kept').map(({ association, period }) => ({
      ...{ of: 'contacts' as const, body: association, period },
    })),
    ...of('meetings-kept').map(({ association, by, period }) => ({
      ...{ of: 'meetings' as const, body: by, association, period },
    })),
  ],
});

/** One record of each association: what was there, and over it what was entered. */
const recordsOf = (
  records: readonly AssociationRecord[],
  entries: readonly StoredAssociationEntry[],
): AssociationRecord[] => {
  const byBody = new Map(records.map((record) => [record.body, record]));
  for (const entry of entries) {
    const record = byBody.get(entry.association) ?? { body: entry.association };
    const next = withEntry(record, entry);
    if (next !== null) byBody.set(entry.association, next);
  }
  return [...byBody.values()];
};

const withEntry = (record: AssociationRecord, entry: StoredAssociationEntry): AssociationRecord | null => {
  switch (entry.kind) {
    case 'profile': {
      const { id: _id, kind: _kind, association: _association, underOwnLaw, ownLaw, ...known } = entry;
      const law = ownLaw ?? (underOwnLaw === false ? ('none' as const) : undefined);
      return { ...record, ...known, ...(law === undefined ? {} : { ownLaw: law }) };
    }
    case 'charter-term': {
      const { from, years: length, basis } = entry;
      return { ...record, charterTerms: [...(record.charterTerms ?? []), { from, years: length, basis }] };
    }
    case 'extension': {
      const { decidedOn, until, basis } = entry;
      return { ...record, extensions: [...(record.extensions ?? []), { decidedOn, until, basis }] };
    }
    case 'last-congress': {
      const { on, basis, grade } = entry;
      return { ...record, lastCongress: { on, basis, grade } };
    }
    default:
      return null;
  }
};
