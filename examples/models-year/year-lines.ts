import { type Funnel, type Language, message, type Survival } from '@danvan/domain';

/** How a step came out, wherever it was judged. */
export interface StepLine {
  readonly model: string;
  readonly step: string;
  readonly outcome: 'allowed' | 'undetermined' | 'refused';
  readonly daysLate: number | null;
}

const WORDS = {
  vi: {
    year: (year: number) => `Năm ${year}`,
    opening: 'chưa xét từ trước',
    registered: 'đăng ký',
    undecided: 'chưa xét',
    survival: (years: number) => `Sau ${years} năm`,
  },
  en: {
    year: (year: number) => `Year ${year}`,
    opening: 'undecided before',
    registered: 'registered',
    undecided: 'undecided',
    survival: (years: number) => `After ${years} year${years === 1 ? '' : 's'}`,
  },
} as const;

/** What became of a year, as one sum: what comes in on the left is what goes out on the right. */
export const funnelLine = (funnel: Funnel, language: Language): string => {
  const words = WORDS[language];
  const outcome = (code: string): string => message(`models.outcome.${code}`, {}, language);
  return [
    `${words.year(funnel.year)}: ${words.opening} ${funnel.opening} + ${words.registered} ${funnel.registered} =`,
    `${outcome('confirmed')} ${funnel.confirmed} + ${outcome('not-confirmed')} ${funnel.notConfirmed} +`,
    `${outcome('withdrawn')} ${funnel.withdrawn} + ${words.undecided} ${funnel.undecided}`,
  ].join(' ');
};

/** How those that were confirmed fared. */
export const survivalLine = (survival: Survival, language: Language): string => {
  const states = (['going-on', 'ended', 'not-known', 'not-yet'] as const).map(
    (state) => `${message(`models.survival.${state}`, {}, language)} ${survival[state]}`,
  );
  return `${WORDS[language].survival(survival.years)}: ${states.join(' · ')}`;
};
