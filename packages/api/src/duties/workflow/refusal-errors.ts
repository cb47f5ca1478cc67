import type { DoubtCode, Issue, Language, RefusalCode } from '@danvan/domain';
import type { UserError } from '../../platform/index.js';
import type { StepDecision } from './workflow-case.js';

/** The field of the input that each ground speaks of. */
const FIELDS: Readonly<Record<RefusalCode | DoubtCode, string>> = {
  STEP_UNKNOWN: 'step',
  STEP_NOT_IN_FORCE: 'on',
  STEP_OUT_OF_ORDER: 'step',
  STEP_REQUIRES_EARLIER: 'step',
  STEP_FORBIDDEN: 'step',
  STEP_BREAKS_LATER: 'on',
  ACTOR_UNKNOWN: 'body',
  ACTOR_NOT_THERE: 'body',
  ACTOR_NOT_ENTITLED: 'body',
  ACTOR_OFFICE_WRONG: 'office',
  ACTOR_NOT_TOGETHER: 'with',
  FORM_MISSING: 'form',
  FORM_WRONG: 'form',
  PARTY_NOT_NAMED: 'parties',
  WINDOW_NOT_OPEN: 'on',
  WINDOW_CLOSED: 'on',
  GUARD_NOT_MET: 'facts',
  RULE_NOT_MET: 'facts',
  FACTS_MISSING: 'facts',
  VALUE_NOT_KNOWN: 'step',
  PARTY_NOT_RECORDED: 'parties',
  ACTOR_LIFE_NOT_RECORDED: 'body',
  OFFICE_NOT_RECORDED: 'office',
  WINDOW_DAYS_UNKNOWN: 'facts',
  RULE_IN_CONFLICT: 'facts',
  ONLY_RECALLED: 'step',
};

const isGround = (code: string): code is keyof typeof FIELDS => Object.hasOwn(FIELDS, code);

/** Every ground of a refusal as an error of its field, in the words of the decision with their provisions. */
export const refusalErrors = (
  { reasons, doubts }: StepDecision,
  issues: readonly Issue[],
  language: Language,
): UserError[] => {
  const told = [...reasons, ...doubts];
  return issues.flatMap(({ code }, index) => {
    const said = told[index];
    return said?.code === code && isGround(code)
      ? [{ code, field: [FIELDS[code]], message: said.text(language) }]
      : [];
  });
};
