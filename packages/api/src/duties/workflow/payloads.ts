import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/index.js';
import { StepDecision, WorkflowCase, WorkflowEvent } from './workflow-case.js';

/** What every payload of a case has. */
@ObjectType()
export abstract class CasePayload {
  @Field(() => WorkflowCase, {
    nullable: true,
    description: 'The case as it stands now; null where nothing was changed.',
  })
  readonly case!: object | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty where it was.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'Whether this repeats what an earlier request with the key did.' })
  readonly replayed!: boolean;
}

/** What came of a step. */
@ObjectType()
export abstract class StepPayload extends CasePayload {
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

@ObjectType('OpenWorkflowCasePayload', { description: 'What came of opening a case.' })
export class OpenWorkflowCasePayload extends CasePayload {}

@ObjectType('TakeWorkflowStepPayload', { description: 'What came of taking a step.' })
export class TakeWorkflowStepPayload extends StepPayload {}

@ObjectType('CorrectWorkflowStepPayload', { description: 'What came of correcting a step.' })
export class CorrectWorkflowStepPayload extends StepPayload {}
