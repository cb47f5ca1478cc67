import 'reflect-metadata';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { askOverlaps } from './ask-overlaps.js';
import { DocumentOverlaps, OverlapArgs } from './overlap-types.js';

@Resolver()
export class OverlapResolver {
  @Query(() => DocumentOverlaps, {
    description:
      'Clauses of one issuer that ask the same action of the same bodies, two by two: of a document and the others of its issuer, or of all documents of an issuer. Suggestions to compare them, never verdicts.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  async documentOverlaps(
    @Ctx() context: RequestContext,
    @Args(() => OverlapArgs) args: OverlapArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<DocumentOverlaps> {
    return askOverlaps(context, args, resolveAsOf(context, asOf));
  }
}
