import 'reflect-metadata';
import type { PartyOrganisationMatter } from '@danvan/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SourceInput } from '../../organisations/index.js';
import { DaysInput } from '../shared-inputs.js';
import { PartyOrganisationMatterEnum } from './enums.js';

@InputType({
  description: 'A Party organisation inside an association, or whether the conditions for one are there.',
})
export class AssociationPartyOrganisationInput {
  @Field(() => PartyOrganisationMatterEnum, { description: 'What is said.' })
  readonly about!: PartyOrganisationMatter;

  @Field(() => Boolean, { description: 'Whether it is so.' })
  readonly value!: boolean;

  @Field(() => DaysInput, { description: 'The days.' })
  readonly period!: DaysInput;

  @Field(() => SourceInput, { description: 'What says so.' })
  readonly basis!: SourceInput;
}

@InputType({ description: 'That an association is, or surely is not, a member organisation of the Front.' })
export class AssociationFrontMembershipInput {
  @Field(() => Boolean, { description: 'Whether it is.' })
  readonly value!: boolean;

  @Field(() => DaysInput, { description: 'The days.' })
  readonly period!: DaysInput;

  @Field(() => SourceInput, { description: 'What says so.' })
  readonly basis!: SourceInput;
}

@InputType({ description: 'That an association took part in a movement in a year.' })
export class AssociationMovementInput {
  @Field(() => String, { description: 'The movement or campaign.' })
  readonly movement!: string;

  @Field(() => Int, { description: 'The year.' })
  readonly year!: number;

  @Field(() => String, { nullable: true, description: 'The paper of it.' })
  readonly document?: string | null;
}

@InputType({ description: 'A self-managed group (tổ tự quản) that an association set up or guides.' })
export class SelfManagedGroupInput {
  @Field(() => ID, { description: 'The place, by global id or slug.' })
  readonly place!: string;

  @Field(() => String, { description: 'What it is for, in short words.' })
  readonly purpose!: string;

  @Field(() => DaysInput, { description: 'The days.' })
  readonly period!: DaysInput;

  @Field(() => Int, { nullable: true, description: 'Households in it.' })
  readonly households?: number | null;
}
