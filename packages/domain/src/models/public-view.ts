import type { WorkflowDefinition } from '../duties/index.js';
import { type AsOf, type BodyId, type CalendarDate, wasKnown } from '../kernel/index.js';
import type { ModelGuide } from './guide.js';
import type { ModelKind } from './kind.js';
import type { Model } from './model.js';
import { progressOf } from './progress.js';

/** What anybody may see of a model. What is not here is restricted. */
export interface PublicModel {
  readonly id: string;
  readonly guide: string;
  readonly kind: ModelKind;
  readonly name: string;
  /** Of a model of one person, and only by a recorded publication. */
  readonly holder?: string;
  /** Of a collective: for one person it would tell where the person works or sits. */
  readonly registrants?: readonly BodyId[];
  readonly address?: string;
  readonly content?: string;
  readonly field: string;
  readonly level: string;
  readonly confirmedOn: CalendarDate;
  readonly exemplarAt: readonly { readonly level: string; readonly on: CalendarDate }[];
  readonly sample?: boolean;
}

/**
 * The public view of a model; null where there is none. A model is public once it is confirmed, never before: who
 * tried and was not confirmed stays unnamed. That of one person needs a recorded publication with its ground as well,
 * and then shows neither address nor content, which may tell of the person, nor where it was registered: a cell takes
 * members of the Party and an agency the others. Forms, judgements, refusals and proofs are never in it.
 *
 * @example publicView(guide, workflow, model, asOf(day('2024-10-01'))) // null: not confirmed yet
 */
export const publicView = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  model: Model,
  asOf: AsOf,
): PublicModel | null => {
  const { confirmedOn, exemplarAt } = progressOf(guide, workflow, model, asOf);
  if (confirmedOn === null) return null;
  const { id, kind, name, holder, address, content, field, level, sample, history } = model;
  const shared = {
    id,
    guide: guide.id,
    kind,
    name,
    field,
    level,
    confirmedOn,
    exemplarAt,
    ...(sample === undefined ? {} : { sample }),
  };
  if (kind === 'individual')
    return isPublished(model, asOf) ? { ...shared, ...(holder === undefined ? {} : { holder }) } : null;
  return { ...shared, address, content, registrants: history.parties[guide.parties.registrant] ?? [] };
};

/** Whether a publication with a ground was decided by that day, as then known. */
export const isPublished = ({ publications = [] }: Model, asOf: AsOf): boolean =>
  publications.some((one) => one.on <= asOf.on && one.ground.trim() !== '' && wasKnown(one, asOf));
