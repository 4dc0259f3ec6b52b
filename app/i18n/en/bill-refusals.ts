import type { BillRefusals } from '#app/domain/amendment/bill-refusals.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

const TEXT = { kk: 'Kazakh text', ru: 'Russian text' }

export const billRefusals: SentencesOf<BillRefusals> = {
  'amendment.identity-repeated': ({ at }) =>
    `The provision ${at} stands in the text twice. Nothing was saved.`,
  'amendment.missing': () => 'This bill has no such act.',
  'amendment.act-known': () => 'The bill amends this act already.',
  'amendment.edition-missing': () => 'Choose an edition of an act.',
  'bill.missing': () => 'There is no such bill.',
  'bill.title-missing': () => 'Give the title in Kazakh and in Russian.',
  'bill.title-long': ({ most }) => `A title has at most ${most} letters.`,
  'bill.procedure-missing': ({ day }) => `No procedure is known for bills opened on ${longDate(day, 'en')}.`,
  'stage.missing': () => 'The procedure of this bill has no such stage.',
  'stage.current': () => 'The bill is at this stage already.',
  'stage.in-the-future': ({ day }) => `${longDate(day, 'en')} is still to come.`,
  'stage.before-last': ({ day }) =>
    `The bill entered its present stage on ${longDate(day, 'en')}; the next one cannot be earlier.`,
  'version.message-missing': () => 'Say in a few words what this version changes.',
  'version.message-long': ({ length, most }) => `The message has ${length} letters; ${most} are the most.`,
  'version.unchanged': () =>
    'Nothing was changed, so there is nothing to save: the text is saved as it stands.',
  'version.parent-missing': () =>
    'The version you began with is not a version of this act. Your text is kept; open the page again.',
  'version.patch-malformed': ({ at }) =>
    `What was sent cannot be read as changes of a text (${at}). Nothing was saved.`,
  'version.article-empty': ({ at, language }) =>
    `${TEXT[language]}, ${elementName(at, 'en')}: the article says nothing. Write its text or remove it.`,
  'version.number-repeated': ({ at, language }) =>
    `${TEXT[language]}, ${elementName(at, 'en')}: the number stands there twice. Give one of the two another number.`,
  'collision.missing': () => 'There is no such collision.',
  'collision.settled': () => 'This collision is settled already.',
  'collision.unsettled': ({ count }) =>
    count === 1 ? 'One provision is still to be decided.' : `${count} provisions are still to be decided.`,
  'amending-text.empty': () => 'Give the amending text in Kazakh, in Russian, or in both.',
  'amending-text.open': ({ unknown, refused }) =>
    `Nothing was saved: sentences not understood: ${unknown}; not carried out: ${refused}. Correct them, or take them out of the text.`,
  'entry.rule-wrong': ({ most }) => `Give a date, or from 1 to ${most} calendar days.`,
  'entry.exception-wrong': ({ at }) => `Give an element of the bill and a date (${elementName(at, 'en')}).`,
  'justification.empty': () => 'Write the reasons in at least one language.',
  'justification.long': ({ most }) => `Reasons have at most ${most} letters.`,
}
