import type { Words } from '#app/i18n/en/words.ts'
import { historySentences } from '#app/i18n/ru/history-sentences.ts'

export const history: Words['history'] = {
  title: 'История',
  lead: 'Всё, что сделано с этим законопроектом, начиная с последнего.',
  sentences: historySentences,
  compare: 'Что изменилось',
  settle: 'К расхождению',
  none: 'С этим законопроектом ещё ничего не делали.',
  older: 'Более ранние',
  newest: 'Самые новые',
}
