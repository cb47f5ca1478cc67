import { CAPABILITIES } from '@danvan/domain';

/**
 * What the token that an embedded database prints at start allows: everything, for every body under the central
 * committee and for the samples. It is for trying out; a server with a secret of its own prints no token.
 */
export const DEVELOPER_GRANTS: readonly Readonly<Record<string, unknown>>[] = CAPABILITIES.map(
  (capability) => ({
    capability,
    body: 'viet-nam/party-central-committee',
    subtree: true,
    hierarchy: 'party-leadership',
  }),
);
