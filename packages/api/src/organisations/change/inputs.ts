import 'reflect-metadata';
import type {
  CalendarDate,
  Grade,
  Hierarchy,
  LevelId,
  Subject,
  SuccessionKind,
  SuccessionSide,
  WeightMethod,
} from '@danvan/domain';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { GradeEnum } from '../../platform/grade-enum.js';
import { DateScalar } from '../../platform/scalars.js';
import {
  HierarchyEnum,
  LevelEnum,
  SubjectEnum,
  SuccessionKindEnum,
  SuccessionSideEnum,
  WeightMethodEnum,
} from '../enums.js';

@InputType({ description: 'A text in both languages.' })
export class BilingualInput {
  @Field(() => String, { description: 'In Vietnamese.' })
  readonly vi!: string;

  @Field(() => String, { description: 'In English.' })
  readonly en!: string;
}

@InputType({ description: 'Where a value is from.' })
export class SourceInput {
  @Field(() => ID, {
    description: 'The document, by global id or slug; one that is not held may be named too.',
  })
  readonly document!: string;

  @Field(() => String, { description: 'The place in it, as the document counts.' })
  readonly provision!: string;
}

@InputType({ description: 'The body above in one tree.' })
export class ParentInput {
  @Field(() => HierarchyEnum, { description: 'Which tree.' })
  readonly hierarchy!: Hierarchy;

  @Field(() => ID, { description: 'The body above, by global id or slug.' })
  readonly parent!: string;
}

@InputType({ description: 'A unit that an event starts from.' })
export class PredecessorInput {
  @Field(() => ID, { description: 'The place or body, by global id or slug.' })
  readonly unit!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it lives on after the event; one that does not ends on the day of effect.',
  })
  readonly survives?: boolean | null;
}

@InputType({ description: 'A body that begins with the event.' })
export class NewBodyInput {
  @Field(() => String, { description: 'Its permanent name in ids, mostly `<place>/<kind>`.' })
  readonly slug!: string;

  @Field(() => String, { description: 'What kind of body it is.' })
  readonly kind!: string;

  @Field(() => LevelEnum, { description: 'The level it is at.' })
  readonly level!: LevelId;

  @Field(() => ID, { description: 'The place it is of, by global id or slug.' })
  readonly place!: string;

  @Field(() => BilingualInput, { description: 'Its name.' })
  readonly name!: BilingualInput;

  @Field(() => [ParentInput], {
    description:
      'The bodies above it; one at least, but for an association that begins with an event of its life: most stand below nobody.',
  })
  readonly parents!: ParentInput[];
}

@InputType({ description: 'A place that begins with the event.' })
export class NewPlaceInput {
  @Field(() => String, { description: 'Its permanent name in ids; not the official code.' })
  readonly slug!: string;

  @Field(() => LevelEnum, { description: 'The level it is at.' })
  readonly level!: LevelId;

  @Field(() => BilingualInput, { description: 'Its name.' })
  readonly name!: BilingualInput;

  @Field(() => ID, { description: 'The place it is part of, by global id or slug.' })
  readonly parent!: string;

  @Field(() => String, { nullable: true, description: 'Its type, such as `ward`.' })
  readonly type?: string | null;

  @Field(() => String, { nullable: true, description: 'Its official code.' })
  readonly code?: string | null;
}

@InputType({ description: 'What becomes other of the unit that is renamed, moved or upgraded.' })
export class UnitChangeInput {
  @Field(() => BilingualInput, { nullable: true, description: 'Its new name.' })
  readonly name?: BilingualInput | null;

  @Field(() => String, { nullable: true, description: 'Its new type, for a place.' })
  readonly type?: string | null;

  @Field(() => String, { nullable: true, description: 'Its new official code, for a place.' })
  readonly code?: string | null;

  @Field(() => ID, { nullable: true, description: 'The place above from then on, for a place.' })
  readonly parent?: string | null;

  @Field(() => [ParentInput], { nullable: true, description: 'The bodies above from then on, for a body.' })
  readonly parents?: ParentInput[] | null;
}

@InputType({ description: 'How many parts of one unit go to another.' })
export class WeightPartInput {
  @Field(() => ID, { description: 'The unit that gives, by global id or slug.' })
  readonly from!: string;

  @Field(() => ID, { description: 'The unit that receives, by global id or slug.' })
  readonly to!: string;

  @Field(() => Float, { description: 'A whole number of persons, members, hectares or the like.' })
  readonly parts!: number;
}

@InputType({ description: 'How one measure is carried over the event.' })
export class WeightsInput {
  @Field(() => String, { description: 'The measure; `any` goes for every one without weights of its own.' })
  readonly measure!: string;

  @Field(() => WeightMethodEnum, { description: 'By what it is shared out.' })
  readonly method!: WeightMethod;

  @Field(() => [WeightPartInput], { description: 'The parts; empty where it cannot be divided.' })
  readonly parts!: WeightPartInput[];

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;

  @Field(() => SourceInput, { description: 'Which provision says so.' })
  readonly basis!: SourceInput;
}

/** What a change and a correction of an organisation both say. */
@InputType()
export abstract class OrganisationInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'Your name for this act: a repetition returns what the first returned.',
  })
  readonly idempotencyKey!: string;

  @Field(() => SourceInput, { description: 'The document that decides or shows it.' })
  readonly basis!: SourceInput;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;

  @Field(() => BilingualInput, {
    nullable: true,
    description: 'What your reading adds to the words; needed where it is inferred.',
  })
  readonly note?: BilingualInput | null;
}

/** What an event is, new or corrected. */
@InputType()
export abstract class SuccessionInput extends OrganisationInput {
  @Field(() => String, { description: 'Permanent name of the event: lower-case words joined by - and /.' })
  readonly slug!: string;

  @Field(() => SubjectEnum, { description: 'Whether it is about places or about bodies.' })
  readonly subject!: Subject;

  @Field(() => SuccessionKindEnum, { description: 'What happened, or will.' })
  readonly kind!: SuccessionKind;

  @Field(() => DateScalar, { description: 'The first day of the new state.' })
  readonly effectiveOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the decision.' })
  readonly decidedOn?: CalendarDate | null;

  @Field(() => [PredecessorInput], { description: 'What it starts from.' })
  readonly from!: PredecessorInput[];

  @Field(() => [ID], {
    description: 'What comes of it, by global id or slug: units that exist, or new ones below.',
  })
  readonly to!: string[];

  @Field(() => [SuccessionSideEnum], {
    nullable: true,
    description: 'The sides on which there are, or may be, others that you do not list.',
  })
  readonly unrecorded?: SuccessionSide[] | null;

  @Field(() => [WeightsInput], { nullable: true, description: 'How measures are carried over it.' })
  readonly weights?: WeightsInput[] | null;
}

@InputType({ description: 'A real change of places or bodies on a day, with the document that decides it.' })
export class RegisterSuccessionInput extends SuccessionInput {
  @Field(() => [NewBodyInput], { nullable: true, description: 'The bodies that begin with it.' })
  readonly newBodies?: NewBodyInput[] | null;

  @Field(() => [NewPlaceInput], { nullable: true, description: 'The places that begin with it.' })
  readonly newPlaces?: NewPlaceInput[] | null;

  @Field(() => UnitChangeInput, {
    nullable: true,
    description: 'What becomes other of the unit, for a renaming, a move and an upgrade.',
  })
  readonly change?: UnitChangeInput | null;
}

@InputType({
  description:
    'An event as it should have been recorded, with what it wrote. What was known of it until today stays known of earlier days.',
})
export class CorrectSuccessionInput extends SuccessionInput {
  @Field(() => Int, { description: 'The version that you know.' })
  readonly expectedVersion!: number;

  @Field(() => [NewBodyInput], {
    nullable: true,
    description:
      'The bodies that begin with it and that it was recorded without, or as they should have been recorded; the others that began with it stay as they are.',
  })
  readonly newBodies?: NewBodyInput[] | null;

  @Field(() => [NewPlaceInput], { nullable: true, description: 'The places that begin with it, likewise.' })
  readonly newPlaces?: NewPlaceInput[] | null;

  @Field(() => UnitChangeInput, {
    nullable: true,
    description:
      'What becomes other of the unit, for a renaming, a move and an upgrade; what is not given stays as the event was recorded to change it.',
  })
  readonly change?: UnitChangeInput | null;
}

/** The days on which a value held. */
@InputType()
export abstract class DatedInput {
  @Field(() => DateScalar, { nullable: true, description: 'The first day; without it, from the beginning.' })
  readonly from?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it held no more.' })
  readonly until?: CalendarDate | null;
}

@InputType({ description: 'A name and the days on which it was the name.' })
export class DatedNameInput extends DatedInput {
  @Field(() => BilingualInput, { description: 'The name.' })
  readonly name!: BilingualInput;
}

@InputType({ description: 'A body above in one tree, and the days on which it was.' })
export class DatedParentInput extends DatedInput {
  @Field(() => HierarchyEnum, { description: 'Which tree.' })
  readonly hierarchy!: Hierarchy;

  @Field(() => ID, { description: 'The body above, by global id or slug.' })
  readonly parent!: string;
}

@InputType({ description: 'A place above, and the days on which it was.' })
export class DatedPlaceInput extends DatedInput {
  @Field(() => ID, { description: 'The place above, by global id or slug.' })
  readonly parent!: string;
}

@InputType({ description: 'A type of a place, and the days on which it was.' })
export class DatedTypeInput extends DatedInput {
  @Field(() => String, { description: 'The type, such as `ward`.' })
  readonly type!: string;
}

@InputType({ description: 'An official code of a place, and the days on which it was.' })
export class DatedCodeInput extends DatedInput {
  @Field(() => String, { description: 'The code.' })
  readonly code!: string;
}

/** What the correction of a body and of a place both say. */
@InputType()
export abstract class CorrectUnitInput extends OrganisationInput {
  @Field(() => Int, { description: 'The version that you know.' })
  readonly expectedVersion!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day.' })
  readonly begins?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it is no more.' })
  readonly ends?: CalendarDate | null;

  @Field(() => Boolean, { nullable: true, description: 'True takes a recorded end back.' })
  readonly hasNotEnded?: boolean | null;

  @Field(() => [DatedNameInput], {
    nullable: true,
    description: 'All its names, in the place of those recorded.',
  })
  readonly names?: DatedNameInput[] | null;
}

@InputType({
  description:
    'What was recorded wrongly of a body, as it should have been. It is no change: on earlier days of knowledge the old record stands.',
})
export class CorrectBodyInput extends CorrectUnitInput {
  @Field(() => ID, { description: 'The body, by global id or slug.' })
  readonly body!: string;

  @Field(() => [DatedParentInput], {
    nullable: true,
    description: 'All bodies above it in the trees that are named here, in the place of those recorded.',
  })
  readonly parents?: DatedParentInput[] | null;
}

@InputType({
  description:
    'What was recorded wrongly of a place, as it should have been. It is no change: on earlier days of knowledge the old record stands.',
})
export class CorrectPlaceInput extends CorrectUnitInput {
  @Field(() => ID, { description: 'The place, by global id or slug.' })
  readonly place!: string;

  @Field(() => [DatedPlaceInput], {
    nullable: true,
    description: 'All places above it, in the place of those recorded.',
  })
  readonly parents?: DatedPlaceInput[] | null;

  @Field(() => [DatedTypeInput], {
    nullable: true,
    description: 'All its types, in the place of those recorded.',
  })
  readonly types?: DatedTypeInput[] | null;

  @Field(() => [DatedCodeInput], {
    nullable: true,
    description: 'All its official codes, in the place of those recorded.',
  })
  readonly codes?: DatedCodeInput[] | null;
}
