import 'reflect-metadata';
import {
  type Hierarchy,
  QUARTER_STANDINGS,
  type QuarterStanding,
  REPLY_STANDINGS,
  REVIEW_STANDINGS,
  type ReplyStanding,
  type ReviewStanding,
} from '@danvan/domain';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FigureAmount } from '../indicators/index.js';
import { HierarchyEnum } from '../organisations/index.js';
import { Costs } from '../platform/limits/index.js';
import { AnsweredShare } from './answered-types.js';
import { QuarterStandingEnum, ReplyStandingEnum, ReviewStandingEnum } from './enums.js';

@ArgsType()
export class FrontYearArgs {
  @Field(() => Int, { nullable: true, description: 'The year; that of the day asked about unless given.' })
  year?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Bodies, by global id or slug; with a subtree, these beside it. Name one or the other.',
  })
  bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A body by global id or slug: it and all bodies below it.',
  })
  subtree?: string | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  hierarchy!: Hierarchy;
}

@ObjectType('ProgrammeCounts', { description: 'Programmes of supervision and social criticism of a year.' })
export class ProgrammeCounts {
  @Field(() => Int, { description: 'All of them.' })
  readonly all!: number;

  @Field(() => Int, { description: 'Adopted.' })
  readonly adopted!: number;

  @Field(() => Int, { description: 'Funded.' })
  readonly funded!: number;
}

@ObjectType('SupervisionCount', { description: 'How many supervisions of a year stand in one state.' })
export class SupervisionCount {
  @Field(() => String, { description: 'The state of the workflow.' })
  readonly state!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('CriticismYear', {
  description:
    'Drafts offered for social criticism in a year; consultations never enter. `offered = chosen + notChosen + undecided`, `chosen = criticised + dropped + underWay`.',
})
export class CriticismYear {
  @Field(() => Int, { description: 'Offered.' })
  readonly offered!: number;

  @Field(() => Int, { description: 'Chosen.' })
  readonly chosen!: number;

  @Field(() => Int, { description: 'Not chosen.' })
  readonly notChosen!: number;

  @Field(() => Int, { description: 'Neither yet.' })
  readonly undecided!: number;

  @Field(() => Int, { description: 'Of those chosen, criticised: topics of social criticism carried out.' })
  readonly criticised!: number;

  @Field(() => Int, { description: 'Of those chosen, called off.' })
  readonly dropped!: number;

  @Field(() => Int, { description: 'Of those chosen, still to be criticised.' })
  readonly underWay!: number;

  @Field(() => Int, { description: 'Of those criticised, answered.' })
  readonly answered!: number;
}

@ObjectType('ReviewCount', {
  description: 'How many coordination programmes stand so with the review of a year.',
})
export class ReviewCount {
  @Field(() => ReviewStandingEnum, { description: 'Whether it was reviewed.' })
  readonly standing!: ReviewStanding;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('ReplyCount', { description: 'How many stand so with the reply that is waited for.' })
export class ReplyCount {
  @Field(() => ReplyStandingEnum, { description: 'How the reply stands.' })
  readonly standing!: ReplyStanding;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('QuarterCount', { description: 'How many quarters of working meetings stand so.' })
export class QuarterCount {
  @Field(() => QuarterStandingEnum, { description: 'Whether a meeting was held.' })
  readonly standing!: QuarterStanding;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('MovementCounts', { description: 'Movements and campaigns of a year, and how far they came.' })
export class MovementCounts {
  @Field(() => Int, { description: 'All of them.' })
  readonly all!: number;

  @Field(() => Int, { description: 'Launched.' })
  readonly launched!: number;

  @Field(() => Int, { description: 'Reviewed midway.' })
  readonly reviewedMidway!: number;

  @Field(() => Int, { description: 'Reviewed at the end.' })
  readonly reviewed!: number;

  @Field(() => Int, { description: 'Rewarded.' })
  readonly rewarded!: number;
}

@ObjectType('YearFigure', {
  description: 'A figure of a year that bodies report, never without its coverage.',
})
export class YearFigure {
  @Field(() => FigureAmount, {
    nullable: true,
    description: 'The sum; null where nobody reported: not zero.',
  })
  readonly amount!: FigureAmount | null;

  @Field(() => Int, { description: 'How many bodies reported.' })
  readonly reported!: number;

  @Field(() => Int, { description: 'How many could have.' })
  readonly expected!: number;

  @Field(() => Int, { description: 'How many of them did not.' })
  readonly missingCount!: number;
}

const FIGURE = { nullable: true } as const;

@ObjectType('FrontYear', {
  description: 'What the Front and the organisations did in a year, from the records.',
})
export class FrontYear {
  @Field(() => Int, { description: 'The year.' })
  readonly year!: number;

  @Field(() => ProgrammeCounts, { description: 'Programmes of supervision and social criticism.' })
  readonly programmes!: ProgrammeCounts;

  @Field(() => [SupervisionCount], { description: 'Supervisions, by their state.' })
  @Costs({ size: 7 })
  readonly supervisions!: readonly SupervisionCount[];

  @Field(() => AnsweredShare, { description: 'Recommendations and the share answered.' })
  readonly recommendations!: AnsweredShare;

  @Field(() => CriticismYear, { description: 'Drafts offered for social criticism.' })
  readonly criticism!: CriticismYear;

  @Field(() => [ReviewCount], { description: 'Coordination programmes, by the review of this year.' })
  @Costs({ size: REVIEW_STANDINGS.length })
  readonly reviews!: readonly ReviewCount[];

  @Field(() => MovementCounts, { description: 'Movements and campaigns.' })
  readonly movements!: MovementCounts;

  @Field(() => [ReplyCount], { description: 'Petitions, by how their answer stands.' })
  @Costs({ size: REPLY_STANDINGS.length })
  readonly petitions!: readonly ReplyCount[];

  @Field(() => [QuarterCount], {
    description: 'Quarters of working meetings, four for each body and clause.',
  })
  @Costs({ size: QUARTER_STANDINGS.length })
  readonly quarters!: readonly QuarterCount[];

  @Field(() => YearFigure, {
    ...FIGURE,
    description: 'New works registered with the committee, as reported.',
  })
  readonly newWorks!: YearFigure | null;

  @Field(() => YearFigure, {
    ...FIGURE,
    description: 'Members introduced to the Party, as reported: numbers only.',
  })
  readonly membersIntroduced!: YearFigure | null;

  @Field(() => YearFigure, { ...FIGURE, description: 'Complaints received, as reported: numbers only.' })
  readonly complaints!: YearFigure | null;

  @Field(() => YearFigure, { ...FIGURE, description: 'Denunciations received, as reported: numbers only.' })
  readonly denunciations!: YearFigure | null;
}
