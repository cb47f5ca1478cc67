import type { Activity, ProofKind } from '../duties/index.js';
import { type BodyId, type ClauseId, DomainError, knownDay, legalBasis } from '../kernel/index.js';
import type { Succession, SuccessionKind } from '../organisations/index.js';
import type { AssociationEvent } from './association-event.js';
import type { LifecycleStep } from './lifecycle-version.js';

/** What each step is to the register of bodies; a congress or a suspension changes nothing there. */
const KINDS: Partial<Record<LifecycleStep, SuccessionKind>> = {
  'permit-founding': 'establish',
  rename: 'rename',
  split: 'split-off',
  divide: 'divide',
  merge: 'merge',
  consolidate: 'consolidate',
  'dissolve-voluntarily': 'dissolve',
  'dissolve-by-force': 'dissolve',
};

/**
 * The one event that a step in the life of an association is in the register of bodies; null for a step that changes
 * nothing there. Pure: the same event always gives the same one, under an id of its own, and the clock of knowledge
 * is that of the event. Throws `ASSOCIATION_EVENT_NO_DECISION` for an event that `readAssociationEvent` refuses.
 *
 * @example successionOfEvent(merger)?.kind // 'merge'
 */
export const successionOfEvent = (event: AssociationEvent): Succession<'body'> | null => {
  const kind = KINDS[event.step];
  if (kind === undefined) return null;
  const { id, on, decision, recordedOn, supersededOn } = event;
  if (decision?.document === undefined) throw new DomainError('ASSOCIATION_EVENT_NO_DECISION', id);
  return {
    id: `${id}/succession`,
    subject: 'body',
    kind,
    effectiveOn: knownDay(on),
    ...(decision?.on === undefined ? {} : { decidedOn: knownDay(decision.on) }),
    ...sidesOf(kind, event.associations, event.into ?? []),
    basis: legalBasis(decision.document, decision.provision ?? 'toàn văn'),
    grade: 'verified',
    ...(recordedOn === undefined ? {} : { recordedOn }),
    ...(supersededOn === undefined ? {} : { supersededOn }),
  };
};

const sidesOf = (
  kind: SuccessionKind,
  associations: readonly BodyId[],
  into: readonly BodyId[],
): Pick<Succession<'body'>, 'from' | 'to'> => {
  const gone = associations.map((id) => ({ id }));
  const staying = associations.map((id) => ({ id, survives: true as const }));
  const made = into.map((id) => ({ id }));
  switch (kind) {
    case 'establish':
      return { from: [], to: gone };
    case 'rename':
      return { from: staying, to: gone };
    case 'split-off':
      return { from: staying, to: made };
    case 'merge':
      // the one that takes them in lives on, so it stands on both sides
      return { from: [...gone, ...into.map((id) => ({ id, survives: true as const }))], to: made };
    default:
      return { from: gone, to: made };
  }
};

/** Which duty a step proves, by law: `approve-charter` may prove the duty of a committee to guide associations. */
export interface ProvenByStep {
  readonly step: LifecycleStep;
  readonly duty: ClauseId;
  readonly kind: ProofKind;
  /** Whose duty: of who decided, or of each association. */
  readonly bearer: 'decider' | 'association';
}

/**
 * The activities that an event proves, one for each duty and bearer, so that nobody records it twice.
 *
 * @example activitiesOfEvent(congress, proven).map(({ duty }) => duty)
 */
export const activitiesOfEvent = (event: AssociationEvent, proven: readonly ProvenByStep[]): Activity[] =>
  proven
    .filter(({ step }) => step === event.step)
    .flatMap(({ duty, kind, bearer }) =>
      (bearer === 'decider' ? [event.by] : event.associations).map(
        (body): Activity => ({
          id: `${event.id}/${duty}/${body}`,
          body,
          on: event.on,
          kind,
          duty,
          ...(event.decision === undefined
            ? {}
            : { document: event.decision.text ?? event.decision.document ?? '' }),
          ...(event.recordedOn === undefined ? {} : { recordedOn: event.recordedOn }),
          ...(event.supersededOn === undefined ? {} : { supersededOn: event.supersededOn }),
          ...(event.sample === undefined ? {} : { sample: event.sample }),
        }),
      ),
    );
