import 'reflect-metadata';
import type { CalendarDate, DisseminationScope, LevelId, SecrecyMark } from '@danvan/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LevelEnum } from '../../organisations/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { DisseminationScopeEnum, SecrecyMarkEnum } from '../enums.js';
import { ClauseInput, RelationInput } from './clause-input.js';
import { ConsultationInput } from './consultation-input.js';
import { DutyFateInput } from './fate-input.js';
import { WordsInput } from './words-input.js';

@InputType({ description: 'Who issued a document.' })
export class IssuerInput {
  @Field(() => String, { description: 'Its name as the document has it.' })
  readonly name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The body in the register, by global id or slug; leave over it is needed.',
  })
  readonly body?: string | null;
}

@InputType({ description: 'A document to register, or the whole of one as it should have been registered.' })
export class RegisterDocumentInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'Your name for this act: a repetition returns what the first returned.',
  })
  readonly idempotencyKey!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'To correct a registered document: the version that you know. Without it a new one is meant.',
  })
  readonly expectedVersion?: number | null;

  @Field(() => String, {
    description:
      'Its permanent name: that of the body acted for, then lower-case words joined by `-` and `/`.',
  })
  readonly slug!: string;

  @Field(() => String, { nullable: true, description: 'Number and symbol; null where not known.' })
  readonly symbol?: string | null;

  @Field(() => String, { description: 'What kind of document it is, such as `plan`.' })
  readonly type!: string;

  @Field(() => WordsInput, { description: 'Its title.' })
  readonly title!: WordsInput;

  @Field(() => IssuerInput, { description: 'Who issued it.' })
  readonly issuer!: IssuerInput;

  @Field(() => LevelEnum, { description: 'The level that the issuer is at.' })
  readonly level!: LevelId;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was issued, where known.' })
  readonly issuedOn?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day not known: not before this one.' })
  readonly issuedNotBefore?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day not known: not after this one.' })
  readonly issuedNotAfter?: CalendarDate | null;

  @Field(() => SecrecyMarkEnum, { description: 'Its secrecy mark; only NONE is accepted.' })
  readonly secrecy!: SecrecyMark;

  @Field(() => DisseminationScopeEnum, {
    description: 'How far it says it is to be spread; only PUBLIC opens it to everybody.',
  })
  readonly dissemination!: DisseminationScope;

  @Field(() => DateScalar, { nullable: true, description: 'From when it has effect, if not from its issue.' })
  readonly effectiveFrom?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day without effect, if it sets one.' })
  readonly effectiveUntil?: CalendarDate | null;

  @Field(() => [String], { defaultValue: [], description: 'To whom it was sent, names of bodies only.' })
  readonly recipients!: readonly string[];

  @Field(() => [RelationInput], { defaultValue: [], description: 'What it says of other documents.' })
  readonly relations!: readonly RelationInput[];

  @Field(() => [ConsultationInput], {
    defaultValue: [],
    description: 'Whom the draft had to be put before, and whom it was: `lintDocument` compares.',
  })
  readonly consultations!: readonly ConsultationInput[];

  @Field(() => [ClauseInput], { defaultValue: [], description: 'Its clauses, in its own order.' })
  readonly clauses!: readonly ClauseInput[];

  @Field(() => [DutyFateInput], {
    defaultValue: [],
    description:
      'What becomes of each open duty of the documents that it amends, replaces or repeals: without all of them it is refused, with the list.',
  })
  readonly fates!: readonly DutyFateInput[];
}
