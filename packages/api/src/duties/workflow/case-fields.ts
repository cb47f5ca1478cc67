import 'reflect-metadata';
import { type Facts, factsUntil, type Language, type Parties, type WorkflowDefinition } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { BodyRef, bodyRef } from '../../organisations/index.js';
import type { RequestContext } from '../../platform/context.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { caseBehind, shownStep } from './case-book.js';
import { bodyOfCase, historyInWords, stepsAhead, stepsSoFar } from './case-shown.js';
import type { LoadedCase } from './load-cases.js';
import { make } from './make.js';
import { Workflow, WorkflowParty } from './workflow.js';
import {
  NextStep,
  WorkflowCase,
  WorkflowEvent,
  WorkflowFactValue,
  WorkflowPosition,
  WorkflowRole,
} from './workflow-case.js';
import { factNamed, stateOf, workflowOf } from './workflow-of.js';

/** Roles of a case under their names; one that the workflow does not name keeps its id. */
export const rolesOf = (
  { view }: LoadedCase,
  definition: WorkflowDefinition | null,
  parties: Parties,
): WorkflowRole[] =>
  Object.entries(parties).map(([id, bodies = []]) => {
    const words = definition?.parties.find((party) => party.id === id)?.words ?? { vi: id, en: id };
    return {
      party: make(WorkflowParty, { id, words }),
      bodies: bodies.map((body) => bodyRef(view.registry, body, view.asOf)),
    };
  });

/** Facts with their names, each value in the field of its type. */
export const factValues = ({ view }: LoadedCase, facts: Facts): WorkflowFactValue[] =>
  Object.entries(facts).map(([id, fact]) => {
    const named = factNamed(view.world.law?.facts ?? [], id);
    const value = fact.known ? fact.value : null;
    const isDay = named.type === 'date';
    return {
      fact: named,
      known: fact.known,
      flag: typeof value === 'boolean' ? value : null,
      number: typeof value === 'number' ? value : null,
      // rows are written from values that were checked against the types that the law declares
      day: typeof value === 'string' && isDay ? (value as WorkflowFactValue['day']) : null,
      text: typeof value === 'string' && !isDay ? value : null,
    };
  });

/** Where a case stands on the day asked about; null where its workflow is not to be seen. */
export const positionShown = ({ definition, position }: LoadedCase): WorkflowPosition | null => {
  const state = definition?.states.find(({ id }) => id === position?.state);
  if (position === null || state === undefined) return null;
  return { state: stateOf(state), since: position.since, final: state.final ?? false };
};

@Resolver(() => WorkflowCase)
export class WorkflowCaseFields {
  @FieldResolver(() => Workflow, {
    nullable: true,
    description: 'The workflow; null where the law of the server has it no longer, or it is not to be seen.',
  })
  async workflow(
    @Root() root: WorkflowCase,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Workflow | null> {
    const found = await caseBehind(context, info, root);
    return found?.definition ? workflowOf(found.view, found.definition) : null;
  }

  @FieldResolver(() => BodyRef, { nullable: true, description: 'The body whose case it is.' })
  async body(
    @Root() root: WorkflowCase,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BodyRef | null> {
    const found = await caseBehind(context, info, root);
    return found && bodyRef(found.view.registry, bodyOfCase(found), found.view.asOf);
  }

  @FieldResolver(() => [WorkflowRole], {
    description: 'Which bodies play which roles, by the latest word on each up to the day asked for.',
  })
  @Costs({ size: 4 })
  async parties(
    @Root() root: WorkflowCase,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkflowRole[]> {
    const found = await caseBehind(context, info, root);
    return found ? rolesOf(found, found.definition, found.position?.parties ?? found.history.parties) : [];
  }

  @FieldResolver(() => [WorkflowFactValue], {
    description: 'What was said of the case, by the latest word on each fact up to the day asked for.',
  })
  @Costs({ size: 4 })
  async facts(
    @Root() root: WorkflowCase,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkflowFactValue[]> {
    const found = await caseBehind(context, info, root);
    return found ? factValues(found, factsUntil(found.history, found.view.asOf)) : [];
  }

  @FieldResolver(() => WorkflowPosition, {
    nullable: true,
    description: 'Where it stands on the day asked for; null where `workflow` is null.',
  })
  async state(
    @Root() root: WorkflowCase,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkflowPosition | null> {
    const found = await caseBehind(context, info, root);
    return found && positionShown(found);
  }

  @FieldResolver(() => Int, {
    description: 'Counts the changes of the case and its steps, from 1; needed to take or correct a step.',
  })
  async version(
    @Root() root: WorkflowCase,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<number> {
    return (await caseBehind(context, info, root))?.version ?? 1;
  }

  @FieldResolver(() => [WorkflowEvent], {
    description: 'The steps taken up to the day asked for, the oldest first.',
  })
  @Costs({ size: 8 })
  async history(
    @Root() root: WorkflowCase,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const found = await caseBehind(context, info, root);
    return found ? stepsSoFar(found).map(({ id }) => shownStep(found, id)) : [];
  }

  @FieldResolver(() => [NextStep], {
    description: 'What may be done next, in the order of the workflow; empty at its end.',
  })
  @Costs({ size: 4 })
  async nextSteps(
    @Root() root: WorkflowCase,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NextStep[]> {
    const found = await caseBehind(context, info, root);
    return found ? stepsAhead(found) : [];
  }

  @FieldResolver(() => [String], {
    description: 'How it came to where it stands, in words: each step with what is to be said of it.',
  })
  @Costs({ size: 10 })
  async explanation(
    @Root() root: WorkflowCase,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): Promise<string[]> {
    const found = await caseBehind(context, info, root);
    return found ? historyInWords(found, lang) : [];
  }
}
