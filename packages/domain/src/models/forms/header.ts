import { asOf, type BodyId, type CalendarDate, type Language, partsOf } from '../../kernel/index.js';
import { message } from '../../messages/index.js';
import { bodyName, findBodyKind, parentAt, placeName, type Registry } from '../../organisations/index.js';
import { seatName } from './seat.js';

/** The head of an official paper, as lines. What is not known is left to be written in by hand. */
export interface PaperHeader {
  /** `party`: "ĐẢNG CỘNG SẢN VIỆT NAM" over the date. `state`: the name of the State and its motto. */
  readonly style: 'party' | 'state';
  /** The body above, where it is recorded, and the body that draws the paper up. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly placeAndDate: string;
}

/** Dots for what is to be written in by hand. */
export const BLANK = '……';

/**
 * The head of a paper that a body draws up on a day: Party bodies write under the name of the Party, others under
 * that of the State. Names are those of the day, the place that of the body unless another is given.
 *
 * @example headerOf(registry, cell, day('2024-05-20'), 'Thái Nguyên', 'vi').right // ['ĐẢNG CỘNG SẢN VIỆT NAM']
 */
export const headerOf = (
  registry: Registry,
  by: BodyId,
  on: CalendarDate,
  place: string | null,
  language: Language,
): PaperHeader => {
  const body = registry.bodies.get(by);
  const seat = body === undefined ? undefined : registry.places.get(body.place);
  const where = place ?? (seat === undefined ? null : seatName(placeName(seat, asOf(on)))[language]);
  const style = body !== undefined && findBodyKind(body.kind)?.system === 'party' ? 'party' : 'state';
  const say = (code: string): string => message(code, {}, language);
  const above = body === undefined ? null : parentAt(body, 'party-leadership', asOf(on));
  const names = [style === 'party' ? above : null, by].flatMap((id) => {
    const found = id === null ? undefined : registry.bodies.get(id);
    return found === undefined ? [] : [bodyName(found, asOf(on))[language].toLocaleUpperCase(language)];
  });
  return {
    style,
    left: names.length === 0 ? [BLANK] : names,
    right:
      style === 'party' ? [say('models.form.party')] : [say('models.form.state'), say('models.form.motto')],
    placeAndDate: dateLine(on, where, language),
  };
};

/** Days below ten and the months January and February take a nought, so that nothing can be written before them. */
const dateLine = (on: CalendarDate, place: string | null, language: Language): string => {
  const { year, month, day } = partsOf(on);
  return message(
    'models.form.date',
    {
      place: place ?? BLANK,
      day: String(day).padStart(2, '0'),
      month: month < 3 ? `0${month}` : String(month),
      year: String(year),
    },
    language,
  );
};
