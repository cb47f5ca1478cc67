import { type CalendarDate, formatDate, type Language } from '@danvan/domain';
import {
  type Client,
  civilDate,
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
    register: (on: string, count: number) => `Sổ các hội ngày ${on}: ${count} hội`,
    standings: 'tư cách',
    overdue: (count: number) => `Quá nhiệm kỳ chưa đại hội: ${count}`,
    unmonitored: (count: number) => `Chưa thấy cơ quan theo dõi: ${count}`,
  },
  en: {
    register: (on: string, count: number) => `Register of associations on ${on}: ${count} associations`,
    standings: 'standing',
    overdue: (count: number) => `Congress overdue: ${count}`,
    unmonitored: (count: number) => `Nobody found to follow it: ${count}`,
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

/** One association with what the register says against it; else why nobody knows. */
const linesOf = (row: Row): string[] => [
  `  ${row.body.name} [${row.body.slug}]`,
  ...row.findings.map(({ text }) => `    ${text}`),
  ...(row.findings.length === 0 && row.monitoring.gap !== null ? [`    ${row.monitoring.gap}`] : []),
];

/**
 * What a server's register of associations says on a day: how many have each standing, whose congress is overdue, and
 * whom nobody is found to follow. A server that nobody has told anything knows the public lists and says of the rest
 * that it is not recorded.
 */
export const associationRegister = async (
  client: Client,
  on: CalendarDate,
  language: Language,
): Promise<string[]> => {
  const words = WORDS[language];
  const asked = { asOf: { on: civilDate(on) }, lang: language === 'vi' ? ('VI' as const) : ('EN' as const) };
  const rows = await all((after) => listAssociationStandings(client, { ...asked, first: 100, after }));
  const found = (more: object) =>
    all((after) => listAssociations(client, { ...asked, ...more, first: 100, after }));
  const overdue = await found({ congressOverdue: true });
  const unmonitored = await found({ unmonitored: true });
  const standings = new Map<string, number>();
  for (const { name, answer } of rows.flatMap((row) => row.standings)) {
    const key = `${name}: ${answer}`;
    standings.set(key, (standings.get(key) ?? 0) + 1);
  }
  return [
    words.register(formatDate(on, language), rows.length),
    ...[...standings].sort().map(([key, count]) => `  ${words.standings} ${key} · ${count}`),
    words.overdue(overdue.length),
    ...overdue.flatMap(linesOf),
    words.unmonitored(unmonitored.length),
    ...unmonitored.flatMap(linesOf),
  ];
};
