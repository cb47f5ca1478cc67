import 'reflect-metadata';
import { asOf, type ModelKind, publicFunnels } from '@danvan/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { MODELS_MAX } from './ask-models.js';
import { ModelKindEnum } from './enums.js';
import { everyBody, guideOf, loadModels, loadModelView, modelWorldOf } from './load-models.js';

@ObjectType('PublicModelFunnel', {
  description:
    'What became of the models of one year as anybody may see it: null is a count below 5, or one that would give such a count away.',
})
export class PublicModelFunnel {
  @Field(() => Int, { description: 'The year; it is over.' })
  readonly year!: number;

  @Field(() => ModelKindEnum, { description: 'Whose models.' })
  readonly kind!: ModelKind;

  @Field(() => Int, { nullable: true, description: 'Undecided when the year began.' })
  readonly opening!: number | null;

  @Field(() => Int, { nullable: true, description: 'Registered in it.' })
  readonly registered!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Confirmed in it. Of collectives it is never held back: who was confirmed is public.',
  })
  readonly confirmed!: number | null;

  @Field(() => Int, { nullable: true, description: 'Not confirmed in it; stands in no text.' })
  readonly notConfirmed!: number | null;

  @Field(() => Int, { nullable: true, description: 'Withdrawn in it; stands in no text.' })
  readonly withdrawn!: number | null;

  @Field(() => Int, { nullable: true, description: 'Undecided when it ended.' })
  readonly undecided!: number | null;
}

/** All records of a guide together, as known now and whoever asks: see `publicFunnels`. */
export const publicModelFunnel = async (
  context: RequestContext,
  guide: string,
): Promise<PublicModelFunnel[]> => {
  const now = asOf(context.today);
  const view = await loadModelView(context, now);
  const world = modelWorldOf(view, guideOf(context, guide));
  if (world === null) return [];
  const found = await loadModels(context, { scope: everyBody(context), asOf: now }, { guide }, view);
  if (found.length > MODELS_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${found.length} models`);
  const models = found.map(({ model }) => model);
  return publicFunnels(world.guide, world.workflow, models, context.today).map((funnel) =>
    Object.assign(new PublicModelFunnel(), funnel),
  );
};
