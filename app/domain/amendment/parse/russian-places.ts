import {
  joined,
  product,
  skipSign,
  skipWords,
  wordAt,
  type Reader,
} from '#app/domain/amendment/parse/order.ts'
import {
  LONGEST_LIST,
  numbers,
  ordinalWords,
  ranged,
  spanned,
  stepsOf,
  type Counted,
  type Counting,
} from '#app/domain/amendment/parse/counted.ts'
import { ABBREVIATIONS, isOwner, isPlural, levelOf } from '#app/domain/amendment/parse/russian-levels.ts'
import { contains, within, type Place, type Step } from '#app/domain/amendment/place.ts'
import { ordinalOf } from '#app/domain/structure/ordinals-ru.ts'

/** What joins the members of a Russian list. */
export const JOINERS: ReadonlySet<string> = new Set(['и', 'или', 'а', 'также'])

/** How Russian counts in words: «первая, вторая и третья». */
const COUNTING: Counting = { joiners: JOINERS, ordinalOf }

/** «подпункты 1) и 2) пункта 3, пункт 5 статьи 7»: chains from the inner to the outer, the last one shares its outer part. */
export function readChains(reader: Reader): readonly Place[] {
  const lists: (readonly Place[])[] = []
  for (let places = 0; places <= LONGEST_LIST; places += lists.at(-1)?.length ?? 0) {
    const start = reader.at
    const ahead = lists.length > 0 ? joined(reader, JOINERS) : 0
    if (lists.length > 0 && ahead === 0) break
    reader.at += ahead
    // «в пункте 1 статьи 5 и в пункте 3 статьи 6»: the preposition may come again.
    if (lists.length > 0) skipWords(reader, 'в')
    const groups = readGroups(reader)
    if (groups.length === 0) {
      reader.at = start
      break
    }
    lists.push(product(groups.reverse()))
  }
  // Russian names the article once, at the end: it is known only when the whole list has been read.
  const last = lists.at(-1)?.[0] ?? []
  return lists.flatMap(list => list.map(each => within(outerOf(last, each), each)))
}

/**
 * What `inner` may borrow of the last chain of its list: the steps above its own first one. In «подпункт 1) пункта 2,
 * пункт 5 статьи 4» the first chain borrows the article and keeps its own paragraph.
 */
function outerOf(last: Place, inner: Place): Place {
  const at = last.findIndex(({ level }) => level === inner[0]?.level)
  return at < 0 ? last.slice(0, Math.max(0, last.length - 1)) : last.slice(0, at)
}

/** The elements of one chain, from the inner to the outer: «часть первую подпункта 5) пункта 2». */
export function readGroups(reader: Reader): (readonly Step[])[] {
  const groups: (readonly Step[])[] = []
  let attached = false
  for (;;) {
    const start = reader.at
    // «в пункте 3 в части второй» does occur.
    const again = groups.length > 0 && skipWords(reader, 'в')
    const owner = attached || again || isOwner(nounAt(reader))
    const group = readGroup(reader)
    const inner = groups.at(-1)?.[0]?.level
    // «в статье 7 пункт 3 исключить»: the paragraph does not hold the article.
    if (!group || (inner && group[0] && !(owner && contains(group[0].level, inner)))) {
      reader.at = start
      return groups
    }
    groups.push(group)
    attached = toAct(reader)
  }
}

/** The noun of the group that begins here, behind the ordinals that may lead it: «второй части». */
export function nounAt(reader: Reader): string {
  const start = reader.at
  countedAhead(reader)
  const noun = wordAt(reader)
  reader.at = start
  return noun
}

/**
 * «приложение 1 к указанному постановлению», «примечание к статье 5»: what the element is attached to. True where that is
 * the next step of the chain, so that only the preposition was passed over.
 */
function toAct(reader: Reader): boolean {
  const start = reader.at
  if (!skipWords(reader, 'к')) return false
  if (levelOf(wordAt(reader)) !== undefined) return true
  if (/^(?:настоящ|указанн|данн|эт)/.test(wordAt(reader))) reader.at += 1
  if (
    /^(?:закону|кодексу|постановлению|приказу|правилам|положению|решению|указу|инструкции|регламенту|распоряжению)$/.test(
      wordAt(reader),
    )
  )
    reader.at += 1
  else reader.at = start
  return false
}

/** «заголовок Закона», «по всему тексту настоящего Кодекса»: the act itself, which the header has named. */
export function ofAct(reader: Reader): void {
  const start = reader.at
  for (const word of ['настоящего', 'указанного']) skipWords(reader, word)
  if (
    /^(?:закона|кодекса|постановления|приказа|правил|положения|указа|регламента|инструкции)$/.test(
      wordAt(reader),
    )
  )
    reader.at += 1
  else reader.at = start
}

/** «подпункты 1), 2) и 4-1)», «часть вторую», «вторую часть», «строку, порядковый номер 3-1,», «пп. 5-1)». */
export function readGroup(reader: Reader): readonly Step[] | undefined {
  const start = reader.at
  // «вторую часть» as well as «часть вторую».
  const ahead = countedAhead(reader)
  const level = levelOf(wordAt(reader))
  if (level === undefined) {
    reader.at = start
    return undefined
  }
  const abbreviated = ABBREVIATIONS.has(wordAt(reader))
  const plural = isPlural(wordAt(reader))
  reader.at += 1
  if (abbreviated) skipSign(reader, '.')
  if (ahead.length > 0) return stepsOf(level, ahead)
  const name = reader.tokens[reader.at]
  if (name?.kind === 'quote' && NAMEABLE.has(level)) {
    reader.at += 1
    return [{ level: 'named', number: name.text }]
  }
  if (level === 'table') return row(reader)
  // Untidy texts number what is counted in words, «часть 2», and count what is numbered, «пункт второй».
  const listed = numbers(reader, JOINERS)
  const digits = plural || listed.length > 1 ? ranged(listed, level) : listed
  return stepsOf(level, digits.length > 0 ? digits : countedAhead(reader))
}

/** «вторую и третью», «с третьего по пятый», «с 3 по 5»: what stands before a noun, or behind it. */
function countedAhead(reader: Reader): readonly Counted[] {
  const span = spanned(reader, COUNTING, {
    from: () => skipWords(reader, 'с') || skipWords(reader, 'со'),
    to: () => skipWords(reader, 'по'),
  })
  return span.length > 0 ? span : ordinalWords(reader, COUNTING)
}

/** Elements that a sentence may call by their headings or words: «раздел «Министерство культуры»», «строку «Комитет»». */
const NAMEABLE: ReadonlySet<string> = new Set([
  'section',
  'subsection',
  'chapter',
  'column',
  'annex',
  'table',
])

/**
 * A row of a table by its number: «строку, порядковый номер 5,», «строки с порядковыми номерами 7 и 8», or as people
 * write «строку 5»; «строка вторая» is a line of plain text.
 */
function row(reader: Reader): readonly Step[] {
  const start = reader.at
  skipSign(reader, ',')
  skipWords(reader, 'с')
  const named =
    skipWords(reader, 'порядковый', 'номер') ||
    skipWords(reader, 'порядковые', 'номера') ||
    skipWords(reader, 'порядковым', 'номером') ||
    skipWords(reader, 'порядковыми', 'номерами')
  if (!named) reader.at = start
  const listed = numbers(reader, JOINERS)
  const found = listed.length > 1 ? ranged(listed, 'table') : listed
  // The number stands between two commas, of which the second belongs to it and joins nothing.
  if (named) skipSign(reader, ',')
  const counted = found.length > 0 ? [] : ordinalWords(reader, COUNTING)
  return counted.length > 0 ? stepsOf('line', counted) : stepsOf('table', found)
}
