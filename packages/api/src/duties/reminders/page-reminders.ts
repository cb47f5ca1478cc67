import { createHmac } from 'node:crypto';
import { type AsOf, LISTED_REASONS, type ListedReminder } from '@danvan/domain';
import { bodyRef } from '../../organisations/index.js';
import { asOfEcho } from '../../platform/as-of.js';
import type { RequestContext } from '../../platform/context.js';
import { cursorBinding, decodeCursor, encodeCursor } from '../../platform/read/index.js';
import { readPage } from '../../platform/read/page.js';
import { dutyStatusOf } from '../duty-status-of.js';
import { legalBasisOf } from '../legal-basis.js';
import { stepOf } from '../workflow/workflow-of.js';
import type { RemindersArgs } from './arguments.js';
import { type AnsweredReminders, askReminders } from './ask-reminders.js';
import type { Reminder, ReminderCase, ReminderConnection } from './reminder-types.js';

const shownBy = (answered: AnsweredReminders, asOf: AsOf): ((line: ListedReminder) => Reminder) => {
  const { law, registry, facts, awaited } = answered;
  const toStatus = dutyStatusOf(law, registry, facts);
  const toBasis = legalBasisOf(law.graph);
  const { names } = awaited.view;
  return (line) => {
    const { of, key, why, body, dueOn, days } = line;
    const found = of.kind === 'step' ? awaited.cases.get(of.reminder.history) : undefined;
    const isSeen = found !== undefined && awaited.seen.has(found.key);
    const workflow = found?.definition ?? null;
    const workflowCase: ReminderCase | null =
      of.kind === 'step' && found !== undefined
        ? {
            id: isSeen ? `wfc_${found.key}` : null,
            workflowId: found.history.workflow,
            title: isSeen ? String(found.row.title) : null,
            step: stepOf(law, of.reminder.transition),
          }
        : null;
    return {
      ...{ line, names, key, why, dueOn, days, workflowCase },
      called: workflowCase?.title ?? workflow?.words.vi ?? '',
      body: body === null ? null : bodyRef(registry, body, asOf),
      basis: (of.kind === 'duty' ? [of.reminder.basis] : of.reminder.transition.basis).map(toBasis),
      duty: of.kind === 'duty' ? toStatus(of.reminder.item) : null,
    };
  };
};

/** The lines in their order, those of cases that the caller may not see as a whole under a key that names none. */
const withoutHiddenIds = (
  { cursorKey }: RequestContext,
  { lines, awaited }: AnsweredReminders,
): readonly ListedReminder[] =>
  lines
    .map((line) => {
      const { of, key, place } = line;
      if (of.kind === 'duty' || awaited.seen.has(awaited.cases.get(of.reminder.history)?.key ?? ''))
        return line;
      const other = createHmac('sha256', cursorKey).update(key).digest('hex').slice(0, 32);
      return { ...line, key: other, place: `${place.slice(0, -key.length)}${other}` };
    })
    .sort((a, b) => (a.place < b.place ? -1 : 1));

/** One page of `reminders`, the most pressing first, with how many lines have each reason. */
export const pageOfReminders = async (
  context: RequestContext,
  args: RemindersArgs,
  asOf: AsOf,
): Promise<ReminderConnection> => {
  const { first, after, ...asked } = args;
  const { limit, cursor } = readPage({ first, after });
  const binding = cursorBinding({
    ...{ view: 'Query.reminders', type: 'Reminder', order: 'URGENCY', byRelevance: false },
    ...{ filter: null, search: null, asOf },
    fixed: { ...asked, lawVersion: context.law.lawVersion },
  });
  const start = cursor === null ? null : decodeCursor(context.cursorKey, binding, cursor, 1);
  const answered = await askReminders(context, args, asOf);
  const lines = withoutHiddenIds(context, answered);
  const begin = start === null ? 0 : lines.filter(({ place }) => place <= (start[0] ?? '')).length;
  const toReminder = shownBy(answered, asOf);
  const edges = lines.slice(begin, begin + limit).map((line) => ({
    cursor: encodeCursor(context.cursorKey, binding, [line.place]),
    node: toReminder(line),
  }));
  const byReason = Map.groupBy(lines, ({ why }) => why);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: begin + limit < lines.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: lines.length,
    counts: LISTED_REASONS.map((why) => ({ why, count: byReason.get(why)?.length ?? 0 })),
    asOf: asOfEcho(context, asOf),
  };
};
