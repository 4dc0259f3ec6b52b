import { longDate } from '#app/i18n/dates.ts'
import type { Words } from '#app/i18n/en/words.ts'

const onVersion = (number: number | null) => (number ? `на основе версии ${number}` : 'на основе редакции')

export const history: Words['history'] = {
  title: 'История',
  lead: 'Всё, что сделано с этим законопроектом, начиная с последнего.',
  sentences: {
    'bill.opened': () => 'Законопроект открыт.',
    'bill.stage-entered': ({ stage, on }) => `Законопроект перешёл на этап «${stage}» ${longDate(on, 'ru')}.`,
    'amendment.added': ({ act, edition }) =>
      `В законопроект добавлен акт: ${act}, редакция, действующая с ${longDate(edition, 'ru')}.`,
    'version.saved': ({ number, parent, act }) => `Сохранена версия ${number} ${onVersion(parent)}. ${act}.`,
    'versions.merged': ({ number, parent, merged, act }) =>
      `Сохранена версия ${number}: изменения, внесённые ${onVersion(parent)}, объединены с версией ${merged}. ${act}.`,
    'collision.met': ({ parent, act }) =>
      `Изменено ${onVersion(parent)} то, что изменил и другой; сохранены оба варианта. ${act}.`,
    'collision.settled': ({ number, merged, act }) =>
      number === merged
        ? `Расхождение разрешено: версия ${number} остаётся без изменений. ${act}.`
        : `Расхождение разрешено в версии ${number}. ${act}.`,
    'entry.set': () => 'Задано введение законопроекта в действие.',
    'drafting.set': ({ provision, act }) =>
      `Выбрано, как изложить изменение во вносящем тексте: ${provision}. ${act}.`,
    'justification.written': ({ provision, act }) => `Написано обоснование: ${provision}. ${act}.`,
  },
  compare: 'Что изменилось',
  settle: 'К расхождению',
  none: 'С этим законопроектом ещё ничего не делали.',
  older: 'Более ранние',
  newest: 'Самые новые',
}
