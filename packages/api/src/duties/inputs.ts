import 'reflect-metadata';
import type { CalendarDate, DutyDecision, ProofKind } from '@danvan/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ProofKindEnum } from '../directives/index.js';
import { DateScalar } from '../platform/scalars.js';
import { DutyOutcomeEnum } from './enums.js';

const PAPER = 'Number or title of the paper that shows it.';

/** What every input of a record has. */
@InputType()
export abstract class RecordInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'Your name for this act: a repetition returns what the first returned.',
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'To correct an earlier record: its global id. The record as it was stays known of its day.',
  })
  readonly id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'To correct an earlier record: the version that you know.',
  })
  readonly expectedVersion?: number | null;
}

@InputType({ description: 'Something a body did, or the whole of an earlier record as it should have been.' })
export class RecordActivityInput extends RecordInput {
  @Field(() => ID, { description: 'The body that did it, by global id or slug.' })
  readonly body!: string;

  @Field(() => String, { description: 'The duty it is proof of, by its permanent id.' })
  readonly duty!: string;

  @Field(() => DateScalar, { description: 'The day; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => ProofKindEnum, { description: 'What kind of proof it is: one that the duty takes.' })
  readonly kind!: ProofKind;

  @Field(() => String, { description: 'What was done, in short; bodies and offices, no names of persons.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: PAPER })
  readonly documentRef?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The occurrence it is meant for; without it, the one in whose period the day falls.',
  })
  readonly occurrence?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The code by which the body itself knows it, once a body; a correction that leaves it out keeps the one it has.',
  })
  readonly externalId?: string | null;
}

@InputType({
  description: 'The statement that the register of a body for a document is complete over some days.',
})
export class DeclareKeepingPeriodInput extends RecordInput {
  @Field(() => ID, { description: 'The body whose register it is, by global id or slug.' })
  readonly body!: string;

  @Field(() => ID, { description: 'The document that the register is about, by global id or slug.' })
  readonly document!: string;

  @Field(() => DateScalar, { description: 'The first day that is spoken for.' })
  readonly from!: CalendarDate;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day that is no longer spoken for, tomorrow at the latest; without it, it is still kept.',
  })
  readonly until?: CalendarDate | null;

  @Field(() => String, { nullable: true, description: PAPER })
  readonly documentRef?: string | null;
}

@InputType({ description: 'An event that duties wait for.' })
export class RegisterTriggerEventInput extends RecordInput {
  @Field(() => String, { description: 'Which event, as the duties that wait for it name it.' })
  readonly trigger!: string;

  @Field(() => DateScalar, { description: 'The day; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => ID, {
    nullable: true,
    description:
      'The body it concerns, by global id or slug; without it every bearer, which only the issuer may say.',
  })
  readonly body?: string | null;

  @Field(() => String, { nullable: true, description: PAPER })
  readonly documentRef?: string | null;
}

@InputType({
  description: 'A decision of the body that you act for on one occurrence of a duty of another body.',
})
export class DecideDutyInput extends RecordInput {
  @Field(() => String, { description: 'The duty, by its permanent id.' })
  readonly duty!: string;

  @Field(() => ID, { description: 'The body it is about, by global id or slug.' })
  readonly body!: string;

  @Field(() => String, { description: 'The occurrence it is about.' })
  readonly occurrence!: string;

  @Field(() => DutyOutcomeEnum, { description: 'What it does.' })
  readonly outcome!: DutyDecision['outcome'];

  @Field(() => DateScalar, { description: 'The day it was made; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => String, { description: 'Number or title of the paper that holds it.' })
  readonly documentRef!: string;
}
