import { addDays, civilDay, day, formatDate, type Language, message } from '@danvan/domain';
import { describe, expect, it } from 'vitest';
import { run } from '../shared/run.test-support.js';
import { dutiesToday } from './duties-today.js';

const GRASSROOTS = 'thai-nguyen/bloc/grassroots-party-committees';
const REVIEW = 'TN29-III.2.2-7';

interface Shown {
  readonly due: string;
  readonly action: string;
  readonly clause: string;
  readonly duty: string;
  readonly status: string;
}

/** The duties under the name of one body, read back from the text. */
const ofBody = (lines: readonly string[], body: string): readonly Shown[] => {
  const from = lines.findIndex((line) => line.endsWith(` [${body}]`) && !line.startsWith(' '));
  expect(from, body).toBeGreaterThan(0);
  const until = lines.indexOf('', from);
  const own = lines.slice(from + 1, until === -1 ? undefined : until);
  return Array.from({ length: own.length / 2 }, (_, index) => {
    const [, due = '', action = ''] = /^ {2}(\S.*?) · (.+)$/.exec(own[2 * index] ?? '') ?? [];
    const [, clause = '', duty = '', status = ''] =
      /^ {4}(\S.*) \[(\S+)\] · (.+)$/.exec(own[2 * index + 1] ?? '') ?? [];
    return { due, action, clause, duty, status };
  });
};

const words = (status: string, why: string, language: Language = 'vi'): string =>
  `${message(`status.${status}`, {}, language)}: ${message(why, {}, language)}`;

describe('duties of the next 60 days', () => {
  it('has the review of October 2024 with its clause', () => {
    const [first] = ofBody(dutiesToday(day('2024-10-01'), 'vi'), GRASSROOTS);
    expect(first).toEqual({
      due: '31/10/2024',
      action: expect.stringContaining('Rà soát, thẩm định, xác nhận mô hình'),
      clause: expect.stringContaining('29-HD/ĐUK, III.2.2'),
      duty: REVIEW,
      status: words('open', 'WINDOW_OPEN'),
    });
  });

  it('tells what is due from what has no day, in that order', () => {
    const dated = ofBody(dutiesToday(day('2024-10-01'), 'vi'), GRASSROOTS).map(({ due }) => /^\d/.test(due));
    expect(dated).toContain(true);
    expect(dated).toContain(false);
    expect(dated.lastIndexOf(true)).toBeLessThan(dated.indexOf(false));
  });

  it('no longer has the review once its month is over', () => {
    const duties = ofBody(dutiesToday(day('2024-11-01'), 'vi'), GRASSROOTS).map(({ duty }) => duty);
    expect(duties.length).toBeGreaterThan(3);
    expect(duties).not.toContain(REVIEW);
  });

  it.each(['vi', 'en'] as const)(
    'says in October 2025 that the end of the bearer is not recorded, in %s',
    (language) => {
      const duties = ofBody(dutiesToday(day('2025-10-01'), language), GRASSROOTS);
      expect(duties.map(({ duty }) => duty)).toContain(REVIEW);
      for (const { status, clause } of duties) {
        expect(status).toBe(words('undetermined', 'BEARER_END_NOT_RECORDED', language));
        expect(clause).toMatch(/^29-HD\/ĐUK, I/);
      }
    },
  );

  it('speaks English', () => {
    const lines = dutiesToday(day('2025-10-01'), 'en');
    expect(lines[0]).toMatch(/^From 1 October 2025 to 30 November 2025: \d+ duties of \d+ bodies\.$/);
    expect(ofBody(lines, GRASSROOTS)[0]).toMatchObject({ due: '31 October 2025', duty: REVIEW });
  });

  it('has words for all that it says, all year round', () => {
    for (let month = 1; month <= 12; month++) {
      const on = day(`2025-${String(month).padStart(2, '0')}-15`);
      for (const language of ['vi', 'en'] as const)
        expect(dutiesToday(on, language).join('\n')).not.toMatch(
          /\[(status\.[\w-]+|[A-Z_]+)\]|undefined|null/,
        );
    }
  });

  it('asks nothing of anybody before the first document', () => {
    expect(dutiesToday(day('1975-04-30'), 'vi')).toEqual([
      'Từ 30/4/1975 đến 29/6/1975: 0 việc của 0 tổ chức.',
    ]);
  });
});

describe('as a program', () => {
  it('prints what the function gives', async () => {
    const { code, out, errors } = await run('duties-today', ['2024-10-01']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toBe(`${dutiesToday(day('2024-10-01'), 'vi').join('\n')}\n`);
    expect(ofBody(out.split('\n'), GRASSROOTS)[0]?.duty).toBe(REVIEW);
  });

  it('starts from today in Vietnam, in English when asked', async () => {
    const before = civilDay(new Date());
    const { code, out } = await run('duties-today', ['--en']);
    const days = [before, civilDay(new Date())].map(
      (on) => `From ${formatDate(on, 'en')} to ${formatDate(addDays(on, 60), 'en')}: `,
    );
    expect(code).toBe(0);
    expect(days.some((head) => out.startsWith(head))).toBe(true);
  });

  it.each([['2025-02-29'], ['hôm nay']])('answers %s with one line and exit 1', async (text) => {
    const { code, out, errors } = await run('duties-today', [text]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors).toMatch(/^[^\n]+ \[DATE_INVALID\]\n$/);
  });
});
