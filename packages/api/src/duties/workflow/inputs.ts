import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';

const PAPER = 'Number or title of the paper that shows it.';

@InputType({ description: 'Bodies that play a role in a case.' })
export class WorkflowRoleInput {
  @Field(() => String, { description: 'The role, by its permanent name in the workflow.' })
  readonly party!: string;

  @Field(() => [ID], { description: 'The bodies, by global id or slug.' })
  readonly bodies!: readonly string[];
}

@InputType({
  description:
    'What is said of one fact of a case: one value of the kind that the fact has, or none for "not known".',
})
export class WorkflowFactInput {
  @Field(() => String, { description: 'The fact, by its permanent name.' })
  readonly fact!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is so.' })
  readonly flag?: boolean | null;

  @Field(() => Number, { nullable: true, description: 'The number.' })
  readonly number?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day.' })
  readonly day?: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'The text; bodies and offices, no names of persons.' })
  readonly text?: string | null;
}

/** What every input of a case has. */
@InputType()
export abstract class CaseInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'Your name for this act: a repetition returns what the first returned.',
  })
  readonly idempotencyKey!: string;

  @Field(() => [WorkflowRoleInput], { nullable: true, description: 'Bodies by their roles in the case.' })
  readonly parties?: readonly WorkflowRoleInput[] | null;

  @Field(() => [WorkflowFactInput], {
    nullable: true,
    description: 'What is known of the case; the latest word on each fact counts for what follows.',
  })
  readonly facts?: readonly WorkflowFactInput[] | null;

  @Field(() => String, { nullable: true, description: PAPER })
  readonly documentRef?: string | null;
}

@InputType({ description: 'A case that goes through a workflow from now on.' })
export class OpenWorkflowCaseInput extends CaseInput {
  @Field(() => String, { description: 'The workflow, by its permanent name.' })
  readonly workflow!: string;

  @Field(() => ID, { description: 'The body whose case it is, by global id or slug.' })
  readonly body!: string;

  @Field(() => String, {
    description: 'What it is about, in short; bodies and offices, no names of persons.',
  })
  readonly title!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which there is such a case; today unless given.',
  })
  readonly on?: CalendarDate | null;
}

/** A step as it was taken, or as it should have been recorded. */
@InputType()
export abstract class StepInput extends CaseInput {
  @Field(() => String, { description: 'The step, by its permanent name in the workflow.' })
  readonly step!: string;

  @Field(() => DateScalar, { description: 'The day it was taken; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => ID, {
    nullable: true,
    description: 'The body that took it, by global id or slug; without it, the one that you act for.',
  })
  readonly body?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The office of the body that acted, such as `head`; never a person.',
  })
  readonly office?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Bodies that acted together with it.' })
  readonly with?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'The form on which it was made.' })
  readonly form?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year it is meant for; without it, that of the day.',
  })
  readonly year?: number | null;

  @Field(() => Int, { description: 'The version of the case that you know.' })
  readonly expectedVersion!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether to refuse also where nothing stands against the step but something that would decide is not known. Without it such a step is recorded, for it happened, and `decision` says what is not known.',
  })
  readonly refuseUndetermined!: boolean;
}

@InputType({ description: 'A step that a body took in a case.' })
export class TakeWorkflowStepInput extends StepInput {
  @Field(() => ID, { description: 'The case, by global id.' })
  readonly case!: string;
}

@InputType({ description: 'The whole of a recorded step as it should have been.' })
export class CorrectWorkflowStepInput extends StepInput {
  @Field(() => ID, { description: 'The recorded step, by global id. As it was it stays known of its day.' })
  readonly id!: string;
}
