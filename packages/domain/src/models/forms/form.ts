import type { FormId, StepId } from '../../duties/index.js';
import type { LegalBasis, Words } from '../../kernel/index.js';
import type { ModelKind } from '../kind.js';

/** Values of a model that a form can show. Each is filled from the record, never typed on the form. */
export const FORM_VALUES = [
  'name',
  'holder',
  'kind',
  'address',
  'content',
  'field',
  'level',
  'registrant-body',
  'registered-with',
  'manager',
  'registered-on',
  'confirmed-on',
  'confirmed-by',
  'exemplar-at',
  'state',
  'judgements',
  'replicated-to',
  'acting-body',
  'step-day',
  'year',
] as const;
export type FormValue = (typeof FORM_VALUES)[number];

export interface FormField {
  readonly words: Words;
  readonly value: FormValue;
}

/**
 * A form as far as clauses speak of it: what it is for, who fills it in, to whom it goes, which values they name. A
 * guide whose forms were not published says so: then the layout is ours, and every filled form is marked.
 */
export interface ModelForm {
  readonly code: FormId;
  readonly title: Words;
  /** The steps that are made on it. */
  readonly steps: readonly StepId[];
  /** For which models; without it, for all. */
  readonly kind?: ModelKind;
  /** `one`: of one model, as rows. `list`: of many, one line each. */
  readonly layout: 'one' | 'list';
  readonly filledBy: Words;
  readonly submittedTo?: Words;
  readonly fields: readonly FormField[];
  /** Whether the text of the form itself was read, or its layout is ours. */
  readonly origin: 'text' | 'ours';
  readonly basis: readonly LegalBasis[];
  readonly note?: Words;
}
