import {
  bodyIdReader,
  brandReader,
  checkTimeline,
  dayReader,
  fail,
  type Issue,
  isSlug,
  issue,
  nullableReader,
  objectReader,
  ok,
  type Reader,
  type Result,
  timelineReader,
  wholeReader,
  wordsReader,
} from '../kernel/index.js';
import type { Office, OfficeTerm } from './office.js';
import type { Registry } from './registry.js';

/** More terms than anybody has held. */
const MOST_TERMS = 50;

const term: Reader<OfficeTerm> = objectReader<OfficeTerm>(
  { termsOfHolder: nullableReader(wholeReader(1, MOST_TERMS)) },
  { words: wordsReader },
);

const shape: Reader<Office> = objectReader<Office>(
  {
    id: brandReader<string>(isSlug, 'OFFICE_ID_INVALID'),
    body: bodyIdReader,
    title: wordsReader,
    terms: timelineReader(term),
  },
  { recordedOn: dayReader, supersededOn: dayReader },
);

/**
 * Reads an office with its terms from outside. There is no place in it for a name: of whoever holds it only the number
 * of terms is kept, and anything else is refused as an unknown property.
 *
 * Issues, all at once: those of the shape and of the timeline, BODY_UNKNOWN, OFFICE_ID_INVALID where the id does not
 * begin with that of its body.
 *
 * @example readOffice({ id: 'quang-tri/party-committee/secretary', body: 'quang-tri/party-committee', title, terms }, registry)
 */
export const readOffice = (input: unknown, registry: Registry): Result<Office> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const issues: Issue[] = checkTimeline(value.terms).map((found) => ({
    ...found,
    path: ['terms', ...found.path],
  }));
  if (!registry.bodies.has(value.body)) issues.push(issue('BODY_UNKNOWN', ['body'], { body: value.body }));
  if (!value.id.startsWith(`${value.body}/`))
    issues.push(issue('OFFICE_ID_INVALID', ['id'], { value: value.id }));
  return issues.length > 0 ? fail(...issues) : ok(value);
};
