import type { InstructionRefusals } from '#app/domain/amendment/instruction-refusals.ts'
import { closesLines } from '#app/domain/amendment/edited-line.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { ablativeDateKk } from '#app/domain/structure/paper-date.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'
import { wordPlaces } from '#app/i18n/word-places.ts'

const named = (at: string) => (at === '' ? 'тұтас акт' : elementName(at, 'kk'))

export const instructionRefusals: SentencesOf<InstructionRefusals> = {
  'amendment.provision-ambiguous': ({ at, places }) =>
    `Бірнеше құрылымдық элемент сәйкес келеді (${named(at)}): ${places.map(named).join('; ')}.`,
  'amendment.words-missing': ({ at, words }) =>
    closesLines(words)
      ? `Мұнда «${words}» белгісімен аяқталатын жол жоқ: ${named(at)}.`
      : `«${words}» деген сөздер мұнда жоқ: ${named(at)}.`,
  'amendment.words-repeated': ({ at, words, places }) =>
    `«${words}» деген сөздер бірнеше рет кездеседі (${named(at)}): ${wordPlaces(places, named)}.`,
  'amendment.contents-missing': () => 'Актіде мазмұн жоқ.',
  'amendment.contents-line-missing': ({ at }) => `Мазмұнда мұндай жол жоқ: ${named(at)}.`,
  'amendment.number-taken': ({ at }) => `Нөмір бос емес: ${named(at)}.`,
  'amendment.text-unfit': ({ at }) => `Ұсынылған мәтін мұнда жарамайды: ${named(at)}.`,
  'amendment.text-elsewhere': ({ at }) => `Бұл сөйлемде жаңа мәтін жоқ: ${named(at)}.`,
  'amendment.forms-unclear': ({ at, words, forms }) =>
    `Барлық септіктегі «${words}» деген сөздер (${named(at)}): «${forms.join('», «')}» үшін жаңа нысанды сенімді анықтау мүмкін емес. Нысандарды тізіп шығыңыз: «…», «…» деген сөздер тиісінше «…», «…» деген сөздермен ауыстырылсын.`,
  'amendment.day-untold': ({ at, day }) =>
    `${ablativeDateKk(day)} бастап алып тасталатын элементтің орнында белгісі бар нөмір қалмайды (${named(at)}): норманың қай күнге дейін қолданылатыны мәтіннен көрінбейді. Мерзімді қорытынды бапта көрсетіңіз.`,
}
