import {
  type StepDecision as DomainDecision,
  explainStep,
  type Language,
  type WorkflowDefinition,
} from '@danvan/domain';
import { legalBasisOf } from '../legal-basis.js';
import type { CaseView } from './case-view.js';
import { make } from './make.js';
import { StepDecision, StepDoubt, StepNote, StepReason } from './workflow-case.js';
import { factNamed } from './workflow-of.js';

const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[];

/** What the domain says of a step as the API shows it, with its words in both languages. */
export const decisionOf = (
  { graph, names, world }: CaseView,
  definition: WorkflowDefinition,
  decision: DomainDecision,
): StepDecision => {
  const [vi, en] = LANGUAGES.map((language) => explainStep(decision, definition, language, names));
  const told = { vi: vi ?? [], en: en ?? [] };
  const { outcome, from, to, reasons, doubts, notes, late, basis } = decision;
  // the first paragraph says what the decision is, the others follow the order of what it lists
  const said = (index: number) => ({ vi: told.vi[index + 1] ?? '', en: told.en[index + 1] ?? '' });
  const basisOf = legalBasisOf(graph);
  const facts = world.law?.facts ?? [];
  return make(StepDecision, {
    told,
    outcome,
    from,
    to,
    reasons: reasons.map(({ code, ground, basis: against }, index) =>
      make(StepReason, { said: said(index), code, ground, basis: against.map(basisOf) }),
    ),
    doubts: doubts.map(({ code, missing }, index) =>
      make(StepDoubt, {
        said: said(reasons.length + index),
        code,
        missing: missing.map((id) => factNamed(facts, id)),
      }),
    ),
    notes: notes.map(({ code, basis: of }, index) =>
      make(StepNote, { said: said(reasons.length + doubts.length + index), code, basis: of.map(basisOf) }),
    ),
    daysLate: late?.days ?? null,
    dueOn: late?.dueOn ?? null,
    basis: basis.map(basisOf),
  });
};
