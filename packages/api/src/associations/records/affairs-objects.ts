import 'reflect-metadata';
import type { Language, PartyOrganisationState, StatusConsequence, Words } from '@danvan/domain';
import { Arg, Field, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../duties/index.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Costs } from '../../platform/limits/index.js';
import { AssociationCongressStanding } from './congress-objects.js';
import { PartyOrganisationStateEnum } from './enums.js';
import { AssociationFrontStanding, SelfManagedGroup } from './inner-objects.js';
import { AssociationLeaderPostStanding, AssociationPlannedPost } from './leader-objects.js';
import { AssociationMeetings } from './monitoring-objects.js';
import { AssociationChangeNotice } from './notice-objects.js';
import { AssociationOversightStanding, AssociationSuspension } from './oversight-objects.js';
import { AssociationSchemeStanding } from './scheme-objects.js';
import { AssociationSupportStanding } from './support-objects.js';

const LANG_ARGUMENT = LANG;

@ObjectType('AssociationConsequence', { description: 'What a standing brings with it on a day.' })
export class AssociationConsequence {
  readonly consequence!: StatusConsequence;

  @Field(() => LegalBasis, { description: 'Which provision says so.' })
  readonly basis!: LegalBasis;

  @Field(() => String, { description: 'It in words.' })
  text(@Arg('lang', () => LanguageEnum, LANG_ARGUMENT) lang: Language): string {
    return this.consequence.words[lang];
  }
}

/** What the register computes of an association from what is recorded beside its events. */
@ObjectType()
export abstract class AssociationAffairs {
  readonly fieldWords!: Words | null;

  @Field(() => String, { nullable: true, description: 'Its field of work; null where none is recorded.' })
  field(@Arg('lang', () => LanguageEnum, LANG_ARGUMENT) lang: Language): string | null {
    return this.fieldWords?.[lang] ?? null;
  }

  @Field(() => AssociationSuspension, {
    nullable: true,
    description: 'The suspension that it is under; null where it is under none.',
  })
  readonly suspension!: AssociationSuspension | null;

  @Field(() => AssociationSupportStanding, { description: 'Grants of the State that run, and what is open.' })
  readonly support!: AssociationSupportStanding;

  @Field(() => AssociationOversightStanding, { description: 'What is open of inspections and measures.' })
  readonly oversight!: AssociationOversightStanding;

  @Field(() => [AssociationLeaderPostStanding], { description: 'How far the filling of its posts has come.' })
  @Costs({ size: 3 })
  readonly leaderPosts!: readonly AssociationLeaderPostStanding[];

  @Field(() => [AssociationPlannedPost], { description: 'Posts with a plan that holds.' })
  @Costs({ size: 2 })
  readonly plannedPosts!: readonly AssociationPlannedPost[];

  @Field(() => PartyOrganisationStateEnum, { description: 'Whether it has a Party organisation.' })
  readonly partyOrganisation!: PartyOrganisationState;

  @Field(() => AssociationFrontStanding, { description: 'Whether it is a member of the Front.' })
  readonly front!: AssociationFrontStanding;

  @Field(() => AssociationMeetings, { description: 'Working meetings of standing bodies with it.' })
  readonly meetings!: AssociationMeetings;

  @Field(() => [SelfManagedGroup], { description: 'The self-managed groups that it set up or guides.' })
  @Costs({ size: 2 })
  readonly selfManagedGroups!: readonly SelfManagedGroup[];

  @Field(() => [AssociationCongressStanding], { description: 'Where the files of its congresses stand.' })
  @Costs({ size: 1 })
  readonly congressFiles!: readonly AssociationCongressStanding[];

  @Field(() => [AssociationChangeNotice], { description: 'The notices owed for what surely changed.' })
  @Costs({ size: 1 })
  readonly changeNotices!: readonly AssociationChangeNotice[];

  @Field(() => [AssociationSchemeStanding], { description: 'How far schemes to rearrange it have come.' })
  @Costs({ size: 1 })
  readonly schemes!: readonly AssociationSchemeStanding[];
}
