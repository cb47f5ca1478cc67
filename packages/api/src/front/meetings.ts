import 'reflect-metadata';
import {
  type AsOf,
  type BodyId,
  type MeetingYear as DomainYear,
  day,
  daysFromTo,
  type Hierarchy,
  meetingYears,
  partsOf,
  workingMeetingDuties,
} from '@danvan/domain';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { askDuties, readBodies } from '../duties/index.js';
import { bodyRef, HierarchyEnum } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';
import { badInput } from '../platform/read/bad-input.js';
import { type ConnectionOf, cursorBinding, PageArgs, pageInMemory } from '../platform/read/index.js';
import type { MeetingYear } from './work-types.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** The year that is asked about: that of the day of the question unless said. Throws BAD_INPUT for one that is none. */
export const readYear = (asked: number | null | undefined, { on }: AsOf): number => {
  const year = asked ?? partsOf(on).year;
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw badInput('YEAR_OUT_OF_RANGE', { first: FIRST_YEAR, last: LAST_YEAR });
  return year;
};

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'The year; that of the day asked about unless given.' })
  year?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Bodies that must meet, by global id or slug; with a subtree, these beside it.',
  })
  bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A body by global id or slug: it and all bodies below it.',
  })
  subtree?: string | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  hierarchy!: Hierarchy;
}

/** The quarters of these bodies under the clauses that ask for a working meeting each quarter, from the duties. */
export const quartersOf = async (
  context: RequestContext,
  bodies: readonly BodyId[],
  year: number,
  asOf: AsOf,
): Promise<DomainYear[]> => {
  const { workflows, duties } = context.law.law;
  const asked = workingMeetingDuties(workflows, duties);
  if (asked.length === 0) return [];
  const ids = new Set(asked.map(({ id }) => id));
  const documents = [...new Set(asked.map(({ document }) => document))];
  const span = daysFromTo(day(`${year}-01-01`), day(`${year}-12-31`));
  const { items } = await askDuties(context, { bodies, documents, span }, asOf);
  return meetingYears(
    items.filter(({ duty }) => ids.has(duty.id)),
    year,
  );
};

/** The working meetings of a year, body by body, from the facts that the caller may see. */
export const meetingsPage = (
  context: RequestContext,
  args: MeetingsArgs,
  asOf: AsOf,
): Promise<ConnectionOf<MeetingYear>> => {
  const { first: _first, after: _after, last: _last, before: _before, ...fixed } = args;
  const binding = cursorBinding({
    ...{
      view: 'Query.workingMeetings',
      type: 'MeetingYear',
      order: 'body',
      byRelevance: false,
      filter: null,
    },
    ...{ search: null, asOf, fixed: { ...fixed, lawVersion: context.law.lawVersion } },
  });
  const bodies = readBodies(context, args, asOf);
  if (bodies === null) throw badInput('SCOPE_MISSING');
  const year = readYear(args.year, asOf);
  const registry = registryAsOf(context.law, asOf);
  return pageInMemory(
    { cursorKey: context.cursorKey, binding, args: { ...args } },
    () => quartersOf(context, bodies, year, asOf),
    ({ body, duty }) => ['', `${body} ${duty}`],
    ({ body, duty, quarters }) => ({ body: bodyRef(registry, body, asOf), dutyId: duty, quarters }),
  );
};
