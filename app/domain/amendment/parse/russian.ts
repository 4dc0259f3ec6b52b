import {
  product,
  quotes,
  skipSign,
  skipWords,
  wordAt,
  type Order,
  type Reader,
  type Words,
} from '#app/domain/amendment/parse/order.ts'
import { JOINERS, readChains, readGroup, readGroups } from '#app/domain/amendment/parse/russian-places.ts'
import { lex } from '#app/domain/amendment/parse/lexer.ts'
import { within, type Place } from '#app/domain/amendment/place.ts'

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

/** What has been read of the sentence: where it works, and the words that wait for their verb. */
interface State {
  places: readonly Place[]
  inPlace: boolean
  throughout: boolean
  words?: Words
  anchors?: { readonly side: 'after' | 'before'; readonly words: Words; readonly places: readonly Place[] }
  readonly orders: Order[]
  readonly sentence: string
}

const QUOTED =
  /^(?:слов[оаеу]?|словами?|словом|словам|слову|словосочетани[еяюй]|словосочетаниями?|цифр[аыуе]?|цифрами|цифрой|числ[оа]|числом|числами|букв[аыу]|буквой|буквами|аббревиатур[аыу]?|аббревиатурой|аббревиатурами|обозначени[ея]|символ|символы|символом|символами)$/
const MARKS = /^(?:знак|знака|знаки|знаков|знаком|знаками)$/
// Rules that an act approves are a text of their own.
const RULES = /^(?:правила|положение|инструкцию|регламент|устав|методику|стандарт|форму|правый)$/
// The act itself: «закон изложить в следующей редакции».
const ACT =
  /^(?:закон|кодекс|постановление|приказ|указ|положение|правила|регламент|инструкцию|устав|решение)$/
const NAMED =
  /^(?:перечень|перечня|перечне|список|списка|списке|реестр|реестра|реестре|таблиц[аыуе]|схем[аыуе]|оглавлени[еяи]|состав|состава|составе|структур[аыуе])$/

function step(reader: Reader, state: State): boolean {
  return (
    connector(reader, state) ||
    place(reader, state) ||
    quoted(reader, state) ||
    verb(reader, state) ||
    named(reader, state)
  )
}

function connector(reader: Reader, state: State): boolean {
  if (skipSign(reader, ':')) return opened(state)
  if (skipSign(reader, ';')) {
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
  const around = state.inPlace && !preposition ? state.places : []
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
  skipWords(reader, 'настоящего') || skipWords(reader, 'указанного')
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

function chains(reader: Reader, state: State): boolean {
  const places = readChains(reader)
  if (places.length === 0) return false
  state.places = places
  return true
}

function quoted(reader: Reader, state: State): boolean {
  const words = quotedList(reader)
  if (words.length === 0) return false
  state.words = [...(state.words ?? []), ...words]
  return true
}

/** «слова «A», «B» и слово «C»». */
function quotedList(reader: Reader): string[] {
  const start = reader.at
  const sign = MARKS.test(wordAt(reader)) && /^препинания$/.test(wordAt(reader, 1))
  if (sign) reader.at += 2
  else if (QUOTED.test(wordAt(reader))) reader.at += 1
  else return []
  const found = quotes(reader, JOINERS)
  if (found.length === 0) reader.at = start
  return found
}

function verb(reader: Reader, state: State): boolean {
  const word = wordAt(reader)
  const start = reader.at
  reader.at += 1
  const done =
    (/^замен(?:ить|яются|яется|ены|ено|ен|ена)$/.test(word) && replace(reader, state)) ||
    (/^(?:исключить|исключаются|исключается|удалить|изъять)$/.test(word) && remove(reader, state)) ||
    (/^(?:дополнить|дополняется|дополнив)$/.test(word) && supplement(reader, state)) ||
    (/^(?:изложить|излагается|изложив)$/.test(word) && restate(reader, state)) ||
    (word === 'признать' && repeal(reader, state)) ||
    (word === 'считать' && renumber(reader, state))
  if (!done) reader.at = start
  return done
}

function replace(reader: Reader, state: State): boolean {
  // «заменить в пункте 3 слова «…» словами «…»»: the verb may come first.
  if (!state.words && wordAt(reader) === 'в') place(reader, state)
  const words = state.words ?? quotedList(reader)
  skipWords(reader, 'соответственно')
  skipWords(reader, 'на')
  const by = quotedList(reader)
  if (by.length === 0) by.push(...quotes(reader, JOINERS))
  if (words.length === 0 || (by.length !== words.length && by.length !== 1)) return false
  delete state.words
  state.orders.push({ kind: state.throughout ? 'throughout' : 'substitute', places: state.places, words, by })
  return true
}

function remove(reader: Reader, state: State): boolean {
  const words = state.words ?? quotedList(reader)
  delete state.words
  if (words.length > 0) {
    const by = words.map(() => '')
    state.orders.push(
      state.throughout
        ? { kind: 'throughout', places: state.places, words, by }
        : { kind: 'delete-words', places: state.places, words },
    )
    return true
  }
  if (state.places.length === 0) chains(reader, state)
  if (state.places.length === 0 || state.inPlace) return false
  state.orders.push({ kind: 'delete', places: state.places })
  return true
}

function supplement(reader: Reader, state: State): boolean {
  const { anchors } = state
  const words = quotedList(reader)
  if (words.length > 0) return insertion(state, words)
  ;['новым', 'новой', 'новыми'].some(word => skipWords(reader, word))
  let groups = readGroups(reader)
  const further = groups.length > 0 ? readGroups(reader) : []
  if (further.length > 0) {
    // «дополнить пункт 5 подпунктом 3)»: the element comes after the verb.
    state.places = product(groups.reverse())
    groups = further
  }
  const [inner, ...outer] = groups
  if (!inner) return false
  const level = inner[0]?.level ?? 'line'
  const ending = announced(reader)
  if (!ending) return false
  delete state.anchors
  state.orders.push({
    kind: 'add',
    places: state.places,
    level,
    numbers: inner.map(({ number }) => number).filter(number => number !== ''),
    inside: product(outer.reverse())[0] ?? [],
    ...(anchors?.places[0] && { after: anchors.places[0] }),
    ...(ending !== true && { elsewhere: ending }),
  })
  return true
}

function insertion(state: State, words: Words): boolean {
  const { anchors } = state
  if (anchors?.places.length || words.length !== 1) return false
  delete state.anchors
  state.orders.push({
    kind: 'insert-words',
    places: state.places,
    side: anchors?.side ?? 'end',
    anchors: anchors?.words ?? [],
    words,
  })
  return true
}

function restate(reader: Reader, state: State): boolean {
  if (state.places.length === 0) chains(reader, state)
  if (state.inPlace) return false
  const ending = announced(reader)
  if (!ending) return false
  state.orders.push({ kind: 'restate', places: state.places, ...(ending !== true && { elsewhere: ending }) })
  return true
}

/** «следующего содержания:», «в следующей редакции:»; or where the text is instead: an annex, or withheld. */
function announced(reader: Reader): true | string | undefined {
  const inEdition =
    skipWords(reader, 'в', 'следующей', 'редакции') ||
    skipWords(reader, 'в', 'новой', 'редакции') ||
    skipWords(reader, 'в', 'редакции') ||
    skipWords(reader, 'следующего', 'содержания') ||
    skipWords(reader, 'следующей', 'редакции')
  const rest = reader.tokens.slice(reader.at)
  const elsewhere =
    rest[0]?.kind === 'sign' && rest[0].sign === '('
      ? 'withheld'
      : wordAt(reader) === 'согласно'
        ? 'annexed'
        : ''
  if (elsewhere !== '') {
    reader.at = reader.tokens.length
    return elsewhere
  }
  if (!inEdition) return undefined
  const end = reader.tokens[reader.at]
  return end === undefined || end.kind === 'sign' || end.kind === 'quote' ? true : undefined
}

function repeal(reader: Reader, state: State): boolean {
  if (!/^утратив(?:шим|шей|шими)$/.test(wordAt(reader)) || wordAt(reader, 1) !== 'силу') return false
  reader.at += 2
  if (state.places.length === 0) chains(reader, state)
  if (state.places.length === 0 || state.inPlace) return false
  state.orders.push({ kind: 'repeal', places: state.places })
  return true
}

function renumber(reader: Reader, state: State): boolean {
  skipWords(reader, 'соответственно')
  const group = readGroup(reader)
  if (!group || group.length !== state.places.length) return false
  state.orders.push({ kind: 'renumber', places: state.places, numbers: group.map(({ number }) => number) })
  return true
}

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
    if (token && !(token.kind === 'sign' && token.sign === ',')) end = token.end
    reader.at += 1
  }
  state.places = [[{ level: 'named', number: state.sentence.slice(first.start, end) }]]
  state.inPlace = preposition
  return true
}
