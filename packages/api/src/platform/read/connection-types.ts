import 'reflect-metadata';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PAGE_DEFAULT, PAGE_MAX } from './page.js';
import { connectionName, edgeName } from './plan.js';

/** `first` and `after`, or `last` and `before`. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the start or after \`after\`: ${PAGE_DEFAULT} unless given, at most ${PAGE_MAX}.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row after which the page starts.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows from the end or before `before`.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before which the page ends.' })
  before?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null for an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null for an empty page.' })
  endCursor!: string | null;
}

export interface EdgeOf<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface ConnectionOf<T> {
  readonly edges: readonly EdgeOf<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/**
 * The Relay connection of a type, under the names the planner knows: `DocumentConnection`, `DocumentEdge`. Call
 * it once for each type and keep the class.
 *
 * @example const DocumentConnection = connectionOf(Document, 'Document')
 */
export const connectionOf = <T extends object>(
  node: ClassType<T>,
  type: string,
): ClassType<ConnectionOf<T>> => {
  @ObjectType(edgeName(type), { description: `One row of a list of ${type}.` })
  class Edge implements EdgeOf<T> {
    @Field(() => String, { description: 'Where the row stands in this list, for `after` and `before`.' })
    cursor!: string;

    @Field(() => node, { description: 'The row.' })
    node!: T;
  }

  @ObjectType(connectionName(type), { description: `A page of a list of ${type}.` })
  class Connection implements ConnectionOf<T> {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [node], { description: 'The rows.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has.' })
    totalCount!: number;
  }
  return Connection;
};
