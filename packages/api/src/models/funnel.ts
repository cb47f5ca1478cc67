import 'reflect-metadata';
import {
  type AsOf,
  confirmedIn,
  funnelOf,
  type Hierarchy,
  type ModelKind,
  type Survival,
  survivalOf,
} from '@danvan/domain';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { readBodies } from '../duties/index.js';
import { HierarchyEnum } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { Costs } from '../platform/limits/index.js';
import { callerScope } from '../platform/reading.js';
import { MODELS_MAX } from './ask-models.js';
import { ModelKindEnum, SURVIVAL_LENGTH } from './enums.js';
import { guideOf, loadModels, loadModelView, modelWorldOf } from './load-models.js';

@ArgsType()
export class ModelFunnelArgs {
  @Field(() => String, { description: 'The guide, by its permanent name.' })
  guide!: string;

  @Field(() => ID, { description: 'A body by global id or slug: records of it and of all bodies below it.' })
  body!: string;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree that goes down.',
  })
  hierarchy!: Hierarchy;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'Only models that aim at this level of the guide.' })
  level?: string | null;

  @Field(() => String, { nullable: true, description: 'Only models of this field of the guide.' })
  field?: string | null;

  @Field(() => ModelKindEnum, { nullable: true, description: 'Only models of this kind.' })
  kind?: ModelKind | null;
}

@ObjectType('ModelSurvival', {
  description:
    'How the models confirmed so far fared after some years; the four counts add up to all of them.',
})
export class ModelSurvival {
  @Field(() => Int, { description: 'After how many years.' })
  readonly years!: number;

  @Field(() => Int, { description: 'Something shows that they still went on.' })
  readonly goingOn!: number;

  @Field(() => Int, { description: 'Their end was recorded before.' })
  readonly ended!: number;

  @Field(() => Int, { description: 'Nothing is recorded: silence is not an end.' })
  readonly notKnown!: number;

  @Field(() => Int, { description: 'So many years have not passed yet.' })
  readonly notYet!: number;
}

@ObjectType('ModelFunnel', {
  description:
    'What became of the models of one year: opening + registered = confirmed + notConfirmed + withdrawn + undecided.',
})
export class ModelFunnel {
  @Field(() => Int, { description: 'The year.' })
  readonly year!: number;

  @Field(() => Int, { description: 'Undecided when the year began.' })
  readonly opening!: number;

  @Field(() => Int, { description: 'Registered in it.' })
  readonly registered!: number;

  @Field(() => Int, { description: 'Confirmed in it.' })
  readonly confirmed!: number;

  @Field(() => Int, { description: 'Not confirmed in it; stands in no text.' })
  readonly notConfirmed!: number;

  @Field(() => Int, { description: 'Withdrawn in it; stands in no text.' })
  readonly withdrawn!: number;

  @Field(() => Int, { description: 'Undecided when it ended, or on the day of the question.' })
  readonly undecided!: number;

  @Field(() => [ModelSurvival], { description: 'Survival of all that were confirmed up to that day.' })
  @Costs({ size: SURVIVAL_LENGTH })
  readonly survival!: readonly ModelSurvival[];

  @Field(() => [ModelSurvival], { description: 'Survival of those that were confirmed in this year.' })
  @Costs({ size: SURVIVAL_LENGTH })
  readonly survivalOfYear!: readonly ModelSurvival[];
}

/**
 * The funnel over the records of a body and all below it. Counts tell of those who were not confirmed, so the caller
 * needs leave for every one of these bodies: without it null, never a total of a part; null as well for a guide that
 * is not to be seen.
 */
export const modelFunnel = async (
  context: RequestContext,
  args: ModelFunnelArgs,
  asOf: AsOf,
): Promise<ModelFunnel | null> => {
  const { body: subtree, hierarchy, year } = args;
  const bodies = readBodies(context, { subtree, hierarchy, bodies: null }, asOf) ?? [];
  const scope = callerScope(context);
  const seen = new Set<string>(scope.bodies === 'none' ? [] : scope.bodies);
  if (bodies.some((body) => !seen.has(body))) return null;
  const view = await loadModelView(context, asOf);
  const world = modelWorldOf(view, guideOf(context, args.guide));
  if (world === null) return null;
  const found = await loadModels(context, { scope, asOf }, { guide: args.guide, bodyKey: bodies }, view);
  if (found.length > MODELS_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${found.length} models`);
  const models = found
    .map(({ model }) => model)
    .filter(
      ({ level, field, kind }) =>
        (!args.level || level === args.level) &&
        (!args.field || field === args.field) &&
        (!args.kind || kind === args.kind),
    );
  const { guide, workflow } = world;
  const ofYear = confirmedIn(guide, workflow, models, year, asOf);
  return {
    ...funnelOf(guide, workflow, models, year, asOf),
    survival: survivalOf(guide, workflow, models, asOf).map(survivalShown),
    survivalOfYear: survivalOf(guide, workflow, ofYear, asOf).map(survivalShown),
  };
};

const survivalShown = (one: Survival): ModelSurvival => ({
  years: one.years,
  goingOn: one['going-on'],
  ended: one.ended,
  notKnown: one['not-known'],
  notYet: one['not-yet'],
});
