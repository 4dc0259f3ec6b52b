import type { RoundTableRefusals } from '#app/domain/consultation/round-table-refusals.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { longDate } from '#app/i18n/dates.ts'
import { clockTime } from '#app/i18n/instants.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const roundTableRefusals: SentencesOf<RoundTableRefusals> = {
  'round-table.missing': () => 'There is no such round-table.',
  'round-table.title-missing': () => 'Say what the round-table is about.',
  'round-table.place-missing': () => 'Say where the round-table is held.',
  'round-table.ends-before-start': () => 'The end has to be after the beginning.',
  'round-table.too-long': ({ hours }) => `A round-table lasts ${hours} hours at most. Check the end.`,
  'round-table.officers-missing': () =>
    'Choose a chair and a secretary who can sign in: they approve the minutes.',
  'round-table.cancelled': () => 'This round-table is cancelled. Plan a new one.',
  'round-table.begun': () =>
    'Something has been recorded at this round-table already: it can be closed, but not moved or cancelled.',
  'round-table.not-moved': () => 'Time and place are the same as before. Change at least one of them.',
  'round-table.reason-missing': () => 'Give the reason: those who are invited read it.',
  'round-table.not-begun': ({ startsAt }) =>
    `It is to begin on ${clockTime(startsAt, 'en')} and can be closed after that. If it is held earlier, move it first.`,
  'round-table.held-early': ({ startsAt, firstAt }) =>
    `By the plan it is to begin on ${clockTime(startsAt, 'en')}, and something is on record since ${clockTime(firstAt, 'en')}. If it was held then, say so: the beginning is moved there, and the invited are told.`,
  'round-table.closed': () => 'This round-table is closed already.',
  'round-table.not-closed': () => 'Close the round-table first: the minutes are made of the whole record.',
  'round-table.nobody-came': () => 'Nobody is marked as present. Mark who came before you close.',
  'round-table.open-statements': ({ count }) =>
    `A round-table of this consultation is not closed: ${count} statements have not come to the desk. Close it first.`,
  'agenda.title-missing': () => 'Every item of the agenda needs a title.',
  'agenda.item-missing': () => 'The agenda has no such item. Reload the page to see the agenda as it is now.',
  'agenda.item-spoken-to': ({ title }) =>
    `Somebody has spoken to “${title}”: the item stays on the agenda, and its title can be changed.`,
  'agenda.provision-missing': ({ address }) =>
    `The consulted version has no ${elementName(address, 'en')}. Choose a provision of that version.`,
  'agenda.provision-gone': ({ address, version }) =>
    `Version ${version} deletes ${elementName(address, 'en')}. Take it off the agenda, or speak about the draft as a whole.`,
  'attendee.name-missing': () => 'Give the name of the person or choose an organisation.',
  'attendee.missing': () => 'The list has no such participant.',
  'attendee.spoke': () => 'Who has spoken was present.',
  'statement.speaker-not-listed': () =>
    'The speaker is not on the list. Add the speaker to the participants; what you typed is kept.',
  'statement.empty': () => 'Put down what was said; only support and “no remarks” need no words.',
  'statement.missing': () => 'There is no such statement.',
  'resolution.empty': () => 'Put down what was resolved.',
  'task.empty': () => 'Put down what is to be done.',
  'task.responsible-missing': () => 'Name the responsible person.',
  'task.due-before-round-table': ({ day }) => `The term has to be a day from ${longDate(day, 'en')} on.`,
  'minutes.missing': () => 'There are no minutes yet.',
  'minutes.unchanged': () => 'The record has not changed since the minutes were circulated.',
  'minutes.outdated': () =>
    'The record has changed since these minutes were circulated. Circulate them again, then approve.',
  'minutes.approved': () =>
    'The minutes are approved and are not changed any more. What has to be put right is added as a correcting addendum.',
  'minutes.not-approved': () => 'The minutes are not approved yet: correct them, an addendum is not needed.',
  'minutes.not-participant': () => 'Only those on the list of participants correct the minutes.',
  'minutes.not-officer': () => 'Only the chair and the secretary of this round-table do this.',
  'minutes.approved-by-you': () => 'You have approved these minutes already.',
  'minutes.corrections-open': ({ count }) =>
    `Corrections without a decision: ${count}. Accept or reject each of them, then approve.`,
  'correction.empty': () => 'Write what the minutes should say.',
  'addendum.empty': () => 'Write what the addendum puts right.',
  'correction.missing': () => 'There is no such correction.',
  'correction.decided': () => 'This correction has been decided already.',
  'correction.reason-missing': () => 'Say why the correction is not accepted.',
  'comment.spoken': () =>
    'This was said at a round-table and stands in its minutes. Correct the minutes, and the comment follows.',
}
