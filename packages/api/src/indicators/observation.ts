import 'reflect-metadata';
import type { Exactness } from '@danvan/domain';
import { ArgsType, Field, Float, ID, ObjectType } from 'type-graphql';
import { Body } from '../organisations/index.js';
import { KeptRecord } from '../platform/kept-record.js';
import { Node } from '../platform/node.js';
import {
  BooleanFilter,
  connectionOf,
  type FilterOf,
  filterOf,
  IDFilter,
  PageArgs,
  StringFilter,
} from '../platform/read/index.js';
import { ExactnessEnum } from './enums.js';

@ObjectType('Observation', {
  implements: Node,
  description:
    'What one body reported of one measure for one period. A correction keeps what was known before.',
})
export class Observation extends KeptRecord {
  @Field(() => Body, { nullable: true, description: 'The body that reported it.' })
  readonly body!: Body | null;

  @Field(() => String, { description: 'The measure, by its permanent name.' })
  readonly measureId!: string;

  @Field(() => String, { description: 'The period, by its key: `2025`, `2025-Q1`, `term:2020-2025`.' })
  readonly period!: string;

  @Field(() => Float, { description: 'The number, in units of the measure.' })
  readonly value!: number;

  @Field(() => ExactnessEnum, { description: 'How the source writes it.' })
  readonly exactness!: Exactness;

  @Field(() => Float, { nullable: true, description: 'What a rounded number was rounded to.' })
  readonly step!: number | null;

  @Field(() => Boolean, { description: 'Whether it was worked out from other figures instead of counted.' })
  readonly estimated!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it stands: a report, a page, a paper.' })
  readonly source!: string | null;
}

export const ObservationConnection = connectionOf(Observation, 'Observation');

export const ObservationFilter = filterOf('Observation', {
  id: IDFilter,
  bodyId: IDFilter,
  measureId: StringFilter,
  period: StringFilter,
  sample: BooleanFilter,
});

@ArgsType()
export class ObservationsArgs extends PageArgs {
  @Field(() => ObservationFilter, { nullable: true, description: 'Which figures are meant.' })
  filter?: FilterOf | null;

  @Field(() => ID, { nullable: true, description: 'Of this body alone, by global id or slug.' })
  body?: string | null;
}
