import {
  type AsOf,
  addDays,
  asOf as allKnown,
  endOfCivilDay,
  isDocumentId,
  isSlug,
  toBodyId,
} from '@danvan/domain';
import { nameOfBody } from '../../organisations/index.js';
import type { RequestContext } from '../../platform/context.js';
import type { Feed, FeedRequest } from '../../platform/http/feed.js';
import { registryAsOf } from '../../platform/law.js';
import { askDuties } from '../ask-duties.js';
import { readQuestion } from '../duties-question.js';
import type { KnownDuties } from '../duty-law.js';
import {
  type CalendarItem,
  type CalendarWords,
  calendarSpan,
  itemsOfBody,
  itemsOfDocument,
} from './calendar-items.js';
import { calendarText } from './calendar-text.js';

const TYPE = 'text/calendar; charset=utf-8';
const COST = 60;

const wordsOf = ({ graph }: KnownDuties, language: FeedRequest['language']): CalendarWords => ({
  language,
  document: (id) =>
    graph.documents.get(id)?.symbol ??
    graph.documents.get(id)?.title[language] ??
    graph.documents.get(id)?.title.vi ??
    id,
});

const ABOUT = {
  vi: 'Hạn thực hiện nhiệm vụ theo văn bản, do Danvan tính.',
  en: 'Deadlines of duties that documents ask for, computed by Danvan.',
} as const;

interface Wanted {
  readonly bodies: readonly string[] | null;
  readonly documents: readonly string[] | null;
}

const ask = (context: RequestContext, wanted: Wanted, asOf: AsOf) =>
  askDuties(
    context,
    readQuestion(context, { ...wanted, hierarchy: 'party-leadership', ...calendarSpan(asOf) }, asOf),
    asOf,
  );

const textOf = (
  context: RequestContext,
  name: string,
  language: FeedRequest['language'],
  items: readonly CalendarItem[],
): string => {
  const stamp = endOfCivilDay(addDays(context.today, -1));
  const sorted = [...items].sort((a, b) => (`${a.day} ${a.uid}` < `${b.day} ${b.uid}` ? -1 : 1));
  return calendarText({ name, description: ABOUT[language], language, stamp }, sorted);
};

/** Deadlines of one body, from the facts that the caller may see; null where no such body is registered. */
const bodyCalendar: Feed = {
  path: '/calendar/bodies',
  ending: '.ics',
  type: TYPE,
  cost: COST,
  content: async (context, { name, language }) => {
    const asOf = allKnown(context.today);
    const registry = registryAsOf(context.law, asOf);
    if (!isSlug(name) || !registry.bodies.has(toBodyId(name))) return null;
    const { items, law } = await ask(context, { bodies: [name], documents: null }, asOf);
    const title = nameOfBody(registry, toBodyId(name), asOf)[language];
    return textOf(context, title, language, itemsOfBody(items, wordsOf(law, language)));
  },
};

/** Deadlines that one document sets, over all bodies; null where the caller sees no such document. */
const documentCalendar: Feed = {
  path: '/calendar/documents',
  ending: '.ics',
  type: TYPE,
  cost: COST,
  content: async (context, { name, language }) => {
    if (!isDocumentId(name)) return null;
    const asOf = allKnown(context.today);
    const { items, law } = await ask(context, { bodies: null, documents: [name] }, asOf);
    const document = law.graph.documents.get(name);
    if (document === undefined) return null;
    const title = document.title[language] ?? document.title.vi;
    return textOf(context, title, language, itemsOfDocument(items, wordsOf(law, language)));
  },
};

export const calendarFeeds: readonly Feed[] = [bodyCalendar, documentCalendar];
