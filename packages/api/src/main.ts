import { checkNode } from './platform/check-node.js';

checkNode();
// loaded only now: the rest of the server does not even parse on an old Node
const { runFromEnvironment } = await import('./run-from-environment.js');
await runFromEnvironment();
