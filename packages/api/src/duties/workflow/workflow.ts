import 'reflect-metadata';
import type { FactType, Grade, Language, ProofKind, Words } from '@danvan/domain';
import { Arg, Field, ObjectType } from 'type-graphql';
import { GradeEnum, ProofKindEnum } from '../../directives/index.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { LegalBasis } from '../duty-status.js';
import { FactTypeEnum } from './enums.js';
import { Noted, Worded } from './worded.js';

const BASIS = 'The clauses that say so; empty where it is ours.';

@ObjectType('WorkflowParty', { description: 'A role that bodies play in a case of a workflow.' })
export class WorkflowParty extends Worded {
  @Field(() => String, { description: 'Its permanent name in the workflow.' })
  readonly id!: string;
}

@ObjectType('WorkflowFact', { description: 'A fact that a workflow asks for.' })
export class WorkflowFact extends Worded {
  @Field(() => String, { description: 'Its permanent name.' })
  readonly id!: string;

  @Field(() => FactTypeEnum, {
    nullable: true,
    description: 'What kind of value it has; null where no law that runs declares it.',
  })
  readonly type!: FactType | null;
}

@ObjectType('WorkflowState', { description: 'Where a case of a workflow can stand.' })
export class WorkflowState extends Noted {
  @Field(() => String, { description: 'Its permanent name in the workflow.' })
  readonly id!: string;

  @Field(() => Boolean, { description: 'Whether nothing follows.' })
  readonly final!: boolean;

  @Field(() => Boolean, { description: 'Whether it is ours: no text names it.' })
  readonly ours!: boolean;
}

@ObjectType('WorkflowActor', { description: 'A body that may take a step.' })
export class WorkflowActor extends Noted {
  readonly officeWords!: Words | null;

  @Field(() => String, { nullable: true, description: 'The office that must act, where the text names one.' })
  readonly officeId!: string | null;

  @Field(() => String, { nullable: true, description: 'What that office is called.' })
  office(@Arg('lang', () => LanguageEnum, LANG) lang: Language): string | null {
    return this.officeWords?.[lang] ?? null;
  }

  @Field(() => [String], { description: 'Roles all of whose bodies must act together.' })
  @Costs({ size: 1 })
  readonly together!: readonly string[];

  @Field(() => [LegalBasis], { description: BASIS })
  @Costs({ size: 1 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@ObjectType('WorkflowForm', { description: 'A form on which a step is made.' })
export class WorkflowForm {
  @Field(() => String, { description: 'What the text calls the form.' })
  readonly form!: string;

  @Field(() => Boolean, { description: 'Whether it is for some cases alone.' })
  readonly conditional!: boolean;

  @Field(() => [LegalBasis], { description: BASIS })
  @Costs({ size: 1 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@ObjectType('WorkflowWindow', { description: 'When a step is to be taken.' })
export class WorkflowWindow extends Noted {
  @Field(() => Boolean, { description: 'Whether it is for some cases alone.' })
  readonly conditional!: boolean;

  @Field(() => Boolean, { description: 'Whether a step before it is refused; else it is shown as early.' })
  readonly refusesEarly!: boolean;

  @Field(() => Boolean, { description: 'Whether a step after it is refused; else it is shown as late.' })
  readonly refusesLate!: boolean;

  @Field(() => [LegalBasis], { description: BASIS })
  @Costs({ size: 1 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@ObjectType('WorkflowProof', { description: 'A duty that a step is proof of.' })
export class WorkflowProof {
  @Field(() => String, { description: 'The permanent id of the duty.' })
  readonly dutyId!: string;

  @Field(() => ProofKindEnum, { description: 'What kind of proof it is.' })
  readonly kind!: ProofKind;

  @Field(() => String, {
    nullable: true,
    description: 'The role whose bodies it proves it for; null means the acting body.',
  })
  readonly bearer!: string | null;
}

@ObjectType('WorkflowStep', {
  description: 'A step of a workflow, from where it leads to where, and by whom.',
})
export class WorkflowStep extends Noted {
  @Field(() => String, { description: 'Its permanent name in the workflow.' })
  readonly id!: string;

  @Field(() => Boolean, { description: 'Whether it is ours: no text lays it down.' })
  readonly ours!: boolean;

  @Field(() => [String], { description: 'The states it leads on from.' })
  @Costs({ size: 3 })
  readonly from!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The state it leads to; null where it leaves the case where it stands.',
  })
  readonly to!: string | null;

  @Field(() => [WorkflowActor], {
    description: 'Who may take it, any one of them; empty where the text does not say.',
  })
  @Costs({ size: 1 })
  readonly actors!: readonly WorkflowActor[];

  @Field(() => [WorkflowForm], { description: 'The forms, any one of them; empty where none is asked for.' })
  @Costs({ size: 1 })
  readonly forms!: readonly WorkflowForm[];

  @Field(() => [WorkflowWindow], { description: 'Its days; empty where no text sets any.' })
  @Costs({ size: 1 })
  readonly windows!: readonly WorkflowWindow[];

  @Field(() => Boolean, { description: 'Whether it hangs on facts of the case.' })
  readonly guarded!: boolean;

  @Field(() => [String], { description: 'Steps that must have been taken before, whatever the state.' })
  @Costs({ size: 1 })
  readonly requires!: readonly string[];

  @Field(() => [String], { description: 'Roles that it must name.' })
  @Costs({ size: 1 })
  readonly names!: readonly string[];

  @Field(() => [WorkflowProof], { description: 'Duties that it is proof of.' })
  @Costs({ size: 1 })
  readonly proves!: readonly WorkflowProof[];

  @Field(() => [LegalBasis], { description: BASIS })
  @Costs({ size: 1 })
  readonly basis!: readonly LegalBasis[];

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@ObjectType('Workflow', {
  description:
    'A way of doing something step by step, as texts lay it down. It comes with the law of the server.',
})
export class Workflow extends Worded {
  readonly subjectWords!: Words;

  @Field(() => String, { description: 'Its permanent name.' })
  readonly id!: string;

  @Field(() => String, { description: 'What goes through it, such as a model or a draft.' })
  subject(@Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return this.subjectWords[lang];
  }

  @Field(() => String, { description: 'The state in which a case begins.' })
  readonly initial!: string;

  @Field(() => [WorkflowParty], { description: 'The roles of bodies in it.' })
  @Costs({ size: 3 })
  readonly parties!: readonly WorkflowParty[];

  @Field(() => [WorkflowFact], { description: 'Facts that its conditions ask for and it declares itself.' })
  @Costs({ size: 3 })
  readonly facts!: readonly WorkflowFact[];

  @Field(() => [WorkflowState], { description: 'Its states.' })
  @Costs({ size: 6 })
  readonly states!: readonly WorkflowState[];

  @Field(() => [WorkflowStep], { description: 'Its steps.' })
  @Costs({ size: 8 })
  readonly steps!: readonly WorkflowStep[];
}
