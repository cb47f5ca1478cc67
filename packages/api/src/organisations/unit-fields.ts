import 'reflect-metadata';
import {
  type AsOf,
  type Succession as DomainSuccession,
  eventsFrom,
  eventsTo,
  orderDay,
  predecessorsOf,
  type Registry,
  type Subject,
  successorsOf,
  toBodyId,
  toPlaceId,
  wasKnown,
} from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { askedAsOf } from '../platform/asked-as-of.js';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';
import { Costs } from '../platform/limits/index.js';
import { Body } from './body.js';
import { BodyHistory, bodyHistory, PlaceHistory, placeHistory } from './history.js';
import { Lineage, lineageView } from './lineage.js';
import { Place } from './place.js';
import { Succession, successionView } from './succession.js';

/** The register and the days with which a field of a body or a place is answered: nothing more is read for it. */
const asked = (context: RequestContext, info: GraphQLResolveInfo) => {
  const asOf = askedAsOf(context, info);
  return { asOf, registry: registryAsOf(context.law, asOf) };
};

/** Everything that befell a unit, in the order of time, as known at the end of the day of knowledge. */
const eventsOf = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: Parameters<typeof eventsFrom<S>>[2],
  asOf: AsOf,
): Succession[] => {
  const from = eventsFrom(registry, subject, id);
  const all: DomainSuccession[] = [
    ...new Set<DomainSuccession>([...from, ...eventsTo(registry, subject, id)]),
  ];
  return all
    .filter((event) => wasKnown(event, asOf))
    .sort((a, b) => (orderDay(a) < orderDay(b) ? -1 : 1))
    .map(successionView);
};

const SUCCESSORS = 'Who holds by the day asked for what it held; itself too where it gave a part away.';
const PREDECESSORS = 'What it came from or took in by the day asked for, each with the part that came here.';
const EVENTS = 'What befell it, past and to come, in the order of time.';

@Resolver(() => Body)
export class BodyThroughTime {
  @FieldResolver(() => BodyHistory, {
    nullable: true,
    description: 'All that is recorded of it, with sources and days of record.',
  })
  @Costs({ base: 2 })
  history(
    @Root() { slug }: Body,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): BodyHistory | null {
    const { asOf, registry } = asked(context, info);
    const body = registry.bodies.get(toBodyId(slug));
    return body === undefined ? null : bodyHistory(registry, body, asOf);
  }

  @FieldResolver(() => Lineage, { description: SUCCESSORS })
  @Costs({ base: 1 })
  successors(
    @Root() { slug }: Body,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Lineage {
    const { asOf, registry } = asked(context, info);
    return lineageView(registry, 'body', successorsOf(registry, 'body', toBodyId(slug), asOf), asOf);
  }

  @FieldResolver(() => Lineage, { description: PREDECESSORS })
  @Costs({ base: 1 })
  predecessors(
    @Root() { slug }: Body,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Lineage {
    const { asOf, registry } = asked(context, info);
    return lineageView(registry, 'body', predecessorsOf(registry, 'body', toBodyId(slug), asOf), asOf);
  }

  @FieldResolver(() => [Succession], { description: EVENTS })
  @Costs({ base: 1, size: 2 })
  events(
    @Root() { slug }: Body,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Succession[] {
    const { asOf, registry } = asked(context, info);
    return eventsOf(registry, 'body', toBodyId(slug), asOf);
  }
}

@Resolver(() => Place)
export class PlaceThroughTime {
  @FieldResolver(() => PlaceHistory, {
    nullable: true,
    description: 'All that is recorded of it, with sources and days of record.',
  })
  @Costs({ base: 2 })
  history(
    @Root() { slug }: Place,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): PlaceHistory | null {
    const { asOf, registry } = asked(context, info);
    const place = registry.places.get(toPlaceId(slug));
    return place === undefined ? null : placeHistory(registry, place, asOf);
  }

  @FieldResolver(() => Lineage, { description: SUCCESSORS })
  @Costs({ base: 1 })
  successors(
    @Root() { slug }: Place,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Lineage {
    const { asOf, registry } = asked(context, info);
    return lineageView(registry, 'place', successorsOf(registry, 'place', toPlaceId(slug), asOf), asOf);
  }

  @FieldResolver(() => Lineage, { description: PREDECESSORS })
  @Costs({ base: 1 })
  predecessors(
    @Root() { slug }: Place,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Lineage {
    const { asOf, registry } = asked(context, info);
    return lineageView(registry, 'place', predecessorsOf(registry, 'place', toPlaceId(slug), asOf), asOf);
  }

  @FieldResolver(() => [Succession], { description: EVENTS })
  @Costs({ base: 1, size: 2 })
  events(
    @Root() { slug }: Place,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Succession[] {
    const { asOf, registry } = asked(context, info);
    return eventsOf(registry, 'place', toPlaceId(slug), asOf);
  }
}
