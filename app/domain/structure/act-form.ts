/** The forms of acts, from the highest legal force down (article 10 of the Law on Legal Acts). */
export const ACT_FORMS = [
  'constitution',
  'constitutional-law',
  'code',
  'law',
  'decree',
  'resolution',
  'order',
] as const

export type ActForm = (typeof ACT_FORMS)[number]

/**
 * A number of an act as people give it, «№ 483-IV ЗРК», without its sign: citations put «№» before it themselves.
 */
export function actNumber(given: string): string {
  return given
    .trim()
    .replace(/^(?:№\s*|N\s+)/u, '')
    .replace(/\s+/gu, ' ')
}

/** The name in addresses of an act to which nobody gave another: `law-483-iv`. */
export function usualSlug(form: ActForm, number: string): string {
  const latin = number.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return [form, ...latin].join('-')
}
