import { longDate } from '#app/i18n/dates.ts'
import type { Words } from '#app/i18n/en/words.ts'

const forms: Words['acts']['forms'] = {
  constitution: 'Конституция',
  'constitutional-law': 'Конституционный закон',
  code: 'Кодекс',
  law: 'Закон',
  decree: 'Указ',
  resolution: 'Постановление',
  order: 'Приказ',
}

export const acts: Words['acts'] = {
  title: 'Акты',
  none: 'Актов ещё нет. Добавьте акт, затем загрузите его текст на обоих языках.',
  enter: 'Добавить акт',
  forms,
  formTitle: 'Вид акта',
  number: 'Номер',
  numberHint: 'Например: 483-IV.',
  adoptedOn: 'Дата принятия',
  titleKk: 'Название на казахском языке',
  titleRu: 'Название на русском языке',
  slug: 'Имя в адресах',
  slugHint:
    'Строчные латинские буквы, цифры и дефисы, например religion-law. Если не заполнить, имя составится из вида и номера акта.',
  enterHint: 'Следующим шагом загружается текст редакции акта.',
  citation: (form, number, adoptedOn) => `${forms[form]} от ${longDate(adoptedOn, 'ru')} № ${number}`,
  editions: 'Редакции',
  editionsOf: count => `Редакций: ${count}`,
  noEditions: 'Ни одна редакция этого акта ещё не загружена.',
  inForceOn: date => `Действует с ${longDate(date, 'ru')}`,
  source: 'Источник',
  imported: (date, person) => `Загружена ${longDate(date, 'ru')}, ${person}`,
  importedBySystem: 'система',
  compare: date => `Сравнить с редакцией от ${longDate(date, 'ru')}`,
  import: 'Загрузить редакцию',
  demonstrationEdition:
    'Демонстрация: подлинный текст, загруженный для показа; это не официальная публикация.',
  reading: 'Язык закона',
  readings: { both: 'Оба', kk: 'Қазақша', ru: 'Русский' },
  earlier: 'Раньше в акте',
  later: 'Дальше в акте',
}
