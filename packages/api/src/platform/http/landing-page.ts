import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** The page runs from this server alone; the browser is told to refuse any other host. */
export const LANDING_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export interface LandingPage {
  readonly html: Buffer;
  readonly zipped: Buffer;
}

/** The GraphQL IDE as one page, 9 MB and 2 MB zipped: made once, when somebody first asks for it. */
export const landingPage = (defaultQuery: string): (() => LandingPage) => {
  let page: LandingPage | undefined;
  return () => {
    if (page === undefined) {
      const text = renderGraphiQL({ title: 'Danvan', endpoint: '/graphql', defaultQuery });
      const html = Buffer.from(text.trimStart());
      page = { html, zipped: gzipSync(html, { level: 6 }) };
    }
    return page;
  };
};
