import 'reflect-metadata';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { Costs } from '../platform/limits/index.js';
import { correctModel, judgeModel, publishModel, registerModel } from './model-acts.js';
import {
  ConfirmModelsInput,
  CorrectModelInput,
  CorrectModelStepInput,
  JudgeModelInput,
  PublishModelInput,
  RegisterModelInput,
  TakeModelStepInput,
} from './model-inputs.js';
import {
  ConfirmModelsPayload,
  CorrectModelPayload,
  CorrectModelStepPayload,
  JudgeModelPayload,
  type ModelPayload,
  type ModelStepPayload,
  PublishModelPayload,
  RegisterModelPayload,
  TakeModelStepPayload,
} from './model-payloads.js';
import { confirmModels, correctModelStep, takeModelStep } from './step-acts.js';

const WRITES = { capability: 'activity:write' } as const;

@Resolver()
export class ModelMutations {
  @Mutation(() => RegisterModelPayload, {
    description:
      'Begins the record of a model; that it is registered is a step of it, like all that follows.',
  })
  @AllowedTo(WRITES)
  @Costs({ base: 10 })
  async registerModel(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterModelInput, { description: 'The model.' }) input: RegisterModelInput,
  ): Promise<ModelPayload> {
    return registerModel(context, input);
  }

  @Mutation(() => CorrectModelPayload, {
    description:
      'Corrects what the record of a model says. Refused where steps that were taken would no longer stand.',
  })
  @AllowedTo(WRITES)
  @Costs({ base: 10 })
  async correctModel(
    @Ctx() context: RequestContext,
    @Arg('input', () => CorrectModelInput, { description: 'The record as it should have been.' })
    input: CorrectModelInput,
  ): Promise<ModelPayload> {
    return correctModel(context, input);
  }

  @Mutation(() => PublishModelPayload, {
    description: "Records the decision to make the name of a person's model public; it shows once confirmed.",
  })
  @AllowedTo(WRITES)
  @Costs({ base: 10 })
  async publishModel(
    @Ctx() context: RequestContext,
    @Arg('input', () => PublishModelInput, { description: 'The decision.' }) input: PublishModelInput,
  ): Promise<ModelPayload> {
    return publishModel(context, input);
  }

  @Mutation(() => JudgeModelPayload, {
    description:
      'Records what a body found of a model by a question of its guide, or corrects an earlier one.',
  })
  @AllowedTo(WRITES)
  @Costs({ base: 10 })
  async judgeModel(
    @Ctx() context: RequestContext,
    @Arg('input', () => JudgeModelInput, { description: 'The judgement.' }) input: JudgeModelInput,
  ): Promise<ModelPayload> {
    return judgeModel(context, input);
  }

  @Mutation(() => TakeModelStepPayload, {
    description:
      'Records that a body took a step with a model. Refused with every ground that stands against it and its clause; a step about which something is not known is recorded with its doubts.',
  })
  @AllowedTo(WRITES)
  @Costs({ base: 10 })
  async takeModelStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => TakeModelStepInput, { description: 'The step.' }) input: TakeModelStepInput,
  ): Promise<ModelStepPayload> {
    return takeModelStep(context, input);
  }

  @Mutation(() => CorrectModelStepPayload, {
    description: 'Corrects how a step of a model was recorded; as it was it stays known of its day.',
  })
  @AllowedTo(WRITES)
  @Costs({ base: 10 })
  async correctModelStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => CorrectModelStepInput, { description: 'The step as it should have been.' })
    input: CorrectModelStepInput,
  ): Promise<ModelStepPayload> {
    return correctModelStep(context, input);
  }

  @Mutation(() => ConfirmModelsPayload, {
    description: "Confirms a year's list of models, each by itself: one that is refused says why in its row.",
  })
  @AllowedTo(WRITES)
  @Costs({ base: 100 })
  async confirmModels(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConfirmModelsInput, { description: 'The list.' }) input: ConfirmModelsInput,
  ): Promise<ConfirmModelsPayload> {
    return confirmModels(context, input);
  }
}
