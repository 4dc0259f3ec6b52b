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
