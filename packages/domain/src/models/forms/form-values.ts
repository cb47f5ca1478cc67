import { stateAt } from '../../duties/index.js';
import { type AsOf, type BodyId, type CalendarDate, type Language, partsOf } from '../../kernel/index.js';
import { message } from '../../messages/index.js';
import { bodyName } from '../../organisations/index.js';
import { formatDate } from '../../rules/index.js';
import { askedOf, isMet } from '../judged.js';
import type { Model } from '../model.js';
import type { ModelWorld } from '../model-facts.js';
import { progressOf } from '../progress.js';
import { replicationsOf } from '../replication.js';
import type { FormValue } from './form.js';

/** What the values of a form are read from beside the record. */
export interface FormQuestion {
  readonly world: ModelWorld;
  readonly by: BodyId;
  readonly asOf: AsOf;
  readonly language: Language;
}

/** One value of a form, from the record; null where the record does not say, to be left blank. */
export const formValue = (value: FormValue, model: Model, question: FormQuestion): string | null => {
  const { world, asOf, language, by } = question;
  const { guide, workflow } = world;
  const { passed, parties, state } = stateAt(workflow, model.history, asOf);
  const progress = progressOf(guide, workflow, model, asOf);
  const role = (party: string): string | null => bodiesInWords(parties[party] ?? [], question);
  switch (value) {
    case 'name':
    case 'address':
    case 'content':
      return model[value];
    case 'holder':
      return model.holder ?? null;
    case 'kind':
      return message(`models.kind.${model.kind}`, {}, language);
    case 'field':
      return termInWords(guide.fields, model.field, language);
    case 'level':
      return termInWords(guide.levels, model.level, language);
    case 'registrant-body':
      return role(guide.parties.registrant);
    case 'registered-with':
      return role(guide.parties.registeredWith);
    case 'manager':
      return role(guide.parties.manager);
    case 'registered-on':
      return dayInWords(progress.registeredOn, language);
    case 'confirmed-on':
      return dayInWords(progress.confirmedOn, language);
    case 'confirmed-by': {
      const confirmed = passed.find(({ transition }) => guide.steps.confirm.includes(transition.id));
      return confirmed === undefined ? null : bodiesInWords([confirmed.event.body], question);
    }
    case 'exemplar-at':
      return joined(progress.exemplarAt.map(({ level }) => termInWords(guide.levels, level, language)));
    case 'state':
      return workflow.states.find(({ id }) => id === state)?.words[language] ?? null;
    case 'judgements':
      return judgementsInWords(model, question);
    case 'replicated-to':
      return bodiesInWords(
        [...new Set(replicationsOf(guide, workflow, model, asOf).flatMap(({ to }) => to))],
        question,
      );
    case 'acting-body':
      return bodiesInWords([by], question);
    case 'step-day':
      return dayInWords(asOf.on, language);
    case 'year':
      return String(partsOf(asOf.on).year);
  }
};

const termInWords = (
  terms: readonly { readonly id: string; readonly words: Readonly<Record<Language, string>> }[],
  id: string,
  language: Language,
): string => terms.find((term) => term.id === id)?.words[language] ?? id;

const dayInWords = (day: CalendarDate | null, language: Language): string | null =>
  day === null ? null : formatDate(day, language);

const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join('; '));

const bodiesInWords = (bodies: readonly BodyId[], { world, asOf, language }: FormQuestion): string | null =>
  joined(
    bodies.map((id) => {
      const found = world.registry.bodies.get(id);
      return found === undefined ? id : bodyName(found, asOf)[language];
    }),
  );

/** Criteria one by one; a part stands with its own words, a whole that has parts is told by them. */
const judgementsInWords = (model: Model, { world, asOf, language }: FormQuestion): string | null => {
  const { guide } = world;
  const criteria = askedOf(guide, model).filter(
    ({ of, derived, id }) =>
      of === 'criterion' && derived === undefined && !guide.judged.some(({ partOf }) => partOf === id),
  );
  return joined(
    criteria.flatMap(({ id, words }) => {
      const met = isMet(guide, id, model, asOf);
      if (!met.known) return [];
      const said = message(`models.judgement.${met.value ? 'met' : 'not-met'}`, {}, language);
      return [`${words[language]}: ${said}`];
    }),
  );
};
