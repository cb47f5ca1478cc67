import { setTimeout as wait } from 'node:timers/promises';
import { type CalendarDate, fail, issue, ok } from '@danvan/domain';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import {
  ActivityEntity,
  AllowedTo,
  ApiError,
  type ApiRoom,
  AsOfEcho,
  AsOfInput,
  asOfEcho,
  DateScalar,
  DateTimeScalar,
  type RequestContext,
  resolveAsOf,
  runMutation,
  toUserErrors,
  UserError,
} from '../../src/platform/index.js';

@InputType({ description: 'An invented record.' })
class AddNoteInput {
  @Field(() => String)
  readonly body!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => DateScalar)
  readonly on!: CalendarDate;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of an invented record.' })
class AddNotePayload {
  @Field(() => String, { nullable: true })
  readonly id!: string | null;

  @Field(() => Boolean)
  readonly replayed!: boolean;

  @Field(() => [UserError])
  readonly userErrors!: UserError[];
}

@Resolver()
class NotesResolver {
  @Query(() => Int)
  @AllowedTo('public')
  async notes(@Ctx() context: RequestContext): Promise<number> {
    const [[count] = []] = await context.database.read((db) =>
      db.rows(`select count(*)::text from activity where body_id = 'bod_1'`, []),
    );
    return Number(count);
  }

  @Query(() => AsOfEcho)
  @AllowedTo('public')
  asked(
    @Ctx() context: RequestContext,
    @Arg('asOf', () => AsOfInput, { nullable: true }) asOf?: AsOfInput,
  ): AsOfEcho {
    return asOfEcho(context, resolveAsOf(context, asOf));
  }

  @Query(() => DateTimeScalar)
  @AllowedTo('public')
  instant(@Ctx() context: RequestContext): Date {
    return context.now;
  }

  @Query(() => String)
  @AllowedTo({ capability: 'notes.read' })
  secretNote(): string {
    return 'kept';
  }

  @Query(() => String)
  @AllowedTo('public')
  async slow(@Arg('ms', () => Int) ms: number): Promise<string> {
    await wait(ms);
    return 'done';
  }

  @Query(() => String)
  @AllowedTo('public')
  broken(): string {
    throw new Error('select password from secret_table');
  }

  @Query(() => String)
  @AllowedTo('public')
  tooWide(): string {
    throw new ApiError('SCOPE_TOO_WIDE', 'invented');
  }

  @Mutation(() => AddNotePayload)
  @AllowedTo({ capability: 'notes.write' })
  async addNote(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddNoteInput) input: AddNoteInput,
  ): Promise<AddNotePayload> {
    const { idempotencyKey = null, ...rest } = input;
    const outcome = await runMutation(
      context,
      { action: 'addNote', input: rest, idempotencyKey, actingBody: input.body },
      async (tx) => {
        if (input.title === '') return fail(issue('TITLE_EMPTY', ['input', 'title']));
        const id = `act_${crypto.randomUUID()}`;
        tx.create(ActivityEntity, {
          id,
          bodyId: input.body,
          happenedOn: input.on,
          kind: 'note',
          title: input.title,
          sample: false,
          version: 1,
          recordedAt: context.now,
        });
        await tx.flush();
        if (input.title === 'breaks after writing') throw new Error('invented failure');
        return ok({
          value: { id },
          target: { kind: 'activity', id },
          before: null,
          after: { title: input.title },
          events: [{ kind: 'activity.recorded', targetId: id, version: 1 }],
        });
      },
    );
    return outcome.ok
      ? { id: outcome.value.id, replayed: outcome.replayed, userErrors: [] }
      : { id: null, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };
  }
}

/** A room made up for the platform's tests: no document asks for anything of this. */
export const inventedRoom: ApiRoom = {
  name: 'notes',
  resolvers: [NotesResolver],
  load: async (database) => {
    await database.write(async (_, connection) => {
      await connection.rows(
        `insert into body_identity (id) values ('bod_1') on conflict do nothing returning id::text`,
        [],
      );
    });
  },
};
