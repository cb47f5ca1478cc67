import 'reflect-metadata';
import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * Declares that a root field hands on what the planned reads give, untouched: its answer can be made from rows
 * without resolving anything below it.
 *
 * @example @Query(() => Document, { nullable: true }) @AllowedTo('public') @FromTables() document() {}
 */
export const FromTables = (): MethodDecorator & PropertyDecorator & ClassDecorator =>
  Extensions({ fromTables: true });

export const isFromTables = ({ extensions }: GraphQLField<unknown, unknown>): boolean =>
  extensions.fromTables === true;
