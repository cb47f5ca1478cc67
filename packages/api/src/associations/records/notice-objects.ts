import 'reflect-metadata';
import type { CalendarDate, ChangeNotice, ChangeNoticeStanding } from '@danvan/domain';
import { CHANGE_NOTICE_STATES } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { LegalBasis } from '../../duties/index.js';
import { enumOfIds } from '../../platform/enums.js';
import { DateScalar } from '../../platform/scalars.js';
import { AssociationReportKindEnum } from '../enums.js';

const ChangeNoticeStateEnum = enumOfIds(
  'AssociationChangeNoticeState',
  CHANGE_NOTICE_STATES,
  'How the notice of a change stands. It is never late: the texts set no day.',
  (state) =>
    ({
      sent: 'It was sent on the day of the change or later.',
      'not-sent': 'It was not sent: all notices of the days are recorded, and it is not among them.',
      unknown: 'None is recorded, and nobody says that all are.',
    })[state],
);

@ObjectType('AssociationChangeNotice', {
  description: 'The notice that an association owes after something of it surely changed.',
})
export class AssociationChangeNotice {
  @Field(() => AssociationReportKindEnum, { description: 'What it is of.' })
  readonly notice!: ChangeNotice;

  @Field(() => DateScalar, { description: 'The day of the change.' })
  readonly changedOn!: CalendarDate;

  @Field(() => ChangeNoticeStateEnum, { description: 'How it stands.' })
  readonly state!: ChangeNoticeStanding['state'];

  @Field(() => DateScalar, { nullable: true, description: 'The day it was sent.' })
  readonly sentOn!: CalendarDate | null;

  @Field(() => LegalBasis, { description: 'Which provision asks for it.' })
  readonly basis!: LegalBasis;
}
