import 'reflect-metadata';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { correctWorkflowStep, openWorkflowCase, takeWorkflowStep } from './case-acts.js';
import { CorrectWorkflowStepInput, OpenWorkflowCaseInput, TakeWorkflowStepInput } from './inputs.js';
import {
  type CasePayload,
  CorrectWorkflowStepPayload,
  OpenWorkflowCasePayload,
  type StepPayload,
  TakeWorkflowStepPayload,
} from './payloads.js';

@Resolver()
export class CaseMutations {
  @Mutation(() => OpenWorkflowCasePayload, {
    description: 'Opens a case of a workflow, which stands in its first state until a step is taken.',
  })
  @AllowedTo({ capability: 'activity:write' })
  @Costs({ base: 10 })
  async openWorkflowCase(
    @Ctx() context: RequestContext,
    @Arg('input', () => OpenWorkflowCaseInput, { description: 'The case.' }) input: OpenWorkflowCaseInput,
  ): Promise<CasePayload> {
    return openWorkflowCase(context, input);
  }

  @Mutation(() => TakeWorkflowStepPayload, {
    description:
      'Records that a body took a step in a case. Refused with every ground that stands against it; a step about which something is not known is recorded with its doubts.',
  })
  @AllowedTo({ capability: 'activity:write' })
  @Costs({ base: 10 })
  async takeWorkflowStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => TakeWorkflowStepInput, { description: 'The step.' }) input: TakeWorkflowStepInput,
  ): Promise<StepPayload> {
    return takeWorkflowStep(context, input);
  }

  @Mutation(() => CorrectWorkflowStepPayload, {
    description:
      'Corrects how a step was recorded; as it was it stays known of its day. Refused where steps that followed would no longer stand.',
  })
  @AllowedTo({ capability: 'activity:write' })
  @Costs({ base: 10 })
  async correctWorkflowStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => CorrectWorkflowStepInput, { description: 'The step as it should have been.' })
    input: CorrectWorkflowStepInput,
  ): Promise<StepPayload> {
    return correctWorkflowStep(context, input);
  }
}
