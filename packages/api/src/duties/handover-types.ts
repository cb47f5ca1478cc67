import 'reflect-metadata';
import {
  type CalendarDate,
  HANDOVER_KINDS,
  HANDOVER_OUTCOMES,
  type HandoverKind,
  type HandoverOutcome,
  type Hierarchy,
  type Language,
  message,
  type Words,
} from '@danvan/domain';
import { Arg, Field, FieldResolver, ID, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Body, BodyRef, HierarchyEnum, Source } from '../organisations/index.js';
import { enumOfIds } from '../platform/enums.js';
import { UserError } from '../platform/index.js';
import { KeptRecord } from '../platform/kept-record.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { Costs } from '../platform/limits/index.js';
import { Node } from '../platform/node.js';
import { DateScalar } from '../platform/scalars.js';
import { RecordInput } from './inputs.js';
import { RecordPayload } from './payloads.js';

const described = (code: Parameters<typeof message>[0]): string =>
  `${message(code, {}, 'vi')} (in English: ${message(code, {}, 'en')}).`;

export const HandoverKindEnum = enumOfIds(
  'HandoverKind',
  HANDOVER_KINDS,
  'What a body can have open when it ends.',
  (kind) => described(`handover.${kind}`),
);

export const HandoverOutcomeEnum = enumOfIds(
  'HandoverOutcome',
  HANDOVER_OUTCOMES,
  'What a paper says becomes of an open item.',
  (outcome) => described(`handoverOutcome.${outcome}`),
);

const LINE_OUTCOMES = ['carried', 'ended', 'to-be-decided'] as const;

const LineOutcomeEnum = enumOfIds(
  'HandoverLineOutcome',
  LINE_OUTCOMES,
  'What becomes of an open item: what no paper decides is to be decided, and never passed over.',
  (outcome) => described(`handoverOutcome.${outcome}`),
);

@ObjectType('HandoverDecision', {
  implements: Node,
  description: 'What a paper says becomes of one open item of a body that ends.',
})
export class HandoverDecision extends KeptRecord {
  @Field(() => Body, { nullable: true, description: 'The body that ends.' })
  readonly body!: Body | null;

  @Field(() => HandoverKindEnum, { description: 'What the item is.' })
  readonly kind!: HandoverKind;

  @Field(() => String, { description: 'The item, as the list of open items names it.' })
  readonly item!: string;

  @Field(() => HandoverOutcomeEnum, { description: 'What becomes of it.' })
  readonly outcome!: HandoverOutcome;

  @Field(() => DateScalar, { description: 'The day it was decided.' })
  readonly on!: CalendarDate;
}

@ObjectType('HandoverLine', { description: 'An open item of a body that ends, and what becomes of it.' })
export class HandoverLine {
  @Field(() => HandoverKindEnum, { description: 'What it is.' })
  readonly kind!: HandoverKind;

  @Field(() => String, { description: 'Names it among those of its kind and body.' })
  readonly item!: string;

  @Field(() => BodyRef, { description: 'The body that ends.' })
  readonly body!: BodyRef;

  @Field(() => Source, { nullable: true, description: 'What asks for it.' })
  readonly basis!: Source | null;

  @Field(() => LineOutcomeEnum, { description: 'What becomes of it.' })
  readonly outcome!: (typeof LINE_OUTCOMES)[number];

  @Field(() => [BodyRef], { description: 'Who carries it on.' })
  @Costs({ size: 1 })
  readonly to!: readonly BodyRef[];

  @Field(() => DateScalar, { nullable: true, description: 'The day it was decided.' })
  readonly decidedOn!: CalendarDate | null;

  readonly words!: Words | null;
}

@Resolver(() => HandoverLine)
export class HandoverLineResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What is to be done.' })
  action(
    @Root() { words }: HandoverLine,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return words?.[lang] ?? null;
  }
}

@ObjectType('LeftUnder', { description: 'A body that still stands under one that has ended.' })
export class LeftUnder {
  @Field(() => BodyRef, { description: 'The body that lives on, or may.' })
  readonly body!: BodyRef;

  @Field(() => HierarchyEnum, { description: 'In which tree.' })
  readonly hierarchy!: Hierarchy;

  @Field(() => BodyRef, { description: 'The one above it, which has ended.' })
  readonly under!: BodyRef;
}

@ObjectType('HandoverList', {
  description:
    'Every open item of the bodies that an event ends, as far as the caller may see their records: listed is always carried, ended and to be decided together.',
})
export class HandoverList {
  @Field(() => ID, { description: 'Global id of the event.' })
  readonly successionId!: string;

  @Field(() => Int, { description: 'How many items there are.' })
  readonly listed!: number;

  @Field(() => Int, { description: 'How many are carried on by others.' })
  readonly carried!: number;

  @Field(() => Int, { description: 'How many end.' })
  readonly ended!: number;

  @Field(() => Int, { description: 'How many are still to be decided.' })
  readonly toBeDecided!: number;

  @Field(() => [HandoverLine], { description: 'The items.' })
  @Costs({ size: 50 })
  readonly lines!: readonly HandoverLine[];

  @Field(() => [LeftUnder], {
    description:
      'The bodies that on the day of the event still stand under one that it ends: where they go is another event, which is not recorded.',
  })
  @Costs({ size: 10 })
  readonly leftUnder!: readonly LeftUnder[];

  @Field(() => [UserError], {
    description:
      'Recorded decisions that do not fit the event or its open items as they are known, and so decide nothing.',
  })
  readonly issues!: readonly UserError[];
}

@InputType({ description: 'What becomes of one open item of a body that ends.' })
export class DecideHandoverInput extends RecordInput {
  @Field(() => ID, { description: 'The event that ends the body, by global id or slug.' })
  readonly succession!: string;

  @Field(() => ID, { description: 'The body that ends, by global id or slug.' })
  readonly body!: string;

  @Field(() => HandoverKindEnum, { description: 'What the item is.' })
  readonly kind!: HandoverKind;

  @Field(() => String, { description: 'The item, as the list of open items names it.' })
  readonly item!: string;

  @Field(() => HandoverOutcomeEnum, { description: 'What becomes of it.' })
  readonly outcome!: HandoverOutcome;

  @Field(() => [ID], { description: 'Who carries it on, by global id or slug; none where it ends.' })
  readonly to!: string[];

  @Field(() => DateScalar, { description: 'The day it was decided; not one still to come.' })
  readonly on!: CalendarDate;

  @Field(() => ID, { description: 'The document that decides it, by global id or slug.' })
  readonly document!: string;

  @Field(() => String, { description: 'The place in that document.' })
  readonly provision!: string;
}

@ObjectType('DecideHandoverPayload', { description: 'What came of a decision on an open item.' })
export class DecideHandoverPayload extends RecordPayload {}
