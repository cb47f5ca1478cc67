import 'reflect-metadata';
import type { CalendarDate, LevelId } from '@danvan/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { connectionOf } from '../platform/read/index.js';
import { DateScalar } from '../platform/scalars.js';
import { LevelEnum } from './enums.js';

@ObjectType('PlaceName', {
  description: 'The name that a place had on the day asked for, in both languages.',
})
export class PlaceName {
  @Field(() => String, { description: 'The name in Vietnamese.' })
  readonly vi!: string;

  @Field(() => String, { nullable: true, description: 'The name in English.' })
  readonly en!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the name; null where no source gives it.',
  })
  readonly from!: CalendarDate | null;
}

@ObjectType('PlaceValue', { description: 'A type or a code that a place had on the day asked for.' })
export class PlaceValue {
  @Field(() => String, { nullable: true, description: 'The value.' })
  readonly value!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it held; null where no source gives it.',
  })
  readonly from!: CalendarDate | null;
}

@ObjectType('Place', {
  implements: Node,
  description: 'An administrative unit: where bodies are, never a body itself.',
})
export class Place extends Node {
  @Field(() => String, {
    description:
      'Permanent name in ids, such as `quang-tri/vinh-linh`; never the official code, which is reused.',
  })
  readonly slug!: string;

  @Field(() => LevelEnum, { description: 'The level it is at.' })
  readonly level!: LevelId;

  @Field(() => String, {
    nullable: true,
    description:
      'Its type on the day asked for, such as `ward`; null where none is recorded, new ones may appear.',
  })
  readonly type!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its official code on the day asked for; null where none is recorded.',
  })
  readonly code!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day, or, where that is not known, the day by which it was there.',
  })
  readonly existsFrom!: CalendarDate | null;

  @Field(() => Boolean, { description: 'Whether `existsFrom` is its first day and not only a bound.' })
  readonly existsFromKnown!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which it is no more, or, where that is not known, a day on which it still was; null with `existsUntilKnown` where nothing says that it ended.',
  })
  readonly existsUntil!: CalendarDate | null;

  @Field(() => Boolean, { description: 'Whether `existsUntil` says all and is not only a bound.' })
  readonly existsUntilKnown!: boolean;

  @Field(() => Int, { description: 'Counts what was recorded of it here; needed to correct it.' })
  readonly version!: number;

  @Field(() => PlaceName, {
    nullable: true,
    description: 'The name recorded for the day asked for; null where none is.',
  })
  readonly currentName!: PlaceName | null;

  @Field(() => PlaceValue, { nullable: true, description: 'Its type, and since when.' })
  readonly currentType!: PlaceValue | null;

  @Field(() => PlaceValue, { nullable: true, description: 'Its official code, and since when.' })
  readonly currentCode!: PlaceValue | null;

  @Field(() => PlaceParent, {
    nullable: true,
    description: 'The place that it was part of on the day asked for; null where none is recorded.',
  })
  readonly currentParent!: PlaceParent | null;
}

@ObjectType('PlaceParent', { description: 'That one place is part of another on the day asked for.' })
export class PlaceParent {
  @Field(() => Place, { nullable: true, description: 'The place above.' })
  readonly parent!: Place | null;

  @Field(() => Place, { nullable: true, description: 'The place below.' })
  readonly place!: Place | null;
}

export const PlaceConnection = connectionOf(Place, 'Place');
export const PlaceParentConnection = connectionOf(PlaceParent, 'PlaceParent');
