import { lex } from '#app/domain/amendment/parse/lexer.ts'
import { skipSign, skipWords, wordAt, type Order, type Reader } from '#app/domain/amendment/parse/order.ts'
import { readChains } from '#app/domain/amendment/parse/russian-places.ts'
import { chains, quotedList, type State } from '#app/domain/amendment/parse/russian-state.ts'
import { again, verb } from '#app/domain/amendment/parse/russian-verbs.ts'
import { within } from '#app/domain/amendment/place.ts'

/**
 * What a Russian amending sentence orders; nothing where a single word of it is not understood. A sentence that ends
 * with a colon and orders nothing opens a container: «в статье 3:».
 */
export function readRussian(sentence: string): readonly Order[] | undefined {
  const reader: Reader = { tokens: lex(sentence), at: 0 }
  const state: State = { places: [], inPlace: false, throughout: false, orders: [], sentence }
  while (reader.at < reader.tokens.length) if (!step(reader, state)) return undefined
  if (state.words || state.anchors) return undefined
  return state.orders.length > 0 ? state.orders : undefined
}

/**
 * One thing that may stand at the reading position, tried from the most telling to the least; false where
 * none does.
 */
function step(reader: Reader, state: State): boolean {
  return (
    connector(reader, state) ||
    place(reader, state) ||
    quoted(reader, state) ||
    again(reader, state) ||
    verb(reader, state) ||
    named(reader, state)
  )
}

/**
 * Words and signs that join without ordering; a semicolon ends a sentence, and with it the place it worked in, unless
 * words still wait for their verb: «в пункте 3 слова «а»; слова «б» исключить».
 */
function connector(reader: Reader, state: State): boolean {
  if (skipSign(reader, ':')) return opened(state)
  if (skipSign(reader, ';')) {
    if (state.words) return true
    state.places = []
    state.inPlace = false
    return true
  }
  return (
    [',', '.'].some(sign => skipSign(reader, sign)) ||
    ['и', 'а', 'также', 'соответственно', 'при', 'этом'].some(word => skipWords(reader, word))
  )
}

/** «в статье 3: …»: what follows works there. */
function opened(state: State): boolean {
  if (!state.inPlace || state.places.length === 0 || state.orders.some(({ kind }) => kind !== 'container'))
    return true
  if (state.words || state.anchors) return false
  state.orders.push({ kind: 'container', places: state.places })
  state.places = []
  state.inPlace = false
  return true
}

/** The place that a sentence names: after «в» it is where something is done, else what it is done to. */
function place(reader: Reader, state: State): boolean {
  const before = reader.at
  if (skipWords(reader, 'по', 'всему', 'тексту') || skipWords(reader, 'по', 'тексту')) {
    state.throughout = true
    if (!chains(reader, state)) skipActWord(reader)
    return true
  }
  if (skipWords(reader, 'после') || skipWords(reader, 'перед')) {
    if (anchor(reader, state, before)) return true
    reader.at = before
    return false
  }
  if (ACT.test(wordAt(reader)) && /^(?:изложить|признать)$/.test(wordAt(reader, 1))) {
    reader.at += 1
    state.places = [[]]
    return true
  }
  const preposition = ['в', 'во', 'из', 'к'].some(word => skipWords(reader, word))
  // «в оглавлении в заголовке статьи 3»: the second place is inside the first.
  const inContents = state.places.every(outer => outer.at(-1)?.level === 'contents')
  const around = state.inPlace && (!preposition || inContents) ? state.places : []
  if (!chains(reader, state)) {
    reader.at = before
    return false
  }
  // «в статье 7 пункт 3 исключить»
  if (around.length > 0)
    state.places = around.flatMap(outer => state.places.map(inner => within(outer, inner)))
  state.inPlace = preposition
  return true
}

/** «настоящего Закона», «Кодекса»: the act itself after «по всему тексту». */
function skipActWord(reader: Reader): void {
  for (const word of ['настоящего', 'указанного']) skipWords(reader, word)
  if (
    /^(?:закона|кодекса|постановления|приказа|правил|положения|указа|регламента|инструкции)$/.test(
      wordAt(reader),
    )
  )
    reader.at += 1
}

/** «после слов «…»», «перед словом «…»», «после статьи 7». */
function anchor(reader: Reader, state: State, before: number): boolean {
  const side =
    reader.tokens[before]?.kind === 'word' && wordAt(reader, before - reader.at) === 'перед'
      ? 'before'
      : 'after'
  const words = quotedList(reader)
  if (words.length > 0) {
    state.anchors = { side, words, places: [] }
    return true
  }
  const places = readChains(reader)
  if (places.length !== 1 || side === 'before') return false
  state.anchors = { side, words: [], places }
  return true
}

/** Words in quotes wait for the verb that says what becomes of them. */
function quoted(reader: Reader, state: State): boolean {
  const words = quotedList(reader)
  if (words.length === 0) return false
  state.words = [...(state.words ?? []), ...words]
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
  const start = reader.at
  const preposition = skipWords(reader, 'в')
  const first = reader.tokens[reader.at]
  const approved = preposition && /утвержд/u.test(state.sentence)
  if (!(NAMED.test(wordAt(reader)) || (!preposition && RULES.test(wordAt(reader)))) || approved || !first) {
    reader.at = start
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
  state.places = [[{ level: 'named', number: state.sentence.slice(first.start, end) }]]
  state.inPlace = preposition
  return true
}
