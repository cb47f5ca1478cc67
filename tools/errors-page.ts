import { ERRORS, type ErrorLayer, REASONS, USER_ERROR_CODES, userErrorMessage } from '@danvan/api';

type Row = readonly string[];

/** What a parameter stands for is told by its name; a bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\{(\w+)\}/g, '`{$1}`');

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const codesOf = (layer: ErrorLayer): string =>
  table(
    ['Code', 'HTTP', 'Try again', 'English', 'Tiếng Việt'],
    Object.entries(ERRORS)
      .filter(([, entry]) => entry.layer === layer)
      .map(([code, { status, retryable, words }]) => [
        `\`${code}\``,
        String(status),
        retryable ? 'yes' : 'no',
        cell(words.en),
        cell(words.vi),
      ]),
  );

const reasons = (): string =>
  table(
    ['Reason', 'English', 'Tiếng Việt'],
    Object.entries(REASONS).map(([reason, words]) => [`\`${reason}\``, cell(words.en), cell(words.vi)]),
  );

const business = (): string =>
  table(
    ['Code', 'English', 'Tiếng Việt'],
    USER_ERROR_CODES.map((code) => [
      `\`${code}\``,
      cell(userErrorMessage(code, {}, 'en')),
      cell(userErrorMessage(code, {}, 'vi')),
    ]),
  );

/** `docs/errors.md`: every code that an answer can carry, with its words in both languages. */
export const errorsPage = (): string => `# Errors

Written by \`npx pnpm@12 errors\` from the tables of the server; a test compares them.

Codes are public: they are added, not renamed, and never translated. Their words follow \`Accept-Language\`
(\`vi\` or \`en\`, with weights; Vietnamese where neither is asked for). Clients decide by the code.

An error of a request has the form

\`\`\`json
{
  "errors": [
    {
      "message": "The page cursor does not belong to this list.",
      "path": ["documents"],
      "extensions": { "code": "INVALID_CURSOR", "requestId": "9f0c1f6e-…", "retryable": false }
    }
  ]
}
\`\`\`

\`requestId\` is also the header \`x-request-id\`, and stands in the log. What the server did not foresee is
\`INTERNAL\`; what it was is in the log alone. What the caller may not see is answered like what is not there:
\`null\` or an empty list, never \`FORBIDDEN\`. \`FORBIDDEN\` answers an act for a body that one may not act for,
whether or not there is such a body. Suggestions ("Did you mean …") are given to those who have signed in.

## Transport

They answer the whole request, with their HTTP status.

${codesOf('transport')}

## Execution

They stand in \`errors\`, with the path of the field concerned where there is one. The status is that of the answer
where nothing of the document was run, else it is 200.

${codesOf('execution')}

\`BAD_INPUT\` carries a \`reason\` in \`extensions\` where an argument was refused:

${reasons()}

## Business

They stand in the \`userErrors\` of a mutation's payload, with HTTP status 200: nothing was changed, and \`field\` says
which input is concerned.

${business()}
`;
