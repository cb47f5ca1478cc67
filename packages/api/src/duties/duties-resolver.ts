import 'reflect-metadata';
import { LEVELS } from '@danvan/domain';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { Costs } from '../platform/limits/index.js';
import { askCascade, askCoverage } from './ask-cascade.js';
import { CascadeCoverage, CascadeLevel } from './cascade-level.js';
import { DutiesArgs } from './duties-arguments.js';
import { readDocument } from './duties-question.js';
import { DutyStatusConnection } from './duty-connection.js';
import { pageOfDuties } from './page-duties.js';

@Resolver()
export class DutiesResolver {
  @Query(() => DutyStatusConnection, {
    description:
      'What documents ask of bodies in a span of days, and where each stands, from the facts that the caller may see. Name documents, bodies or a subtree.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  duties(
    @Ctx() context: RequestContext,
    @Args(() => DutiesArgs) args: DutiesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<DutyStatusConnection> {
    return pageOfDuties(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => [CascadeLevel], {
    description:
      'What a document set in motion: which of the bodies that should issue a paper of their own have, level by level. Empty where it expects none.',
  })
  @AllowedTo('public')
  @Costs({ base: 50, size: LEVELS.length })
  async cascade(
    @Ctx() context: RequestContext,
    @Arg('document', () => ID, { description: 'Global id or slug.' }) document: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<CascadeLevel[]> {
    return askCascade(context, readDocument(context, document), resolveAsOf(context, asOf));
  }

  @Query(() => CascadeCoverage, {
    nullable: true,
    description:
      'The share of all addressees that put a document into a paper of their own; null where it expects none.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  async cascadeCoverage(
    @Ctx() context: RequestContext,
    @Arg('document', () => ID, { description: 'Global id or slug.' }) document: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<CascadeCoverage | null> {
    return askCoverage(context, readDocument(context, document), resolveAsOf(context, asOf));
  }
}
