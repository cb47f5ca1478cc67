/**
 * An origin as browsers write it (scheme, host, port unless usual); null for anything else. `*` and `null` are none:
 * which pages may show the answers is to be said one by one.
 *
 * @example originOf('https://Portal.example/') // 'https://portal.example'
 */
export const originOf = (text: string): string | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const more = url.username + url.password + url.search + url.hash;
  return more === '' && url.pathname === '/' && !/[?#@*]/.test(text) ? url.origin : null;
};
