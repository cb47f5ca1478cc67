import {
  type BodyId,
  bodyIdReader,
  type CalendarDate,
  dayReader,
  fail,
  type Issue,
  issue,
  listReader,
  objectReader,
  ok,
  type Reader,
  type Result,
  textReader,
  under,
  wholeReader,
} from '../../kernel/index.js';
import type { Registry } from '../../organisations/index.js';
import { checkFacts, type FactDefinition, type Facts } from '../../rules/index.js';
import { bodyNamed, checkNotInFuture } from '../record-world.js';
import type { WorkflowDefinition } from './definition.js';
import type { Parties, StepTaken } from './history.js';

/** What a case and a step from outside are held against. `today` is the day on which they come in. */
export interface CaseWorld {
  readonly registry: Registry;
  readonly definition: WorkflowDefinition;
  /** Facts that the law declares. */
  readonly facts: readonly FactDefinition[];
  readonly today: CalendarDate;
}

interface GivenRole {
  readonly party: string;
  readonly bodies: readonly BodyId[];
}

interface GivenCase {
  readonly body: BodyId;
  readonly title: string;
  readonly on: CalendarDate;
  readonly documentRef?: string;
  readonly parties: readonly GivenRole[];
  readonly facts: Facts;
}

/** A case as it comes in: whose it is, what it is about, which bodies play which roles, what is known of it. */
export interface NewWorkflowCase extends Omit<GivenCase, 'parties'> {
  readonly parties: Parties;
}

/** A step as it comes in, with what is said of the case along with it. */
export interface NewWorkflowStep extends StepTaken {
  readonly facts: Facts;
}

const MOST_BODIES = 200;

const partiesReader = listReader<GivenRole>(
  objectReader<GivenRole>({ party: textReader(120), bodies: listReader(bodyIdReader, MOST_BODIES) }, {}),
  50,
);

// facts are looked into by checkFacts, which says what it finds in its own words
const factsReader: Reader<Facts> = (value) => ok(value as Facts);

const caseReader: Reader<GivenCase> = objectReader<GivenCase>(
  {
    body: bodyIdReader,
    title: textReader(400),
    on: dayReader,
    parties: partiesReader,
    facts: factsReader,
  },
  { documentRef: textReader(400) },
);

type GivenStep = Omit<NewWorkflowStep, 'parties'> & { readonly parties: readonly GivenRole[] };

const stepReader: Reader<GivenStep> = objectReader<GivenStep>(
  {
    step: textReader(120),
    on: dayReader,
    body: bodyIdReader,
    parties: partiesReader,
    facts: factsReader,
  },
  {
    office: textReader(120),
    with: listReader(bodyIdReader, MOST_BODIES),
    form: textReader(80),
    year: wholeReader(1900, 2999),
    document: textReader(400),
  },
);

/**
 * Reads a case from outside. Issues, all at once: those of the shape, BODY_UNKNOWN, DAY_IN_FUTURE,
 * WORKFLOW_PARTY_UNKNOWN, FACT_UNDECLARED, FACT_WRONG_TYPE, FACT_MALFORMED.
 *
 * @example readWorkflowCase({ body: 'mau/front-committee', title: 'Góp ý', … }, world).ok // true
 */
export const readWorkflowCase = (input: unknown, world: CaseWorld): Result<NewWorkflowCase> => {
  const read = caseReader(input);
  if (!read.ok) return read;
  const { parties, ...rest } = read.value;
  const issues: Issue[] = [];
  bodyNamed(world, rest.body, issues);
  checkNotInFuture(world, rest.on, issues);
  const found = { ...rest, parties: rolesOf(world, parties, issues) };
  issues.push(...checkFacts(world.facts, rest.facts, ['facts']));
  return issues.length > 0 ? fail(...issues) : ok(found);
};

/**
 * Reads a step from outside; whether it may be taken is for {@link applyStep} to say. Issues, all at once: those of
 * the shape, WORKFLOW_STEP_UNKNOWN, BODY_UNKNOWN, DAY_IN_FUTURE, WORKFLOW_PARTY_UNKNOWN, FACT_UNDECLARED,
 * FACT_WRONG_TYPE, FACT_MALFORMED.
 *
 * @example readWorkflowStep({ step: 'register', on: '2024-02-10', body: 'mau/xa-1/party-committee', … }, world).ok
 */
export const readWorkflowStep = (input: unknown, world: CaseWorld): Result<NewWorkflowStep> => {
  const read = stepReader(input);
  if (!read.ok) return read;
  const { parties, ...rest } = read.value;
  const issues: Issue[] = [];
  const { step } = rest;
  if (!world.definition.transitions.some(({ id }) => id === step))
    issues.push(issue('WORKFLOW_STEP_UNKNOWN', ['step'], { step }));
  bodyNamed(world, rest.body, issues);
  for (const [index, body] of (rest.with ?? []).entries())
    issues.push(...unknownBody(world, body, ['with', index]));
  checkNotInFuture(world, rest.on, issues);
  const roles = rolesOf(world, parties, issues);
  issues.push(...checkFacts(world.facts, rest.facts, ['facts']));
  if (issues.length > 0) return fail(...issues);
  return ok({ ...rest, ...(Object.keys(roles).length > 0 ? { parties: roles } : {}) });
};

const rolesOf = (world: CaseWorld, given: readonly GivenRole[], issues: Issue[]): Parties => {
  const roles: Record<string, readonly BodyId[]> = {};
  for (const [index, { party, bodies }] of given.entries()) {
    const path = ['parties', index];
    if (!world.definition.parties.some(({ id }) => id === party))
      issues.push(issue('WORKFLOW_PARTY_UNKNOWN', [...path, 'party'], { party }));
    for (const [at, body] of bodies.entries())
      issues.push(...unknownBody(world, body, [...path, 'bodies', at]));
    roles[party] = [...new Set([...(roles[party] ?? []), ...bodies])];
  }
  return roles;
};

const unknownBody = (world: CaseWorld, body: BodyId, path: Issue['path']): Issue[] => {
  const issues: Issue[] = [];
  bodyNamed(world, body, issues, '');
  return under(
    path,
    issues.map((found) => ({ ...found, path: [] })),
  );
};
