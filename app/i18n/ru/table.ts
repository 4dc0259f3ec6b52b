import type { Words } from '#app/i18n/en/words.ts'

const PLURAL = new Intl.PluralRules('ru')

export const table: Words['table'] = {
  title: 'Сравнительная таблица',
  language: 'Язык документа',
  languages: { kk: 'Қазақша', ru: 'Русский' },
  download: 'Скачать в Word (DOCX)',
  print: 'Эта страница печатается как документ.',
  empty:
    'Ни одной версии ещё не сохранено. Внесите поправку в текст и сохраните её: таблица заполнится сама.',
  same: 'Акт читается так, как он действует: ни одна версия его пока не меняет.',
  version: (number, date) => `Версия ${number}, ${date}`,
  edition: date => `Действующая редакция: ${date}`,
  missing: count =>
    count === 0
      ? 'У каждой строки есть обоснование.'
      : `${count} ${{ one: 'строка', few: 'строки', many: 'строк', other: 'строки', zero: 'строк', two: 'строки' }[PLURAL.select(count)]} без обоснования.`,
  noJustification: 'Нет обоснования',
  write: 'Написать обоснование',
  change: 'Изменить',
  writing: element => `Обоснование: ${element}`,
  inKazakh: 'На казахском',
  inRussian: 'На русском',
  asked:
    'Суть поправки; аргументированное обоснование; ссылка на правовой акт и поручение с номером и датой.',
  save: 'Сохранить',
  cancel: 'Оставить как было',
  kept: 'Набранное и не сохранённое раньше возвращено: оно хранилось на этом устройстве.',
  compare: 'Сравнение',
}
