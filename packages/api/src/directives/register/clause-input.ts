import 'reflect-metadata';
import type { CalendarDate, ClauseKind, LawClause, Modality, RelationKind } from '@danvan/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { CheckableEnum, ClauseKindEnum, ModalityEnum, RelationKindEnum } from '../enums.js';
import { DutyInput } from './duty-input.js';
import { WordsInput } from './words-input.js';

@InputType({ description: 'What the document says of another.' })
export class RelationInput {
  @Field(() => RelationKindEnum, { description: 'What it says.' })
  readonly kind!: RelationKind;

  @Field(() => ID, { description: 'The other document, by global id or slug.' })
  readonly to!: string;

  @Field(() => String, { description: 'Where it says so.' })
  readonly provision!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The part of the other that is meant, if not all of it.',
  })
  readonly toProvision?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From when it has effect, where that is not the day on which the document takes effect.',
  })
  readonly effectiveFrom?: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of `SUSPENDS`: the first day on which the other has effect again, where one is set.',
  })
  readonly effectiveUntil?: CalendarDate | null;
}

@InputType({ description: 'One clause, in the order of the document.' })
export class ClauseInput {
  @Field(() => String, {
    description:
      'A permanent id, unique among all clauses, such as `XY12-II.3-1`; in a document that is not public it begins with the name of the body acted for and a slash.',
  })
  readonly id!: string;

  @Field(() => String, { description: 'Where it stands, as the document counts.' })
  readonly provision!: string;

  @Field(() => ClauseKindEnum, { description: 'What it is.' })
  readonly kind!: ClauseKind;

  @Field(() => String, { description: 'Its subject, such as `reporting`.' })
  readonly context!: string;

  @Field(() => String, { description: 'Whom it speaks of, in the words of the document.' })
  readonly actor!: string;

  @Field(() => WordsInput, { description: 'What it says, in your own words.' })
  readonly says!: WordsInput;

  @Field(() => String, { description: 'Key terms of the text, to find the place by.' })
  readonly terms!: string;

  @Field(() => CheckableEnum, { description: 'Whether a machine can follow it.' })
  readonly checkable!: LawClause['checkable'];

  @Field(() => ModalityEnum, { defaultValue: 'plain', description: 'How strongly its words bind.' })
  readonly modality!: Modality;

  @Field(() => DutyInput, { nullable: true, description: 'The duty that it states, where it states one.' })
  readonly duty?: DutyInput | null;
}
