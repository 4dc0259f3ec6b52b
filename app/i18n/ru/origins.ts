import type { Words } from '#app/i18n/en/words.ts'

export const origins: Words['origins'] = {
  title: 'Кто внёс эти слова',
  lead: 'Подчёркнутые слова внесены версией проекта, её номер стоит рядом. Остальные слова – из действующей редакции.',
  none: 'Проект не внёс сюда слов: все они – из действующей редакции.',
  after: count => (count === 1 ? 'По замечанию' : `По замечаниям: ${count}`),
  versions: 'Версии, которыми внесены эти слова',
  number: version => `Номер: версия ${version}`,
  link: 'Кто внёс слова',
  around: (shown, all) => `Показаны соседние: ${shown} из ${all}.`,
  toText: 'К тексту',
}
