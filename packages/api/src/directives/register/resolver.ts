import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { AllowedTo, toUserErrors, UserError } from '../../platform/index.js';
import { KEY } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { Document } from '../document.js';
import { RegisterDocumentInput } from './document-input.js';
import { registerDocument } from './register-document.js';

@ObjectType('RegisterDocumentPayload', { description: 'What came of registering or correcting a document.' })
export class RegisterDocumentPayload {
  readonly slug!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty where it was.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'Whether this repeats what an earlier request with the key did.' })
  readonly replayed!: boolean;
}

@Resolver(() => RegisterDocumentPayload)
export class RegisterDocumentResolver {
  @Mutation(() => RegisterDocumentPayload, {
    description: 'Registers a document with its own duties if it has any, or corrects a registered one.',
  })
  @AllowedTo({ capability: 'document:write' })
  async registerDocument(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterDocumentInput, { description: 'The document.' }) input: RegisterDocumentInput,
  ): Promise<RegisterDocumentPayload> {
    const done = await registerDocument(context, input);
    return done.ok
      ? { slug: done.value.slug, replayed: done.replayed, userErrors: [] }
      : { slug: null, replayed: false, userErrors: toUserErrors(done.issues, context.language) };
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document as it stands; null where nothing was changed or the caller may not see it.',
  })
  document(
    @Root() { slug }: RegisterDocumentPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return slug === null ? null : context.reads.one(info, readRun(context).run, 'Document', { [KEY]: slug });
  }
}
