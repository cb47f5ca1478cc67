import 'reflect-metadata';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { type ClassType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../scalars.js';
import { FILTER_VALUES } from './filter-sql.js';

const MANY = `One of these, at most ${FILTER_VALUES}.`;

@InputType({ description: 'Conditions on a text. All that are given must hold.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this text, accents and case included.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: MANY })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'This text somewhere, accents and case included.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'This text at the start, accents and case included.' })
  startsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no value at all.' })
  isNull?: boolean | null;
}

@InputType({ description: 'Conditions on a day. All that are given must hold.' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'This day.' })
  eq?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'This day or later.' })
  gte?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'This day or earlier.' })
  lte?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Later than this day.' })
  gt?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Earlier than this day.' })
  lt?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the day is unknown.' })
  isNull?: boolean | null;
}

@InputType({ description: 'Conditions on an instant of the system. All that are given must hold.' })
export class DateTimeFilter {
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'This instant or later.' })
  gte?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Earlier than this instant.' })
  lt?: Date | null;
}

@InputType({ description: 'Conditions on a whole number. All that are given must hold.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'This number.' })
  eq?: number | null;

  @Field(() => [Int], { nullable: true, description: MANY })
  in?: number[] | null;

  @Field(() => Int, { nullable: true, description: 'This number or more.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: 'This number or less.' })
  lte?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no value at all.' })
  isNull?: boolean | null;
}

@InputType({ description: 'A condition on a yes or no.' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'This value.' })
  eq?: boolean | null;
}

@InputType({ description: 'Conditions on an id. All that are given must hold.' })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: 'This id.' })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: MANY })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is none.' })
  isNull?: boolean | null;
}

export interface EnumFilterOf<E> {
  eq?: E | null;
  in?: E[] | null;
  isNull?: boolean | null;
}

/**
 * A filter on an enum that was registered with type-graphql. Call it once for each enum.
 *
 * @example const DocumentTypeFilter = enumFilter<DocumentType>(DocumentType, 'DocumentType')
 */
export const enumFilter = <E extends string>(
  values: Readonly<Record<string, E>>,
  name: string,
): ClassType<EnumFilterOf<E>> => {
  @InputType(`${name}Filter`, { description: `Conditions on a ${name}. All that are given must hold.` })
  class EnumFilter implements EnumFilterOf<E> {
    @Field(() => values, { nullable: true, description: 'This value.' })
    eq?: E | null;

    @Field(() => [values], { nullable: true, description: MANY })
    in?: E[] | null;

    @Field(() => Boolean, { nullable: true, description: 'Whether there is no value at all.' })
    isNull?: boolean | null;
  }
  return EnumFilter;
};

export interface FilterOf {
  readonly and?: readonly FilterOf[] | null;
  readonly or?: readonly FilterOf[] | null;
  readonly not?: FilterOf | null;
}

/**
 * The filter input of a type under the name the model check expects: `DocumentFilter`, its fields with their
 * filters, and `and`, `or`, `not` to a depth of three. Call it once for each type.
 *
 * @example const DocumentFilter = filterOf('Document', { symbol: StringFilter, issuedOn: DateFilter })
 */
export const filterOf = (type: string, fields: Readonly<Record<string, ClassType>>): ClassType<FilterOf> => {
  @InputType(`${type}Filter`, {
    description: `Which ${type} rows are meant. All that is given must hold; no condition may be null.`,
  })
  class Filter implements FilterOf {
    @Field(() => [Filter], { nullable: true, description: 'All of these.' })
    and?: Filter[] | null;

    @Field(() => [Filter], { nullable: true, description: 'At least one of these.' })
    or?: Filter[] | null;

    @Field(() => Filter, { nullable: true, description: 'Not this.' })
    not?: Filter | null;
  }
  for (const [name, filter] of Object.entries(fields))
    Field(() => filter, { nullable: true, description: `Condition on ${name}.` })(Filter.prototype, name);
  return Filter;
};
