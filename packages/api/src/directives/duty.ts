import 'reflect-metadata';
import type { Duty as DomainDuty, Modality, Schedule } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { connectionOf } from '../platform/read/index.js';
import { DutyKindEnum, ModalityEnum, OriginEnum, ScheduleKindEnum } from './enums.js';

@ObjectType('Duty', {
  implements: Node,
  description: 'What a clause asks of bodies: the definition. Where a body stands is computed: see `duties`.',
})
export class Duty extends Node {
  @Field(() => String, { description: 'Its permanent id, which is that of its clause.' })
  readonly dutyId!: string;

  @Field(() => DutyKindEnum, { description: 'Whether a task or a report is asked for.' })
  readonly kind!: DomainDuty['kind'];

  @Field(() => ModalityEnum, { description: 'How strongly the clause binds.' })
  readonly modality!: Modality;

  @Field(() => ScheduleKindEnum, { description: 'How its time is set.' })
  readonly scheduleKind!: Schedule['kind'];

  @Field(() => OriginEnum, { description: 'Where it comes from.' })
  readonly origin!: 'law' | 'registered';
}

export const DutyConnection = connectionOf(Duty, 'Duty');
