/** Everything that is put on record, in the past tense. */
export const ACTIONS = [
  'act.entered',
  'edition.imported',
  'bill.opened',
  'bill.stage-entered',
  'amendment.added',
  'version.saved',
  'versions.merged',
  'collision.met',
  'collision.settled',
  'justification.written',
  'paper.issued',
  'person.registered',
  'person.signed-in',
  'person.signed-out',
  'role.changed',
  'demonstration.loaded',
] as const

export type Action = (typeof ACTIONS)[number]
