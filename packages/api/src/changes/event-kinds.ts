const MOST_KINDS = 50;
const KIND = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;

/** Whether these can be kinds of events, such as `activity.recorded`: 1 to 50 of them. Kinds are an open list. */
export const isEventKinds = (kinds: readonly string[]): boolean =>
  kinds.length > 0 &&
  kinds.length <= MOST_KINDS &&
  kinds.every((kind) => kind.length <= 80 && KIND.test(kind));
