import 'reflect-metadata';
import { Field, ID, ObjectType } from 'type-graphql';
import { StepDecision, WorkflowEvent } from '../duties/index.js';
import { UserError } from '../platform/index.js';
import { Costs } from '../platform/limits/index.js';
import { Model } from './model-types.js';

/** What every payload of a model has. */
@ObjectType()
export abstract class ModelPayload {
  @Field(() => Model, {
    nullable: true,
    description: 'The model as it stands now; null where nothing was changed.',
  })
  readonly model!: Model | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty where it was.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'Whether this repeats what an earlier request with the key did.' })
  readonly replayed!: boolean;
}

/** What came of a step of a model. */
@ObjectType()
export abstract class ModelStepPayload extends ModelPayload {
  @Field(() => WorkflowEvent, {
    nullable: true,
    description: 'The step as it is recorded; null where nothing was changed.',
  })
  readonly event!: object | null;

  @Field(() => StepDecision, {
    nullable: true,
    description:
      'What is to be said of the step, whether it was recorded or refused; null where it did not come to that.',
  })
  readonly decision!: StepDecision | null;
}

@ObjectType('RegisterModelPayload', { description: 'What came of beginning the record of a model.' })
export class RegisterModelPayload extends ModelPayload {}

@ObjectType('CorrectModelPayload', { description: 'What came of correcting the record of a model.' })
export class CorrectModelPayload extends ModelPayload {}

@ObjectType('PublishModelPayload', { description: "What came of publishing a person's model." })
export class PublishModelPayload extends ModelPayload {}

@ObjectType('JudgeModelPayload', { description: 'What came of a judgement.' })
export class JudgeModelPayload extends ModelPayload {}

@ObjectType('TakeModelStepPayload', { description: 'What came of a step with a model.' })
export class TakeModelStepPayload extends ModelStepPayload {}

@ObjectType('CorrectModelStepPayload', { description: 'What came of correcting a step of a model.' })
export class CorrectModelStepPayload extends ModelStepPayload {}

@ObjectType('ConfirmModelRow', { description: 'What came of one model of a list.' })
export class ConfirmModelRow extends ModelPayload {
  @Field(() => StepDecision, {
    nullable: true,
    description:
      'What is to be said of the step, whether it was recorded or refused; null where it did not come to that.',
  })
  readonly decision!: StepDecision | null;

  @Field(() => ID, { description: 'The model, by the id in the list.' })
  readonly modelId!: string;
}

@ObjectType('ConfirmModelsPayload', {
  description:
    'What came of a list: each model by itself, so that one that is refused keeps none of the others.',
})
export class ConfirmModelsPayload {
  @Field(() => [ConfirmModelRow], {
    description: 'The models in the order of the list; empty where it was not read.',
  })
  @Costs({ size: 20 })
  readonly rows!: readonly ConfirmModelRow[];

  @Field(() => [UserError], {
    description: 'Why the list was not read; what stands against one model is in its row.',
  })
  readonly userErrors!: readonly UserError[];
}
