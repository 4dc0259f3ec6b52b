import { give, groundedIn, nameAt } from '#app/domain/amendment/parse/clause.ts'
import { russianCases } from '#app/domain/amendment/parse/cases.ts'
import { day } from '#app/domain/amendment/parse/day.ts'
import { exception } from '#app/domain/amendment/parse/exception.ts'
import { ordersBy, type Grammar } from '#app/domain/amendment/parse/grammar.ts'
import {
  grown,
  skipSign,
  skipWords,
  wordAt,
  type Order,
  type Reader,
} from '#app/domain/amendment/parse/order.ts'
import { afterthought } from '#app/domain/amendment/parse/russian-afterthought.ts'
import { levelOf } from '#app/domain/amendment/parse/russian-levels.ts'
import { ofAct, readChains } from '#app/domain/amendment/parse/russian-places.ts'
import { anchor, quotedList, throughout, type State } from '#app/domain/amendment/parse/russian-state.ts'
import { again, verb } from '#app/domain/amendment/parse/russian-verbs.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/**
 * What a Russian amending sentence orders; nothing where a single word of it is not understood. A sentence that ends
 * with a colon and orders nothing opens a container: «в статье 3:».
 */
export function readRussian(sentence: string): readonly Order[] | undefined {
  return ordersBy(RUSSIAN, sentence)
}

const RUSSIAN: Grammar<State> = {
  begun: sentence => ({
    places: [],
    waiting: false,
    inPlace: false,
    throughout: false,
    orders: [],
    sentence,
  }),
  steps: [
    connector,
    afterthought,
    (reader, state) => day(reader, state, 'ru'),
    cases,
    (reader, state) => exception(reader, state, leftOut),
    place,
    quoted,
    again,
    verb,
    named,
  ],
  isFinished: ({ words, anchors }) => !words && !anchors,
}

/**
 * Words and signs that join without ordering; a semicolon ends a sentence, and with it the place it worked in, unless
 * words still wait for their verb: «в пункте 3 слова «а»; слова «б» исключить».
 */
function connector(reader: Reader, state: State): boolean {
  if (skipSign(reader, ':')) return opened(state)
  // A place that nothing is done in is no sentence.
  if ((state.words || !state.waiting) && skipSign(reader, ';')) {
    if (state.words) return true
    delete state.ground
    state.places = []
    state.inPlace = false
    return true
  }
  return (
    [',', '.'].some(sign => skipSign(reader, sign)) ||
    ['и', 'а', 'также', 'соответственно', 'при', 'этом'].some(word => skipWords(reader, word))
  )
}

/** «кроме статьи 5», «за исключением статей 5 и 6». */
function leftOut(reader: Reader): readonly Place[] {
  return skipWords(reader, 'кроме') || skipWords(reader, 'за', 'исключением') ? readChains(reader) : []
}

/** «слова «…» в различных падежах …», before their verb. */
function cases(reader: Reader, state: State): boolean {
  if (!state.words || !russianCases(reader)) return false
  state.allCases = true
  return true
}

/** «в статье 3: …», «пункт 15: …»: what follows works there. */
function opened(state: State): boolean {
  const named = state.inPlace || (state.waiting && !state.throughout)
  if (!named || state.places.length === 0 || state.orders.some(({ kind }) => kind !== 'container'))
    return true
  if (state.words || state.anchors) return false
  const { places } = state
  state.places = []
  state.inPlace = false
  return give(state, { kind: 'container', places })
}

/** The place that a sentence names, by the word that leads to it: «по всему тексту», «после», «в», or none. */
function place(reader: Reader, state: State): boolean {
  if (skipWords(reader, 'по', 'всему', 'тексту') || skipWords(reader, 'по', 'тексту'))
    return everywhere(reader, state)
  if (skipWords(reader, 'в', 'конце')) {
    state.atEnd = true
    // «в конце подпункта 4) точку …», but «в подпункте 4) в конце точку …» has named its place.
    return levelOf(wordAt(reader)) === undefined || inside(reader, state, true)
  }
  if (skipWords(reader, 'после')) return anchor(reader, state, 'after')
  if (skipWords(reader, 'перед')) return anchor(reader, state, 'before')
  if (ACT.test(wordAt(reader)) && /^(?:изложить|признать|дополнить)$/.test(wordAt(reader, 1))) {
    reader.at += 1
    return nameAt(state, [[]])
  }
  const preposition = ['в', 'во', 'из', 'к'].some(word => skipWords(reader, word))
  return inside(reader, state, preposition)
}

/** «по всему тексту», of the act or of the elements that are named behind it. */
function everywhere(reader: Reader, state: State): boolean {
  // «в заголовке и по тексту статьи 5»: the whole text has the heading in it.
  const headings = state.places.every(
    ([step, ...further]) => step?.level === 'heading' && further.length === 0,
  )
  if (state.waiting && headings) state.waiting = false
  return throughout(reader, state)
}

/**
 * A place inside the one named before, or a new one where that has its order already: after «в» it is where something
 * is done, else what it is done to.
 */
function inside(reader: Reader, state: State, preposition: boolean): boolean {
  // «в оглавлении в заголовке статьи 3», «в пункте 5 слова «…» в первом предложении исключить».
  const inContents = state.places.every(outer => outer.at(-1)?.level === 'contents')
  const goesOn = !preposition || inContents || state.words !== undefined
  const around = state.inPlace && goesOn ? state.places : []
  const named = readChains(reader)
  if (named.length === 0) return false
  ofAct(reader)
  const places = groundedIn(state, around, named)
  // «в статье 7 пункт 3 исключить»: the paragraph takes the article up.
  if (around.length > 0) state.waiting = false
  if (!nameAt(state, places)) return false
  state.inPlace = preposition || state.words !== undefined
  return true
}

/** Words in quotes wait for the verb that says what becomes of them. */
function quoted(reader: Reader, state: State): boolean {
  const words = quotedList(reader)
  if (words.length === 0) return false
  state.words = grown(state.words, words)
  return true
}

// Rules that an act approves are a text of their own.
const RULES = /^(?:правила|положение|инструкцию|регламент|устав|методику|стандарт|форму|правый)$/

// The act itself: «закон изложить в следующей редакции».
const ACT =
  /^(?:закон|кодекс|постановление|приказ|указ|положение|правила|регламент|инструкцию|устав|решение)$/

const NAMED =
  /^(?:перечень|перечня|перечне|список|списка|списке|реестр|реестра|реестре|таблиц[аыуе]|схем[аыуе]|состав|состава|составе|структур[аыуе])$/

/** «перечень государственных учреждений, находящихся в ведении Министерства, исключить»: a list called by its name. */
function named(reader: Reader, state: State): boolean {
  const preposition = skipWords(reader, 'в')
  const first = reader.tokens[reader.at]
  const approved = preposition && /утвержд/u.test(state.sentence)
  if (!(NAMED.test(wordAt(reader)) || (!preposition && RULES.test(wordAt(reader)))) || approved || !first) {
    return false
  }
  let end = first.end
  while (
    reader.at < reader.tokens.length &&
    !/^(?:исключить|дополнить|изложить|признать)$/.test(wordAt(reader))
  ) {
    const token = reader.tokens[reader.at]
    if (token?.kind === 'sign' && token.sign === ':') break
    // «в перечне … строку, порядковый номер 5, исключить»: the name ends before the row.
    if (preposition && /^строк[уи]$/.test(wordAt(reader))) break
    if (token && !(token.kind === 'sign' && token.sign === ',')) end = token.end
    reader.at += 1
  }
  state.inPlace = preposition
  return nameAt(state, [[{ level: 'named', number: state.sentence.slice(first.start, end) }]])
}
