import { stateAt, type WorkflowDefinition } from '../duties/index.js';
import type { AsOf, BodyId } from '../kernel/index.js';
import { lifeOn, type Registry } from '../organisations/index.js';
import { type Fact, type Facts, known, notKnown } from '../rules/index.js';
import { MODEL_FACTS } from './fact-definitions.js';
import { judgedFact, type ModelGuide, replicatedFact } from './guide.js';
import { isMet } from './judged.js';
import type { Model } from './model.js';
import { progressOf } from './progress.js';
import { isReplicatedAt, replicationsOf } from './replication.js';

/** What the facts of a model are derived from beside its record. */
export interface ModelWorld {
  readonly guide: ModelGuide;
  readonly workflow: WorkflowDefinition;
  readonly registry: Registry;
}

/**
 * The facts of a model on a day, as then known, for the conditions of its guide: from the record, its history and
 * its judgements. What was not recorded is unknown. A step that settles a role (`more`) counts for itself.
 *
 * @example modelFacts(world, model, asOf(day('2024-10-05')))['models/field'] // { known: true, value: 'economy' }
 */
export const modelFacts = (
  { guide, workflow, registry }: ModelWorld,
  model: Model,
  asOf: AsOf,
  more: Readonly<Partial<Record<string, readonly BodyId[]>>> = {},
): Facts => {
  const { parties } = stateAt(workflow, model.history, asOf);
  const roles = { ...parties, ...more };
  const [keeper] = roles[guide.parties.registeredWith] ?? [];
  const [manager] = roles[guide.parties.manager] ?? [];
  const isConfirmed = progressOf(guide, workflow, model, asOf).confirmedOn !== null;
  const replications = replicationsOf(guide, workflow, model, asOf);
  const facts: [string, Fact][] = [
    [MODEL_FACTS.kind.id, known(model.kind)],
    [MODEL_FACTS.registrant.id, known(model.registrant)],
    [MODEL_FACTS.field.id, known(model.field)],
    [MODEL_FACTS.level.id, known(model.level)],
    [MODEL_FACTS.registeredAt.id, levelOf(registry, keeper)],
    [MODEL_FACTS.hasStandingBoard.id, hasStandingBoard(registry, keeper, asOf)],
    [MODEL_FACTS.managerHasStandingBoard.id, hasStandingBoard(registry, manager, asOf)],
    [MODEL_FACTS.hasSummary.id, known(hasSummary(model))],
    ...guide.levels.map((level): [string, Fact] => {
      const truth = isReplicatedAt(guide, level, model, replications, registry, asOf);
      return [replicatedFact(level.id), truth === 'unknown' ? notKnown() : known(truth === 'true')];
    }),
    ...guide.judged.map(({ id, derived }): [string, Fact] => [
      judgedFact(id),
      derived === undefined ? isMet(guide, id, model, asOf) : known(isConfirmed),
    ]),
  ];
  return Object.fromEntries(facts);
};

const levelOf = (registry: Registry, body: BodyId | undefined): Fact => {
  const found = body === undefined ? undefined : registry.bodies.get(body);
  return found === undefined ? notKnown() : known(found.level);
};

/** Of a board that is on record it is known; that none is on record does not say that there is none. */
const hasStandingBoard = (registry: Registry, committee: BodyId | undefined, asOf: AsOf): Fact => {
  for (const body of registry.bodies.values())
    if (
      body.organOf === committee &&
      committee !== undefined &&
      body.kind === 'party-standing-board' &&
      body.many !== true &&
      lifeOn(body.life, asOf).state === 'exists'
    )
      return known(true);
  return notKnown();
};

/** The parts of the registration form that a summary must have. */
const hasSummary = ({ name, address, content, field }: Model): boolean =>
  [name, address, content, field].every((part) => part.trim() !== '');
