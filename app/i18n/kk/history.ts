import type { Words } from '#app/i18n/en/words.ts'
import { historySentences } from '#app/i18n/kk/history-sentences.ts'

export const history: Words['history'] = {
  title: 'Тарихы',
  lead: 'Осы заң жобасымен жасалғанның бәрі, соңғысынан бастап.',
  sentences: historySentences,
  compare: 'Не өзгерді',
  settle: 'Қайшылыққа өту',
  none: 'Бұл заң жобасымен әлі ештеңе жасалған жоқ.',
  older: 'Бұрынғылары',
  newest: 'Ең жаңалары',
}
