import 'reflect-metadata';
import {
  type AsOf,
  type CalendarDate,
  type Body as DomainBody,
  type Place as DomainPlace,
  type Entry,
  FIRST_DAY,
  type Grade,
  HIERARCHIES,
  type Hierarchy,
  type KnownDay,
  type Language,
  type Life,
  type Registry,
  type Timeline,
  type Words,
  wasKnown,
} from '@danvan/domain';
import { Arg, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { GradeEnum } from '../platform/grade-enum.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { DateScalar } from '../platform/scalars.js';
import { BodyRef, bodyRef, PlaceRef, placeRef } from './body-ref.js';
import { EntryStateEnum, HierarchyEnum } from './enums.js';
import { Known, knownOf, Source, sourceOf } from './source.js';

/** What every dated value has: its days, its source, and since when it is known. */
@ObjectType()
export abstract class DatedValue extends Known {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day; null where no source gives it.',
  })
  readonly from!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it held no more.' })
  readonly until!: CalendarDate | null;

  @Field(() => EntryStateEnum, { description: 'Whether it is a value, or says that there was none.' })
  readonly state!: Entry<unknown>['state'];

  @Field(() => Source, { description: 'Which provision says so.' })
  readonly basis!: Source;

  @Field(() => GradeEnum, { description: 'How sure it is; what is only recalled decides nothing.' })
  readonly grade!: Grade;

  readonly notes!: Words | null;
}

const datedOf = (entry: Entry<unknown>) => ({
  ...knownOf(entry),
  // what has no recorded beginning is written from the first day of all
  from: entry.period.from === FIRST_DAY ? null : entry.period.from,
  until: entry.period.until ?? null,
  state: entry.state,
  basis: sourceOf(entry.basis),
  grade: entry.grade,
  notes: entry.note ?? null,
});

@ObjectType('DatedName', { description: 'A name and the days on which it was the name.' })
export class DatedName extends DatedValue {
  readonly names!: Words | null;
}

@Resolver(() => DatedName)
export class DatedNameResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The name; null where there was none.' })
  name(@Root() { names }: DatedName, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string | null {
    return names?.[lang] ?? null;
  }
}

@ObjectType('DatedText', { description: 'A type or a code and the days on which it held.' })
export class DatedText extends DatedValue {
  @Field(() => String, { nullable: true, description: 'The value; null where there was none.' })
  readonly value!: string | null;
}

@ObjectType('DatedBodyParent', { description: 'The body above in one tree, and the days on which it was.' })
export class DatedBodyParent extends DatedValue {
  @Field(() => HierarchyEnum, { description: 'In which tree.' })
  readonly hierarchy!: Hierarchy;

  @Field(() => BodyRef, { nullable: true, description: 'The body above; null where there was none.' })
  readonly parent!: BodyRef | null;
}

@ObjectType('DatedPlaceParent', { description: 'The place above, and the days on which it was.' })
export class DatedPlaceParent extends DatedValue {
  @Field(() => PlaceRef, { nullable: true, description: 'The place above; null where there was none.' })
  readonly parent!: PlaceRef | null;
}

@ObjectType('KnownDay', { description: 'A day, or what is known of a day that no source gives.' })
export class KnownDayView {
  @Field(() => DateScalar, { nullable: true, description: 'The day; null where it is not known.' })
  readonly day!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'It was not before this day.' })
  readonly notBefore!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'It was not after this day.' })
  readonly notAfter!: CalendarDate | null;

  @Field(() => GradeEnum, { nullable: true, description: 'How sure that is; null where nothing is known.' })
  readonly grade!: Grade | null;

  @Field(() => Source, { nullable: true, description: 'Which provision says so.' })
  readonly basis!: Source | null;
}

export const knownDayOf = (when: KnownDay): KnownDayView => {
  const bound = when.known ? when : (when.notBefore ?? when.notAfter);
  return {
    day: when.known ? when.day : null,
    notBefore: when.known ? null : (when.notBefore?.day ?? null),
    notAfter: when.known ? null : (when.notAfter?.day ?? null),
    grade: bound?.grade ?? null,
    basis: bound?.basis === undefined ? null : sourceOf(bound.basis),
  };
};

/** The days of a life, the same for bodies and places. */
@ObjectType()
export abstract class LifeDays {
  @Field(() => KnownDayView, { description: 'Its first day.' })
  readonly begins!: KnownDayView;

  @Field(() => KnownDayView, {
    nullable: true,
    description: 'The first day on which it is no more; null where nothing says that it ended.',
  })
  readonly ends!: KnownDayView | null;

  @Field(() => [DatedName], { description: 'Its names, in the order of time.' })
  readonly names!: readonly DatedName[];
}

@ObjectType('BodyHistory', { description: 'All that is recorded of a body through time.' })
export class BodyHistory extends LifeDays {
  @Field(() => [DatedBodyParent], { description: 'The bodies above it, tree by tree in the order of time.' })
  readonly parents!: readonly DatedBodyParent[];

  @Field(() => Source, { nullable: true, description: 'The provision that names it.' })
  readonly basis!: Source | null;
}

@ObjectType('PlaceHistory', { description: 'All that is recorded of a place through time.' })
export class PlaceHistory extends LifeDays {
  @Field(() => [DatedPlaceParent], { description: 'The places above it, in the order of time.' })
  readonly parents!: readonly DatedPlaceParent[];

  @Field(() => [DatedText], { description: 'Its types, such as `ward`, in the order of time.' })
  readonly types!: readonly DatedText[];

  @Field(() => [DatedText], { description: 'Its official codes, in the order of time.' })
  readonly codes!: readonly DatedText[];
}

/** The entries that were known at the end of the day of knowledge, in the order of time. */
const knownEntries = <T>(timeline: Timeline<T> | undefined, asOf: AsOf): Entry<T>[] =>
  (timeline?.entries ?? [])
    .filter((entry) => wasKnown(entry, asOf))
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1));

const valueIn = <T>(entry: Entry<T>): T | null => (entry.state === 'in-force' ? entry.value : null);

const lifeDays = (life: Life, names: Timeline<Words>, asOf: AsOf) => ({
  begins: knownDayOf(life.from),
  ends: life.until === null ? null : knownDayOf(life.until),
  names: knownEntries(names, asOf).map((entry) => ({ ...datedOf(entry), names: valueIn(entry) })),
});

export const bodyHistory = (registry: Registry, body: DomainBody, asOf: AsOf): BodyHistory => ({
  ...lifeDays(body.life, body.names, asOf),
  parents: HIERARCHIES.flatMap((hierarchy) =>
    knownEntries(body.parents[hierarchy], asOf).map((entry) => {
      const parent = valueIn(entry);
      return {
        ...datedOf(entry),
        hierarchy,
        parent: parent === null ? null : bodyRef(registry, parent, asOf),
      };
    }),
  ),
  basis: body.basis === undefined ? null : sourceOf(body.basis),
});

const textsOf = (timeline: Timeline<string> | undefined, asOf: AsOf): DatedText[] =>
  knownEntries(timeline, asOf).map((entry) => ({ ...datedOf(entry), value: valueIn(entry) }));

export const placeHistory = (registry: Registry, place: DomainPlace, asOf: AsOf): PlaceHistory => ({
  ...lifeDays(place.life, place.names, asOf),
  parents: knownEntries(place.parents, asOf).map((entry) => {
    const parent = valueIn(entry);
    return { ...datedOf(entry), parent: parent === null ? null : placeRef(registry, parent, asOf) };
  }),
  types: textsOf(place.types, asOf),
  codes: textsOf(place.codes, asOf),
});
