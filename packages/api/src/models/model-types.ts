import 'reflect-metadata';
import type { CalendarDate, ModelKind, Words } from '@danvan/domain';
import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { NextStep, WorkflowEvent, WorkflowPosition, WorkflowRole } from '../duties/index.js';
import { BodyRef } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { Costs } from '../platform/limits/index.js';
import { connectionOf } from '../platform/read/index.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { ModelKindEnum } from './enums.js';

@ObjectType('ModelTerm', {
  description: 'A field, level, registrant or question as a guide of models names it.',
})
export class ModelTerm {
  readonly words!: Words;

  @Field(() => String, { description: 'Its permanent name in the guide.' })
  readonly id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name(@Arg('lang', () => LanguageEnum, LANG) lang: 'vi' | 'en'): string {
    return this.words[lang];
  }
}

@ObjectType('ModelExemplar', { description: 'A level at which a model was confirmed as an exemplar.' })
export class ModelExemplar {
  @Field(() => ModelTerm, { description: 'The level.' })
  readonly level!: ModelTerm;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;
}

@ObjectType('ModelJudgement', { description: 'What a body found of a model on a day, with its proof.' })
export class ModelJudgement {
  @Field(() => ID, { description: 'Names the judgement when it is corrected.' })
  readonly id!: string;

  @Field(() => String, { description: 'The question of the guide, by its permanent name.' })
  readonly judgedId!: string;

  @Field(() => ModelTerm, {
    nullable: true,
    description: 'The question; null where the guide no longer asks it.',
  })
  readonly question!: ModelTerm | null;

  @Field(() => Boolean, { description: 'Whether it was found to be met.' })
  readonly met!: boolean;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => BodyRef, { description: 'The body that judged.' })
  readonly by!: BodyRef;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper that shows it.' })
  readonly proof!: string | null;

  @Field(() => Int, { description: 'Counts its corrections, from 1.' })
  readonly version!: number;

  @Field(() => DateTimeScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;
}

@ObjectType('ModelPublication', {
  description: "A decision to make the name of a person's model public, with its ground.",
})
export class ModelPublication {
  @Field(() => DateScalar, { description: 'The day of the decision.' })
  readonly on!: CalendarDate;

  @Field(() => BodyRef, { description: 'The body that decided.' })
  readonly by!: BodyRef;

  @Field(() => String, { description: 'Its legal basis as recorded.' })
  readonly ground!: string;
}

@ObjectType('ModelFormFile', {
  description: 'A form of a guide that this model is written on, as a file filled from its record.',
})
export class ModelFormFile {
  readonly titles!: Words;

  @Field(() => String, { description: 'Its code in the guide, as steps name it.' })
  readonly code!: string;

  @Field(() => String, { description: 'Its title.' })
  title(@Arg('lang', () => LanguageEnum, LANG) lang: 'vi' | 'en'): string {
    return this.titles[lang];
  }

  @Field(() => Boolean, {
    description: 'Whether the text of the form was read. If not, the layout is ours and every page says so.',
  })
  readonly official!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the last step made on it, which the file bears; null while there is none: then it is filled for the day asked for.',
  })
  readonly drawnUpOn!: CalendarDate | null;

  @Field(() => String, {
    description:
      'Where the file (DOCX) is to be had, below the address of the server, with the same token; `lang=en` for English.',
  })
  readonly path!: string;
}

@ObjectType('ModelRecord', { description: 'What of a model only those with leave for its body may see.' })
export class ModelRecord {
  /** Asked of the domain only where it is asked for. */
  readonly steps!: () => readonly object[];
  readonly ahead!: () => readonly NextStep[];
  readonly files!: (today: CalendarDate) => readonly ModelFormFile[];

  @Field(() => BodyRef, { description: 'The body whose record it is.' })
  readonly body!: BodyRef;

  @Field(() => ModelTerm, {
    description:
      'Who registers it, as the guide tells registrants apart: it reveals membership of the Party.',
  })
  readonly registrant!: ModelTerm;

  @Field(() => [WorkflowRole], { description: 'Which bodies play which roles on the day asked for.' })
  @Costs({ size: 4 })
  readonly parties!: readonly WorkflowRole[];

  @Field(() => WorkflowPosition, { nullable: true, description: 'Where it stands on the day asked for.' })
  readonly state!: WorkflowPosition | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was first registered; null before.' })
  readonly registeredOn!: CalendarDate | null;

  @Field(() => [ModelJudgement], { description: 'What was found of it up to that day, the last first.' })
  @Costs({ size: 10 })
  readonly judgements!: readonly ModelJudgement[];

  @Field(() => [ModelPublication], { description: 'Decisions to make the name public.' })
  @Costs({ size: 1 })
  readonly publications!: readonly ModelPublication[];

  @Field(() => [WorkflowEvent], { description: 'The steps taken up to that day, the oldest first.' })
  @Costs({ size: 8 })
  history(): readonly object[] {
    return this.steps();
  }

  @Field(() => [NextStep], {
    description: 'What may be done next, by its record on that day; empty at its end.',
  })
  @Costs({ size: 4 })
  nextSteps(): readonly NextStep[] {
    return this.ahead();
  }

  @Field(() => [ModelFormFile], {
    description: 'The forms of this model as files, in the order of the guide.',
  })
  @Costs({ size: 12 })
  forms(@Ctx() { today }: RequestContext): readonly ModelFormFile[] {
    return this.files(today);
  }

  @Field(() => Int, { description: 'Counts the steps and their corrections, from 1; needed to take a step.' })
  readonly stepsVersion!: number;

  @Field(() => Int, {
    description: 'Counts the corrections of what it says, from 1; needed to correct or publish it.',
  })
  readonly version!: number;

  @Field(() => DateTimeScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;
}

@ObjectType('Model', {
  description:
    'A "Dân vận khéo" model. Those without leave see it once it is confirmed, and that of one person only by a recorded publication, without address, content and body.',
})
export class Model {
  readonly whole!: (() => ModelRecord) | null;

  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'The guide it follows, by its permanent name.' })
  readonly guideId!: string;

  @Field(() => ModelKindEnum, { description: 'Of a collective or of one person.' })
  readonly kind!: ModelKind;

  @Field(() => String, { description: 'Name of the model.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Whose it is; only for the model of one person.' })
  readonly holder!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is; null where that is not to be seen.' })
  readonly address!: string | null;

  @Field(() => String, { nullable: true, description: 'What it does; null where that is not to be seen.' })
  readonly content!: string | null;

  @Field(() => ModelTerm, { description: 'Its field.' })
  readonly field!: ModelTerm;

  @Field(() => ModelTerm, { description: 'The level it aims at.' })
  readonly level!: ModelTerm;

  @Field(() => DateScalar, { nullable: true, description: 'When it was confirmed; null while it is not.' })
  readonly confirmedOn!: CalendarDate | null;

  @Field(() => [ModelExemplar], { description: 'Levels at which it was confirmed as an exemplar.' })
  @Costs({ size: 2 })
  readonly exemplarAt!: readonly ModelExemplar[];

  @Field(() => [BodyRef], {
    description: 'The collective that registered; empty for the model of one person.',
  })
  @Costs({ size: 1 })
  readonly registrants!: readonly BodyRef[];

  @Field(() => Boolean, { description: 'Whether it is invented, for trying things out.' })
  readonly sample!: boolean;

  @Field(() => ModelRecord, { nullable: true, description: 'Its record; null without leave for its body.' })
  record(): ModelRecord | null {
    return this.whole?.() ?? null;
  }
}

export const ModelConnection = connectionOf(Model, 'Model');
