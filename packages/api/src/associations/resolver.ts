import 'reflect-metadata';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { Costs } from '../platform/limits/index.js';
import { AssociationsArgs } from './arguments.js';
import { Association, AssociationConnection } from './association.js';
import { oneAssociation, pageOfAssociations } from './read-register.js';

@Resolver()
export class AssociationsResolver {
  @Query(() => AssociationConnection, {
    description:
      'The register of associations on a day, by name: what each is, where it stands, what is overdue or missing, from the records that the caller may see.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  associations(
    @Ctx() context: RequestContext,
    @Args(() => AssociationsArgs) args: AssociationsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<AssociationConnection> {
    return pageOfAssociations(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => Association, {
    nullable: true,
    description: 'One association as it stood on a day, with its life; null where there was none.',
  })
  @AllowedTo('public')
  @Costs({ base: 10 })
  association(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id or slug of its body.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<Association | null> {
    return oneAssociation(context, id, resolveAsOf(context, asOf));
  }
}
