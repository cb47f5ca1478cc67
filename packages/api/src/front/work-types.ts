import 'reflect-metadata';
import type { CalendarDate, Language, QuarterStanding, ReplyStanding, ReviewStanding } from '@danvan/domain';
import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import { BodyRef } from '../organisations/index.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { Costs } from '../platform/limits/index.js';
import { connectionOf } from '../platform/read/index.js';
import { DateScalar } from '../platform/scalars.js';
import { QuarterStandingEnum, ReplyStandingEnum, ReviewStandingEnum } from './enums.js';
import { dueInWords, FrontWork } from './front-types.js';

const STATE = 'The state of its workflow.';

@ObjectType('SupervisionProgramme', {
  description: 'A programme of supervision and social criticism; what is done under it names it as `partOf`.',
})
export class SupervisionProgramme extends FrontWork {
  @Field(() => String, { description: STATE })
  readonly state!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When the committee of its level approved it.' })
  readonly approvedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was adopted.' })
  readonly adoptedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was first funded.' })
  readonly fundedOn!: CalendarDate | null;
}

export const SupervisionProgrammeConnection = connectionOf(SupervisionProgramme, 'SupervisionProgramme');

@ObjectType('CriticisedDraft', {
  description: 'A draft offered for social criticism, which is no consultation, and how far it came.',
})
export class CriticisedDraft extends FrontWork {
  @Field(() => String, { description: STATE })
  readonly state!: string;

  @Field(() => [BodyRef], { description: 'Who offers it.' })
  @Costs({ size: 1 })
  readonly drafters!: readonly BodyRef[];

  @Field(() => [BodyRef], { description: 'Who may choose it.' })
  @Costs({ size: 2 })
  readonly critics!: readonly BodyRef[];

  @Field(() => Int, {
    nullable: true,
    description: 'The year it was offered for; null while it is only listed.',
  })
  readonly offeredFor!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was offered.' })
  readonly offeredOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was chosen.' })
  readonly chosenOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was criticised.' })
  readonly criticisedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the criticism was answered.' })
  readonly answeredOn!: CalendarDate | null;
}

export const CriticisedDraftConnection = connectionOf(CriticisedDraft, 'CriticisedDraft');

@ObjectType('YearReview', { description: 'The review of one year of a coordination programme.' })
export class YearReview {
  @Field(() => Int, { description: 'The year.' })
  readonly year!: number;

  @Field(() => ReviewStandingEnum, { description: 'Whether it was reviewed.' })
  readonly standing!: ReviewStanding;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the review.' })
  readonly on!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for it; null where no text sets one.',
  })
  readonly dueOn!: CalendarDate | null;
}

@ObjectType('CoordinationProgramme', {
  description: 'A coordination programme: who signed it, and the review of each of its years.',
})
export class CoordinationProgramme extends FrontWork {
  @Field(() => String, { description: STATE })
  readonly state!: string;

  @Field(() => [BodyRef], { description: 'Its signatories.' })
  @Costs({ size: 3 })
  readonly signatories!: readonly BodyRef[];

  @Field(() => DateScalar, { nullable: true, description: 'When it was signed.' })
  readonly signedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ended.' })
  readonly endedOn!: CalendarDate | null;

  @Field(() => [YearReview], { description: 'Its years since the signing, the oldest first.' })
  @Costs({ size: 3 })
  readonly reviews!: readonly YearReview[];
}

export const CoordinationProgrammeConnection = connectionOf(CoordinationProgramme, 'CoordinationProgramme');

@ObjectType('MovementTargets', {
  description: 'The targets of one movement, as said with its steps; null is not known, never none.',
})
export class MovementTargets {
  @Field(() => Float, { nullable: true, description: 'How many were set.' })
  readonly set!: number | null;

  @Field(() => Float, { nullable: true, description: 'How many were completed.' })
  readonly completed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The share completed, 0 to 1; null where a side is not known.',
  })
  readonly share!: number | null;
}

@ObjectType('Movement', {
  description: 'An emulation movement or campaign with its targets, reviews and rewards.',
})
export class Movement extends FrontWork {
  @Field(() => String, { description: STATE })
  readonly state!: string;

  @Field(() => [BodyRef], { description: 'Who takes part, as far as the record names them.' })
  @Costs({ size: 3 })
  readonly participants!: readonly BodyRef[];

  @Field(() => DateScalar, { nullable: true, description: 'When it was launched.' })
  readonly launchedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was evaluated before a roll-out.' })
  readonly evaluatedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was rolled out widely.' })
  readonly rolledOutOn!: CalendarDate | null;

  @Field(() => [DateScalar], { description: 'When it was reviewed midway, the oldest first.' })
  @Costs({ size: 1 })
  readonly reviewedMidwayOn!: readonly CalendarDate[];

  @Field(() => DateScalar, { nullable: true, description: 'When it was reviewed at the end.' })
  readonly reviewedOn!: CalendarDate | null;

  @Field(() => [DateScalar], { description: 'When it was rewarded, the oldest first.' })
  @Costs({ size: 1 })
  readonly rewardedOn!: readonly CalendarDate[];

  @Field(() => MovementTargets, { description: 'Its targets.' })
  readonly targets!: MovementTargets;
}

export const MovementConnection = connectionOf(Movement, 'Movement');

@ObjectType('Petition', {
  description: 'What is asked, of whom, passed on by whom, and the answer. Who asked is nowhere in it.',
})
export class Petition extends FrontWork {
  @Field(() => String, { description: STATE })
  readonly state!: string;

  @Field(() => [BodyRef], { description: 'Who has to answer: the body it was sent on to last.' })
  @Costs({ size: 1 })
  readonly addressees!: readonly BodyRef[];

  @Field(() => DateScalar, { description: 'When it was received.' })
  readonly receivedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'When it was first passed on.' })
  readonly forwardedOn!: CalendarDate | null;

  @Field(() => Int, { description: 'How often it was sent on as not competent.' })
  readonly redirected!: number;

  @Field(() => ReplyStandingEnum, { description: 'How the answer stands.' })
  readonly standing!: ReplyStanding;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for the answer; null where none is set.',
  })
  readonly dueOn!: CalendarDate | null;

  @Field(() => String, { description: 'That day in words, or that no text sets one.' })
  dueText(@Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return dueInWords(this.dueOn, lang);
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'Days after that day: of the answer, or so far where there surely is none; null where not late.',
  })
  readonly daysLate!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the answer.' })
  readonly answeredOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'The paper that answers.' })
  readonly answerDocument!: string | null;
}

export const PetitionConnection = connectionOf(Petition, 'Petition');

@ObjectType('MeetingQuarter', { description: 'The working meetings of one quarter.' })
export class MeetingQuarter {
  @Field(() => String, { description: 'The quarter, such as `2025-Q1`.' })
  readonly quarter!: string;

  @Field(() => QuarterStandingEnum, { description: 'Whether one was held.' })
  readonly standing!: QuarterStanding;

  @Field(() => DateScalar, { nullable: true, description: 'The first on record in it.' })
  readonly on!: CalendarDate | null;
}

@ObjectType('MeetingYear', {
  description:
    'The four quarters of a year of one body that a clause asks to hold a working meeting each quarter.',
})
export class MeetingYear {
  @Field(() => BodyRef, { description: 'The body that must hold them.' })
  readonly body!: BodyRef;

  @Field(() => String, { description: 'The duty, by the permanent id of its clause.' })
  readonly dutyId!: string;

  @Field(() => [MeetingQuarter], { description: 'The four quarters.' })
  @Costs({ size: 4 })
  readonly quarters!: readonly MeetingQuarter[];
}

export const MeetingYearConnection = connectionOf(MeetingYear, 'MeetingYear');
