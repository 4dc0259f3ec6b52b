import { additionsOf } from '#app/domain/amendment/parse/additions.ts'
import { give } from '#app/domain/amendment/parse/clause.ts'
import { day } from '#app/domain/amendment/parse/day.ts'
import { readGroup } from '#app/domain/amendment/parse/kazakh-places.ts'
import type { State } from '#app/domain/amendment/parse/kazakh-state.ts'
import { skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'
import { insertion, wordOrder } from '#app/domain/amendment/parse/word-order.ts'

/** The verb at the end of a clause: all that stood before it is now an order. */
export function verb(reader: Reader, state: State): boolean {
  const word = wordAt(reader)
  if (word === 'есептелсін' || (word === 'болып' && skipWords(reader, 'болып')))
    return renumber(reader, state)
  const act = VERBS[word.replace(/(?:ып|іп)$/, 'сын')]
  if (!act) return false
  reader.at += 1
  return act(reader, state)
}

// «ауыстырылсын», «ауыстырылып»: of several clauses only the last bears the optative.
/** By the passive optative; a converb in -ып or -іп counts as the same verb. */
const VERBS: Readonly<Record<string, (reader: Reader, state: State) => boolean>> = {
  ауыстырылсын: (_, state) => replace(state),
  толықтырылсын: (_, state) => supplement(state),
  жазылсын: (_, state) => restate(state),
  тасталсын: (_, state) => remove(state),
}

/** «күші жойылды деп танылсын»: three words for one verb, and two ways to spell it. */
export function repeal(reader: Reader, state: State): boolean {
  if (!skipWords(reader, 'күші') && !skipWords(reader, 'күшін')) return false
  // «күші 2027 жылғы 1 қаңтардан бастап жойылды деп танылсын»
  day(reader, state, 'kk')
  const phrase = ['жойылды', 'жойды', 'жойылған'].some(word => skipWords(reader, word, 'деп', 'танылсын'))
  if (!phrase || state.places.length === 0 || state.local) return false
  return give(state, { kind: 'repeal', places: state.places })
}

/**
 * «ауыстырылсын»: as many new wordings as old ones, or one for all of them; else it is not clear which
 * replaces which.
 */
function replace(state: State): boolean {
  const { words, by } = state
  // The words that come in stand in the instrumental before the verb, so both lists are complete when it is read.
  if (!words || !by || (by.length !== words.length && by.length !== 1)) return false
  delete state.by
  return wordOrder(state, words, by)
}

/** «алып тасталсын»: words where some are waiting, else the element itself. */
function remove(state: State): boolean {
  const { words, places } = state
  if (words) return wordOrder(state, words)
  if (places.length === 0 || state.local) return false
  return give(state, { kind: 'delete', places })
}

/** «толықтырылсын»: words in the instrumental are put in, an element in the instrumental is added. */
function supplement(state: State): boolean {
  const { by, insertions } = state
  if (!by) return addition(state)
  delete state.by
  state.insertions = []
  const { anchors } = state
  // All of the list work in the place that stands before it.
  const earlier = insertions.every(each => {
    state.anchors = each.anchors
    return insertion(state, each.words)
  })
  if (anchors) state.anchors = anchors
  return earlier && insertion(state, by)
}

/** «мынадай мазмұндағы 3-1-тармақпен»: a new element, for which new wording must be told of. */
function addition(state: State): boolean {
  const { anchors, added, places } = state
  const [first, ...also] = additionsOf(added)
  // «5-тармақпен толықтырылсын» without any wording would add an empty element.
  const told = state.announced || state.elsewhere !== undefined || state.sentence.trimEnd().endsWith(':')
  // «… деген сөздерден кейін … сөйлеммен»: words do not say where an element goes.
  if (!first || !told || anchors?.words.length || (anchors && also.length > 0)) return false
  state.added = []
  delete state.announced
  delete state.anchors
  return give(state, {
    kind: 'add',
    places,
    ...first,
    ...(also.length > 0 && { also }),
    ...(anchors?.places[0] && { after: anchors.places[0] }),
    ...(state.elsewhere !== undefined && { elsewhere: state.elsewhere }),
  })
}

/** «3-бап мынадай редакцияда жазылсын»: the new wording stands below, or in an annex. */
function restate(state: State): boolean {
  if (state.local || !(state.announced || state.elsewhere)) return false
  delete state.announced
  return give(state, {
    kind: 'restate',
    places: state.places,
    ...(state.elsewhere !== undefined && { elsewhere: state.elsewhere }),
  })
}

/** «3-тармақ 4-тармақ деп есептелсін»: as many new numbers as elements. */
export function renumber(reader: Reader, state: State): boolean {
  const group = readGroup(reader)
  if (!group || group.steps.length !== state.places.length) return false
  if (!skipWords(reader, 'деп', 'есептелсін') && !skipWords(reader, 'болып', 'есептелсін')) return false
  const numbers = group.steps.map(({ number }) => number)
  return give(state, { kind: 'renumber', places: state.places, numbers })
}
