import { notFound } from '#app/http/turn-away.server.ts'

/** Every address at which there is nothing: a route of its own, so that the frame still knows who asks. */
export function loader() {
  throw notFound()
}

export default function Nowhere() {
  return null
}
