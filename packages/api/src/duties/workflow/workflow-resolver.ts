import 'reflect-metadata';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { callerScope } from '../../platform/reading.js';
import { bareId } from '../record-act.js';
import { WorkflowCasesArgs } from './case-arguments.js';
import { shownCase } from './case-book.js';
import { loadCaseView } from './case-view.js';
import { loadCase } from './load-cases.js';
import { pageOfCases } from './page-cases.js';
import { Workflow } from './workflow.js';
import { WorkflowCase, WorkflowCaseConnection } from './workflow-case.js';
import { workflowOf } from './workflow-of.js';

@Resolver()
export class WorkflowResolver {
  @Query(() => [Workflow], {
    description:
      'The workflows of the law of this server: states, steps, who may take them, on which forms, when, and by which clause.',
  })
  @AllowedTo('public')
  @Costs({ base: 10, size: 10 })
  async workflows(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [String], {
      nullable: true,
      description: 'Only those of these permanent names; without it, all.',
    })
    ids?: readonly string[] | null,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<Workflow[]> {
    const view = await loadCaseView(context, resolveAsOf(context, asOf));
    const meant = [...view.workflows.values()].filter(({ id }) => !ids || ids.includes(id));
    return meant.map((definition) => workflowOf(view, definition));
  }

  @Query(() => WorkflowCase, {
    nullable: true,
    description: 'One case as it stood on a day; null where there is none to see.',
  })
  @AllowedTo('public')
  @Costs({ base: 10 })
  async workflowCase(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object | null> {
    const days = resolveAsOf(context, asOf);
    const found = await loadCase(context, { scope: callerScope(context), asOf: days }, bareId('wfc', id));
    return found && shownCase(found);
  }

  @Query(() => WorkflowCaseConnection, {
    description:
      'Cases of workflows and where each stands, the latest first, from the records that the caller may see.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  workflowCases(
    @Ctx() context: RequestContext,
    @Args(() => WorkflowCasesArgs) args: WorkflowCasesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return pageOfCases(context, args, resolveAsOf(context, asOf));
  }
}
