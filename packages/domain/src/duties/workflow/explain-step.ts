import {
  type CalendarDate,
  type Issue,
  isSlug,
  type Language,
  type LegalBasis,
  toBodyId,
} from '../../kernel/index.js';
import { message, withoutStop } from '../../messages/index.js';
import { formatDate } from '../../rules/index.js';
import type { DutyNames } from '../duty-names.js';
import type { Doubt, Refusal, StepDecision, StepNote } from './decision.js';
import { stepNamed, type WorkflowDefinition } from './definition.js';

/**
 * A decision in words, one paragraph per entry: what it is, then each ground with the provision that states it or
 * "văn bản không quy định", what is not known, and what is to be noted.
 *
 * @example explainStep(decision, definition, 'vi', names)[0] // 'Bước “đăng ký mô hình”: được thực hiện.'
 */
export const explainStep = (
  decision: StepDecision,
  definition: WorkflowDefinition,
  language: Language,
  names: DutyNames,
): string[] => {
  const say = (code: string, params: Issue['params']): string =>
    message(code, namedParams(params, definition, language, names), language);
  const outcome = message(`step.outcome.${decision.outcome}`, {}, language);
  return [
    say('step.stands', { step: decision.step, outcome }),
    ...decision.reasons.map((reason) => {
      const words = reason.words?.[language];
      const said = withoutStop(
        say(`step.refused.${reason.code}`, { ...reason.params, words: words ?? null }),
      );
      return message('step.grounded', { said, ground: groundInWords(reason, language, names) }, language);
    }),
    ...decision.doubts.map((doubt) =>
      say(`step.doubt.${doubt.code}`, paramsOfDoubt(doubt, definition, language)),
    ),
    ...decision.notes.map((note) => say(`step.note.${note.code}`, paramsOfNote(note, language))),
  ];
};

/** The provisions of a refusal, or the words for there being none. */
export const groundInWords = (
  { ground, basis }: Pick<Refusal, 'ground' | 'basis'>,
  language: Language,
  names: DutyNames,
): string =>
  ground === 'clause'
    ? [...new Set(basis.map((one) => address(one, language, names)))].join('; ')
    : message(ground, {}, language);

const address = ({ document, provision }: LegalBasis, language: Language, names: DutyNames): string =>
  message('step.address', { document: names.document(document), provision }, language);

const paramsOfDoubt = (
  { params, missing, issues }: Doubt,
  { facts = [] }: WorkflowDefinition,
  language: Language,
): Issue['params'] => {
  const named = missing.map((id) => facts.find((fact) => fact.id === id)?.words[language] ?? id);
  const why = issues.map((one) => message(one.code, one.params, language));
  return { ...params, missing: named.join('; '), issues: why.join('; ') };
};

const paramsOfNote = ({ params, words }: StepNote, language: Language): Issue['params'] => ({
  ...params,
  words: words?.[language] ?? null,
});

/** Ids of the definition become its words; bodies and days become readable. */
const namedParams = (
  params: Issue['params'],
  definition: WorkflowDefinition,
  language: Language,
  names: DutyNames,
): Issue['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? wordsFor(name, value, definition, language, names) : value,
    ]),
  );

const wordsFor = (
  name: string,
  value: string,
  definition: WorkflowDefinition,
  language: Language,
  names: DutyNames,
): string => {
  switch (name) {
    case 'step':
    case 'earlier':
    case 'later':
      return stepNamed(definition, value)?.words[language] ?? value;
    case 'state':
      return definition.states.find(({ id }) => id === value)?.words[language] ?? value;
    case 'party':
      return definition.parties.find(({ id }) => id === value)?.words[language] ?? value;
    case 'body':
      return isSlug(value) ? names.body(toBodyId(value))[language] : value;
    case 'day':
      return formatDate(value as CalendarDate, language);
    default:
      return value;
  }
};
