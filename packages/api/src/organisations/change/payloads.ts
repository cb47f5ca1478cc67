import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { UserError } from '../../platform/index.js';
import { KEY } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { Body } from '../body.js';
import { Place } from '../place.js';
import { Succession } from '../succession.js';

/** What a change of organisations gives back; what was written is read anew by a field of its own. */
@ObjectType()
export abstract class OrganisationPayload {
  /** The key of what was written; null where nothing was. */
  readonly written!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty where it was.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'Whether this repeats what an earlier request with the key did.' })
  readonly replayed!: boolean;
}

@ObjectType('RegisterSuccessionPayload', { description: 'What came of registering an event.' })
export class RegisterSuccessionPayload extends OrganisationPayload {}

@ObjectType('CorrectSuccessionPayload', { description: 'What came of correcting an event.' })
export class CorrectSuccessionPayload extends OrganisationPayload {}

@ObjectType('CorrectBodyPayload', { description: 'What came of correcting a body.' })
export class CorrectBodyPayload extends OrganisationPayload {}

@ObjectType('CorrectPlacePayload', { description: 'What came of correcting a place.' })
export class CorrectPlacePayload extends OrganisationPayload {}

const SUCCESSION = { nullable: true, description: 'The event as it stands; null where nothing was changed.' };

const written = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  type: string,
  { written: key }: OrganisationPayload,
): Promise<object | null> | null =>
  key === null ? null : context.reads.one(info, readRun(context).run, type, { [KEY]: key });

@Resolver(() => RegisterSuccessionPayload)
export class RegisterSuccessionPayloadFields {
  @FieldResolver(() => Succession, SUCCESSION)
  succession(
    @Root() payload: RegisterSuccessionPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return written(context, info, 'Succession', payload);
  }
}

@Resolver(() => CorrectSuccessionPayload)
export class CorrectSuccessionPayloadFields {
  @FieldResolver(() => Succession, SUCCESSION)
  succession(
    @Root() payload: CorrectSuccessionPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return written(context, info, 'Succession', payload);
  }
}

@Resolver(() => CorrectBodyPayload)
export class CorrectBodyPayloadFields {
  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body as it stands; null where nothing was changed.',
  })
  body(
    @Root() payload: CorrectBodyPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return written(context, info, 'Body', payload);
  }
}

@Resolver(() => CorrectPlacePayload)
export class CorrectPlacePayloadFields {
  @FieldResolver(() => Place, {
    nullable: true,
    description: 'The place as it stands; null where nothing was changed.',
  })
  place(
    @Root() payload: CorrectPlacePayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return written(context, info, 'Place', payload);
  }
}
