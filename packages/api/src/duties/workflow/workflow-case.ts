import 'reflect-metadata';
import type { CalendarDate, StepDecision as DomainDecision, Language, Refusal, Truth } from '@danvan/domain';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyRef } from '../../organisations/index.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { Node } from '../../platform/node.js';
import { connectionOf } from '../../platform/read/index.js';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.js';
import { LegalBasis } from '../duty-status.js';
import { ConditionStateEnum, StepGroundEnum, StepOutcomeEnum } from './enums.js';
import {
  WorkflowActor,
  WorkflowFact,
  WorkflowForm,
  WorkflowParty,
  WorkflowState,
  WorkflowStep,
} from './workflow.js';

type Said = Readonly<Record<Language, string>>;

@ObjectType('StepReason', { description: 'One ground on which a step is refused.' })
export class StepReason {
  readonly said!: Said;

  @Field(() => String, { description: 'Stable code in capitals; new codes may appear.' })
  readonly code!: string;

  @Field(() => StepGroundEnum, { description: 'Whether provisions stand against it, or the text is silent.' })
  readonly ground!: Refusal['ground'];

  @Field(() => [LegalBasis], { description: 'The provisions; empty where the text is silent.' })
  @Costs({ size: 2 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => String, { description: 'The ground in words, with its provisions.' })
  text(@Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return this.said[lang];
  }
}

@ObjectType('StepDoubt', { description: 'Something that is not known and would decide on a step.' })
export class StepDoubt {
  readonly said!: Said;

  @Field(() => String, { description: 'Stable code in capitals; new codes may appear.' })
  readonly code!: string;

  @Field(() => [WorkflowFact], { description: 'Facts that would settle it.' })
  @Costs({ size: 2 })
  readonly missing!: readonly WorkflowFact[];

  @Field(() => String, { description: 'It in words.' })
  text(@Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return this.said[lang];
  }
}

@ObjectType('StepNote', { description: 'Something to be noted of a step, such as that it came late.' })
export class StepNote {
  readonly said!: Said;

  @Field(() => String, { description: 'Stable code in capitals, such as LATE; new codes may appear.' })
  readonly code!: string;

  @Field(() => [LegalBasis], { description: 'The provisions it rests on.' })
  @Costs({ size: 2 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => String, { description: 'It in words.' })
  text(@Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return this.said[lang];
  }
}

@ObjectType('StepDecision', {
  description:
    'What is to be said of a step, by the law that runs and what was recorded of the case before it: computed.',
})
export class StepDecision {
  readonly told!: Readonly<Record<Language, readonly string[]>>;

  @Field(() => StepOutcomeEnum, { description: 'Whether it may be taken.' })
  readonly outcome!: DomainDecision['outcome'];

  @Field(() => String, { description: 'The state it was tried from.' })
  readonly from!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The state it leads to; null for a step that there is not, or that leaves the case where it stands.',
  })
  readonly to!: string | null;

  @Field(() => [StepReason], { description: 'All that stands against it.' })
  @Costs({ size: 2 })
  readonly reasons!: readonly StepReason[];

  @Field(() => [StepDoubt], { description: 'All that is not known and would decide.' })
  @Costs({ size: 2 })
  readonly doubts!: readonly StepDoubt[];

  @Field(() => [StepNote], { description: 'What else there is to be noted.' })
  @Costs({ size: 2 })
  readonly notes!: readonly StepNote[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Days after the last on time; null where it is not late, or its days are not known (note DAYS_UNKNOWN).',
  })
  readonly daysLate!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on time that was missed.' })
  readonly dueOn!: CalendarDate | null;

  @Field(() => [LegalBasis], { description: 'The clauses that lay the step down; empty where it is ours.' })
  @Costs({ size: 2 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => [String], { description: 'All of it in words, one paragraph per entry.' })
  @Costs({ size: 3 })
  explanation(@Arg('lang', () => LanguageEnum, LANG) lang: Language): readonly string[] {
    return this.told[lang];
  }
}

@ObjectType('WorkflowRole', { description: 'The bodies that play a role in a case.' })
export class WorkflowRole {
  @Field(() => WorkflowParty, { description: 'The role.' })
  readonly party!: WorkflowParty;

  @Field(() => [BodyRef], { description: 'The bodies.' })
  @Costs({ size: 3 })
  readonly bodies!: readonly BodyRef[];
}

@ObjectType('WorkflowFactValue', { description: 'What was said of one fact of a case.' })
export class WorkflowFactValue {
  @Field(() => WorkflowFact, { description: 'The fact.' })
  readonly fact!: WorkflowFact;

  @Field(() => Boolean, { description: 'Whether it is known; where not, every value is null.' })
  readonly known!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Its value, where it says whether something is so.' })
  readonly flag!: boolean | null;

  @Field(() => Number, { nullable: true, description: 'Its value, where it is a number.' })
  readonly number!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its value, where it is a day.' })
  readonly day!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Its value, where it is a text.' })
  readonly text!: string | null;
}

@ObjectType('WorkflowPosition', { description: 'Where a case stands on a day, as then known.' })
export class WorkflowPosition {
  @Field(() => WorkflowState, { description: 'The state.' })
  readonly state!: WorkflowState;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the step that led there; null while nothing was done.',
  })
  readonly since!: CalendarDate | null;

  @Field(() => Boolean, { description: 'Whether nothing follows.' })
  readonly final!: boolean;
}

@ObjectType('NextStep', {
  description: 'A step that leads on from where a case stands, with what it still hangs on.',
})
export class NextStep {
  @Field(() => WorkflowStep, { description: 'The step.' })
  readonly step!: WorkflowStep;

  @Field(() => [WorkflowActor], {
    description: 'Who may take it on that day, any one of them; empty where the text does not say.',
  })
  @Costs({ size: 3 })
  readonly actors!: readonly WorkflowActor[];

  @Field(() => [WorkflowForm], { description: 'The forms it may be made on in this case, any one of them.' })
  @Costs({ size: 2 })
  readonly forms!: readonly WorkflowForm[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on time; null where no text sets one, or it is not known.',
  })
  readonly dueOn!: CalendarDate | null;

  @Field(() => Int, { nullable: true, description: 'Days since that day passed; null while it has not.' })
  readonly daysLate!: number | null;

  @Field(() => ConditionStateEnum, { description: 'Whether what it hangs on is met.' })
  readonly guard!: Truth;

  @Field(() => [WorkflowFact], { description: 'Facts that its conditions, forms and days still ask for.' })
  @Costs({ size: 3 })
  readonly missing!: readonly WorkflowFact[];
}

@ObjectType('WorkflowCase', {
  implements: Node,
  description: 'One thing that goes through a workflow: where it stands is computed from its recorded steps.',
})
export class WorkflowCase extends Node {
  @Field(() => String, { description: 'The permanent name of the workflow.' })
  readonly workflowId!: string;

  @Field(() => String, {
    description: 'What it is about, in short; bodies and offices, no names of persons.',
  })
  readonly title!: string;

  @Field(() => DateScalar, { description: 'The day from which there is such a case.' })
  readonly openedOn!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper that shows it.' })
  readonly documentRef!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year whose programme it belongs to; null means that of `openedOn`.',
  })
  readonly year!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The case it came out of, by global id, as the supervision of a recommendation.',
  })
  readonly partOf!: string | null;

  @Field(() => Boolean, { description: 'Whether it is invented, for trying things out.' })
  readonly sample!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was recorded, or last corrected.' })
  readonly recordedAt!: Date;
}

export const WorkflowCaseConnection = connectionOf(WorkflowCase, 'WorkflowCase');

@ObjectType('WorkflowEvent', {
  implements: Node,
  description: 'A step that was taken in a case on a day, with the paper that shows it.',
})
export class WorkflowEvent extends Node {
  @Field(() => String, { description: 'The permanent name of the step in its workflow.' })
  readonly stepId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'The office of the body that acted; never a person.' })
  readonly office!: string | null;

  @Field(() => String, { nullable: true, description: 'The form on which it was made.' })
  readonly form!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it is meant for; null means that of the day.' })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper that shows it.' })
  readonly documentRef!: string | null;

  @Field(() => Boolean, { description: 'Whether it is invented, for trying things out.' })
  readonly sample!: boolean;

  @Field(() => Int, {
    description: 'Counts its corrections, from 1. Corrections name the version of the case.',
  })
  readonly version!: number;

  @Field(() => DateTimeScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;
}
