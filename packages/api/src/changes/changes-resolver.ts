import 'reflect-metadata';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { ChangePage } from './change.js';
import { readChanges } from './read-changes.js';

@Resolver()
export class ChangesResolver {
  @Query(() => ChangePage, {
    description:
      'What was recorded since a cursor, each change once and in order, kept for 90 days. Changes of records that the caller may not see now are left out, also when they are opened later.',
  })
  @AllowedTo('public')
  changes(
    @Ctx() context: RequestContext,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of the feed; the oldest change that is kept comes first unless given.',
    })
    after: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many changes, at most 100.' })
    first: number,
    @Arg('kinds', () => [String], { nullable: true, description: 'Only these kinds, at most 50.' })
    kinds?: string[] | null,
  ): Promise<ChangePage> {
    return readChanges(context, { first, ...(after ? { after } : {}), ...(kinds ? { kinds } : {}) });
  }
}
