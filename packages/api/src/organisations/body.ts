import 'reflect-metadata';
import type { CalendarDate, Hierarchy, LevelId, LifeLookup } from '@danvan/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { connectionOf } from '../platform/read/index.js';
import { DateScalar } from '../platform/scalars.js';
import { HierarchyEnum, LevelEnum, LifeReasonEnum, LifeStateEnum } from './enums.js';
import { Place } from './place.js';

@ObjectType('BodyName', { description: 'The name that a body had on the day asked for, in both languages.' })
export class BodyName {
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

@ObjectType('BodyLife', { description: 'Whether a body existed on the day asked for, as far as is known.' })
export class BodyLife implements LifeLookup {
  @Field(() => LifeStateEnum, { description: 'What can be said of the day.' })
  readonly state!: LifeLookup['state'];

  @Field(() => LifeReasonEnum, { nullable: true, description: 'What is missing where it is undetermined.' })
  readonly why?: NonNullable<LifeLookup['why']>;
}

@ObjectType('Body', {
  implements: Node,
  description: 'A body or an office of the political system, or an association: never a person.',
})
export class Body extends Node {
  @Field(() => String, { description: 'Permanent name in ids, such as `quang-tri/front-committee`.' })
  readonly slug!: string;

  @Field(() => String, {
    description: 'What kind of body it is, such as `party-committee`; new kinds may appear.',
  })
  readonly kind!: string;

  @Field(() => LevelEnum, { nullable: true, description: 'The level it is at.' })
  readonly level!: LevelId | null;

  @Field(() => String, { nullable: true, description: 'The administrative unit it is of.' })
  readonly placeId!: string | null;

  @Field(() => Place, { nullable: true, description: 'The administrative unit it is of, as it then was.' })
  readonly place!: Place | null;

  @Field(() => Boolean, {
    description: 'Whether documents name it as a group: it then stands for any of its members.',
  })
  readonly many!: boolean;

  @Field(() => Boolean, { description: 'Whether it is invented, for trying things out.' })
  readonly sample!: boolean;

  @Field(() => Boolean, { description: 'Whether everybody may read what is recorded of its activities.' })
  readonly recordsPublic!: boolean;

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

  @Field(() => BodyName, {
    nullable: true,
    description: 'The name recorded for the day asked for; null where none is.',
  })
  readonly currentName!: BodyName | null;
}

@ObjectType('BodyParent', { description: 'That one body stands under another on the day asked for.' })
export class BodyParent {
  @Field(() => HierarchyEnum, { description: 'In which tree.' })
  readonly hierarchy!: Hierarchy;

  @Field(() => Body, { nullable: true, description: 'The body above.' })
  readonly parent!: Body | null;

  @Field(() => Body, { nullable: true, description: 'The body below.' })
  readonly body!: Body | null;
}

export const BodyConnection = connectionOf(Body, 'Body');
export const BodyParentConnection = connectionOf(BodyParent, 'BodyParent');
