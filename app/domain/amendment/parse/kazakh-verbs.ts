import { readGroup } from '#app/domain/amendment/parse/kazakh-places.ts'
import type { State } from '#app/domain/amendment/parse/kazakh-state.ts'
import { skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'
import { wordOrder } from '#app/domain/amendment/parse/word-order.ts'

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
  const phrase =
    skipWords(reader, 'күші', 'жойылды', 'деп', 'танылсын') ||
    skipWords(reader, 'күшін', 'жойды', 'деп', 'танылсын') ||
    skipWords(reader, 'күші', 'жойылған', 'деп', 'танылсын')
  if (!phrase || state.places.length === 0 || state.local) return false
  state.orders.push({ kind: 'repeal', places: state.places })
  return true
}

/**
 * «ауыстырылсын»: as many new wordings as old ones, or one for all of them; else it is not clear which
 * replaces which.
 */
function replace(state: State): boolean {
  const { words, by } = state
  if (!words || !by || (by.length !== words.length && by.length !== 1)) return false
  delete state.by
  return wordOrder(state, words, by)
}

/** «алып тасталсын»: words where some are waiting, else the element itself. */
function remove(state: State): boolean {
  const { words, places } = state
  if (words) return wordOrder(state, words)
  if (places.length === 0 || state.local) return false
  state.orders.push({ kind: 'delete', places })
  return true
}

/** «толықтырылсын»: words in the instrumental are put in, an element in the instrumental is added. */
function supplement(state: State): boolean {
  const { anchors, by, added, places } = state
  delete state.anchors
  if (by) {
    if (anchors?.places.length || (by.length !== 1 && by.length !== anchors?.words.length)) return false
    delete state.by
    const side = anchors?.side ?? 'end'
    state.orders.push({ kind: 'insert-words', places, side, anchors: anchors?.words ?? [], words: by })
    return true
  }
  const first = added[0]
  // The new wording must be told of, or «5-тармақпен толықтырылсын» would add an empty element.
  const told = state.announced || state.elsewhere !== undefined || state.sentence.trimEnd().endsWith(':')
  if (!first || !told) return false
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

/** «3-бап мынадай редакцияда жазылсын»: the new wording stands below, or in an annex. */
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

/** «3-тармақ 4-тармақ деп есептелсін»: as many new numbers as elements. */
export function renumber(reader: Reader, state: State): boolean {
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
