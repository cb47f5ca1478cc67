import 'reflect-metadata';
import { isSlug, toBodyId } from '@danvan/domain';
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { bareId } from '../duties/index.js';
import { AsOfInput, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { Costs } from '../platform/limits/index.js';
import { modelSeen } from './ask-models.js';
import { formListFiles } from './forms/form-lists.js';
import { ModelFunnel, ModelFunnelArgs, modelFunnel } from './funnel.js';
import { ModelsArgs } from './model-arguments.js';
import { Model, ModelConnection, ModelFormFile } from './model-types.js';
import { pageOfModels } from './page-models.js';
import { PublicModelFunnel, publicModelFunnel } from './public-funnel.js';
import { shownModel } from './show-model.js';

@Resolver()
export class ModelsResolver {
  @Query(() => Model, {
    nullable: true,
    description: 'One "Dân vận khéo" model as it stood on a day; null where there is none to see.',
  })
  @AllowedTo('public')
  @Costs({ base: 10 })
  async model(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<Model | null> {
    const found = await modelSeen(context, resolveAsOf(context, asOf), bareId('mdl', id));
    return found && shownModel(found);
  }

  @Query(() => ModelConnection, {
    description:
      'Models that the caller may see, the latest first: records with leave for their body, and what anybody may see.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  models(
    @Ctx() context: RequestContext,
    @Args(() => ModelsArgs) args: ModelsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return pageOfModels(context, 'Query.models', args, resolveAsOf(context, asOf));
  }

  @Query(() => ModelConnection, {
    description: 'Models confirmed as exemplars, the latest first, as far as the caller may see them.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  exemplars(
    @Ctx() context: RequestContext,
    @Args(() => ModelsArgs) args: ModelsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return pageOfModels(context, 'Query.exemplars', args, resolveAsOf(context, asOf));
  }

  @Query(() => ModelFunnel, {
    nullable: true,
    description:
      'What became of the models of one year below a body, from records; null without leave for every body there, and for a guide that there is not.',
  })
  @AllowedTo({ capability: 'record:read' })
  @Costs({ base: 50 })
  modelFunnel(
    @Ctx() context: RequestContext,
    @Args(() => ModelFunnelArgs) args: ModelFunnelArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<ModelFunnel | null> {
    return modelFunnel(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => [PublicModelFunnel], {
    description:
      'What became of all models of a guide, year by year, as anybody may see it; as known today, for another state of knowledge would be a second table to subtract. Empty for a guide that there is not.',
  })
  @AllowedTo('public')
  @Costs({ base: 50, size: 20 })
  publicModelFunnel(
    @Ctx() context: RequestContext,
    @Arg('guide', () => String, { description: 'The guide, by its permanent name.' }) guide: string,
  ): Promise<PublicModelFunnel[]> {
    return publicModelFunnel(context, guide);
  }

  @Query(() => [ModelFormFile], {
    description:
      'The lists of models that a body drew up in a year, as files: those whose every model the caller has leave for.',
  })
  @AllowedTo({ capability: 'record:read' })
  @Costs({ base: 50, size: 10 })
  async modelLists(
    @Ctx() context: RequestContext,
    @Arg('guide', () => String, { description: 'The guide, by its permanent name.' }) guide: string,
    @Arg('body', () => ID, { description: 'The body that drew them up, by global id or slug.' }) body: string,
    @Arg('year', () => Int, { description: 'The year that the steps are meant for.' }) year: number,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<ModelFormFile[]> {
    const slug = bareId('bod', body);
    if (!isSlug(slug)) return [];
    const question = { guide, body: toBodyId(slug), year };
    return formListFiles(context, question, resolveAsOf(context, asOf));
  }
}
