import 'reflect-metadata';
import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { GradeFilter } from '../platform/grade-enum.js';
import {
  DateFilter,
  enumFilter,
  type FilterOf,
  filterOf,
  IDFilter,
  PageArgs,
  StringFilter,
} from '../platform/read/index.js';
import { LevelFilter, UnitsArgs } from './arguments.js';
import { SubjectEnum, SuccessionKindEnum } from './enums.js';

/** Orders of places by the names the read model knows. */
export const PlaceOrderEnum = { NAME: 'NAME', CODE: 'CODE', ID: 'ID' } as const;
export type PlaceOrder = keyof typeof PlaceOrderEnum;

registerEnumType(PlaceOrderEnum, {
  name: 'PlaceOrder',
  description: 'In which order places are listed.',
  valuesConfig: {
    NAME: { description: 'By Vietnamese name, accents aside.' },
    CODE: { description: 'By official code.' },
    ID: { description: 'By id.' },
  },
});

export const PlaceFilter = filterOf('Place', {
  id: IDFilter,
  slug: StringFilter,
  level: LevelFilter,
  type: StringFilter,
  code: StringFilter,
  parentId: IDFilter,
  existsFrom: DateFilter,
  existsUntil: DateFilter,
});

@ArgsType()
export class PlacesArgs extends UnitsArgs {
  @Field(() => PlaceFilter, { nullable: true, description: 'Which places are meant.' })
  filter?: FilterOf | null;

  @Field(() => PlaceOrderEnum, {
    nullable: true,
    description: 'The order; by name, or by how well they match a search, unless given.',
  })
  orderBy?: PlaceOrder | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the name in any spelling, with or without accents; all must occur.',
  })
  search?: string | null;
}

export const SuccessionOrderEnum = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;
export type SuccessionOrder = keyof typeof SuccessionOrderEnum;

registerEnumType(SuccessionOrderEnum, {
  name: 'SuccessionOrder',
  description: 'In which order events are listed.',
  valuesConfig: {
    NEWEST: { description: 'By the day of their effect, the newest first.' },
    OLDEST: { description: 'By the day of their effect, the oldest first.' },
  },
});

export const SuccessionFilter = filterOf('Succession', {
  id: IDFilter,
  slug: StringFilter,
  subject: enumFilter(SubjectEnum, 'Subject'),
  kind: enumFilter(SuccessionKindEnum, 'SuccessionKind'),
  effectiveOn: DateFilter,
  documentSlug: StringFilter,
  grade: GradeFilter,
});

@ArgsType()
export class SuccessionsArgs extends PageArgs {
  @Field(() => SuccessionFilter, { nullable: true, description: 'Which events are meant.' })
  filter?: FilterOf | null;

  @Field(() => SuccessionOrderEnum, {
    nullable: true,
    description: 'The order; the newest first unless given.',
  })
  orderBy?: SuccessionOrder | null;
}
