import 'reflect-metadata';
import { isDocumentId, isSlug } from '@danvan/domain';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { AsOfInput } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { FEED_KEY_DAYS, feedKey } from '../../platform/http/feed-key.js';
import { keyOfArgument } from '../../platform/key-of-argument.js';
import { refuse } from '../refuse.js';

@ObjectType('CalendarFeed', { description: 'Where a calendar of deadlines is to be had (RFC 5545).' })
export class CalendarFeed {
  @Field(() => String, { description: 'The address below that of the server; it stays.' })
  readonly path!: string;

  @Field(() => String, {
    nullable: true,
    description: `The same address with a key of the caller for clients that cannot show a token: it opens this calendar alone, as the caller may read today, for ${FEED_KEY_DAYS} days. Null for the anonymous. Who has it reads the calendar: keep it.`,
  })
  readonly keyedPath!: string | null;
}

const feedAt = (context: RequestContext, path: string): CalendarFeed => {
  const { principal, cursorKey, now } = context;
  const key = principal.subject === null ? null : feedKey(new Uint8Array(cursorKey), principal, path, now);
  return { path, keyedPath: key === null ? null : `${path}?key=${key}` };
};

@Resolver()
export class CalendarResolver {
  @Query(() => CalendarFeed, {
    description: 'The calendar of the deadlines of one body, or of one document: name one of the two.',
  })
  @AllowedTo('public')
  calendarFeed(
    @Ctx() context: RequestContext,
    @Arg('body', () => ID, { nullable: true, description: 'A body, by global id or slug.' })
    body?: string | null,
    @Arg('document', () => ID, { nullable: true, description: 'A document, by global id or slug.' })
    document?: string | null,
    @Arg('asOf', () => AsOfInput, AS_OF) _asOf?: AsOfInput | null,
  ): CalendarFeed {
    const { model } = context.reads;
    if (body) {
      const slug = keyOfArgument(model, 'Body', body);
      if (!isSlug(slug)) throw refuse('BODY_ID_INVALID', { value: slug.slice(0, 80) });
      return feedAt(context, `/calendar/bodies/${slug}.ics`);
    }
    if (!document) throw refuse('SCOPE_MISSING');
    const slug = keyOfArgument(model, 'Document', document);
    if (!isDocumentId(slug)) throw refuse('DOCUMENT_ID_INVALID', { value: slug.slice(0, 80) });
    return feedAt(context, `/calendar/documents/${slug}.ics`);
  }
}
