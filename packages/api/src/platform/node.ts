import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything with a global id; `node` finds it again.' })
export abstract class Node {
  @Field(() => ID, { description: 'Global id: a prefix that says what it is, `_`, and its permanent name.' })
  readonly id!: string;
}
