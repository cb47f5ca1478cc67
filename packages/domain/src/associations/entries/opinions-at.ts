import type { CalendarDate } from '../../kernel/index.js';

/** Opinions as they stood on a day: those asked for by then, each answered only if the answer had come. */
export const opinionsAt = <
  T extends { readonly askedOn: CalendarDate; readonly agrees?: boolean },
  K extends keyof T,
>(
  opinions: readonly T[],
  on: CalendarDate,
  answeredOn: K,
): readonly T[] =>
  opinions
    .filter(({ askedOn }) => askedOn <= on)
    .map((one) => {
      const day = one[answeredOn] as CalendarDate | undefined;
      if (day !== undefined && day <= on) return one;
      const { [answeredOn]: _day, agrees: _agrees, ...asked } = one;
      // both that were taken away may be left out of a T
      return asked as unknown as T;
    });
