import { give, groundedIn, nameAt } from '#app/domain/amendment/parse/clause.ts'
import { kazakhCases } from '#app/domain/amendment/parse/cases.ts'
import { day } from '#app/domain/amendment/parse/day.ts'
import { announcement } from '#app/domain/amendment/parse/kazakh-announced.ts'
import { exception } from '#app/domain/amendment/parse/exception.ts'
import { ordersBy, type Grammar } from '#app/domain/amendment/parse/grammar.ts'
import { named } from '#app/domain/amendment/parse/kazakh-named.ts'
import { readChains, type Chains } from '#app/domain/amendment/parse/kazakh-places.ts'
import { AFTER, quoted } from '#app/domain/amendment/parse/kazakh-quoted.ts'
import { NEXT, type State } from '#app/domain/amendment/parse/kazakh-state.ts'
import { renumber, repeal, verb } from '#app/domain/amendment/parse/kazakh-verbs.ts'
import { skipSign, skipWords, wordAt, type Order, type Reader } from '#app/domain/amendment/parse/order.ts'
import type { Place } from '#app/domain/amendment/place.ts'
import type { Case } from '#app/domain/structure/nouns-kk.ts'

/**
 * What a Kazakh amending sentence orders; nothing where a single word of it is not understood. The verb stands last,
 * and the case of what stands before it says what is done: «бапта:» opens a container.
 */
export function readKazakh(sentence: string): readonly Order[] | undefined {
  return ordersBy(KAZAKH, sentence)
}

const KAZAKH: Grammar<State> = {
  begun: sentence => ({
    places: [],
    waiting: false,
    local: false,
    throughout: false,
    insertions: [],
    added: [],
    orders: [],
    sentence,
  }),
  steps: [
    connector,
    (reader, state) => day(reader, state, 'kk'),
    toAct,
    cases,
    (reader, state) => exception(reader, state, leftOut),
    announcement,
    throughout,
    end,
    quoted,
    repeal,
    verb,
    after,
    place,
    named,
  ],
  isFinished: state => !isUnfinished(state),
}

/** Whether something was read whose verb has not come. */
function isUnfinished({ words, by, anchors, added, insertions }: State): boolean {
  return Boolean(words ?? by ?? anchors) || added.length > 0 || insertions.length > 0
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
  // A place that nothing is done in is no sentence.
  if ((state.words || !state.waiting) && skipSign(reader, ';')) {
    if (state.words) return true
    delete state.ground
    state.places = []
    state.local = false
    return true
  }
  return (
    [',', '.'].some(sign => skipSign(reader, sign)) || CONNECTORS.some(words => skipWords(reader, ...words))
  )
}

/** «көрсетілген бұйрыққа 1-қосымша», «Заңның тақырыбы»: the act itself, which the header has named. */
function toAct(reader: Reader): boolean {
  if (
    /^(?:заң|кодекс|қаулы|бұйрық|жарлық|ереже|қағидалар|регламент|нұсқаулық)[ндт][ыі]ң$/.test(wordAt(reader))
  ) {
    reader.at += 1
    return true
  }
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
  if (isUnfinished(state)) return false
  const { places } = state
  state.places = []
  state.local = false
  return give(state, { kind: 'container', places })
}

/**
 * «бүкіл мәтін бойынша», «бүкіл мәтініндегі»: every place in the text is meant, not the one place that the words are
 * otherwise looked for.
 */
function throughout(reader: Reader, state: State): boolean {
  const all = ['бүкіл', 'барлық'].some(word => skipWords(reader, word))
  const found =
    ['мәтін', 'мәтіні'].some(text => skipWords(reader, text, 'бойынша')) ||
    (all && ['мәтінінде', 'мәтініндегі'].some(text => skipWords(reader, text)))
  if (!found) return false
  // «5-баптың тақырыбында және бүкіл мәтіні бойынша»: the whole text has the heading in it.
  if (state.waiting && state.places.every(place => place.at(-1)?.level === 'heading'))
    state.places = state.places.map(place => place.slice(0, -1))
  state.throughout = true
  return true
}

/** «тиісті септік жалғауларында»: the words are meant in all their forms. */
function cases(reader: Reader, state: State): boolean {
  if (!kazakhCases(reader)) return false
  state.allCases = true
  return true
}

/** «5-бапты қоспағанда», «5-баптан басқа». */
function leftOut(reader: Reader): readonly Place[] {
  const chains = readChains(reader)
  const told =
    (chains?.grammatical === 'accusative' && skipWords(reader, 'қоспағанда')) ||
    (chains?.grammatical === 'ablative' && ['басқа', 'өзге'].some(word => skipWords(reader, word)))
  return told && chains ? chains.places : []
}

/** «соңындағы нүкте», «соңына … деген сөздермен»: the end of the place named before it. */
function end(reader: Reader, state: State): boolean {
  if (!/^(?:соңы|аяғы)(?:нда|ндағы|на)$/.test(wordAt(reader))) return false
  reader.at += 1
  state.atEnd = true
  return true
}

/** «7-баптан кейін мынадай мазмұндағы 7-1-баппен толықтырылсын». */
function after(reader: Reader, state: State): boolean {
  const chains = readChains(reader)
  const single = chains?.grammatical === 'ablative' && chains.places.length === 1
  if (single && !state.anchors && skipWords(reader, 'кейін')) {
    state.anchors = { side: 'after', words: [], places: chains.places }
    return true
  }
  return false
}

/** Cases of the place where something is done, «3-тармақта», or from which it goes, «3-тармақтан». */
const LOCAL: ReadonlySet<Case> = new Set(['locative', 'attributive', 'ablative'])

/** Cases of the element to which it is done. */
const OBJECT: ReadonlySet<Case> = new Set(['nominative', 'accusative', 'dative', 'genitive'])

// The act itself: «заң мынадай редакцияда жазылсын».
const ACT = /^(?:заң|кодекс|қаулы|бұйрық|жарлық|ереже|қағидалар|регламент|нұсқаулық|жарғы|шешім)$/

/** The place that a sentence names. In the locative it is where something is done, else what it is done to. */
function place(reader: Reader, state: State): boolean {
  const start = reader.at
  if (ACT.test(wordAt(reader)) && NEXT.test(wordAt(reader, 1))) {
    reader.at += 1
    return nameAt(state, [[]])
  }
  const chains = readChains(reader)
  // «3-тармақ 4-тармақ деп есептелсін»: the second is what the first becomes.
  const becomes = state.waiting && !state.local && wordAt(reader) === 'деп'
  if (chains && !becomes && placed(reader, state, chains)) return true
  reader.at = start
  return becomes && renumber(reader, state)
}

/** By the case: what is added, where something is done, or to what. */
function placed(reader: Reader, state: State, { places, grammatical }: Chains): boolean {
  if (grammatical === 'instrumental') {
    if (state.added.length > 0) return false
    state.added = places
    return true
  }
  if (!LOCAL.has(grammatical) && !OBJECT.has(grammatical)) return false
  // «3-тармақтың 5) тармақшасынан «…» деген сөздер»: but «2-тармақтан кейін» is a neighbour.
  if (grammatical === 'ablative' && AFTER.includes(wordAt(reader))) return false
  // «5-баптың бүкіл мәтіні бойынша»: the article is where the words are looked for.
  // «4) тармақшаның соңындағы»: the end, and so the subparagraph, is where it is done.
  const everywhere = grammatical === 'genitive' && throughout(reader, state)
  const owner = everywhere || (grammatical === 'genitive' && end(reader, state))
  const around = state.local ? state.places : []
  const inner = groundedIn(state, around, places)
  // «7-бапта 3-тармақ алып тасталсын»: the paragraph takes the article up.
  if (around.length > 0) state.waiting = false
  if (!nameAt(state, inner)) return false
  state.throughout ||= everywhere
  state.local = owner || LOCAL.has(grammatical)
  return true
}
