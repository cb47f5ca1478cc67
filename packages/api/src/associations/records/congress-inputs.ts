import 'reflect-metadata';
import type { CalendarDate, CongressKind, Rearrangement } from '@danvan/domain';
import { Field, ID, InputType } from 'type-graphql';
import { SourceInput } from '../../organisations/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { CongressKindEnum, RearrangementEnum } from './enums.js';

@InputType({ description: 'A paper as it came in, and perhaps went back to be put right.' })
export class PaperReceivedInput {
  @Field(() => String, { description: 'Its name in the list of papers, such as `congress-report`.' })
  readonly paper!: string;

  @Field(() => DateScalar, { description: 'The day it came in.' })
  readonly receivedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day it went back.' })
  readonly returnedOn?: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Why it went back.' })
  readonly reason?: string | null;
}

@InputType({ description: 'That a body was consulted on a congress, and its answer.' })
export class CongressConsultationInput {
  @Field(() => ID, { description: 'The body, by global id or slug.' })
  readonly body!: string;

  @Field(() => DateScalar, { description: 'The day it was asked.' })
  readonly askedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day its answer came.' })
  readonly answeredOn?: CalendarDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it agrees.' })
  readonly agrees?: boolean | null;
}

@InputType({ description: 'The answer of the competent body to the report on a congress.' })
export class CongressConsentInput {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether it consents.' })
  readonly given!: boolean;

  @Field(() => SourceInput, { description: 'The answer.' })
  readonly basis!: SourceInput;
}

@InputType({ description: 'The file of one congress, from the report to the result.' })
export class AssociationCongressFileInput {
  @Field(() => CongressKindEnum, { description: 'Which kind of congress.' })
  readonly congress!: CongressKind;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it is meant to be held.' })
  readonly plannedOn?: CalendarDate | null;

  @Field(() => [PaperReceivedInput], { description: 'The papers that came in.' })
  readonly papers!: readonly PaperReceivedInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'Conditional papers that are asked for in this case; of the others it is not known.',
  })
  readonly askedFor?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Conditional papers that are not.' })
  readonly notAskedFor?: readonly string[] | null;

  @Field(() => [CongressConsultationInput], { description: 'The bodies that were consulted.' })
  readonly consultations!: readonly CongressConsultationInput[];

  @Field(() => CongressConsentInput, { nullable: true, description: 'The answer of the competent body.' })
  readonly consent?: CongressConsentInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was held.' })
  readonly heldOn?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which its result was reported.' })
  readonly resultReportedOn?: CalendarDate | null;
}

@InputType({ description: 'A written demand to hold a congress whose time is over.' })
export class AssociationCongressDemandInput {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => SourceInput, { description: 'The demand.' })
  readonly basis!: SourceInput;
}

@InputType({ description: 'The decision on a scheme.' })
export class SchemeDecisionInput {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether the scheme was approved.' })
  readonly approved!: boolean;

  @Field(() => SourceInput, { description: 'The decision.' })
  readonly basis!: SourceInput;
}

@InputType({
  description:
    'A scheme to rearrange associations; that it was carried out is an event of their lives as well.',
})
export class AssociationSchemeInput {
  @Field(() => RearrangementEnum, { description: 'What it is to do.' })
  readonly rearrangement!: Rearrangement;

  @Field(() => ID, { description: 'Who made it, by global id or slug.' })
  readonly by!: string;

  @Field(() => DateScalar, { description: 'The day it was made.' })
  readonly preparedOn!: CalendarDate;

  @Field(() => [ID], {
    nullable: true,
    description: 'The other associations that it is about, by global id or slug; it is recorded of each.',
  })
  readonly with?: readonly string[] | null;

  @Field(() => SchemeDecisionInput, { nullable: true, description: 'The decision on it.' })
  readonly decision?: SchemeDecisionInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was carried out.' })
  readonly carriedOutOn?: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'The event that carried it out, by its global id.' })
  readonly event?: string | null;
}
