import { longDate } from '#app/i18n/dates.ts'
import type { Words } from '#app/i18n/en/words.ts'

const onVersion = (number: number | null) => (number ? `${number}-нұсқа негізінде` : 'редакция негізінде')

export const history: Words['history'] = {
  title: 'Тарихы',
  lead: 'Осы заң жобасымен жасалғанның бәрі, соңғысынан бастап.',
  sentences: {
    'bill.opened': () => 'Заң жобасы ашылды.',
    'bill.stage-entered': ({ stage, on }) => `Заң жобасы «${stage}» кезеңіне өтті: ${longDate(on, 'kk')}.`,
    'amendment.added': ({ act, edition }) =>
      `Заң жобасына акт қосылды: ${act}, редакцияның қолданысқа енген күні – ${longDate(edition, 'kk')}.`,
    'version.saved': ({ number, parent, act }) => `${onVersion(parent)} ${number}-нұсқа сақталды. ${act}.`,
    'versions.merged': ({ number, parent, merged, act }) =>
      `${number}-нұсқа сақталды: ${onVersion(parent)} енгізілген өзгерістер ${merged}-нұсқамен біріктірілді. ${act}.`,
    'collision.met': ({ parent, act }) =>
      `Басқа адам да өзгерткен мәтін ${onVersion(parent)} өзгертілді; екі мәтін де сақталды. ${act}.`,
    'collision.settled': ({ number, merged, act }) =>
      number === merged
        ? `Қайшылық шешілді: ${number}-нұсқа сол күйінде қалады. ${act}.`
        : `Қайшылық ${number}-нұсқада шешілді. ${act}.`,
    'entry.set': () => 'Заң жобасын қолданысқа енгізу белгіленді.',
    'drafting.set': ({ provision, act }) =>
      `Түзететін мәтіндегі өзгерісті жазу тәсілі таңдалды: ${provision}. ${act}.`,
    'justification.written': ({ provision, act }) => `Негіздеме жазылды: ${provision}. ${act}.`,
  },
  compare: 'Не өзгерді',
  settle: 'Қайшылыққа өту',
  none: 'Бұл заң жобасымен әлі ештеңе жасалған жоқ.',
  older: 'Бұрынғылары',
  newest: 'Ең жаңалары',
}
