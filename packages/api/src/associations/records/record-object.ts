import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { AssociationCongressDemand, AssociationCongressFile } from './congress-objects.js';
import {
  AssociationFrontMembership,
  AssociationMovement,
  AssociationPartyOrganisation,
  SelfManagedGroup,
} from './inner-objects.js';
import { AssociationLeaderSlot, AssociationPostPlan } from './leader-objects.js';
import { AssociationContact, AssociationDifficulty, AssociationMeeting } from './monitoring-objects.js';
import { AssociationInspection, AssociationMeasure } from './oversight-objects.js';
import {
  AssociationCharterTerm,
  AssociationKept,
  AssociationLastCongress,
  AssociationListing,
  AssociationMemberCount,
  AssociationProfile,
  AssociationReport,
  AssociationStandingFact,
  AssociationTermExtension,
} from './own-objects.js';
import { AssociationScheme } from './scheme-objects.js';
import { AssociationSupport } from './support-objects.js';

const one = (description: string) => ({ nullable: true, description });

@ObjectType('AssociationRecord', {
  description:
    'What one entry says, in the field of its kind; the others are null. As it stood on the day asked for, without what came later.',
})
export class AssociationRecord {
  @Field(() => AssociationProfile, one('What kind of association it is.'))
  readonly profile!: AssociationProfile | null;

  @Field(() => AssociationListing, one('What a list says of it.'))
  readonly listing!: AssociationListing | null;

  @Field(() => AssociationCharterTerm, one('The length of its terms.'))
  readonly charterTerm!: AssociationCharterTerm | null;

  @Field(() => AssociationTermExtension, one('An extension of its term.'))
  readonly extension!: AssociationTermExtension | null;

  @Field(() => AssociationLastCongress, one('Its last term congress.'))
  readonly lastCongress!: AssociationLastCongress | null;

  @Field(() => AssociationStandingFact, one('One of the three standings.'))
  readonly status!: AssociationStandingFact | null;

  @Field(() => AssociationReport, one('A report that it sent.'))
  readonly report!: AssociationReport | null;

  @Field(
    () => AssociationKept,
    one('That all of something is recorded: of reports, assignments, contacts, meetings.'),
  )
  readonly kept!: AssociationKept | null;

  @Field(() => AssociationMemberCount, one('A count of its members.'))
  readonly membership!: AssociationMemberCount | null;

  @Field(() => AssociationSupport, one('A grant of the State.'))
  readonly support!: AssociationSupport | null;

  @Field(() => AssociationInspection, one('An inspection of it.'))
  readonly inspection!: AssociationInspection | null;

  @Field(() => AssociationMeasure, one('A measure against it.'))
  readonly measure!: AssociationMeasure | null;

  @Field(() => AssociationLeaderSlot, one('The filling of a leading post.'))
  readonly leaderSlot!: AssociationLeaderSlot | null;

  @Field(() => AssociationPostPlan, one('The planning of a key post.'))
  readonly postPlan!: AssociationPostPlan | null;

  @Field(() => AssociationContact, one('A contact with it.'))
  readonly contact!: AssociationContact | null;

  @Field(() => AssociationDifficulty, one('A difficulty, the proposal for it and the reply.'))
  readonly difficulty!: AssociationDifficulty | null;

  @Field(() => AssociationMeeting, one('A working meeting of a standing body with it.'))
  readonly meeting!: AssociationMeeting | null;

  @Field(() => AssociationPartyOrganisation, one('Its Party organisation, or the conditions for one.'))
  readonly partyOrganisation!: AssociationPartyOrganisation | null;

  @Field(() => AssociationFrontMembership, one('Its membership of the Front.'))
  readonly frontMembership!: AssociationFrontMembership | null;

  @Field(() => AssociationMovement, one('A movement that it took part in.'))
  readonly movement!: AssociationMovement | null;

  @Field(() => SelfManagedGroup, one('A self-managed group that it set up or guides.'))
  readonly selfManagedGroup!: SelfManagedGroup | null;

  @Field(() => AssociationCongressFile, one('The file of a congress.'))
  readonly congressFile!: AssociationCongressFile | null;

  @Field(() => AssociationCongressDemand, one('A demand to hold a congress.'))
  readonly congressDemand!: AssociationCongressDemand | null;

  @Field(() => AssociationScheme, one('A scheme to rearrange it.'))
  readonly scheme!: AssociationScheme | null;
}
