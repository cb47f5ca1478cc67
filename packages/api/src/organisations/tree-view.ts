import 'reflect-metadata';
import {
  type AsOf,
  type BodyId,
  bodyName,
  bodyTree,
  type DayTree,
  type Hierarchy,
  type Language,
  type LevelId,
  type PlaceId,
  placeName,
  placeTree,
  type Registry,
  type Words,
  wasKnown,
} from '@danvan/domain';
import { Arg, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { AsOfEcho } from '../platform/as-of.js';
import { ApiError } from '../platform/errors/index.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { LevelEnum } from './enums.js';

/** So many units are told in one answer: a country has some 3,400 places below it, a register of bodies six times as many. */
export const TREE_MAX = 20_000;

@ObjectType('Tree', {
  description:
    'A unit and all that stood below it on a day, depth first. Every list has one entry a unit, in the same order: a whole country fits into one answer.',
})
export class Tree {
  @Field(() => Int, { description: 'How many units it has, the one at the top included.' })
  readonly size!: number;

  @Field(() => [ID], { description: 'Global ids.' })
  readonly ids!: readonly string[];

  @Field(() => [String], { description: 'Permanent names.' })
  readonly slugs!: readonly string[];

  @Field(() => [LevelEnum], { description: 'Levels.' })
  readonly levels!: readonly LevelId[];

  @Field(() => [Int], { description: 'How many steps below the top; 0 for the top.' })
  readonly depths!: readonly number[];

  @Field(() => [Int], { description: 'Where in these lists the unit above stands; -1 for the top.' })
  readonly parents!: readonly number[];

  @Field(() => [Int], { description: 'How many units stand directly below it, shown here or not.' })
  readonly childCounts!: readonly number[];

  @Field(() => AsOfEcho, { description: 'The days and the law that it rests on.' })
  readonly asOf!: AsOfEcho;

  readonly allNames!: readonly Words[];
}

@Resolver(() => Tree)
export class TreeFields {
  @FieldResolver(() => [String], { description: 'Names on the day asked for, else the nearest recorded.' })
  names(@Root() { allNames }: Tree, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string[] {
    return allNames.map((names) => names[lang]);
  }
}

type Shape = Omit<Tree, 'asOf' | 'allNames' | 'levels' | 'ids'>;

/** Throws SCOPE_TOO_WIDE where more units stand below the top than one answer tells of. */
const outline = <I extends string>(tree: DayTree<I>, root: I, depth: number): Shape => {
  const slugs: I[] = [];
  const depths: number[] = [];
  const parents: number[] = [];
  const childCounts: number[] = [];
  const seen = new Set<I>([root]);
  const visit = (id: I, level: number, parent: number): void => {
    if (slugs.length >= TREE_MAX) throw new ApiError('SCOPE_TOO_WIDE', `more than ${TREE_MAX} units`);
    const at = slugs.push(id) - 1;
    const children = tree.children.get(id) ?? [];
    depths.push(level);
    parents.push(parent);
    childCounts.push(children.length);
    if (level >= depth) return;
    for (const child of children) {
      // a loop in the data is shown once
      if (seen.has(child)) continue;
      seen.add(child);
      visit(child, level + 1, at);
    }
  };
  visit(root, 0, -1);
  return { size: slugs.length, slugs, depths, parents, childCounts };
};

export type TreeShape = Omit<Tree, 'asOf'>;

/** The tree below a body in one hierarchy; null for a body that was not known. */
export const treeOfBody = (
  registry: Registry,
  root: BodyId,
  hierarchy: Hierarchy,
  depth: number,
  asOf: AsOf,
): TreeShape | null => {
  const top = registry.bodies.get(root);
  if (top === undefined || !wasKnown(top, asOf)) return null;
  const shape = outline(bodyTree(registry, hierarchy, asOf), root, depth);
  const bodies = shape.slugs.flatMap((id) => registry.bodies.get(id as BodyId) ?? []);
  return {
    ...shape,
    ids: shape.slugs.map((id) => `bod_${id}`),
    levels: bodies.map(({ level }) => level),
    allNames: bodies.map((body) => bodyName(body, asOf)),
  };
};

/** The tree below a place; null for a place that was not known. */
export const treeOfPlace = (
  registry: Registry,
  root: PlaceId,
  depth: number,
  asOf: AsOf,
): TreeShape | null => {
  const top = registry.places.get(root);
  if (top === undefined || !wasKnown(top, asOf)) return null;
  const shape = outline(placeTree(registry, asOf), root, depth);
  const places = shape.slugs.flatMap((id) => registry.places.get(id as PlaceId) ?? []);
  return {
    ...shape,
    ids: shape.slugs.map((id) => `plc_${id}`),
    levels: places.map(({ level }) => level),
    allNames: places.map((place) => placeName(place, asOf)),
  };
};
