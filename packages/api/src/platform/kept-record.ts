import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node.js';
import { DateTimeScalar } from './scalars.js';

/** What every record of the register has, whatever it is of. */
@ObjectType()
export abstract class KeptRecord extends Node {
  @Field(() => Boolean, { description: 'Whether it is invented, for trying things out.' })
  readonly sample!: boolean;

  @Field(() => Int, { description: 'Counts its corrections, from 1; needed to correct it.' })
  readonly version!: number;

  @Field(() => DateTimeScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;
}
