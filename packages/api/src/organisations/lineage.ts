import 'reflect-metadata';
import {
  ANY_MEASURE,
  type AsOf,
  type Lineage as DomainLineage,
  type Relative as DomainRelative,
  type Grade,
  LINEAGE_DOUBTS,
  type LineageDoubt,
  type Registry,
  SHARE_DOUBTS,
  type ShareDoubt,
  type Shares,
  type Subject,
  shareFor,
} from '@danvan/domain';
import { Arg, Field, FieldResolver, Float, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { enumOfIds } from '../platform/enums.js';
import { GradeEnum } from '../platform/grade-enum.js';
import { Costs } from '../platform/limits/index.js';
import { BodyRef, bodyRef, PlaceRef, placeRef } from './body-ref.js';

const LineageStateEnum = enumOfIds(
  'LineageState',
  ['found', 'none', 'unknown'],
  'Whether it is known what followed, or what came before.',
  (state) =>
    ({
      found: 'These; where `complete` is false there may be others.',
      none: 'Nothing, and that is known.',
      unknown: 'It is not recorded.',
    })[state],
);

const LineageDoubtEnum = enumOfIds(
  'LineageDoubt',
  LINEAGE_DOUBTS,
  'Why it cannot be told what followed, or what came before.',
  (doubt) =>
    ({
      UNIT_NOT_KNOWN: 'The unit itself was not known then.',
      SUCCESSION_NOT_RECORDED: 'No event is recorded that tells.',
      SUCCESSION_UNDETERMINED: 'Whether an event had happened by then is not determined.',
      UNIT_END_UNDETERMINED: 'Whether the unit still was there is not determined.',
    })[doubt],
);

const CertaintyEnum = enumOfIds(
  'ShareCertainty',
  ['exact', 'estimated', 'unknown'],
  'How sure a share is.',
  (certainty) =>
    ({
      exact: 'All of it, or by exact figures.',
      estimated: 'By population or members, standing in for the thing itself.',
      unknown: 'No share can be given.',
    })[certainty],
);

const ShareDoubtEnum = enumOfIds(
  'ShareDoubt',
  SHARE_DOUBTS,
  'Why no share can be given.',
  (doubt) =>
    ({
      WEIGHT_NOT_RECORDED: 'No weights are recorded for the measure.',
      NOT_DIVISIBLE: 'The measure cannot be divided.',
      WEIGHT_ONLY_RECALLED: 'The weights are only recalled, and decide nothing.',
    })[doubt],
);

@ObjectType('Share', { description: 'What part of something passes from one unit to another: a fraction.' })
export class Share {
  @Field(() => CertaintyEnum, { description: 'How sure it is.' })
  readonly certainty!: 'exact' | 'estimated' | 'unknown';

  @Field(() => String, { nullable: true, description: 'Numerator, a whole number of any size.' })
  readonly parts!: string | null;

  @Field(() => String, { nullable: true, description: 'Denominator, a whole number of any size.' })
  readonly of!: string | null;

  @Field(() => Float, { nullable: true, description: 'The fraction, rounded: to show, not to add up.' })
  readonly value!: number | null;

  @Field(() => ShareDoubtEnum, { nullable: true, description: 'Why no share can be given.' })
  readonly why!: ShareDoubt | null;
}

@ObjectType('Relative', { description: 'A successor or a predecessor, with the way between.' })
export class Relative {
  @Field(() => PlaceRef, { nullable: true, description: 'The place, for a place.' })
  readonly place!: PlaceRef | null;

  @Field(() => BodyRef, { nullable: true, description: 'The body, for a body.' })
  readonly body!: BodyRef | null;

  @Field(() => [ID], { description: 'Global ids of the events between, in the order of time.' })
  readonly events!: readonly string[];

  @Field(() => GradeEnum, { description: 'As sure as the weakest of the events between.' })
  readonly grade!: Grade;

  readonly shares!: Shares;
}

@Resolver(() => Relative)
export class RelativeResolver {
  @FieldResolver(() => Share, {
    description: 'What part of the older unit came to the younger one, for one measure.',
  })
  share(
    @Root() { shares }: Relative,
    @Arg('measure', () => String, {
      defaultValue: ANY_MEASURE,
      description: 'The measure, such as the id of an indicator.',
    })
    measure: string,
  ): Share {
    const share = shareFor(shares, measure);
    if (share.certainty === 'unknown')
      return { certainty: 'unknown', parts: null, of: null, value: null, why: share.why };
    const { parts, of } = share.fraction;
    return {
      certainty: share.certainty,
      parts: String(parts),
      of: String(of),
      value: Number(parts) / Number(of),
      why: null,
    };
  }
}

@ObjectType('Lineage', { description: 'What followed a unit, or what it came from.' })
export class Lineage {
  @Field(() => LineageStateEnum, { description: 'Whether it is known.' })
  readonly state!: DomainLineage<Subject>['state'];

  @Field(() => Boolean, {
    description: 'Whether `units` are surely all; true where there are known to be none.',
  })
  readonly complete!: boolean;

  @Field(() => LineageDoubtEnum, { nullable: true, description: 'Why it is not known.' })
  readonly why!: LineageDoubt | null;

  @Field(() => [Relative], { description: 'The units, as far as they are recorded.' })
  @Costs({ size: 3 })
  readonly units!: readonly Relative[];

  @Field(() => [ID], {
    description: 'Global ids of the events that it was told from, where there are no units.',
  })
  readonly events!: readonly string[];
}

const eventIds = (events: readonly string[]): string[] => events.map((id) => `suc_${id}`);

/** A lineage as the API shows it, units under their names on the day asked for. */
export const lineageView = <S extends Subject>(
  registry: Registry,
  subject: S,
  found: DomainLineage<S>,
  asOf: AsOf,
): Lineage => {
  const unit = ({ id, events, shares, grade }: DomainRelative<S>): Relative => ({
    place: subject === 'place' ? placeRef(registry, id as Parameters<typeof placeRef>[1], asOf) : null,
    body: subject === 'body' ? bodyRef(registry, id as Parameters<typeof bodyRef>[1], asOf) : null,
    events: eventIds(events),
    shares,
    grade,
  });
  return {
    state: found.state,
    complete: found.state === 'none' || (found.state === 'found' && found.complete),
    why: found.state === 'unknown' ? found.why : null,
    units: found.state === 'found' ? found.units.map(unit) : [],
    events: found.state === 'found' ? [] : eventIds(found.events),
  };
};
