import { named } from '#app/domain/amendment/parse/kazakh-named.ts'
import { JOINERS, readChains } from '#app/domain/amendment/parse/kazakh-places.ts'
import { NEXT, type State } from '#app/domain/amendment/parse/kazakh-state.ts'
import { renumber, repeal, verb } from '#app/domain/amendment/parse/kazakh-verbs.ts'
import { lex, plain } from '#app/domain/amendment/parse/lexer.ts'
import {
  quotes,
  skipSign,
  skipWords,
  wordAt,
  type Order,
  type Reader,
} from '#app/domain/amendment/parse/order.ts'
import { within } from '#app/domain/amendment/place.ts'
import type { Case } from '#app/domain/structure/nouns-kk.ts'

/**
 * What a Kazakh amending sentence orders; nothing where a single word of it is not understood. The verb stands last,
 * and the case of what stands before it says what is done: «бапта:» opens a container.
 */
export function readKazakh(sentence: string): readonly Order[] | undefined {
  const reader: Reader = { tokens: lex(sentence), at: 0 }
  const state: State = {
    places: [],
    local: false,
    throughout: false,
    added: [],
    inside: [],
    orders: [],
    sentence,
  }
  while (reader.at < reader.tokens.length) if (!step(reader, state)) return undefined
  if (state.words || state.anchors || state.added.length > 0 || state.by) return undefined
  return state.orders.length > 0 ? state.orders : undefined
}

/**
 * One thing that may stand at the reading position, tried from the most telling to the least; false where
 * none does.
 */
function step(reader: Reader, state: State): boolean {
  return (
    connector(reader, state) ||
    toAct(reader) ||
    announcement(reader, state) ||
    throughout(reader, state) ||
    quoted(reader, state) ||
    repeal(reader, state) ||
    verb(reader, state) ||
    after(reader, state) ||
    place(reader, state) ||
    named(reader, state)
  )
}

/** What joins members of a sentence and orders nothing. */
const CONNECTORS: readonly (readonly string[])[] = [
  ['тиісінше'],
  ['және'],
  ['жаңа'],
  ['мен'],
  ['пен'],
  ['бен'],
  ['деп'],
]

/**
 * Words and signs that join without ordering; a semicolon ends a sentence, and with it the place it worked in, unless
 * words still wait for their verb: «3-тармақта «а» деген сөз; «б» деген сөздер алып тасталсын».
 */
function connector(reader: Reader, state: State): boolean {
  if (skipSign(reader, ':')) return opened(state)
  if (skipSign(reader, ';')) {
    if (state.words) return true
    state.places = []
    state.local = false
    return true
  }
  return (
    [',', '.'].some(sign => skipSign(reader, sign)) || CONNECTORS.some(words => skipWords(reader, ...words))
  )
}

/** «көрсетілген бұйрыққа 1-қосымша»: what the element is attached to. */
function toAct(reader: Reader): boolean {
  if (!/^(?:көрсетілген|аталған)$/.test(wordAt(reader))) return false
  if (
    !/^(?:қаулыға|бұйрыққа|заңға|ережеге|шешімге|жарлыққа|қағидаларға|нұсқаулыққа)$/.test(wordAt(reader, 1))
  )
    return false
  reader.at += 2
  return true
}

/** «3-бапта: …», «14-тармақ: …»: what follows works there. */
function opened(state: State): boolean {
  if (state.orders.some(({ kind }) => kind !== 'container') || state.places.length === 0) return true
  if (state.words || state.by || state.anchors || state.added.length > 0) return false
  state.orders.push({ kind: 'container', places: state.places })
  state.places = []
  state.local = false
  return true
}

/** «мынадай редакцияда», «мынадай мазмұндағы», and where the text is instead when it is not below. */
function announcement(reader: Reader, state: State): boolean {
  if (/^(?:алып|алынып)$/.test(wordAt(reader)) && /^таста(?:лсын|лып)$/.test(wordAt(reader, 1))) {
    reader.at += 1
    return true
  }
  if (elsewhere(reader, state)) return true
  const ahead = NEXT.test(wordAt(reader)) || wordAt(reader) === 'жаңа' ? 1 : 0
  if (!/^(?:редакцияда|мазмұндағы|мазмұнда)$/.test(wordAt(reader, ahead))) return false
  reader.at += ahead + 1
  state.announced = true
  return true
}

/** The text is in an annex, or withheld behind a remark in brackets; both are kept, and neither is carried out. */
function elsewhere(reader: Reader, state: State): boolean {
  const token = reader.tokens[reader.at]
  const withheld =
    token?.kind === 'sign' &&
    token.sign === '(' &&
    /тасталсын|жазылсын|толықтырылсын/.test(plain(state.sentence.slice(0, token.start)))
  const rest = plain(state.sentence.slice(token?.start ?? 0))
  const annexed = /^осы [^»]*?(?:қосымшаға|қосымшасына|қосымшаларға) сәйкес/.exec(rest)
  if (withheld) {
    const last = state.orders.at(-1)
    if (last?.kind !== 'restate' && last?.kind !== 'add') return false
    state.orders[state.orders.length - 1] = { ...last, elsewhere: 'withheld' }
    reader.at = reader.tokens.length
    return true
  }
  if (!annexed || !token) return false
  state.elsewhere = 'annexed'
  while ((reader.tokens[reader.at]?.start ?? Infinity) < token.start + annexed[0].length) reader.at += 1
  return true
}

/**
 * «бүкіл мәтін бойынша»: every place in the text is meant, not the one place that the words are otherwise
 * looked for.
 */
function throughout(reader: Reader, state: State): boolean {
  const found = ['бүкіл', 'барлық'].some(
    all => skipWords(reader, all, 'мәтін', 'бойынша') || skipWords(reader, all, 'мәтіні', 'бойынша'),
  )
  if (found || skipWords(reader, 'мәтін', 'бойынша') || skipWords(reader, 'мәтіні', 'бойынша')) {
    state.throughout = true
    return true
  }
  return false
}

/** ««A», «B» деген сөздер», «… деген сөздермен», «… деген сөздерден кейін». */
function quoted(reader: Reader, state: State): boolean {
  const start = reader.at
  const texts = quotes(reader, JOINERS)
  if (texts.length === 0) return false
  skipWords(reader, 'деген')
  const role = roleOf(reader)
  if (!role) {
    reader.at = start
    return false
  }
  if (role === 'by') state.by = [...(state.by ?? []), ...texts]
  else if (role === 'words') state.words = [...(state.words ?? []), ...texts]
  else state.anchors = { side: role, words: texts, places: [] }
  return true
}

/** What quoted words are called, with the case ending that tells their role. */
const WORDS_NOUN =
  /^(?:сөз|сөздер|цифр|цифрлар|сан|сандар|әріп|әріптер|аббревиатура|аббревиатуралар|сөйлем|белгі|белгісі|белгілері|тіркесі|тіркестері|символ|символдар)(.*)$/

/**
 * What the noun after a quoted text makes of it, by its case: the words meant, those that replace them, or
 * an anchor.
 */
function roleOf(reader: Reader): 'words' | 'by' | 'after' | 'before' | undefined {
  if (wordAt(reader) === 'тыныс' || wordAt(reader) === 'сөз') {
    if (/^(?:белгі|тіркес)/.test(wordAt(reader, 1))) reader.at += 1
  }
  const ending = WORDS_NOUN.exec(wordAt(reader))?.[1]
  if (ending === undefined) return undefined
  reader.at += 1
  if (/(?:мен|бен|пен)$/.test(ending)) return 'by'
  if (AFTER.some(word => skipWords(reader, word))) return 'after'
  if (BEFORE.some(word => skipWords(reader, word))) return 'before'
  return 'words'
}

/** «сөздерден кейін …», «сөздерден кейінгі …», and «сөздердің алдынан …»: on which side of quoted words. */
const AFTER = ['кейін', 'кейінгі', 'соң']
const BEFORE = ['бұрын', 'алдынан', 'алдына', 'алдында', 'алдындағы']

/** «7-баптан кейін мынадай мазмұндағы 7-1-баппен толықтырылсын». */
function after(reader: Reader, state: State): boolean {
  const start = reader.at
  const chains = readChains(reader)
  if (chains?.grammatical === 'ablative' && chains.places.length === 1 && skipWords(reader, 'кейін')) {
    state.anchors = { side: 'after', words: [], places: chains.places }
    return true
  }
  reader.at = start
  return false
}

/** Cases of the place where something is done. */
const LOCAL: ReadonlySet<Case> = new Set(['locative', 'attributive'])

/** Cases of the element to which it is done. */
const OBJECT: ReadonlySet<Case> = new Set(['nominative', 'accusative', 'dative', 'genitive'])

// The act itself: «заң мынадай редакцияда жазылсын».
const ACT = /^(?:заң|кодекс|қаулы|бұйрық|жарлық|ереже|қағидалар|регламент|нұсқаулық|жарғы|шешім)$/

/** The place that a sentence names. In the locative it is where something is done, else what it is done to. */
function place(reader: Reader, state: State): boolean {
  const start = reader.at
  if (ACT.test(wordAt(reader)) && NEXT.test(wordAt(reader, 1))) {
    reader.at += 1
    state.places = [[]]
    return true
  }
  const chains = readChains(reader)
  if (chains && (LOCAL.has(chains.grammatical) || OBJECT.has(chains.grammatical))) {
    // «3-тармақ 4-тармақ деп есептелсін»: the second is what the first becomes.
    if (state.places.length > 0 && !state.local && wordAt(reader) === 'деп') {
      reader.at = start
      return renumber(reader, state)
    }
    const around = state.local ? state.places : []
    state.places =
      around.length === 0
        ? chains.places
        : around.flatMap(outer => chains.places.map(inner => within(outer, inner)))
    state.local = LOCAL.has(chains.grammatical)
    return true
  }
  if (chains?.grammatical === 'instrumental') {
    state.added = chains.places.flatMap(each => each.slice(-1))
    state.inside = chains.places.map(each => each.slice(0, -1))
    return true
  }
  reader.at = start
  return false
}
