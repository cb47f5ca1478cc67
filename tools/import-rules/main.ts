import { checkImports } from './check.js';

const folders = ['packages/domain/src', 'packages/api/src', 'packages/sdk/src'];
const violations = await checkImports(process.cwd(), folders);
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} -> ${to}`);
console.log(`import rules: ${violations.length} broken`);
process.exit(violations.length === 0 ? 0 : 1);
