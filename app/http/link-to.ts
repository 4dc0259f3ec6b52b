import type { Asking } from '#app/http/visit.server.ts'

/**
 * A path of this site as a whole address, to be read elsewhere: under ORIGIN, for behind a proxy a request does not know
 * how its sender reached us; else as the request names us.
 */
export function linkTo({ request, context }: Asking, path: string): string {
  return new URL(path, context.origin ?? request.url).href
}
