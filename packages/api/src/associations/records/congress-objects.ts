import 'reflect-metadata';
import type {
  CalendarDate,
  CongressAnswer,
  CongressKind,
  FileState,
  Language,
  PaperRequirement,
  PaperState,
} from '@danvan/domain';
import { Arg, Field, ID, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../duties/index.js';
import { BodyRef } from '../../organisations/index.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { DateScalar } from '../../platform/scalars.js';
import {
  CongressAnswerEnum,
  CongressKindEnum,
  FileStateEnum,
  PaperStageEnum,
  PaperStateEnum,
} from './enums.js';
import { AssociationOpinion, AssociationRuling } from './shared-objects.js';

const LANG_ARGUMENT = LANG;

@ObjectType('AssociationPaperReceived', {
  description: 'A paper as it came in, and perhaps went back to be put right.',
})
export class AssociationPaperReceived {
  @Field(() => String, { description: 'Its name in the list of papers.' })
  readonly paper!: string;

  @Field(() => DateScalar, { description: 'The day it came in.' })
  readonly receivedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day it went back.' })
  readonly returnedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Why it went back.' })
  readonly reason!: string | null;
}

@ObjectType('AssociationCongressFile', { description: 'The file of one congress as it is recorded.' })
export class AssociationCongressFile {
  @Field(() => CongressKindEnum, { description: 'Which kind of congress.' })
  readonly congress!: CongressKind;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it is meant to be held.' })
  readonly plannedOn!: CalendarDate | null;

  @Field(() => [AssociationPaperReceived], { description: 'The papers that came in.' })
  @Costs({ size: 2 })
  readonly papers!: readonly AssociationPaperReceived[];

  @Field(() => [String], { description: 'Conditional papers that are asked for in this case.' })
  @Costs({ size: 1 })
  readonly askedFor!: readonly string[];

  @Field(() => [String], { description: 'Conditional papers that are not.' })
  @Costs({ size: 1 })
  readonly notAskedFor!: readonly string[];

  @Field(() => [AssociationOpinion], { description: 'The bodies that were consulted.' })
  @Costs({ size: 1 })
  readonly consultations!: readonly AssociationOpinion[];

  @Field(() => AssociationRuling, { nullable: true, description: 'The answer of the competent body.' })
  readonly consent!: AssociationRuling | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was held.' })
  readonly heldOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which its result was reported.' })
  readonly resultReportedOn!: CalendarDate | null;
}

@ObjectType('AssociationCongressDemand', {
  description: 'A written demand to hold a congress whose time is over.',
})
export class AssociationCongressDemand {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => LegalBasis, { description: 'The demand.' })
  readonly basis!: LegalBasis;
}

@ObjectType('AssociationPaper', { description: 'One paper of the checklist of a congress.' })
export class AssociationPaper {
  readonly requirement!: PaperRequirement;

  @Field(() => String, { description: 'Its name in the list of papers.' })
  readonly paper!: string;

  @Field(() => PaperStageEnum, { description: 'To which file it belongs.' })
  readonly stage!: PaperRequirement['stage'];

  @Field(() => Boolean, { description: 'Whether only some cases ask for it.' })
  readonly conditional!: boolean;

  @Field(() => PaperStateEnum, { description: 'How it stands.' })
  readonly state!: PaperState;

  @Field(() => DateScalar, { nullable: true, description: 'The day it came in or went back.' })
  readonly on!: CalendarDate | null;

  @Field(() => LegalBasis, { description: 'Which provision asks for it.' })
  readonly basis!: LegalBasis;

  @Field(() => String, { description: 'What it is called.' })
  name(@Arg('lang', () => LanguageEnum, LANG_ARGUMENT) lang: Language): string {
    return this.requirement.words[lang];
  }

  @Field(() => String, { nullable: true, description: 'Which cases ask for it; null where all do.' })
  asksWhen(@Arg('lang', () => LanguageEnum, LANG_ARGUMENT) lang: Language): string | null {
    return this.requirement.when?.[lang] ?? null;
  }
}

@ObjectType('AssociationCongressStanding', {
  description:
    'Where the file of a congress stands on a day, by the list of papers of the day it was opened.',
})
export class AssociationCongressStanding {
  @Field(() => ID, { description: 'Its record.' })
  readonly record!: string;

  @Field(() => CongressKindEnum, { description: 'Which kind of congress.' })
  readonly congress!: CongressKind;

  @Field(() => [AssociationPaper], {
    description: 'The checklist; empty where no list of papers is known for the days of the file.',
  })
  @Costs({ size: 12 })
  readonly papers!: readonly AssociationPaper[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day to report the congress, counted back from the day it is planned for; null where no text sets one.',
  })
  readonly reportDueOn!: CalendarDate | null;

  @Field(() => FileStateEnum, { description: 'Whether the report before the congress is complete.' })
  readonly complete!: FileState;

  @Field(() => DateScalar, { nullable: true, description: 'The day its last paper came in.' })
  readonly completeOn!: CalendarDate | null;

  @Field(() => CongressAnswerEnum, { description: 'How the answer to it stands.' })
  readonly answer!: CongressAnswer;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day to answer; null where none is known.',
  })
  readonly answerDueOn!: CalendarDate | null;

  @Field(() => [BodyRef], { description: 'Bodies that were consulted and have not answered.' })
  @Costs({ size: 1 })
  readonly opinionsOpen!: readonly BodyRef[];

  @Field(() => DateScalar, { nullable: true, description: 'The day it was held; null while it was not.' })
  readonly heldOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day its result was reported.' })
  readonly resultReportedOn!: CalendarDate | null;

  @Field(() => FileStateEnum, { description: 'Whether the report of the result is complete.' })
  readonly resultComplete!: FileState;

  @Field(() => [LegalBasis], { description: 'Which provisions it rests on.' })
  @Costs({ size: 2 })
  readonly basis!: readonly LegalBasis[];
}
