import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/http/turn-away.server.ts'
import { visit } from '#app/http/visit.server.ts'

/** Every address at which there is nothing: a route of its own, so that the frame still knows who asks. */
export async function loader(args: LoaderFunctionArgs) {
  await visit(args)
  throw notFound()
}

export default function Nowhere() {
  return null
}
