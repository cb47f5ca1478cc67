import { lockFolder } from '../../src/platform/database/folder-lock.js';

await lockFolder(process.argv[2] ?? '');
process.stdout.write('held\n');
setInterval(() => {}, 1_000);
