import 'reflect-metadata';
import type { Exactness } from '@danvan/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../platform/index.js';
import { ExactnessEnum } from './enums.js';

@InputType({ description: 'One reported figure.' })
export class ObservationInput {
  @Field(() => ID, { description: 'The body that reports, by global id or slug.' })
  readonly body!: string;

  @Field(() => String, { description: 'The measure, by its permanent name.' })
  readonly measure!: string;

  @Field(() => String, { description: 'The period, by its key: `2025`, `2025-Q1`, `term:2020-2025`.' })
  readonly period!: string;

  @Field(() => Float, { description: 'The number, in units of the measure.' })
  readonly value!: number;

  @Field(() => ExactnessEnum, { nullable: true, description: 'How the source writes it; exact unless said.' })
  readonly exactness?: Exactness | null;

  @Field(() => Float, { nullable: true, description: 'What a rounded number was rounded to.' })
  readonly step?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was worked out instead of counted.' })
  readonly estimated?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where it stands: a report, a page, a paper.' })
  readonly source?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'To correct a figure that is recorded: the version that you know. The same figure again needs none.',
  })
  readonly expectedVersion?: number | null;
}

@InputType({ description: 'Reported figures, written together or not at all.' })
export class RecordObservationsInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'Your name for this act: a repetition returns what the first returned.',
  })
  readonly idempotencyKey!: string;

  @Field(() => [ObservationInput], { description: 'The figures; at most 2,000.' })
  readonly rows!: readonly ObservationInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether only to say what would be wrong and what would change, without writing.',
  })
  readonly dryRun?: boolean | null;
}

@ObjectType('RecordObservationsPayload', { description: 'What came of recording figures.' })
export class RecordObservationsPayload {
  @Field(() => Int, { description: 'Figures that were not there before.' })
  readonly recorded!: number;

  @Field(() => Int, { description: 'Figures that were there with another value.' })
  readonly corrected!: number;

  @Field(() => Int, { description: 'Figures that were there as given.' })
  readonly unchanged!: number;

  @Field(() => [UserError], {
    description: 'Why nothing was changed, by row: `rows.3.value`; empty where it was.',
  })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'Whether this repeats what an earlier request with the key did.' })
  readonly replayed!: boolean;
}
