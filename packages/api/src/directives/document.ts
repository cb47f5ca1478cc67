import 'reflect-metadata';
import type { Access, CalendarDate, DisseminationScope, LevelId, SecrecyMark } from '@danvan/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Body, LevelEnum } from '../organisations/index.js';
import { Node } from '../platform/node.js';
import { connectionOf } from '../platform/read/index.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { AccessEnum, DisseminationScopeEnum, OriginEnum, SecrecyMarkEnum } from './enums.js';

@ObjectType('Document', {
  implements: Node,
  description: 'An official document: held with its clauses, or known because others cite it.',
})
export class Document extends Node {
  @Field(() => String, { description: 'Permanent name in ids, such as `ha-tinh/ctr-28-nq-tw`.' })
  readonly slug!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number and symbol in canonical form, such as `29-CT/TU`; null where not known.',
  })
  readonly symbol!: string | null;

  @Field(() => String, { description: 'What kind of document it is, such as `directive`.' })
  readonly type!: string;

  @Field(() => String, { description: 'Who issued it, as the document or its citation says.' })
  readonly issuer!: string;

  @Field(() => Body, { nullable: true, description: 'The issuer in the register of bodies.' })
  readonly issuerBody!: Body | null;

  @Field(() => LevelEnum, { description: 'The level that the issuer is at.' })
  readonly level!: LevelId;

  @Field(() => String, { nullable: true, description: 'The province it is of, where there is one.' })
  readonly province!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was issued; null where not known.' })
  readonly issuedOn!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Where the day is not known: it was not issued before this one.',
  })
  readonly issuedNotBefore!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Where the day is not known: it was not issued after this one.',
  })
  readonly issuedNotAfter!: CalendarDate | null;

  @Field(() => SecrecyMarkEnum, { description: 'How secret it is marked.' })
  readonly secrecy!: SecrecyMark;

  @Field(() => DisseminationScopeEnum, { description: 'How far it says it is to be spread.' })
  readonly dissemination!: DisseminationScope;

  @Field(() => AccessEnum, { description: 'Who may read it here.' })
  readonly access!: Access;

  @Field(() => OriginEnum, { description: 'Where it comes from.' })
  readonly origin!: 'law' | 'registered';

  @Field(() => Boolean, { description: 'Whether its text is held here, or only that it is cited.' })
  readonly held!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the law it comes with; null for a registered document.',
  })
  readonly lawVersion!: string | null;

  @Field(() => Int, { description: 'Goes up with every correction; state it to make the next one.' })
  readonly version!: number;

  @Field(() => DateTimeScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => [String], { description: 'To whom it was sent (Nơi nhận), names of bodies only.' })
  readonly recipients!: readonly string[];

  @Field(() => [String], { description: 'To whom it speaks (Kính gửi).' })
  readonly addressees!: readonly string[];
}

export const DocumentConnection = connectionOf(Document, 'Document');
