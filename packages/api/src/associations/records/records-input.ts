import 'reflect-metadata';
import { Field, InputType } from 'type-graphql';
import { AssociationInput, DaysInput } from '../shared-inputs.js';
import {
  AssociationCongressDemandInput,
  AssociationCongressFileInput,
  AssociationSchemeInput,
} from './congress-inputs.js';
import {
  AssociationFrontMembershipInput,
  AssociationMovementInput,
  AssociationPartyOrganisationInput,
  SelfManagedGroupInput,
} from './inner-inputs.js';
import { AssociationLeaderSlotInput, AssociationPostPlanInput } from './leader-inputs.js';
import {
  AssociationInspectionInput,
  AssociationMeasureInput,
  AssociationSupportInput,
} from './money-inputs.js';
import {
  AssociationContactInput,
  AssociationDifficultyInput,
  AssociationMeetingInput,
  MeetingsKeptInput,
} from './monitoring-inputs.js';

const one = (description: string) => ({ nullable: true, description });

/** What may be recorded of an association beside what it is itself; exactly one thing at a time. */
@InputType()
export abstract class AssociationRecordsInput extends AssociationInput {
  @Field(() => AssociationSupportInput, one('A grant of the State.'))
  readonly support?: AssociationSupportInput | null;

  @Field(() => AssociationInspectionInput, one('An inspection of it.'))
  readonly inspection?: AssociationInspectionInput | null;

  @Field(() => AssociationMeasureInput, one('A measure against it, short of a suspension.'))
  readonly measure?: AssociationMeasureInput | null;

  @Field(() => AssociationLeaderSlotInput, one('The filling of a leading post.'))
  readonly leaderSlot?: AssociationLeaderSlotInput | null;

  @Field(() => AssociationPostPlanInput, one('The planning of a key post.'))
  readonly postPlan?: AssociationPostPlanInput | null;

  @Field(() => AssociationContactInput, one('A contact with it.'))
  readonly contact?: AssociationContactInput | null;

  @Field(() => AssociationDifficultyInput, one('A difficulty, the proposal for it and the reply.'))
  readonly difficulty?: AssociationDifficultyInput | null;

  @Field(() => AssociationMeetingInput, one('A working meeting of a standing body with it.'))
  readonly meeting?: AssociationMeetingInput | null;

  @Field(() => DaysInput, one('The days for which all contacts with it are recorded.'))
  readonly contactsKept?: DaysInput | null;

  @Field(
    () => MeetingsKeptInput,
    one('That all meetings of a standing body with it are recorded: without one, a year is a gap.'),
  )
  readonly meetingsKept?: MeetingsKeptInput | null;

  @Field(() => AssociationPartyOrganisationInput, one('Its Party organisation, or the conditions for one.'))
  readonly partyOrganisation?: AssociationPartyOrganisationInput | null;

  @Field(() => AssociationFrontMembershipInput, one('Its membership of the Front.'))
  readonly frontMembership?: AssociationFrontMembershipInput | null;

  @Field(() => AssociationMovementInput, one('A movement that it took part in.'))
  readonly movement?: AssociationMovementInput | null;

  @Field(() => SelfManagedGroupInput, one('A self-managed group that it set up or guides.'))
  readonly selfManagedGroup?: SelfManagedGroupInput | null;

  @Field(() => AssociationCongressFileInput, one('The file of a congress.'))
  readonly congressFile?: AssociationCongressFileInput | null;

  @Field(() => AssociationCongressDemandInput, one('A demand to hold a congress.'))
  readonly congressDemand?: AssociationCongressDemandInput | null;

  @Field(() => AssociationSchemeInput, one('A scheme to rearrange it.'))
  readonly scheme?: AssociationSchemeInput | null;
}
