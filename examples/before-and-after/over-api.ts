import { addDays, type CalendarDate, formatDate, type Language } from '@danvan/domain';
import { type Client, civilDate, getBodyHistory, getPlace, getPlaceTree } from '@danvan/sdk';
import { WORDS } from './words.js';

/** Provinces of the six documents that were merged: by the names that they had before. */
const PROVINCES = ['quang-tri', 'lao-cai'];

/** The same two provinces, asked of a server: the day before and the day itself, each question with its own days. */
export const beforeAndAfterOverApi = async (
  client: Client,
  day: CalendarDate,
  language: Language,
): Promise<string[]> => {
  const lang = language === 'vi' ? 'VI' : 'EN';
  const linesOn = async (province: string, on: CalendarDate): Promise<string[]> => {
    const asOf = { on: civilDate(on) };
    const place = await getPlace(client, { id: province, lang, asOf });
    const heir = place?.successors.units[0]?.place?.slug ?? province;
    const now = await getPlace(client, { id: heir, lang, asOf });
    const tree = await getPlaceTree(client, { root: heir, depth: 1, lang, asOf });
    const body = await getBodyHistory(client, { id: `${heir}/party-committee`, lang, asOf });
    const words = WORDS[language];
    const from = now?.predecessors.units.map(({ place: before }) => before?.name).join(', ');
    return [
      `${formatDate(on, language)}: ${now?.name} [${now?.slug}] · ${words.code} ${now?.code ?? words.unknown}`,
      `  ${words.from}: ${from || words.unknown}`,
      `  ${words.units}: ${(tree?.size ?? 1) - 1}`,
      `  ${body?.name} [${body?.slug}] · ${words.from}: ${body?.predecessors.units.map(({ body: before }) => before?.slug).join(', ') || words.unknown}`,
    ];
  };
  const lines: string[] = [];
  for (const province of PROVINCES)
    for (const on of [addDays(day, -1), day]) lines.push(...(await linesOn(province, on)));
  return lines;
};
