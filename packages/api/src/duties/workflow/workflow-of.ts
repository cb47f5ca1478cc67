import type {
  ActorRule,
  WorkflowState as DomainState,
  FactDefinition,
  FormRule,
  StepWindow,
  Transition,
  WorkflowDefinition,
} from '@danvan/domain';
import { legalBasisOf } from '../legal-basis.js';
import type { CaseView } from './case-view.js';
import { make } from './make.js';
import {
  Workflow,
  WorkflowActor,
  WorkflowFact,
  type WorkflowForm,
  WorkflowParty,
  WorkflowState,
  WorkflowStep,
  WorkflowWindow,
} from './workflow.js';

type Graph = Pick<CaseView, 'graph'>;

export const stateOf = ({ id, words, final, origin, note }: DomainState): WorkflowState =>
  make(WorkflowState, { id, words, noted: note ?? null, final: final ?? false, ours: origin === 'ours' });

export const actorOf =
  ({ graph }: Graph) =>
  ({ words, office, together, basis, grade, note }: ActorRule): WorkflowActor =>
    make(WorkflowActor, {
      words,
      noted: note ?? null,
      officeId: office?.id ?? null,
      officeWords: office?.words ?? null,
      together: together ?? [],
      basis: basis.map(legalBasisOf(graph)),
      grade,
    });

export const formOf =
  ({ graph }: Graph) =>
  ({ form, when, basis, grade }: FormRule): WorkflowForm => ({
    form,
    conditional: when !== undefined,
    basis: basis.map(legalBasisOf(graph)),
    grade,
  });

const windowOf =
  ({ graph }: Graph) =>
  ({ words, when, refused = [], basis, grade, note }: StepWindow): WorkflowWindow =>
    make(WorkflowWindow, {
      words,
      noted: note ?? null,
      conditional: when !== undefined,
      refusesEarly: refused.includes('early'),
      refusesLate: refused.includes('late'),
      basis: basis.map(legalBasisOf(graph)),
      grade,
    });

/** A fact by its name; where no law that runs declares it, under that name alone. */
export const factNamed = (declared: readonly FactDefinition[], id: string): WorkflowFact => {
  const found = declared.find((fact) => fact.id === id);
  return make(WorkflowFact, { id, words: found?.words ?? { vi: id, en: id }, type: found?.type ?? null });
};

export const stepOf = (view: Graph, transition: Transition): WorkflowStep => {
  const { id, words, note, origin, from, to, by, forms, windows, guard, requires, names, proves } =
    transition;
  return make(WorkflowStep, {
    id,
    words,
    noted: note ?? null,
    ours: origin === 'ours',
    from,
    to,
    actors: by.map(actorOf(view)),
    forms: (forms ?? []).map(formOf(view)),
    windows: (windows ?? []).map(windowOf(view)),
    guarded: guard !== undefined || (transition.rules ?? []).length > 0,
    requires: (requires ?? []).map((each) => each.step),
    names: names ?? [],
    proves: (proves ?? []).map(({ duty, kind, bearer }) => ({ dutyId: duty, kind, bearer: bearer ?? null })),
    basis: transition.basis.map(legalBasisOf(view.graph)),
    grade: transition.grade,
  });
};

/** A workflow of the law as the API shows it. */
export const workflowOf = (view: Graph, definition: WorkflowDefinition): Workflow => {
  const { id, words, subject, initial, parties, facts, states, transitions } = definition;
  return make(Workflow, {
    id,
    words,
    subjectWords: subject,
    initial,
    parties: parties.map((party) => make(WorkflowParty, party)),
    facts: (facts ?? []).map((fact) => factNamed([fact], fact.id)),
    states: states.map(stateOf),
    steps: transitions.map((transition) => stepOf(view, transition)),
  });
};
