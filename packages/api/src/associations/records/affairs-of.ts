import type { CongressFileView, LeaderPostView, RegisterRow } from '@danvan/domain';
import type { AssociationAffairs } from './affairs-objects.js';
import { AssociationPaper } from './congress-objects.js';
import type { RecordView } from './record-of.js';

/** The global id of the record behind something that the domain names by its key. */
export const recordId = (key: string): string => `asr_${key}`;
const recordIds = (keys: readonly string[]): string[] => keys.map(recordId);

type Affairs = Omit<AssociationAffairs, 'field'>;

/** What the domain computed of an association's affairs as the API shows it. */
export const affairsOf = (row: RegisterRow, view: RecordView): Affairs => {
  const { suspension, support, oversight, front } = row;
  return {
    fieldWords: row.field,
    suspension: suspension && {
      ...suspension,
      basis: suspension.basis.map(view.basis),
    },
    support: {
      ...support,
      tiedToNoTask: recordIds(support.tiedToNoTask),
      taskUnknown: recordIds(support.taskUnknown),
      resultOpen: recordIds(support.resultOpen),
    },
    oversight: {
      lastInspectedOn: oversight.lastInspectedOn,
      breachesOpen: recordIds(oversight.breachesOpen),
      breachesUnhandled: recordIds(oversight.breachesUnhandled),
      remediesOverdue: recordIds(oversight.remediesOverdue),
      measures: recordIds(oversight.measures.map(({ id }) => id)),
    },
    leaderPosts: row.leaderPosts.map((post) => leaderPostOf(post, view)),
    plannedPosts: row.plannedPosts,
    partyOrganisation: row.partyOrganisation,
    front: { ...front, basis: front.basis && view.basis(front.basis) },
    meetings: row.meetings,
    selfManagedGroups: row.selfManagedGroups.map(({ place, purpose, period, households }) => ({
      ...{ place: view.place(place), purpose, households: households ?? null },
      days: { from: period.from, until: period.until ?? null },
    })),
    congressFiles: row.congressFiles.map((file) => congressOf(file, view)),
    changeNotices: row.changeNotices.map(({ notice, changedOn, state, sentOn, basis }) => ({
      ...{ notice, changedOn, state, sentOn, basis: view.basis(basis) },
    })),
    schemes: row.schemes.map(({ scheme, stage }) => ({
      ...{ record: recordId(scheme.id), stage, rearrangement: scheme.kind },
      associations: scheme.associations.map(view.body),
    })),
  };
};

const leaderPostOf = ({ slot, standing, standards }: LeaderPostView, view: RecordView) => ({
  ...{ record: recordId(slot.id), post: slot.post, seat: slot.seat ?? null, nominatedOn: slot.nominatedOn },
  stage: standing.stage,
  standards: standards.map(({ basis, ...one }) => ({ ...one, basis: basis && view.basis(basis) })),
  opinionsOpen: standing.opinionsOpen.map(view.body),
  electedBeforeConclusion: standing.electedBeforeConclusion,
});

const congressOf = (
  { file, report, result, heldOn, resultReportedOn }: CongressFileView,
  view: RecordView,
) => ({
  ...{ record: recordId(file.id), congress: file.kind },
  papers: [...report.papers, ...result.papers].map(({ requirement, state, on: day }) =>
    Object.assign(new AssociationPaper(), {
      ...{ requirement, state, on: day, paper: requirement.id, stage: requirement.stage },
      conditional: requirement.need === 'conditional',
      basis: view.basis(requirement.basis),
    }),
  ),
  ...{ complete: report.complete, completeOn: report.completeOn, reportDueOn: report.reportDueOn },
  ...{ answer: report.answer, answerDueOn: report.answerDueOn },
  opinionsOpen: report.opinionsOpen.map(view.body),
  ...{ heldOn, resultReportedOn },
  resultComplete: result.complete,
  basis: report.basis.map(view.basis),
});
