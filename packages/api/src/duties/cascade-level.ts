import 'reflect-metadata';
import type { CalendarDate, CascadeStep as DomainStep, LevelId } from '@danvan/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DocumentRef } from '../directives/index.js';
import { BodyRef, LevelEnum } from '../organisations/index.js';
import { Costs } from '../platform/limits/index.js';
import { DateScalar } from '../platform/scalars.js';
import { CascadeStateEnum, CascadeTimingEnum } from './enums.js';

@ObjectType('CascadeStep', { description: 'One body that a document expects a paper of, and that paper.' })
export class CascadeStep {
  @Field(() => BodyRef, { description: 'The body.' })
  readonly body!: BodyRef;

  @Field(() => CascadeStateEnum, { description: 'Whether it issued its paper.' })
  readonly state!: DomainStep['state'];

  @Field(() => DocumentRef, { nullable: true, description: 'The paper, where one is recorded.' })
  readonly paper!: DocumentRef | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from the issue of the document to that of the paper, where both are known.',
  })
  readonly days!: number | null;

  @Field(() => [DocumentRef], {
    description:
      'The papers between the document and this one, from above; none where it carries it out itself.',
  })
  @Costs({ size: 1 })
  readonly through!: readonly DocumentRef[];

  @Field(() => DateScalar, { nullable: true, description: 'The last day on time, where a text sets one.' })
  readonly dueOn!: CalendarDate | null;

  @Field(() => CascadeTimingEnum, { description: 'How it stands with the last day.' })
  readonly timing!: DomainStep['timing'];

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last day, of a late paper or of one that is surely missing.',
  })
  readonly daysLate!: number | null;
}

@ObjectType('CascadeLevel', {
  description: 'How far a document was carried out at one level: expected = issued + notIssued + unknown.',
})
export class CascadeLevel {
  @Field(() => LevelEnum, { description: 'The level.' })
  readonly level!: LevelId;

  @Field(() => Int, { description: 'Bodies that are expected to issue a paper of their own.' })
  readonly expected!: number;

  @Field(() => Int, { description: 'Of them, those that did.' })
  readonly issued!: number;

  @Field(() => Int, { description: 'Those that did not, as a complete register shows.' })
  readonly notIssued!: number;

  @Field(() => Int, { description: 'Those of which nothing recorded says.' })
  readonly unknown!: number;

  @Field(() => [BodyRef], {
    description: 'Groups among them whose members are not recorded: the counts are floors.',
  })
  @Costs({ size: 2 })
  readonly uncounted!: readonly BodyRef[];

  @Field(() => Float, {
    nullable: true,
    description:
      'The share in per cent that surely issued one, not rounded; null where members are not counted.',
  })
  readonly atLeast!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The share in per cent that may have; null where members are not counted.',
  })
  readonly atMost!: number | null;

  @Field(() => [CascadeStep], { description: 'Body by body.' })
  @Costs({ size: 20 })
  readonly steps!: readonly CascadeStep[];
}

@ObjectType('CascadeCoverage', {
  description:
    'The share of all addressees that put a document into a paper of their own, expected = issued + notIssued + unknown.',
})
export class CascadeCoverage {
  @Field(() => Int, { description: 'Bodies that are expected to issue a paper of their own.' })
  readonly expected!: number;

  @Field(() => Int, { description: 'Of them, those that did.' })
  readonly issued!: number;

  @Field(() => Int, { description: 'Those that did not, as a complete register shows.' })
  readonly notIssued!: number;

  @Field(() => Int, { description: 'Those of which nothing recorded says.' })
  readonly unknown!: number;

  @Field(() => [BodyRef], { description: 'Groups whose members are not recorded: then there is no share.' })
  @Costs({ size: 2 })
  readonly uncounted!: readonly BodyRef[];

  @Field(() => Float, { nullable: true, description: 'The share in per cent that surely did, not rounded.' })
  readonly atLeast!: number | null;

  @Field(() => Float, { nullable: true, description: 'The share in per cent that may have.' })
  readonly atMost!: number | null;
}
