import 'reflect-metadata';
import type {
  CalendarDate,
  Duty,
  DutyItem,
  DutyLaw,
  Grade,
  Modality,
  ProofKind,
  Schedule,
  Status,
  StatusReason,
} from '@danvan/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  DutyKindEnum,
  GradeEnum,
  ModalityEnum,
  ProofKindEnum,
  ScheduleKindEnum,
} from '../directives/index.js';
import { BodyRef, Source } from '../organisations/index.js';
import { Costs } from '../platform/limits/index.js';
import { DateScalar } from '../platform/scalars.js';
import { DutyStateEnum, DutyStateReasonEnum } from './enums.js';

@ObjectType('LegalBasis', { description: 'Which clause of which document says something.' })
export class LegalBasis {
  @Field(() => ID, { description: 'Global id of the document.' })
  readonly documentId!: string;

  @Field(() => String, { description: 'Permanent name of the document.' })
  readonly documentSlug!: string;

  @Field(() => String, { nullable: true, description: 'Its number and symbol; null where not known.' })
  readonly symbol!: string | null;

  readonly titles!: { readonly vi: string; readonly en?: string };

  @Field(() => String, { description: 'The place in it, as the document counts.' })
  readonly provision!: string;

  @Field(() => String, { nullable: true, description: 'The permanent id of the clause, where it has one.' })
  readonly clauseId!: string | null;
}

@ObjectType('ProofRef', { description: 'An activity in short, as the proof of a duty.' })
export class ProofRef {
  @Field(() => ID, {
    description:
      'Global id of the activity, or of what it is instead: the step of a case (`WorkflowEvent`), a report (`ReportSubmission`), a session (`StudySession`).',
  })
  readonly id!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => ProofKindEnum, { description: 'What kind of proof it is.' })
  readonly kind!: ProofKind;

  @Field(() => String, { description: 'What was done.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper that shows it.' })
  readonly documentRef!: string | null;
}

@ObjectType('CarriedBy', {
  description: 'The decision by which a body is asked for what was asked of another that has ended.',
})
export class CarriedBy {
  @Field(() => BodyRef, { description: 'The body that was asked before.' })
  readonly from!: BodyRef;

  @Field(() => DateScalar, { description: 'The first day on which the other is asked.' })
  readonly on!: CalendarDate;

  @Field(() => Source, { description: 'Which provision decides it.' })
  readonly basis!: Source;
}

@ObjectType('DutyStatus', {
  description: 'One occurrence of a duty for one body, and where it stands on the day asked for: computed.',
})
export class DutyStatus {
  /** What the fields in words are made from. */
  readonly item!: DutyItem;
  readonly law!: DutyLaw;

  @Field(() => String, { description: 'The same occurrence has the same key in every answer.' })
  readonly key!: string;

  @Field(() => String, { description: 'The permanent id of the duty, which is that of its clause.' })
  readonly dutyId!: string;

  @Field(() => DutyKindEnum, { description: 'Whether a task or a report is asked for.' })
  readonly kind!: Duty['kind'];

  @Field(() => ModalityEnum, { description: 'How strongly the clause binds.' })
  readonly modality!: Modality;

  @Field(() => LegalBasis, { description: 'The clause that asks.' })
  readonly basis!: LegalBasis;

  @Field(() => BodyRef, { description: 'The body that is asked.' })
  readonly body!: BodyRef;

  @Field(() => CarriedBy, {
    nullable: true,
    description: 'By what decision it is asked of this body; null where the clause itself asks it.',
  })
  readonly carriedBy!: CarriedBy | null;

  @Field(() => String, {
    description: 'Which time it is asked for: `2024`, `once`, the event that opened it, …',
  })
  readonly occurrence!: string;

  @Field(() => DateScalar, { nullable: true, description: 'From when it can be done; null while it waits.' })
  readonly opensOn!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on time; null where the text sets none, and then nothing is late.',
  })
  readonly dueOn!: CalendarDate | null;

  @Field(() => GradeEnum, {
    description: 'How sure the last day is: what "before" or "yearly" mean is a reading.',
  })
  readonly dueGrade!: Grade;

  @Field(() => ScheduleKindEnum, { description: 'How its time is set.' })
  readonly scheduleKind!: Schedule['kind'];

  @Field(() => DutyStateEnum, { description: 'Where it stands.' })
  readonly status!: Status;

  @Field(() => DutyStateReasonEnum, { description: 'Why it stands there.' })
  readonly why!: StatusReason;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days after the last day on time (OVERDUE, DONE_LATE), left until it (OPEN, DUE_SOON), or since it opened where no last day is set.',
  })
  readonly days!: number | null;

  @Field(() => [ProofRef], { description: 'The activities that count as its proof, the oldest first.' })
  @Costs({ size: 2 })
  readonly proof!: readonly ProofRef[];

  @Field(() => BodyRef, { nullable: true, description: 'Who leads it, where the clause says so.' })
  readonly lead!: BodyRef | null;

  @Field(() => [BodyRef], { description: 'Who works with whoever is asked, as the clause names them.' })
  @Costs({ size: 1 })
  readonly coordinating!: readonly BodyRef[];

  @Field(() => [BodyRef], { description: 'For a report: who receives it.' })
  @Costs({ size: 2 })
  readonly addressees!: readonly BodyRef[];
}
