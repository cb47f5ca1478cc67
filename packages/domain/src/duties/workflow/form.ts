import type { LegalBasis } from '../../kernel/index.js';
import type { FactId } from '../../rules/index.js';
import { ask, type CaseFacts } from './case-context.js';
import { type Doubt, doubt, type Refusal, refusal, type StepNote } from './decision.js';
import type { FormRule, Transition } from './definition.js';
import type { StepTaken } from './history.js';

interface AskedForm {
  readonly rule: FormRule;
  readonly truth: 'true' | 'false' | 'unknown';
  readonly missing: readonly FactId[];
}

/** The forms that a step asks for in a case; unknown where a fact decides and is not known. */
export const formsAsked = (given: CaseFacts, { forms = [] }: Transition): AskedForm[] =>
  forms.map((rule) => {
    const { truth, missing } = ask(given, rule.when);
    return { rule, truth: rule.grade === 'recalled' && truth === 'true' ? 'unknown' : truth, missing };
  });

/** Judges the form that a step was made on. */
export const judgeForm = (
  given: CaseFacts,
  transition: Transition,
  { step, form }: StepTaken,
): { reasons: Refusal[]; doubts: Doubt[]; notes: StepNote[] } => {
  const asked = formsAsked(given, transition);
  const sure = asked.filter(({ truth }) => truth === 'true');
  const open = asked.filter(({ truth }) => truth === 'unknown');
  const missing = [...new Set(open.flatMap((one) => one.missing))];
  const unsure = { reasons: [], doubts: [doubt('FACTS_MISSING', {}, { missing })], notes: [] };
  const wrong = (code: 'FORM_MISSING' | 'FORM_WRONG', of: readonly AskedForm[]) => ({
    reasons: [refusal(code, { step, form: form ?? null }, basesOfForms(of))],
    doubts: [],
    notes: [],
  });
  const nothing = { reasons: [], doubts: [], notes: [] };
  if (form === undefined) {
    if (sure.length > 0) return wrong('FORM_MISSING', sure);
    return open.length > 0 ? unsure : nothing;
  }
  if (asked.length === 0)
    return { ...nothing, notes: [{ code: 'FORM_NOT_ASKED', params: { step, form }, basis: [] }] };
  if (sure.some(({ rule }) => rule.form === form)) return nothing;
  if (open.some(({ rule }) => rule.form === form)) return unsure;
  // the clauses of the forms that were right say what was wrong; where none is, those that speak of any
  return wrong('FORM_WRONG', [sure, open, asked].find((some) => some.length > 0) ?? []);
};

const basesOfForms = (asked: readonly AskedForm[]): LegalBasis[] => [
  ...new Set(asked.flatMap(({ rule }) => rule.basis)),
];
