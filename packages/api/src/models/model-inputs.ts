import 'reflect-metadata';
import type { CalendarDate, ModelKind } from '@danvan/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseInput, StepInput } from '../duties/index.js';
import { DateScalar } from '../platform/scalars.js';
import { ModelKindEnum } from './enums.js';

const ACTING = 'The body that you act for, by global id or slug.';
const KEY = 'Your name for this act: a repetition returns what the first returned.';
const PAPER = 'Number or title of the paper that shows it.';

@InputType({ description: 'What the record of a model says beside its steps.' })
export class ModelDetailsInput {
  @Field(() => ModelKindEnum, { description: 'Of a collective or of one person.' })
  readonly kind!: ModelKind;

  @Field(() => String, { description: 'Name of the model; no name of a person.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Whose it is: for the model of one person, and only there. Kept restricted until it is published.',
  })
  readonly holder?: string | null;

  @Field(() => String, { description: 'Where it is, in words.' })
  readonly address!: string;

  @Field(() => String, { description: 'What it does.' })
  readonly content!: string;

  @Field(() => String, { description: 'A field of the guide, by its permanent name.' })
  readonly field!: string;

  @Field(() => String, { description: 'The level it aims at, by its permanent name in the guide.' })
  readonly level!: string;

  @Field(() => String, { description: 'Who registers it, as the guide tells registrants apart.' })
  readonly registrant!: string;
}

@InputType({ description: 'A model whose record begins.' })
export class RegisterModelInput extends CaseInput {
  @Field(() => String, { description: 'The guide it follows, by its permanent name.' })
  readonly guide!: string;

  @Field(() => ID, {
    description: 'The body whose record it is, by global id or slug: who has leave for it sees the record.',
  })
  readonly body!: string;

  @Field(() => ModelDetailsInput, { description: 'What the record says.' })
  readonly model!: ModelDetailsInput;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which there is such a model; today unless given.',
  })
  readonly on?: CalendarDate | null;
}

/** What names a model that is there and the version of its record. */
@InputType()
export abstract class ModelChangeInput {
  @Field(() => ID, { description: ACTING })
  readonly actingFor!: string;

  @Field(() => String, { description: KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The model, by global id.' })
  readonly model!: string;
}

@InputType({ description: 'The whole of what the record of a model should have said.' })
export class CorrectModelInput extends ModelChangeInput {
  @Field(() => ModelDetailsInput, { description: 'What it should have said.' })
  readonly details!: ModelDetailsInput;

  @Field(() => Int, { description: 'The version of the record that you know.' })
  readonly expectedVersion!: number;
}

@InputType({ description: "A decision to make the name of a person's model public." })
export class PublishModelInput extends ModelChangeInput {
  @Field(() => ID, { description: 'The body that decided, by global id or slug.' })
  readonly by!: string;

  @Field(() => DateScalar, { description: 'The day of the decision; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => String, {
    description: 'Its legal basis: the consent, or the provision that asks for publication.',
  })
  readonly ground!: string;

  @Field(() => Int, { description: 'The version of the record that you know.' })
  readonly expectedVersion!: number;
}

@InputType({
  description: 'What a body found of a model, or the whole of an earlier judgement as it should have been.',
})
export class JudgeModelInput extends ModelChangeInput {
  @Field(() => String, { description: 'The question of the guide, by its permanent name.' })
  readonly judged!: string;

  @Field(() => Boolean, { description: 'Whether it was found to be met.' })
  readonly met!: boolean;

  @Field(() => DateScalar, { description: 'The day; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => ID, { description: 'The body that judged, by global id or slug.' })
  readonly by!: string;

  @Field(() => String, { nullable: true, description: PAPER })
  readonly proof?: string | null;

  @Field(() => ID, { nullable: true, description: 'To correct an earlier judgement: its id.' })
  readonly id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'To correct an earlier judgement: the version that you know.',
  })
  readonly expectedVersion?: number | null;
}

@InputType({ description: 'A step that a body took with a model.' })
export class TakeModelStepInput extends StepInput {
  @Field(() => ID, { description: 'The model, by global id.' })
  readonly model!: string;
}

@InputType({ description: 'The whole of a recorded step of a model as it should have been.' })
export class CorrectModelStepInput extends StepInput {
  @Field(() => ID, { description: 'The model, by global id.' })
  readonly model!: string;

  @Field(() => ID, { description: 'The recorded step, by global id. As it was it stays known of its day.' })
  readonly id!: string;
}

@InputType({ description: 'One model of a list that is to be confirmed.' })
export class ConfirmModelRowInput {
  @Field(() => ID, { description: 'The model, by global id.' })
  readonly model!: string;

  @Field(() => Int, { description: 'The version of its steps that you know.' })
  readonly expectedVersion!: number;
}

@InputType({ description: "A year's list of models that one body confirms." })
export class ConfirmModelsInput {
  @Field(() => ID, { description: ACTING })
  readonly actingFor!: string;

  @Field(() => String, {
    description:
      'Your name for this act, of at most 150 letters: a repetition returns what the first returned, row by row.',
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The body that confirms, by global id or slug; without it, the one that you act for.',
  })
  readonly body?: string | null;

  @Field(() => String, {
    description: 'The step, by its permanent name in the workflow: one of those by which the guide confirms.',
  })
  readonly step!: string;

  @Field(() => DateScalar, { description: 'The day; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'The year it is meant for; without it, that of the day.' })
  readonly year?: number | null;

  @Field(() => String, { nullable: true, description: 'The form on which it was made.' })
  readonly form?: string | null;

  @Field(() => String, { nullable: true, description: PAPER })
  readonly documentRef?: string | null;

  @Field(() => [ConfirmModelRowInput], { description: 'The models, at most 100.' })
  readonly models!: readonly ConfirmModelRowInput[];
}
