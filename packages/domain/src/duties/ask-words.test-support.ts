// Asks for the words of one duty in the invented world.
import type { DocumentGraph } from '../directives/index.js';
import { asOf, day, type Language, toDocumentId, words } from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import { type DutyItem, dutiesOf } from './duties-of.js';
import type { Duty, DutyFacts } from './duty.js';
import type { DutyNames } from './duty-names.js';
import { explainDuty } from './explain-duty.js';
import {
  CELL_A,
  dutyOf,
  factsOf,
  GUIDE,
  graphOf,
  lawOf,
  registryOf,
  span,
  TRIGGER,
} from './invented-world.test-support.js';
import type { Schedule } from './schedule.js';

export const NAMES: DutyNames = {
  body: (id) => words(`tổ chức ${id}`, `body ${id}`),
  document: (id) => (id === GUIDE ? '01-HD/TU' : id),
};
export const NEXT = toDocumentId('van-hai/02-hd');
export const CONDITIONAL: Schedule = { kind: 'conditional', trigger: TRIGGER };
export const REGULARLY: Schedule = { kind: 'unscheduled', manner: 'regular' };
export const IN_TEN: Schedule & { readonly kind: 'relative' } = {
  kind: 'relative',
  after: TRIGGER,
  amount: 10,
  unit: 'working-day',
};

export interface Asked {
  readonly on: string;
  readonly knownOn?: string;
  readonly duty?: Duty;
  readonly facts?: Partial<DutyFacts>;
  readonly graph?: DocumentGraph;
  readonly registry?: Registry;
  readonly body?: typeof CELL_A;
}

export const itemOf = (asked: Asked): DutyItem => {
  const law = lawOf([asked.duty ?? dutyOf()], asked.graph ?? graphOf());
  const question = { span: span('2024-01-01', '2024-12-31'), bodies: [asked.body ?? CELL_A] };
  const when = asOf(day(asked.on), asked.knownOn === undefined ? undefined : day(asked.knownOn));
  const items = dutiesOf(law, asked.registry ?? registryOf(), factsOf(asked.facts), question, when);
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`${items.length} duties`);
  return item;
};

export const said = (asked: Asked, language: Language): string[] =>
  explainDuty(itemOf(asked), language, NAMES);
