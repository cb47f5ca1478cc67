import type { WorkflowHistory } from '../duties/index.js';
import type { BodyId, CalendarDate, Recorded } from '../kernel/index.js';
import type { ModelKind } from './kind.js';

/** What a body found of a model on a day, with the proof it rests on. Restricted: never part of a public view. */
export interface ModelJudgement extends Recorded {
  readonly id: string;
  /** A `judged` of the guide: a criterion, a part of one, or the standard of a level. */
  readonly judged: string;
  readonly outcome: 'met' | 'not-met';
  readonly on: CalendarDate;
  readonly by: BodyId;
  /** Number or title of the paper that shows it. */
  readonly proof?: string;
}

/**
 * The decision to make the name of a person's model public, and on what ground. Without one the name stays
 * restricted, however the model was judged.
 */
export interface Publication extends Recorded {
  readonly on: CalendarDate;
  readonly by: BodyId;
  /** The legal basis as recorded: the consent, or the provision that asks for publication. */
  readonly ground: string;
}

/**
 * A "Dân vận khéo" model. Its way (who registered it with whom on which form, who confirmed it) is the history of
 * the guide's workflow; what was found of it stands in judgements. The one record with the name of a person, and
 * only for a model of one person: see {@link publicView} for what of it anybody may see.
 */
export interface Model {
  readonly id: string;
  readonly guide: string;
  readonly kind: ModelKind;
  /** Name of the model. */
  readonly name: string;
  /** Whose model it is, for a model of one person only. */
  readonly holder?: string;
  /** Where it is, as an address in words. */
  readonly address: string;
  readonly content: string;
  /** A field of the guide. */
  readonly field: string;
  /** The level it aims at, of the guide. */
  readonly level: string;
  /** A registrant of the guide: it tells a member of the Party from others, so it is restricted. */
  readonly registrant: string;
  readonly history: WorkflowHistory;
  readonly judgements: readonly ModelJudgement[];
  readonly publications?: readonly Publication[];
  readonly sample?: boolean;
}
