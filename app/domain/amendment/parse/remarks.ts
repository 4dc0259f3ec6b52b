import type { Block } from '#app/domain/amendment/parse/block.ts'
import { plain } from '#app/domain/amendment/parse/lexer.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'

/**
 * What a reader should know of a sentence. Of one that was understood: a quote left open; «бөлім» where «бөлік» may be
 * meant. Of one that was not: a day of its own; words in all their cases; one text for elements of several kinds; an
 * exception; a suspension; one of several like words by its count; a whole act repealed; a place that only the line
 * above tells, which was not understood either; a pronoun for the element that is meant.
 */
export type ParsingRemark =
  | 'unbalanced-quotes'
  | 'section-for-part'
  | 'own-day'
  | 'all-cases'
  | 'several-kinds'
  | 'exception'
  | 'suspension'
  | 'by-count'
  | 'whole-act'
  | 'place-unknown'
  | 'pronoun'

/** What the reader of an instruction should know about how it was read. */
export function remarksOf(order: Order, block: Block | undefined): readonly ParsingRemark[] {
  const remarks: ParsingRemark[] = []
  if (block?.unbalanced) remarks.push('unbalanced-quotes')
  // «3 бөлімді … абзацтармен толықтырылсын»: a section has no indents, a part has.
  const section =
    order.kind === 'add' && order.level === 'indent' && order.places[0]?.at(-1)?.level === 'section'
  if (section) remarks.push('section-for-part')
  return remarks
}

/**
 * Why a sentence may not have been understood, where it bears the mark of something that is not done from a sentence
 * alone. Its quoted words say nothing of that.
 */
export function reasonsOf(sentence: string): readonly ParsingRemark[] {
  const text = plain(sentence.replace(/«[^«»]*»|"[^"]*"/g, ' '))
  const found = REASONS.filter(([, telling]) => telling.test(text)).map(([reason]) => reason)
  // A suspension has a day of its own by its nature.
  return found.includes('suspension') ? found.filter(reason => reason !== 'own-day') : found
}

const REASONS: readonly (readonly [reason: ParsingRemark, telling: RegExp])[] = [
  [
    'own-day',
    /(?<!\p{L})(?:с|до) \d{1,2} \p{L}+ \d{4} года|\d{4} жыл\p{L}+ \d{1,2} \p{L}+[дтн][еа]н(?!\p{L})/u,
  ],
  ['all-cases', /(?<!\p{L})падеж|септі[кг]/u],
  ['exception', /(?<!\p{L})(?:кроме|за исключением)(?!\p{L})|[дтн][ае]н басқа(?!\p{L})|қоспағанда/u],
  // The words of the act stay and only sleep: there is no text that it could be read back from.
  ['suspension', /(?<!\p{L})приостан[ао]в|тоқтатыла? тұр/u],
  [
    'by-count',
    /(?<!\p{L})(?:перв|втор|трет|четверт|пят|последн)\p{L}+ (?:случа(?:е|ях)|слово)(?!\p{L})|(?:нш[ыі]|соңғы) жағдай|рет кездес/u,
  ],
  [
    'pronoun',
    /(?<!\p{L})дополнить (?:ее|его|их)(?!\p{L})|(?<!\p{L})(?:ол|олар|оны|оларды) (?:мынадай|тиісінше)/u,
  ],
  [
    'whole-act',
    /силу (?:следующие |некоторые )?(?:закон|кодекс|постановлени|указ|приказ|решени)(?:ы|е|я)?(?!\p{L})|(?<!\p{L})(?:заң|кодекс|қаулы|бұйры|жарлы|шешім)\p{L}*[ыі]ң күші/u,
  ],
]
