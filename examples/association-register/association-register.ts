import { type CalendarDate, formatDate, type Language } from '@danvan/domain';
import {
  type Client,
  civilDate,
  getAssociation,
  type ListAssociationsResult,
  listAssociationStandings,
  listAssociations,
} from '@danvan/sdk';

type Row = ListAssociationsResult['nodes'][number];

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const WORDS = {
  vi: {
    register: (on: string, count: number, samples: number) =>
      `Sổ các hội ngày ${on}: ${count} hội, trong đó ${samples} hội [MẪU]`,
    standings: 'tư cách',
    overdue: (count: number, running: number, unknown: number) =>
      `Quá nhiệm kỳ chưa đại hội: ${count}; còn nhiệm kỳ: ${running}; chưa biết: ${unknown}`,
    unmonitored: (count: number) => `Chưa thấy cơ quan theo dõi: ${count}`,
    sample: 'MẪU',
    by: 'theo',
  },
  en: {
    register: (on: string, count: number, samples: number) =>
      `Register of associations on ${on}: ${count} associations, ${samples} of them [SAMPLE]`,
    standings: 'standing',
    overdue: (count: number, running: number, unknown: number) =>
      `Congress overdue: ${count}; term running: ${running}; not known: ${unknown}`,
    unmonitored: (count: number) => `Nobody found to follow it: ${count}`,
    sample: 'SAMPLE',
    by: 'by',
  },
} as const;

/** All pages of one question. */
const all = async <T>(pageAfter: (after: string | null) => Promise<Page<T>>): Promise<readonly T[]> => {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> = await pageAfter(after);
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
};

const countBy = (keys: readonly string[]): [key: string, count: number][] =>
  [...Map.groupBy(keys, (key) => key)]
    .map(([key, some]): [string, number] => [key, some.length])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * What a server's register of associations says on a day: how many have each standing, whose congress is overdue and whom
 * nobody is found to follow, and why, with the provisions; of all others why nobody knows. What is invented is labelled.
 */
export const associationRegister = async (
  client: Client,
  on: CalendarDate,
  language: Language,
): Promise<string[]> => {
  const words = WORDS[language];
  const asked = { asOf: { on: civilDate(on) }, lang: language === 'vi' ? ('VI' as const) : ('EN' as const) };
  const found = (more: object) =>
    all((after) => listAssociations(client, { ...asked, ...more, first: 100, after }));
  const standings = await all((after) => listAssociationStandings(client, { ...asked, first: 100, after }));
  const rows = await found({});
  const [overdue, running] = [
    await found({ congressOverdue: true }),
    await found({ congressOverdue: false }),
  ];
  const unmonitored = await found({ unmonitored: true });

  /** One association with what the register says against it, and what that rests on. */
  const linesOf = async ({ body }: Row): Promise<string[]> => {
    const one = await getAssociation(client, { ...asked, id: body.slug });
    return [
      `  ${body.sample ? `[${words.sample}] ` : ''}${body.name} [${body.slug}]`,
      ...(one?.findings ?? []).flatMap(({ text, basis }) => [
        `    ${text}`,
        ...basis.map(
          ({ documentSlug, symbol, provision }) =>
            `      ${words.by} ${symbol ?? documentSlug}, ${provision}`,
        ),
      ]),
    ];
  };
  const flagged = async (some: readonly Row[]): Promise<string[]> =>
    (await Promise.all(some.filter(({ findings }) => findings.length > 0).map(linesOf))).flat();

  return [
    words.register(formatDate(on, language), rows.length, rows.filter(({ body }) => body.sample).length),
    ...countBy(standings.flatMap((row) => row.standings.map(({ name, answer }) => `${name}: ${answer}`))).map(
      ([key, count]) => `  ${words.standings} ${key} · ${count}`,
    ),
    words.overdue(overdue.length, running.length, rows.length - overdue.length - running.length),
    ...(await flagged(overdue)),
    words.unmonitored(unmonitored.length),
    ...countBy(unmonitored.flatMap(({ monitoring }) => monitoring.gap ?? [])).map(
      ([gap, count]) => `  ${gap} · ${count}`,
    ),
    ...(await flagged(unmonitored)),
  ];
};
