import 'reflect-metadata';
import type { LifeState } from '@danvan/domain';
import { ArgsType, Field, registerEnumType } from 'type-graphql';
import {
  BooleanFilter,
  enumFilter,
  type FilterOf,
  filterOf,
  IDFilter,
  PageArgs,
  StringFilter,
} from '../platform/read/index.js';
import { HierarchyEnum, LevelEnum, LifeStateEnum } from './enums.js';

/** Orders of bodies by the names the read model knows. */
export const BodyOrderEnum = { NAME: 'NAME', ID: 'ID' } as const;
export type BodyOrder = keyof typeof BodyOrderEnum;

registerEnumType(BodyOrderEnum, {
  name: 'BodyOrder',
  description: 'In which order bodies are listed.',
  valuesConfig: {
    NAME: { description: 'By Vietnamese name, accents aside.' },
    ID: { description: 'By id.' },
  },
});

export const LevelFilter = enumFilter(LevelEnum, 'Level');

export const BodyFilter = filterOf('Body', {
  id: IDFilter,
  slug: StringFilter,
  kind: StringFilter,
  level: LevelFilter,
  placeId: StringFilter,
  many: BooleanFilter,
  sample: BooleanFilter,
  recordsPublic: BooleanFilter,
});

export const BodyParentFilter = filterOf('BodyParent', {
  hierarchy: enumFilter(HierarchyEnum, 'Hierarchy'),
});

/** Units of a day: those that were there, and those of which no source says that they were not. */
@ArgsType()
export abstract class UnitsArgs extends PageArgs {
  @Field(() => [LifeStateEnum], {
    defaultValue: ['exists', 'undetermined'],
    description:
      'By whether they existed on the day asked for: those that did, and those of which no source says, unless given.',
  })
  readonly life!: readonly LifeState[];
}

@ArgsType()
export class BodiesArgs extends UnitsArgs {
  @Field(() => BodyFilter, { nullable: true, description: 'Which bodies are meant.' })
  filter?: FilterOf | null;

  @Field(() => BodyOrderEnum, {
    nullable: true,
    description: 'The order; by name, or by how well they match a search, unless given.',
  })
  orderBy?: BodyOrder | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the name in any spelling, with or without accents; all must occur.',
  })
  search?: string | null;
}

@ArgsType()
export class BodyParentsArgs extends PageArgs {
  @Field(() => BodyParentFilter, { nullable: true, description: 'In which trees.' })
  filter?: FilterOf | null;
}
