import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { Duty } from '../../directives/index.js';
import { Body } from '../../organisations/index.js';
import { KeptRecord } from '../../platform/kept-record.js';
import { Node } from '../../platform/node.js';
import { DateScalar } from '../../platform/scalars.js';

const OF = { nullable: true, description: 'The body whose report it is.' };
const BY = { nullable: true, description: 'The body that did so.' };
const DUTY = { description: 'The duty of kind report, by its permanent id.' };
const OCCURRENCE = { description: 'Which time it is: `2024`, `2024-Q3`, the event that opened it.' };

@ObjectType('ReportSubmission', {
  implements: Node,
  description: 'A report as it was sent; it proves its duty unless it was returned.',
})
export class ReportSubmission extends KeptRecord {
  @Field(() => Body, OF)
  readonly body!: Body | null;

  @Field(() => String, DUTY)
  readonly dutyId!: string;

  @Field(() => Duty, { nullable: true, description: 'The duty; null where it is not to be seen.' })
  readonly duty!: Duty | null;

  @Field(() => String, OCCURRENCE)
  readonly occurrence!: string;

  @Field(() => DateScalar, { description: 'The day it was sent.' })
  readonly on!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper.' })
  readonly documentRef!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code by which the body itself knows it; null where it gave none.',
  })
  readonly externalId!: string | null;
}

@ObjectType('ReportReturn', {
  implements: Node,
  description:
    'That a report was sent back, and why. It then proves nothing; what is sent in its place does.',
})
export class ReportReturn extends KeptRecord {
  @Field(() => Body, OF)
  readonly body!: Body | null;

  @Field(() => Body, BY)
  readonly by!: Body | null;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@ObjectType('ReportExtension', {
  implements: Node,
  description: 'More time for one report of one body.',
})
export class ReportExtension extends KeptRecord {
  @Field(() => Body, OF)
  readonly body!: Body | null;

  @Field(() => Body, BY)
  readonly by!: Body | null;

  @Field(() => String, DUTY)
  readonly dutyId!: string;

  @Field(() => String, OCCURRENCE)
  readonly occurrence!: string;

  @Field(() => DateScalar, { description: 'The new last day on time.' })
  readonly until!: CalendarDate;

  @Field(() => DateScalar, { description: 'The day it was granted.' })
  readonly on!: CalendarDate;

  @Field(() => String, { description: 'Number or title of the paper that grants it.' })
  readonly documentRef!: string;
}

@ObjectType('ReportLock', {
  implements: Node,
  description: 'The decision that nothing more is taken in for one report of one body.',
})
export class ReportLock extends KeptRecord {
  @Field(() => Body, OF)
  readonly body!: Body | null;

  @Field(() => Body, BY)
  readonly by!: Body | null;

  @Field(() => String, DUTY)
  readonly dutyId!: string;

  @Field(() => String, OCCURRENCE)
  readonly occurrence!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}
