import { JOINERS, readChains, readGroup } from '#app/domain/amendment/parse/kazakh-places.ts'
import { lex, plain } from '#app/domain/amendment/parse/lexer.ts'
import {
  quotes,
  skipSign,
  skipWords,
  wordAt,
  type Order,
  type Reader,
  type Words,
} from '#app/domain/amendment/parse/order.ts'
import { within, type Place, type Step } from '#app/domain/amendment/place.ts'
import type { Case } from '#app/domain/amendment/wording/nouns-kk.ts'

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

/** What has been read of the sentence, waiting for its verb. */
interface State {
  places: readonly Place[]
  local: boolean
  throughout: boolean
  words?: Words
  by?: Words
  anchors?: { readonly side: 'after' | 'before'; readonly words: Words; readonly places: readonly Place[] }
  added: readonly Step[]
  inside: Place
  announced?: true
  elsewhere?: string
  readonly orders: Order[]
  readonly sentence: string
}

const CONNECTORS: readonly (readonly string[])[] = [
  ['тиісінше'],
  ['және'],
  ['жаңа'],
  ['мен'],
  ['пен'],
  ['бен'],
  ['деп'],
]
const NEXT = /^(?:мынадай|келесі|келесідей|төмендегі|төмендегідей|мына)$/
const WORDS_NOUN =
  /^(?:сөз|сөздер|цифр|цифрлар|сан|сандар|әріп|әріптер|аббревиатура|аббревиатуралар|сөйлем|белгі|белгісі|белгілері|тіркесі|тіркестері|символ|символдар)(.*)$/
const VERBS: Readonly<Record<string, (reader: Reader, state: State) => boolean>> = {
  ауыстырылсын: (_, state) => replace(state),
  толықтырылсын: (_, state) => supplement(state),
  жазылсын: (_, state) => restate(state),
  тасталсын: (_, state) => remove(state),
}

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

function connector(reader: Reader, state: State): boolean {
  if (skipSign(reader, ':')) return opened(state)
  if (skipSign(reader, ';')) {
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
  if (role === 'by') state.by = texts
  else if (role === 'words') state.words = [...(state.words ?? []), ...texts]
  else state.anchors = { side: role, words: texts, places: [] }
  return true
}

function roleOf(reader: Reader): 'words' | 'by' | 'after' | 'before' | undefined {
  if (wordAt(reader) === 'тыныс' || wordAt(reader) === 'сөз') {
    if (/^(?:белгі|тіркес)/.test(wordAt(reader, 1))) reader.at += 1
  }
  const ending = WORDS_NOUN.exec(wordAt(reader))?.[1]
  if (ending === undefined) return undefined
  reader.at += 1
  if (/(?:мен|бен|пен)$/.test(ending)) return 'by'
  if (skipWords(reader, 'кейін') || skipWords(reader, 'соң')) return 'after'
  if (skipWords(reader, 'бұрын') || skipWords(reader, 'алдынан') || skipWords(reader, 'алдына'))
    return 'before'
  return 'words'
}

function repeal(reader: Reader, state: State): boolean {
  const phrase =
    skipWords(reader, 'күші', 'жойылды', 'деп', 'танылсын') ||
    skipWords(reader, 'күшін', 'жойды', 'деп', 'танылсын') ||
    skipWords(reader, 'күші', 'жойылған', 'деп', 'танылсын')
  if (!phrase || state.places.length === 0 || state.local) return false
  state.orders.push({ kind: 'repeal', places: state.places })
  return true
}

function verb(reader: Reader, state: State): boolean {
  const word = wordAt(reader)
  if (word === 'есептелсін' || (word === 'болып' && skipWords(reader, 'болып')))
    return renumber(reader, state)
  const act = VERBS[word.replace(/(?:ып|іп)$/, 'сын')]
  if (!act) return false
  reader.at += 1
  return act(reader, state)
}

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

const LOCAL: ReadonlySet<Case> = new Set(['locative', 'attributive'])
const OBJECT: ReadonlySet<Case> = new Set(['nominative', 'accusative', 'dative', 'genitive'])

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
    state.inside = chains.places[0]?.slice(0, -1) ?? []
    return true
  }
  reader.at = start
  return false
}

function replace(state: State): boolean {
  const { words, by } = state
  if (!words || !by || (by.length !== words.length && by.length !== 1)) return false
  state.orders.push({ kind: state.throughout ? 'throughout' : 'substitute', places: state.places, words, by })
  delete state.words
  delete state.by
  return true
}

function remove(state: State): boolean {
  const { words, places } = state
  delete state.words
  if (words) {
    const by = words.map(() => '')
    state.orders.push(
      state.throughout ? { kind: 'throughout', places, words, by } : { kind: 'delete-words', places, words },
    )
    return true
  }
  if (places.length === 0 || state.local) return false
  state.orders.push({ kind: 'delete', places })
  return true
}

function supplement(state: State): boolean {
  const { anchors, by, added, places } = state
  delete state.anchors
  if (by) {
    if (by.length !== 1 || anchors?.places.length) return false
    delete state.by
    const side = anchors?.side ?? 'end'
    state.orders.push({ kind: 'insert-words', places, side, anchors: anchors?.words ?? [], words: by })
    return true
  }
  const first = added[0]
  if (!first || !(state.announced || state.elsewhere)) return false
  state.added = []
  delete state.announced
  state.orders.push({
    kind: 'add',
    places,
    level: first.level,
    numbers: added.map(({ number }) => number).filter(number => number !== ''),
    inside: state.inside,
    ...(anchors?.places[0] && { after: anchors.places[0] }),
    ...(state.elsewhere !== undefined && { elsewhere: state.elsewhere }),
  })
  return true
}

function restate(state: State): boolean {
  if (state.local || !(state.announced || state.elsewhere)) return false
  delete state.announced
  state.orders.push({
    kind: 'restate',
    places: state.places,
    ...(state.elsewhere !== undefined && { elsewhere: state.elsewhere }),
  })
  return true
}

function renumber(reader: Reader, state: State): boolean {
  const group = readGroup(reader)
  if (!group || group.steps.length !== state.places.length) return false
  if (!skipWords(reader, 'деп', 'есептелсін') && !skipWords(reader, 'болып', 'есептелсін')) return false
  state.orders.push({
    kind: 'renumber',
    places: state.places,
    numbers: group.steps.map(({ number }) => number),
  })
  return true
}

// The act itself: «заң мынадай редакцияда жазылсын».
const ACT = /^(?:заң|кодекс|қаулы|бұйрық|жарлық|ереже|қағидалар|регламент|нұсқаулық|жарғы|шешім)$/

// Rules that an act approves are a text of their own.
const RULES = /^(?:қағидалар|ереже|нұсқаулық|регламент|жарғы|әдістеме|стандарт)(?:ы|сы|і)?$/
const NAMED =
  /^(?:тізбе|тізім|тізілім|кесте|схема|құрам|мазмұн|құрылым|бөлім)(?:сі|і|ы|сы)?(нің|дің|нде|де|нда|да|сінде|на|не|ін|н)?$/

const BEFORE_TEXT = /^(?:осы|мынадай|жаңа|алып)$/

/** «Министрліктің қарамағындағы мемлекеттік мекемелердің тізбесі»; ««Алматы қ.» деген бөлімде»: called by its name. */
function named(reader: Reader, state: State): boolean {
  const from = reader.tokens[reader.at]?.start ?? 0
  if (reader.tokens[reader.at]?.kind === 'number') return false
  for (let at = reader.at; at < reader.tokens.length; at += 1) {
    const token = reader.tokens[at]
    if (token?.kind === 'sign' && token.sign !== ',') return false
    const word = token?.kind === 'word' ? token.word : ''
    const found =
      NAMED.exec(word) ?? (BEFORE_TEXT.test(wordAt(reader, at + 1 - reader.at)) ? RULES.exec(word) : null)
    if (!found || !token) continue
    state.places = [[{ level: 'named', number: state.sentence.slice(from, token.end) }]]
    state.local = /(?:нде|де|нда|да)$/.test(found[1] ?? '')
    reader.at = at + 1
    return true
  }
  return false
}
