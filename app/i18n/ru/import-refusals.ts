import type { RefusalCode } from '#app/domain/refusal.ts'
import type { ImportRefusals } from '#app/domain/structure/import-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const importRefusals: Pick<RefusalSentences, keyof ImportRefusals & RefusalCode> = {
  'act.missing': ({ slug }) => `Акта «${slug}» нет.`,
  'act.known': ({ slug }) => `Акт «${slug}» уже есть. Дайте этому другое имя.`,
  'edition.known': ({ inForceOn }) =>
    `Редакция, действующая с ${inForceOn}, уже загружена. Загруженные редакции не изменяются.`,
  'import.field-wrong': ({ field }) => `Исправьте поле: ${FIELDS[field]}.`,
  'import.text-empty': ({ language }) => `Текст на ${LANGUAGES[language]} языке пуст.`,
  'import.nul': ({ language, row }) =>
    `В строке ${row} текста на ${LANGUAGES[language]} языке стоит символ NUL, который нельзя сохранить. Удалите его и попробуйте снова.`,
  'import.other-language': ({ language, found }) =>
    found === 'other' || found === 'unclear'
      ? `Текст, данный как текст на ${LANGUAGES[language]} языке, написан на другом языке. Редакции нужны тексты на казахском и русском языках.`
      : `Текст, данный как текст на ${LANGUAGES[language]} языке, написан на ${LANGUAGES[found]}. Не поменялись ли тексты местами?`,
  'import.too-large': ({ megabytes }) =>
    `Файл слишком велик: принимается не более ${megabytes} МБ. Ничего не сохранено.`,
  'import.not-a-text': ({ file }) => `${file}: это не текст. Дайте файл .docx или .txt.`,
  'import.old-word': ({ file }) =>
    `${file}: это файл старого Word. Сохраните его в Word как .docx и дайте его.`,
  'import.pdf': ({ file }) => `${file}: PDF нельзя прочесть как закон. Дайте файл .docx или .txt.`,
  'import.docx-broken': ({ file }) =>
    `${file}: файл Word повреждён и не открывается. Сохраните его в Word заново и попробуйте снова.`,
  'import.not-a-docx': ({ file }) => `${file}: это архив, но не документ Word (.docx).`,
  'import.docx-swells': ({ file, megabytes }) =>
    `${file}: в распакованном виде документ больше ${megabytes} МБ, он не был открыт.`,
}

const LANGUAGES = { kk: 'казахском', ru: 'русском' }

const FIELDS = {
  form: 'вид акта',
  number: 'номер',
  adoptedOn: 'дата принятия',
  titleKk: 'название на казахском языке',
  titleRu: 'название на русском языке',
  slug: 'имя в адресах',
  inForceOn: 'действует с',
  source: 'источник текста',
  kk: 'текст на казахском языке',
  ru: 'текст на русском языке',
}
