import 'reflect-metadata';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { correctBody, correctPlace } from './correct-unit.js';
import {
  CorrectBodyInput,
  CorrectPlaceInput,
  CorrectSuccessionInput,
  RegisterSuccessionInput,
} from './inputs.js';
import {
  CorrectBodyPayload,
  CorrectPlacePayload,
  CorrectSuccessionPayload,
  type OrganisationPayload,
  RegisterSuccessionPayload,
} from './payloads.js';
import { correctSuccession, registerSuccession } from './register-succession.js';

@Resolver()
export class OrganisationMutations {
  @Mutation(() => RegisterSuccessionPayload, {
    description:
      'Registers a real change of places or bodies, and lets units end, begin, be renamed or moved on its day. Needs leave on both sides of it.',
  })
  @AllowedTo({ capability: 'organisation:write' })
  registerSuccession(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterSuccessionInput, { description: 'The event.' })
    input: RegisterSuccessionInput,
  ): Promise<OrganisationPayload> {
    return registerSuccession(context, input);
  }

  @Mutation(() => CorrectSuccessionPayload, {
    description:
      'Corrects an event that was recorded wrongly. A look with an earlier `knownOn` is not changed.',
  })
  @AllowedTo({ capability: 'organisation:write' })
  correctSuccession(
    @Ctx() context: RequestContext,
    @Arg('input', () => CorrectSuccessionInput, { description: 'The event as it should have been.' })
    input: CorrectSuccessionInput,
  ): Promise<OrganisationPayload> {
    return correctSuccession(context, input);
  }

  @Mutation(() => CorrectBodyPayload, {
    description:
      'Corrects what was recorded wrongly of a body. It is no change: a look with an earlier `knownOn` is not changed.',
  })
  @AllowedTo({ capability: 'organisation:write' })
  correctBody(
    @Ctx() context: RequestContext,
    @Arg('input', () => CorrectBodyInput, { description: 'What should have been recorded.' })
    input: CorrectBodyInput,
  ): Promise<OrganisationPayload> {
    return correctBody(context, input);
  }

  @Mutation(() => CorrectPlacePayload, {
    description:
      'Corrects what was recorded wrongly of a place: names, types, codes, parents, life. A look with an earlier `knownOn` is not changed.',
  })
  @AllowedTo({ capability: 'organisation:write' })
  correctPlace(
    @Ctx() context: RequestContext,
    @Arg('input', () => CorrectPlaceInput, { description: 'What should have been recorded.' })
    input: CorrectPlaceInput,
  ): Promise<OrganisationPayload> {
    return correctPlace(context, input);
  }
}
