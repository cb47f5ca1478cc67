import 'reflect-metadata';
import type { WorkflowEvent as DomainEvent } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BodyRef, bodyRef } from '../../organisations/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { caseBehind, shownCase } from './case-book.js';
import { factValues, rolesOf } from './case-fields.js';
import { judgedSteps, stepOfEvent } from './case-shown.js';
import { decisionOf } from './decision-of.js';
import type { LoadedCase } from './load-cases.js';
import { WorkflowStep } from './workflow.js';
import {
  StepDecision,
  WorkflowCase,
  WorkflowEvent,
  WorkflowFactValue,
  WorkflowRole,
} from './workflow-case.js';

interface Behind {
  readonly found: LoadedCase;
  readonly event: DomainEvent;
}

/** The step with its case; null where the case is not to be seen. */
const behind = async (
  context: RequestContext,
  info: GraphQLResolveInfo,
  root: object,
): Promise<Behind | null> => {
  const found = await caseBehind(context, info, root);
  const { key } = root as { readonly key?: string };
  const event = found?.history.events.find(({ id }) => id === key);
  return found && event ? { found, event } : null;
};

@Resolver(() => WorkflowEvent)
export class WorkflowEventFields {
  @FieldResolver(() => WorkflowCase, { nullable: true, description: 'The case.' })
  async case(
    @Root() root: WorkflowEvent,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const found = await caseBehind(context, info, root);
    return found && shownCase(found);
  }

  @FieldResolver(() => WorkflowStep, {
    nullable: true,
    description: 'The step of the workflow; null where the law of the server has it no longer.',
  })
  async step(
    @Root() root: WorkflowEvent,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkflowStep | null> {
    const one = await behind(context, info, root);
    return one && stepOfEvent(one.found, one.event);
  }

  @FieldResolver(() => BodyRef, { nullable: true, description: 'The body that took it.' })
  async body(
    @Root() root: WorkflowEvent,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BodyRef | null> {
    const one = await behind(context, info, root);
    return one && bodyRef(one.found.view.registry, one.event.body, one.found.view.asOf);
  }

  @FieldResolver(() => [BodyRef], { description: 'Bodies that acted together with it.' })
  @Costs({ size: 2 })
  async with(
    @Root() root: WorkflowEvent,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BodyRef[]> {
    const one = await behind(context, info, root);
    if (one === null) return [];
    const { registry, asOf } = one.found.view;
    return (one.event.with ?? []).map((body) => bodyRef(registry, body, asOf));
  }

  @FieldResolver(() => [WorkflowRole], { description: 'Roles that the step settled.' })
  @Costs({ size: 2 })
  async parties(
    @Root() root: WorkflowEvent,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkflowRole[]> {
    const one = await behind(context, info, root);
    return one ? rolesOf(one.found, one.found.definition, one.event.parties ?? {}) : [];
  }

  @FieldResolver(() => [WorkflowFactValue], { description: 'What was said of the case with the step.' })
  @Costs({ size: 2 })
  async facts(
    @Root() root: WorkflowEvent,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkflowFactValue[]> {
    const one = await behind(context, info, root);
    return one ? factValues(one.found, one.event.facts ?? {}) : [];
  }

  @FieldResolver(() => StepDecision, {
    nullable: true,
    description:
      'What is to be said of it where it stands in its case; null where the workflow is not to be seen, or the day is after the one asked about.',
  })
  async decision(
    @Root() root: WorkflowEvent,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StepDecision | null> {
    const one = await behind(context, info, root);
    const judged = one && judgedSteps(one.found).find(({ event }) => event.id === one.event.id);
    return one?.found.definition && judged
      ? decisionOf(one.found.view, one.found.definition, judged.decision)
      : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it moved the case; false for a step that does not lead on from where the case stood.',
  })
  async moved(
    @Root() root: WorkflowEvent,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<boolean> {
    const one = await behind(context, info, root);
    return one?.found.position?.passed.some(({ event }) => event.id === one.event.id) ?? false;
  }
}
