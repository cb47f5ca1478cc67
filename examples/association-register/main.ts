// The register of associations on a day, from a Danvan server through the SDK.
//
//   DANVAN_ASSOCIATIONS=on npx pnpm@12 start                             in one terminal
//   node tools/run.mjs examples/association-register/main.ts 2024-10-01    in another
//
//   DANVAN_ENDPOINT   address of the server, http://127.0.0.1:4000/graphql unless set
//   DANVAN_TOKEN      bearer token, where more is to be seen than everybody may see
//
// Shows the associations of public lists (the centre; Vĩnh Long 2014; Hồ Chí Minh City 2011), and what was recorded of them.
import { civilDay } from '@danvan/domain';
import { createClient, isApiError } from '@danvan/sdk';
import { readArguments, usage } from '../shared/arguments.js';
import { print } from '../shared/print.js';
import { associationRegister } from './association-register.js';

const { DANVAN_ENDPOINT, DANVAN_TOKEN } = process.env;

const fail = (line: string): void => {
  console.error(line);
  process.exitCode = 1;
};

const asked = readArguments(process.argv.slice(2), civilDay(new Date()));
if (asked.ok) {
  const { day, language } = asked.value;
  try {
    const client = createClient({
      endpoint: DANVAN_ENDPOINT || 'http://127.0.0.1:4000/graphql',
      token: DANVAN_TOKEN ?? '',
      clientName: 'danvan-association-register',
      language,
    });
    print(await associationRegister(client, day, language));
  } catch (error) {
    if (!isApiError(error)) throw error;
    fail(`${error.name}: ${error.message}`);
  }
} else {
  fail(usage(asked.issues));
}
