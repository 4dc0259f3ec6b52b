import type { Words } from '#app/i18n/en/words.ts'

const PLURAL = new Intl.PluralRules('ru')

/** «1 элемент, 2 элемента, 5 элементов». */
function counted(count: number, one: string, few: string, many: string): string {
  const form = PLURAL.select(count)
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`
}

export const comparison: Words['comparison'] = {
  title: 'Сравнение',
  act: 'Акт',
  from: 'Сравнить с',
  to: 'Показываемый текст',
  compare: 'Сравнить',
  compared: (from, to) => `Сравниваются: «${from}» и «${to}».`,
  base: date => `Действующая редакция, ${date}`,
  edition: date => `Редакция, ${date}`,
  version: number => `Версия ${number}`,
  earlier: 'Слева – более ранний текст',
  later: 'Слева – более поздний текст',
  text: 'Язык текста',
  texts: { kk: 'Қазақша', ru: 'Русский', both: 'Оба' },
  layout: 'Вид',
  layouts: { inline: 'Одним текстом', side: 'Рядом' },
  legend: 'Виды изменений',
  classes: {
    structural: 'Структура',
    wording: 'Формулировки',
    term: 'Термины',
    reference: 'Ссылки',
    digits: 'Цифры',
    typographic: 'Типографика',
  },
  show: 'Показать',
  contents: 'Где есть изменения',
  changes: count =>
    counted(
      count,
      'структурный элемент изменён',
      'структурных элемента изменено',
      'структурных элементов изменено',
    ),
  unchanged: count =>
    counted(
      count,
      'структурный элемент без изменений',
      'структурных элемента без изменений',
      'структурных элементов без изменений',
    ),
  hidden: count =>
    counted(count, 'изменение скрыто отбором', 'изменения скрыты отбором', 'изменений скрыто отбором'),
  kinds: {
    kept: 'Без изменений',
    edited: 'Изменено',
    inserted: 'Новое',
    deleted: 'Исключено',
    moved: from => `Перенесено, было: ${from}`,
    renumbered: from => `Изменён номер, было: ${from}`,
    split: into => `Разделено на: ${into}`,
    merged: from => `Объединено из: ${from}`,
  },
  missing: { kk: 'Нет в казахском тексте', ru: 'Нет в русском тексте' },
  old: 'Было',
  now: 'Стало',
  nothing: 'Эти два текста одинаковы: ничего не изменено.',
  nothingShown: 'Изменений выбранных видов нет. Выберите другие виды, чтобы увидеть остальное.',
  sameText: 'Выберите слева другой текст или сохраните версию: тогда здесь появятся изменения.',
  window: (part, parts) => `Изменения, страница ${part} из ${parts}`,
  next: 'Следующие изменения',
  previous: 'Предыдущие изменения',
  toNext: 'Следующее изменение',
  toPrevious: 'Предыдущее изменение',
  seen: 'Просмотрено',
  seenCount: (seen, all) => `Просмотрено: ${seen} из ${all}`,
  seenNote: 'Отметки хранятся на этом устройстве.',
  keys: 'Клавиши',
  close: 'Закрыть',
  keyList: {
    j: 'следующее изменение',
    k: 'предыдущее изменение',
    v: 'отметить изменение просмотренным',
    '[': 'более ранний текст слева',
    ']': 'более поздний текст слева',
    '?': 'этот список',
  },
  marks: {
    inserted: 'добавлено',
    insertedEnd: 'конец добавленного',
    deleted: 'исключено',
    deletedEnd: 'конец исключённого',
    typographic: (before, after) => `Те же слова, другие знаки: ${before} → ${after}`,
  },
}
