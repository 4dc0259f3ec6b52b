import type { RefusalCode } from '#app/domain/refusal.ts'
import type { ImportRefusals } from '#app/domain/structure/import-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const importRefusals: Pick<RefusalSentences, keyof ImportRefusals & RefusalCode> = {
  'act.missing': ({ slug }) => `There is no act “${slug}”.`,
  'act.known': ({ slug }) => `There is an act “${slug}” already. Give this one another name.`,
  'edition.known': ({ inForceOn }) =>
    `The edition in force on ${inForceOn} has been imported already. Imported editions are not changed.`,
  'import.field-wrong': ({ field }) => `Please correct this field: ${FIELDS[field]}.`,
  'import.text-empty': ({ language }) => `The ${LANGUAGES[language]} text is empty.`,
  'import.nul': ({ language, row }) =>
    `Line ${row} of the ${LANGUAGES[language]} text holds a NUL character, which cannot be kept. Remove it and try again.`,
  'import.other-language': ({ language, found }) =>
    found === 'other' || found === 'unclear'
      ? `The text given as ${LANGUAGES[language]} is written in another language. An edition needs a Kazakh and a Russian text.`
      : `The text given as ${LANGUAGES[language]} is written in ${LANGUAGES[found]}. Have the two texts changed places?`,
  'import.too-large': ({ megabytes }) =>
    `The file is too large: at most ${megabytes} MB are taken. Nothing was saved.`,
  'import.not-a-text': ({ file }) => `${file}: this is not a text. Give a .docx or a .txt file.`,
  'import.old-word': ({ file }) =>
    `${file}: this is a file of an old Word. Save it as .docx in Word and give that.`,
  'import.pdf': ({ file }) => `${file}: a PDF cannot be read as a law. Give a .docx or a .txt file.`,
  'import.docx-broken': ({ file }) =>
    `${file}: the Word file is damaged and cannot be opened. Save it anew in Word and try again.`,
  'import.not-a-docx': ({ file }) => `${file}: this is an archive, but not a Word document (.docx).`,
  'import.docx-swells': ({ file, megabytes }) =>
    `${file}: unpacked, the document is larger than ${megabytes} MB and was not opened.`,
}

const LANGUAGES = { kk: 'Kazakh', ru: 'Russian' }

const FIELDS = {
  form: 'form of the act',
  number: 'number',
  adoptedOn: 'date of adoption',
  titleKk: 'title in Kazakh',
  titleRu: 'title in Russian',
  slug: 'name in addresses',
  inForceOn: 'in force on',
  source: 'source of the text',
  kk: 'Kazakh text',
  ru: 'Russian text',
}
