import 'reflect-metadata';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { RemindersArgs } from './arguments.js';
import { pageOfReminders } from './page-reminders.js';
import { ReminderConnection, ReminderResolver } from './reminder-types.js';

@Resolver()
export class RemindersResolver {
  @Query(() => ReminderConnection, {
    description:
      'The reminder list (đôn đốc): who must be reminded of what and why, the most pressing first, from the facts that the caller may see. Duties, reports, and steps that cases wait for, such as tasks of conclusions. Name documents, bodies or a subtree.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  async reminders(
    @Ctx() context: RequestContext,
    @Args(() => RemindersArgs) args: RemindersArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<ReminderConnection> {
    return pageOfReminders(context, args, resolveAsOf(context, asOf));
  }
}

/** The reminder list over duties, reports and cases. */
export const reminderResolvers = [RemindersResolver, ReminderResolver] as const;
