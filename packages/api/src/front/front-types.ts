import 'reflect-metadata';
import {
  type CalendarDate,
  type RecommendationAnswer as DomainAnswer,
  type ReplyStanding as DomainStanding,
  formatDate,
  type Language,
  message,
  type StepStanding,
  type SupervisionSubjectId,
} from '@danvan/domain';
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { LegalBasis, WorkflowCase } from '../duties/index.js';
import { BodyRef } from '../organisations/index.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { Costs } from '../platform/limits/index.js';
import { connectionOf } from '../platform/read/index.js';
import { DateScalar } from '../platform/scalars.js';
import {
  RecommendationAnswerEnum,
  ReplyStandingEnum,
  StepStandingEnum,
  SupervisionSubjectEnum,
} from './enums.js';

/** A last day in words; where there is none, that the text sets none. */
export const dueInWords = (dueOn: CalendarDate | null, lang: Language): string =>
  dueOn === null ? message('TEXT_SILENT', {}, lang) : formatDate(dueOn, lang);

/** What every record of the Front's work has. */
@ObjectType()
export abstract class FrontWork {
  @Field(() => WorkflowCase, {
    description: 'The case behind it: its title, steps, papers, what comes next.',
  })
  readonly case!: object;

  @Field(() => BodyRef, { description: 'The body whose record it is.' })
  readonly body!: BodyRef;

  @Field(() => Int, {
    description: 'The year it belongs to: that of its opening unless the record says another.',
  })
  readonly year!: number;
}

@ObjectType('SupervisionStep', {
  description: 'When a step of a supervision was taken, and by when it had to be.',
})
export class SupervisionStep {
  @Field(() => StepStandingEnum, { description: 'How it stands.' })
  readonly standing!: StepStanding;

  @Field(() => DateScalar, { nullable: true, description: 'When it was first taken; null where it was not.' })
  readonly takenOn!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on time; null where no text sets one, or the day it counts from is not known.',
  })
  readonly dueOn!: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last on time; null where it is not late.',
  })
  readonly daysLate!: number | null;

  @Field(() => [LegalBasis], {
    description: 'The provisions that set the last day; empty where there is none.',
  })
  @Costs({ size: 1 })
  readonly basis!: readonly LegalBasis[];
}

@ObjectType('Supervision', {
  description: 'A supervision by the Front or an organisation, with what it owes and is owed by day.',
})
export class Supervision extends FrontWork {
  @Field(() => [BodyRef], { description: 'The bodies supervised.' })
  @Costs({ size: 2 })
  readonly supervised!: readonly BodyRef[];

  @Field(() => SupervisionSubjectEnum, {
    nullable: true,
    description: 'What is supervised; null where that is not on record.',
  })
  readonly subject!: SupervisionSubjectId | null;

  @Field(() => String, { description: 'The state of its workflow.' })
  readonly state!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the working session, once it was held.',
  })
  readonly heldOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the conclusion.' })
  readonly concludedOn!: CalendarDate | null;

  @Field(() => SupervisionStep, { description: 'The notice to the supervised body.' })
  readonly notice!: SupervisionStep;

  @Field(() => SupervisionStep, { description: 'The report of the supervised body.' })
  readonly report!: SupervisionStep;

  @Field(() => SupervisionStep, { description: 'The report of the result.' })
  readonly result!: SupervisionStep;
}

export const SupervisionConnection = connectionOf(Supervision, 'Supervision');

@ObjectType('Recommendation', {
  description: 'What a supervision or a criticism recommends to one addressee, and what came of it.',
})
export class Recommendation extends FrontWork {
  @Field(() => [BodyRef], { description: 'Who has to answer.' })
  @Costs({ size: 1 })
  readonly addressees!: readonly BodyRef[];

  @Field(() => DateScalar, { description: 'The day it was sent.' })
  readonly sentOn!: CalendarDate;

  @Field(() => ReplyStandingEnum, { description: 'How the reply stands.' })
  readonly standing!: DomainStanding;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for the reply; null where no text that is named sets one.',
  })
  readonly dueOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'The text that sets that day.' })
  readonly dueBy!: string | null;

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

  @Field(() => RecommendationAnswerEnum, { nullable: true, description: 'How it was answered.' })
  readonly answer!: DomainAnswer | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the answer.' })
  readonly answeredOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'The paper that answers.' })
  readonly answerDocument!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was not taken up, where that is on record.' })
  readonly reason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is no longer followed.' })
  readonly done!: boolean;
}
