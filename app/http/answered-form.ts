import { z } from 'zod'

/** A comment in a form with the decision that was seen on it, if there was one: two ids with a blank between. */
export const answeredField = z
  .string()
  .regex(/^\S+( \S+)?$/)
  .transform(value => value.split(' '))
  .pipe(z.tuple([z.uuid()], z.uuid()))

/** The comments of a form and what was seen on each, as the command takes them. */
export function answeredFrom(values: readonly (readonly string[])[]) {
  const seen = values.flatMap(([id, disposition]) => (id && disposition ? [[id, disposition] as const] : []))
  return { comments: values.flatMap(([id]) => id ?? []), seen: Object.fromEntries(seen) }
}
