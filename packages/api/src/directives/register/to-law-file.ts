import { defaultAccess, formatDocumentNumber, parseDocumentNumber } from '@danvan/domain';
import type { ClauseInput, RelationInput } from './clause-input.js';
import type { ConsultationInput } from './consultation-input.js';
import type { RegisterDocumentInput } from './document-input.js';
import type { BearersInput, DutyInput, ScheduleInput } from './duty-input.js';
import type { WordsInput } from './words-input.js';

type Plain = Readonly<Record<string, unknown>>;

/** What was given: GraphQL has null for "nothing" where a law file leaves the property out. */
const given = (value: object): Plain =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined));

/** The slug in a global id; anything else is left for the reader of law files to refuse. */
const slugIn = (prefix: 'doc' | 'bod', id: string): string =>
  id.startsWith(`${prefix}_`) ? id.slice(prefix.length + 1) : id;

export const bodySlug = (id: string): string => slugIn('bod', id);
export const documentSlug = (id: string): string => slugIn('doc', id);

const words = (value: WordsInput): Plain => given(value);

// whoever registers a document has it before them
const GRADE = 'verified';
const known = (day: string): Plain => ({ known: true, day, grade: GRADE });

/** In canonical form where it can be read; what cannot is refused apart, with the reasons. */
const canonicalSymbol = (text: string | null | undefined): string | null => {
  if (text === null || text === undefined) return null;
  const parsed = parseDocumentNumber(text);
  return parsed.ok ? formatDocumentNumber(parsed.value) : text;
};

const issuedOn = ({ issuedOn: on, issuedNotBefore, issuedNotAfter }: RegisterDocumentInput): Plain => {
  if (on) return known(on);
  const bound = (day: string | null | undefined) => (day ? { day, grade: GRADE } : null);
  return {
    known: false,
    ...given({ notBefore: bound(issuedNotBefore), notAfter: bound(issuedNotAfter) }),
  };
};

const document = (input: RegisterDocumentInput): Plain => {
  const { slug, type, title, issuer, level, secrecy, dissemination, effectiveFrom, effectiveUntil } = input;
  return {
    id: slug,
    symbol: canonicalSymbol(input.symbol),
    type,
    title: words(title),
    issuer: given({ name: issuer.name, body: issuer.body ? bodySlug(issuer.body) : null }),
    level,
    issuedOn: issuedOn(input),
    ...given({
      effectiveFrom: effectiveFrom ? known(effectiveFrom) : null,
      effectiveUntil: effectiveUntil ? known(effectiveUntil) : null,
    }),
    held: true,
    secrecy,
    dissemination: { scope: dissemination },
    access: defaultAccess(secrecy, dissemination),
    ...(input.consultations.length === 0 ? {} : { consultations: input.consultations.map(consultation) }),
    ...(input.recipients.length === 0 ? {} : { recipients: input.recipients.map((name) => ({ name })) }),
  };
};

const consultation = ({ with: body, requiredBy, provision, on }: ConsultationInput): Plain =>
  given({
    with: bodySlug(body),
    on,
    basis: requiredBy || provision ? given({ document: documentSlug(requiredBy ?? ''), provision }) : null,
  });

const relation = (from: string, { to, effectiveFrom, effectiveUntil, ...rest }: RelationInput): Plain => ({
  ...given({
    ...rest,
    effectiveFrom: effectiveFrom && known(effectiveFrom),
    effectiveUntil: effectiveUntil && known(effectiveUntil),
  }),
  from,
  to: documentSlug(to),
  grade: GRADE,
});

const bearers = ({ bodies, within, ...rest }: BearersInput): Plain =>
  given({
    ...rest,
    bodies: bodies?.map(bodySlug),
    within: within ? bodySlug(within) : null,
  });

const schedule = ({ due, trigger, ...rest }: ScheduleInput): Plain => {
  const { kind } = rest;
  const event = trigger ? { id: trigger.id, words: words(trigger.words) } : null;
  const { on, kind: reading, ...inYear } = due ?? { on: null, kind: null };
  const last =
    due === null || due === undefined
      ? null
      : given(kind === 'fixed' ? { ...inYear, reading, day: on } : { ...inYear, kind: reading, on });
  return given({ ...rest, due: last, [kind === 'relative' ? 'after' : 'trigger']: event });
};

const duty = (input: DutyInput): Plain => ({
  kind: input.kind,
  action: words(input.action),
  bearers: bearers(input.bearers),
  schedule: schedule(input.schedule),
  proof: input.proof,
  ...given({
    lead: input.lead && bodySlug(input.lead),
    coordinating: input.coordinating?.map(bodySlug),
    addressees: input.addressees?.map((body) => ({ body: bodySlug(body) })),
  }),
});

const clause = ({ says, modality, duty: asked, ...rest }: ClauseInput): Plain => ({
  ...rest,
  says: words(says),
  ...(modality === 'plain' ? {} : { modality }),
  ...(asked ? { duty: duty(asked) } : {}),
});

/** The input as the JSON of a law file, unread: `readLawFile` says what is wrong with it. */
export const toLawFileJson = (input: RegisterDocumentInput): Plain => ({
  document: document(input),
  relations: input.relations.map((each) => relation(input.slug, each)),
  clauses: input.clauses.map(clause),
});
