import 'reflect-metadata';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CasePayload } from '../duties/index.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { Costs } from '../platform/limits/index.js';
import { openFrontCase, placeFrontCase } from './front-acts.js';
import { OpenFrontCaseInput, PlaceFrontCaseInput } from './front-inputs.js';
import { OpenFrontCasePayload, PlaceFrontCasePayload } from './front-payloads.js';

@Resolver()
export class FrontMutations {
  @Mutation(() => OpenFrontCasePayload, {
    description:
      'Opens a case of the work of the Front and the organisations: a programme, a supervision, a recommendation to one addressee, a draft, a movement, a petition. Its steps are those of `takeWorkflowStep`.',
  })
  @AllowedTo({ capability: 'activity:write' })
  @Costs({ base: 10 })
  async openFrontCase(
    @Ctx() context: RequestContext,
    @Arg('input', () => OpenFrontCaseInput, { description: 'The case.' }) input: OpenFrontCaseInput,
  ): Promise<CasePayload> {
    return openFrontCase(context, input);
  }

  @Mutation(() => PlaceFrontCasePayload, {
    description: 'Corrects where a case belongs; as it was it stays known of its day.',
  })
  @AllowedTo({ capability: 'activity:write' })
  @Costs({ base: 10 })
  async placeFrontCase(
    @Ctx() context: RequestContext,
    @Arg('input', () => PlaceFrontCaseInput, { description: 'Where it belongs.' }) input: PlaceFrontCaseInput,
  ): Promise<CasePayload> {
    return placeFrontCase(context, input);
  }
}
