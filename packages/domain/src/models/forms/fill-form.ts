import {
  asOf,
  type BodyId,
  type CalendarDate,
  fail,
  type Issue,
  issue,
  type Language,
  ok,
  type Result,
} from '../../kernel/index.js';
import { message } from '../../messages/index.js';
import type { Model } from '../model.js';
import type { ModelWorld } from '../model-facts.js';
import type { ModelForm } from './form.js';
import { formValue } from './form-values.js';
import { headerOf, type PaperHeader } from './header.js';

/** A form filled from records, as text in places: whoever lays it out (as DOCX, as a page) adds no word to it. */
export interface FilledForm {
  readonly code: string;
  /** "Mẫu 1". */
  readonly number: string;
  readonly header: PaperHeader;
  readonly title: string;
  readonly submittedTo: string | null;
  /** Of one model; null is a value that no record gives: left blank. */
  readonly rows: readonly { readonly label: string; readonly value: string | null }[];
  /** Of many models; null on a form of one. */
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | null)[])[];
  } | null;
  /** Who signs, from the left, and how: places to be signed by hand. */
  readonly signatures: readonly { readonly who: string; readonly how: string }[];
  /** Said on every page of a form whose official text was not read. */
  readonly notice: string | null;
}

/** Who draws a form up, on which day, where. */
export interface FormOccasion {
  readonly by: BodyId;
  readonly on: CalendarDate;
  /** As it is to be read in the date line. */
  readonly place?: string;
  readonly language: Language;
  readonly knownOn?: CalendarDate;
}

/**
 * Fills a form of a guide from the records of models. Pure: the same records give the same form. A form with a name
 * of a person or with judgements is as restricted as they are.
 *
 * @example fillForm(world, '3', models, { by: cell, on: day('2024-05-28'), language: 'vi' }).ok // true
 */
export const fillForm = (
  world: ModelWorld,
  code: string,
  models: readonly Model[],
  { by, on, place, language, knownOn }: FormOccasion,
): Result<FilledForm> => {
  const form = world.guide.forms.find((one) => one.code === code);
  if (form === undefined) return fail(issue('MODEL_FORM_UNKNOWN', ['form'], { form: code }));
  const issues = misuseOf(form, models);
  if (issues.length > 0) return fail(...issues);
  const question = { world, by, asOf: asOf(on, knownOn), language };
  const valuesOf = (model: Model): (string | null)[] =>
    form.fields.map(({ value }) => formValue(value, model, question));
  const labels = form.fields.map(({ words }) => words[language]);
  const [first] = models;
  const values = form.layout === 'one' && first !== undefined ? valuesOf(first) : [];
  return ok({
    code,
    number: message('models.form.number', { form: code }, language),
    header: headerOf(world.registry, by, on, place ?? null, language),
    title: form.title[language],
    submittedTo:
      form.submittedTo === undefined
        ? null
        : message('models.form.to', { to: form.submittedTo[language] }, language),
    rows: values.map((value, index) => ({ label: labels[index] ?? '', value })),
    table:
      form.layout === 'list'
        ? {
            columns: [message('models.form.row', {}, language), ...labels],
            rows: models.map((model, index) => [String(index + 1), ...valuesOf(model)]),
          }
        : null,
    signatures: signersOf(world, form).map((signer) => ({
      who: message(`models.form.signer.${signer}`, {}, language),
      how: message('models.form.sign', {}, language),
    })),
    notice: form.origin === 'ours' ? message('models.form.notice', {}, language) : null,
  });
};

/** No clause says who signs a form: a registration is signed by who registers and by who takes it, all else by who wrote it. */
const signersOf = ({ guide }: ModelWorld, { steps, kind }: ModelForm): readonly string[] =>
  steps.some((step) => guide.steps.register.includes(step))
    ? ['receiver', kind === 'individual' ? 'person' : 'collective']
    : ['writer'];

const misuseOf = ({ code, layout, kind }: ModelForm, models: readonly Model[]): Issue[] => [
  ...(layout === 'one' && models.length !== 1
    ? [issue('MODEL_FORM_ONE_MODEL', ['models'], { form: code })]
    : []),
  ...models.flatMap((model, index) =>
    kind === undefined || kind === model.kind
      ? []
      : [issue('MODEL_FORM_OTHER_KIND', ['models', index], { form: code })],
  ),
];
