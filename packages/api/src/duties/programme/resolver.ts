import 'reflect-metadata';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { readDocument } from '../duties-question.js';
import { askLineage } from './ask-lineage.js';
import { askProgramme } from './ask-programme.js';
import { DutyLineage } from './lineage-types.js';
import { ProgrammeArgs } from './programme-arguments.js';
import { Programme } from './programme-types.js';

@Resolver()
export class ProgrammeResolver {
  @Query(() => Programme, {
    nullable: true,
    description:
      'A document with its clauses in order, each with its duties for the bodies asked about and with counts by status; null where there is none to see.',
  })
  @AllowedTo('public')
  @Costs({ base: 80 })
  async programme(
    @Ctx() context: RequestContext,
    @Args(() => ProgrammeArgs) args: ProgrammeArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<Programme | null> {
    return askProgramme(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => DutyLineage, {
    nullable: true,
    description:
      'What becomes of every open duty that a document amends, replaces or repeals; null where there is none to see.',
  })
  @AllowedTo('public')
  @Costs({ base: 30 })
  async dutyLineage(
    @Ctx() context: RequestContext,
    @Arg('document', () => ID, { description: 'Global id or slug.' }) document: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<DutyLineage | null> {
    return askLineage(context, readDocument(context, document), resolveAsOf(context, asOf));
  }
}
