// The register of associations on a day, from a Danvan server through the SDK.
//
//   npx pnpm@12 start                                                      in one terminal
//   npx pnpm@12 --dir examples association-register 2026-11-20 --en         in another
//
//   DANVAN_ENDPOINT   address of the server, http://127.0.0.1:4000/graphql unless set
//   DANVAN_TOKEN      bearer token (docs/authority.md), where more is to be seen than everybody may see
//   DANVAN_IMPORT     on: first takes the lists of data/ into the register; the token needs activity:write,
//                     organisation:write and record:read for viet-nam/government and mau/party-committee
//
// The lists are three real papers (Vĩnh Long 2014; of the centre 2010 and 2025 with 2026) with their sources, and one
// that is invented, of the sample province. No real list says when a congress was held or who follows an association:
// of those that is not known, and it is shown for the invented ones alone.
import { civilDay } from '@danvan/domain';
import { createClient, isApiError } from '@danvan/sdk';
import { readArguments, usage } from '../shared/arguments.js';
import { print } from '../shared/print.js';
import { associationRegister } from './association-register.js';
import { importLists, recordSampleFacts } from './import-lists.js';

const { DANVAN_ENDPOINT, DANVAN_TOKEN, DANVAN_IMPORT } = process.env;

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
    if (DANVAN_IMPORT === 'on') {
      print(await importLists(client, language));
      await recordSampleFacts(client);
    }
    print(await associationRegister(client, day, language));
  } catch (error) {
    if (!isApiError(error)) throw error;
    fail(`${error.name}: ${error.message}`);
  }
} else {
  fail(usage(asked.issues));
}
