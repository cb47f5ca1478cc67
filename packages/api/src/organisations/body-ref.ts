import 'reflect-metadata';
import {
  type AsOf,
  type BodyId,
  bodyName,
  type Language,
  type LevelId,
  lookUp,
  type PlaceId,
  placeName,
  type Registry,
  type Words,
} from '@danvan/domain';
import { Arg, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { LANG, LanguageEnum } from '../platform/language.js';
import { LevelEnum } from './enums.js';

@ObjectType('BodyRef', {
  description: 'A body in short, under its name on the day asked for; `body` has the rest.',
})
export class BodyRef {
  @Field(() => ID, { description: 'Global id of the body.' })
  readonly id!: string;

  @Field(() => String, { description: 'Permanent name in ids.' })
  readonly slug!: string;

  readonly names!: Words;

  @Field(() => String, { nullable: true, description: 'What kind of body it is; new kinds may appear.' })
  readonly kind!: string | null;

  @Field(() => LevelEnum, { nullable: true, description: 'The level it is at.' })
  readonly level!: LevelId | null;

  @Field(() => Boolean, {
    description: 'Whether documents name it as a group: it then stands for its members.',
  })
  readonly many!: boolean;

  @Field(() => Boolean, { description: 'Whether it is invented, for trying things out.' })
  readonly sample!: boolean;
}

@Resolver(() => BodyRef)
export class BodyRefResolver {
  @FieldResolver(() => String, {
    description: 'Its name on the day asked for, else the nearest that is recorded, else its slug.',
  })
  name(@Root() { names }: BodyRef, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return names[lang];
  }
}

@ObjectType('PlaceRef', {
  description: 'A place in short, under its name on the day asked for; `place` has the rest.',
})
export class PlaceRef {
  @Field(() => ID, { description: 'Global id of the place.' })
  readonly id!: string;

  @Field(() => String, { description: 'Permanent name in ids.' })
  readonly slug!: string;

  readonly names!: Words;

  @Field(() => LevelEnum, { nullable: true, description: 'The level it is at.' })
  readonly level!: LevelId | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its type on the day asked for, such as `ward`; null where none is recorded.',
  })
  readonly type!: string | null;
}

@Resolver(() => PlaceRef)
export class PlaceRefResolver {
  @FieldResolver(() => String, {
    description: 'Its name on the day asked for, else the nearest that is recorded, else its slug.',
  })
  name(@Root() { names }: PlaceRef, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return names[lang];
  }
}

export const placeRef = ({ places }: Registry, id: PlaceId, asOf: AsOf): PlaceRef => {
  const place = places.get(id);
  const type = place?.types === undefined ? null : lookUp(place.types, asOf);
  return {
    id: `plc_${id}`,
    slug: id,
    names: place === undefined ? { vi: id, en: id } : placeName(place, asOf),
    level: place?.level ?? null,
    type: type?.state === 'found' ? type.value : null,
  };
};

/** What a body is called on a day; its id where the register does not have it. */
export const nameOfBody = ({ bodies }: Registry, id: BodyId, asOf: AsOf): Words => {
  const body = bodies.get(id);
  return body === undefined ? { vi: id, en: id } : bodyName(body, asOf);
};

export const bodyRef = (registry: Registry, id: BodyId, asOf: AsOf): BodyRef => {
  const body = registry.bodies.get(id);
  return {
    id: `bod_${id}`,
    slug: id,
    names: nameOfBody(registry, id, asOf),
    kind: body?.kind ?? null,
    level: body?.level ?? null,
    many: body?.many ?? false,
    sample: body?.sample ?? false,
  };
};
