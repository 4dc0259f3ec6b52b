/** A path of this site to send somebody on to; anything else (another site, no path) becomes the start page. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return '/'
  const url = new URL(asked, 'http://here')
  return url.pathname + url.search
}
