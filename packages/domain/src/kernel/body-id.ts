import { DomainError } from './domain-error.js';

declare const bodyId: unique symbol;
declare const placeId: unique symbol;

/** An administrative unit. Opaque and permanent: official codes are reused, a merged province is a new place. */
export type PlaceId = string & { readonly [placeId]: true };

/** A body, mostly `<place>/<kind>`: a place is not a body, a body has a dated place. */
export type BodyId = string & { readonly [bodyId]: true };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

export const isSlug = (text: string): boolean => SLUG.test(text) && text.length <= 160;

/** Throws `PLACE_ID_INVALID` unless the text is lower-case ASCII words joined by `-` and `/`. */
export const toPlaceId = (text: string): PlaceId => {
  if (!isSlug(text)) throw new DomainError('PLACE_ID_INVALID', text);
  return text as PlaceId;
};

/** Throws `BODY_ID_INVALID` unless the text is lower-case ASCII words joined by `-` and `/`. */
export const toBodyId = (text: string): BodyId => {
  if (!isSlug(text)) throw new DomainError('BODY_ID_INVALID', text);
  return text as BodyId;
};
