/** A path of this site to send somebody on to; anything else (another site, no path) becomes the start page. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || !URL.canParse(asked, HERE)) return '/'
  const { origin, pathname, search } = new URL(asked, HERE)
  // The dots of «/.//elsewhere» are gone once it is read, and what is left leads to another site.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : '/'
}

const HERE = 'http://here'
