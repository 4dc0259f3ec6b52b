import type { Action } from '#app/domain/audit/action.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { HistoryFacts } from '#app/i18n/history-facts.ts'

const version = (number: number | null) => (number ? `version ${number}` : 'the edition')

/** A sentence for what happens to a bill; other entries are told by the short words of the record. */
const sentences: Partial<Record<Action, (facts: HistoryFacts) => string>> = {
  'bill.opened': () => 'Opened the bill.',
  'bill.stage-entered': ({ stage, on }) =>
    `Put on record that the bill entered the stage “${stage}” on ${longDate(on, 'en')}.`,
  'amendment.added': ({ act, edition }) =>
    `Added to the bill: ${act}, edition in force from ${longDate(edition, 'en')}.`,
  'version.saved': ({ number, parent, act }) => `Saved version ${number} on ${version(parent)}. ${act}.`,
  'versions.merged': ({ number, parent, merged, act }) =>
    `Saved version ${number}: changes made on ${version(parent)} were merged with version ${merged}. ${act}.`,
  'collision.met': ({ parent, act }) =>
    `Changed on ${version(parent)} what somebody else had changed too; both wordings are kept. ${act}.`,
  'collision.settled': ({ number, merged, act }) =>
    number === merged
      ? `Settled a collision: version ${number} stays as it is. ${act}.`
      : `Settled a collision in version ${number}. ${act}.`,
  'entry.set': () => 'Set when the bill takes effect.',
  'drafting.set': ({ provision, act }) =>
    `Chose how the change of ${provision} is worded in the amending text. ${act}.`,
  'justification.written': ({ provision, act }) => `Wrote the reasons for ${provision}. ${act}.`,
}

export const history = {
  title: 'History',
  lead: 'Everything that was done to this bill, newest first.',
  sentences,
  compare: 'What changed',
  settle: 'To the collision',
  none: 'Nothing has been done to this bill yet.',
  older: 'Older',
  newest: 'Newest',
}
