import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type LegalBasis,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';
import {
  checkLeaderStandards,
  LEADER_STANDARDS,
  type LeaderAnswers,
  type LeaderQuestion,
  type LeaderStandard,
  type StandardCheck,
} from './leadership.js';
import type { AssociationLaw } from './lifecycle.js';
import type { LeaderPost } from './parameter-ids.js';

/** One filling of one post: days, bodies and results, and nobody's name or age. */
export interface LeaderSlot extends Recorded {
  readonly id: string;
  readonly association: BodyId;
  readonly post: LeaderPost;
  /** Tells posts of one kind apart: the second vice chair. */
  readonly seat?: number;
  readonly nominatedOn: CalendarDate;
  readonly checks: readonly {
    readonly standard: LeaderStandard;
    readonly on: CalendarDate;
    readonly met: boolean;
  }[];
  readonly opinions: readonly {
    readonly body: BodyId;
    readonly askedOn: CalendarDate;
    readonly receivedOn?: CalendarDate;
    readonly agrees?: boolean;
  }[];
  readonly conclusion?: { readonly on: CalendarDate; readonly agreed: boolean; readonly basis: LegalBasis };
  readonly introducedOn?: CalendarDate;
  readonly electedOn?: CalendarDate;
}

export const SLOT_STAGES = [
  'nominated',
  'standards-checked',
  'consulted',
  'concluded',
  'introduced',
  'elected',
] as const;
export type SlotStage = (typeof SLOT_STAGES)[number];

export interface SlotStanding {
  readonly stage: SlotStage;
  readonly standardsOpen: readonly LeaderStandard[];
  readonly standardsNotMet: readonly LeaderStandard[];
  readonly opinionsOpen: readonly BodyId[];
  /** Elected without a conclusion that agrees, or before it. */
  readonly electedBeforeConclusion: boolean;
}

/** How far the filling of a post has come on a day as then known; null when it was not known of. */
export const slotStandingAt = (slot: LeaderSlot, when: AsOf): SlotStanding | null => {
  const { on } = when;
  if (!wasKnown(slot, when) || slot.nominatedOn > on) return null;
  const checks = latestChecks(slot, on);
  const asked = slot.opinions.filter(({ askedOn }) => askedOn <= on);
  const opinionsOpen = asked
    .filter(({ receivedOn }) => receivedOn === undefined || receivedOn > on)
    .map(({ body }) => body);
  const standardsOpen = LEADER_STANDARDS.filter((one) => !checks.has(one));
  const concluded = slot.conclusion !== undefined && slot.conclusion.on <= on;
  const elected = slot.electedOn !== undefined && slot.electedOn <= on;
  const stage: SlotStage = elected
    ? 'elected'
    : slot.introducedOn !== undefined && slot.introducedOn <= on
      ? 'introduced'
      : concluded
        ? 'concluded'
        : asked.length > 0 && opinionsOpen.length === 0
          ? 'consulted'
          : standardsOpen.length === 0
            ? 'standards-checked'
            : 'nominated';
  return {
    stage,
    standardsOpen,
    standardsNotMet: LEADER_STANDARDS.filter((one) => checks.get(one) === false),
    opinionsOpen,
    electedBeforeConclusion:
      elected &&
      (slot.conclusion === undefined ||
        !slot.conclusion.agreed ||
        slot.conclusion.on > (slot.electedOn as CalendarDate)),
  };
};

/** What was found of each standard by a day; one that was looked at again is as it was found last. */
const latestChecks = ({ checks }: LeaderSlot, on: CalendarDate): ReadonlyMap<LeaderStandard, boolean> =>
  new Map(
    checks
      .filter((one) => one.on <= on)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .map(({ standard, met }) => [standard, met]),
  );

/** What is to be said of one standard for one filling of a post. */
export interface SlotStandard extends StandardCheck {
  /** What was found and recorded; null where nothing was. It decides only where the standard itself is known. */
  readonly recorded: boolean | null;
}

/** Nothing is asked of a person here: only what the standard of the day is. */
const NO_ANSWERS: LeaderAnswers = {
  age: null,
  special: null,
  terms: null,
  healthSufficient: null,
  consented: null,
};

/**
 * The standards of the day of the nomination with what was found of them by a day. Where the standard of a level is not
 * loaded, as that of a province, what was found stays recorded and the result is unknown.
 *
 * @example slotStandards(law, slot, { level: 'province', place }, asOf(day('2025-06-01')))[0]?.missing
 */
export const slotStandards = (
  law: AssociationLaw,
  slot: LeaderSlot,
  where: Pick<LeaderQuestion, 'level' | 'place'>,
  when: AsOf,
): SlotStandard[] => {
  const { post, nominatedOn } = slot;
  const found = latestChecks(slot, when.on);
  return checkLeaderStandards(law, { ...where, post, nominatedOn }, NO_ANSWERS).map((asked) => {
    const recorded = found.get(asked.standard) ?? null;
    return asked.result !== 'unknown' || asked.basis === null || recorded === null
      ? { ...asked, recorded }
      : { ...asked, recorded, result: recorded ? 'met' : 'not-met', missing: [] };
  });
};
