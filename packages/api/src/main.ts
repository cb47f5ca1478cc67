import { checkNode } from './platform/check-node.js';

checkNode();
// loaded only now: the rest of the server does not even parse on an old Node
const { runFromEnvironment } = await import('./run-from-environment.js');
const { FIRST_QUERIES } = await import('./first-queries.js');
const { DEVELOPER_GRANTS } = await import('./developer-grants.js');
await runFromEnvironment({ queries: FIRST_QUERIES, developerGrants: DEVELOPER_GRANTS });
