import 'reflect-metadata';
import type { SeriesMode } from '@danvan/domain';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { SeriesModeEnum } from './enums.js';

const PERIOD = 'The period, by its key: `2025`, `2025-Q1`, `term:2020-2025`.';
const BODY = 'The body, by global id or slug.';

@ArgsType()
export class TargetsArgs {
  @Field(() => ID, { nullable: true, description: 'Of this document alone, by global id or slug.' })
  readonly document?: string | null;

  @Field(() => String, { nullable: true, description: 'On this indicator alone.' })
  readonly indicator?: string | null;
}

@ArgsType()
export class ScoreboardArgs {
  @Field(() => ID, { description: BODY })
  readonly body!: string;

  @Field(() => String, { description: `${PERIOD} Without leave for all that stand under the body, a year.` })
  readonly period!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'These indicators alone; all of the law unless given.',
  })
  readonly indicators?: readonly string[] | null;
}

@ArgsType()
export class FindingsArgs {
  @Field(() => [ID], { description: 'Bodies by global id or slug; at most 100.' })
  readonly bodies!: readonly string[];

  @Field(() => [String], { description: 'Periods by their keys; at most 10.' })
  readonly periods!: readonly string[];
}

@ArgsType()
export class SeriesArgs {
  @Field(() => ID, { description: BODY })
  readonly body!: string;

  @Field(() => String, { description: 'The measure, by its permanent name.' })
  readonly measure!: string;

  @Field(() => [String], { description: 'Periods by their keys; at most 60.' })
  readonly periods!: readonly string[];

  @Field(() => SeriesModeEnum, { defaultValue: 'as-reported', description: 'How it is put together.' })
  readonly mode!: SeriesMode;
}

@ArgsType()
export class ExplainArgs {
  @Field(() => ID, { description: BODY })
  readonly body!: string;

  @Field(() => String, { description: 'The indicator, by its permanent name.' })
  readonly indicator!: string;

  @Field(() => String, { description: PERIOD })
  readonly period!: string;

  @Field(() => Int, { nullable: true, description: 'How many reports: 100 unless given, at most 1,000.' })
  readonly first?: number | null;
}
