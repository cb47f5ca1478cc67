import type { organisations as vietnamese } from '../vi/organisations.js';

export const organisations: Readonly<Record<keyof typeof vietnamese, string>> = {
  PLACE_UNKNOWN: 'There is no place {place}',
  BODY_UNKNOWN: 'There is no body {body}',
  BODY_LOOP: 'Body {body} stands above itself on {on}',
  BODY_KIND_UNKNOWN: 'There is no kind of body "{kind}"',
  BODY_KIND_DUPLICATE: 'The kind of body "{kind}" stands twice',
  LIFE_ENDS_BEFORE_START: 'It ends ({until}) no later than it begins ({from})',
  LEVEL_UNKNOWN: 'There is no level "{level}"',
  REGISTRY_DUPLICATE: 'The id of a place or body stands twice',
};
