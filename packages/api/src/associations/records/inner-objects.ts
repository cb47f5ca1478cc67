import 'reflect-metadata';
import type { CalendarDate, FrontMemberState, PartyOrganisationMatter } from '@danvan/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../duties/index.js';
import { PlaceRef } from '../../organisations/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { FrontMemberStateEnum, PartyOrganisationMatterEnum } from './enums.js';
import { AssociationDays } from './shared-objects.js';

@ObjectType('AssociationPartyOrganisation', {
  description:
    'A Party organisation inside an association, or that the conditions for one are, or are not, there.',
})
export class AssociationPartyOrganisation {
  @Field(() => PartyOrganisationMatterEnum, { description: 'What is said.' })
  readonly about!: PartyOrganisationMatter;

  @Field(() => Boolean, { description: 'Whether it is so.' })
  readonly value!: boolean;

  @Field(() => AssociationDays, { description: 'The days.' })
  readonly days!: AssociationDays;

  @Field(() => LegalBasis, { description: 'What says so.' })
  readonly basis!: LegalBasis;
}

@ObjectType('AssociationFrontMembership', {
  description: 'That an association is, or surely is not, a member organisation of the Front.',
})
export class AssociationFrontMembership {
  @Field(() => Boolean, { description: 'Whether it is.' })
  readonly value!: boolean;

  @Field(() => AssociationDays, { description: 'The days.' })
  readonly days!: AssociationDays;

  @Field(() => LegalBasis, { description: 'What says so.' })
  readonly basis!: LegalBasis;
}

@ObjectType('AssociationFrontStanding', {
  description: 'Whether an association is a member of the Front on a day.',
})
export class AssociationFrontStanding {
  @Field(() => FrontMemberStateEnum, { description: 'Whether it is.' })
  readonly state!: FrontMemberState;

  @Field(() => DateScalar, { nullable: true, description: 'Since when the source says so.' })
  readonly since!: CalendarDate | null;

  @Field(() => LegalBasis, {
    nullable: true,
    description: 'The source; null of what the profile alone says.',
  })
  readonly basis!: LegalBasis | null;
}

@ObjectType('AssociationMovement', { description: 'That an association took part in a movement in a year.' })
export class AssociationMovement {
  @Field(() => String, { description: 'The movement or campaign.' })
  readonly movement!: string;

  @Field(() => Int, { description: 'The year.' })
  readonly year!: number;

  @Field(() => String, { nullable: true, description: 'The paper of it.' })
  readonly document!: string | null;
}

@ObjectType('SelfManagedGroup', {
  description: 'A self-managed group (tổ tự quản) that an association set up or guides.',
})
export class SelfManagedGroup {
  @Field(() => PlaceRef, { description: 'The place.' })
  readonly place!: PlaceRef;

  @Field(() => String, { description: 'What it is for, in short words.' })
  readonly purpose!: string;

  @Field(() => AssociationDays, { description: 'The days.' })
  readonly days!: AssociationDays;

  @Field(() => Int, { nullable: true, description: 'Households in it.' })
  readonly households!: number | null;
}
