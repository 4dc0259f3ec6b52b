import { additionsOf } from '#app/domain/amendment/parse/additions.ts'
import { holderMeant, isAdded } from '#app/domain/amendment/parse/russian-levels.ts'
import { announced } from '#app/domain/amendment/parse/russian-announced.ts'
import { give, nameAt } from '#app/domain/amendment/parse/clause.ts'
import { day } from '#app/domain/amendment/parse/day.ts'
import {
  grown,
  joined,
  product,
  quotes,
  skipSign,
  skipWords,
  wordAt,
  type Addition,
  type Reader,
} from '#app/domain/amendment/parse/order.ts'
import {
  JOINERS,
  nounAt,
  readChains,
  readGroup,
  readGroups,
} from '#app/domain/amendment/parse/russian-places.ts'
import {
  anchor,
  chains,
  quotedList,
  throughout,
  type State,
} from '#app/domain/amendment/parse/russian-state.ts'
import { insertion, wordOrder } from '#app/domain/amendment/parse/word-order.ts'
import type { Step } from '#app/domain/amendment/place.ts'

/** A verb of an amending sentence, in the infinitive of a law or the forms that orders use. */
export function verb(reader: Reader, state: State): boolean {
  const word = wordAt(reader)
  reader.at += 1
  // Laws order in the infinitive («исключить»); orders also state («исключается») or join («дополнив»).
  return (
    (/^замен(?:ить|яются|яется|ены|ено|ен|ена)$/.test(word) && replace(reader, state)) ||
    (/^(?:исключить|исключаются|исключается|удалить|изъять)$/.test(word) && remove(reader, state)) ||
    (/^(?:дополнить|дополняется|дополнив)$/.test(word) && supplement(reader, state)) ||
    (/^(?:изложить|излагается|изложив)$/.test(word) && restate(reader, state)) ||
    (word === 'признать' && repeal(reader, state)) ||
    (word === 'считать' && renumber(reader, state))
  )
}

/**
 * «заменить»: as many new wordings as old ones, or one for all of them; else it is not clear which
 * replaces which.
 */
function replace(reader: Reader, state: State): boolean {
  if (!state.words && !placeBehind(reader, state)) return false
  const words = state.words ?? quotedList(reader)
  skipWords(reader, 'соответственно')
  skipWords(reader, 'на')
  const named = newWords(reader, words.length)
  const by = named.length > 0 ? named : quotes(reader, JOINERS)
  if (words.length === 0 || (by.length !== words.length && by.length !== 1)) return false
  return wordOrder(state, words, by)
}

/** «заменить в пункте 3 слова «…»», «исключить по всему тексту слова «…»»: the verb may come first. */
function placeBehind(reader: Reader, state: State): boolean {
  if (skipWords(reader, 'по', 'всему', 'тексту')) return throughout(reader, state)
  return !skipWords(reader, 'в') || chains(reader, state)
}

/** «словом «в» и словами «г д»»: the list goes on only while old words have no new ones yet. */
function newWords(reader: Reader, wanted: number): string[] {
  const found = quotedList(reader)
  while (found.length > 0 && found.length < wanted) {
    const start = reader.at
    reader.at += joined(reader, JOINERS)
    const further = quotedList(reader)
    if (further.length > 0) grown(found, further)
    else {
      reader.at = start
      break
    }
  }
  return found
}

/** «…, слова «а» – словами «б»», «…, после слов «а» – словами «б»»: the dash stands for the verb before it. */
export function again(reader: Reader, state: State): boolean {
  const { words, anchors } = state
  const last = state.orders.at(-1)?.kind
  if (!words && anchors && last === 'insert-words' && skipSign(reader, '-')) {
    const added = newWords(reader, anchors.words.length)
    return added.length > 0 && insertion(state, added)
  }
  if (!words || (last !== 'substitute' && last !== 'throughout') || !skipSign(reader, '-')) return false
  const by = newWords(reader, words.length)
  return (by.length === words.length || by.length === 1) && wordOrder(state, words, by)
}

/**
 * «исключить»: words where some are waiting, else the element itself, never the place that something
 * stands in.
 */
function remove(reader: Reader, state: State): boolean {
  const verbLeads = !state.words && !state.waiting
  if (verbLeads && !placeBehind(reader, state)) return false
  const words = state.words ?? quotedList(reader)
  delete state.words
  if (words.length > 0) return wordOrder(state, words)
  // «исключить в пункте 3» names no words, and the paragraph is only where they would stand.
  if (verbLeads && state.waiting) return false
  // «исключить пункт 4 статьи 5»: the element may come after the verb.
  if (state.places.length === 0) chains(reader, state)
  if (state.places.length === 0 || state.inPlace) return false
  return give(state, { kind: 'delete', places: state.places })
}

/** «дополнить»: words are put in, elements are added; the element that they come into may follow the verb. */
function supplement(reader: Reader, state: State): boolean {
  skipWords(reader, 'соответственно')
  if (skipWords(reader, 'в', 'конце')) state.atEnd = true
  // «дополнить пункт 3 после слов «…» словами «…»», «дополнить после пункта 3 пунктом 3-1»
  if (skipWords(reader, 'после') && !anchor(reader, state, 'after')) return false
  const words = newWords(reader, state.anchors?.words.length ?? 1)
  if (words.length > 0) return insertion(state, words)
  // «дополнить новым пунктом 5»: «новый» says nothing that «дополнить» does not.
  for (const word of ['новым', 'новой', 'новыми']) skipWords(reader, word)
  if (PRONOUNS.has(wordAt(reader)) && !meant(reader, state)) return false
  const start = reader.at
  const added = isAdded(nounAt(reader))
  const groups = readGroups(reader)
  if (groups.length === 0) return false
  // Only the formula of new wording tells «дополнить пунктом 5» from «дополнить пункт 5 …».
  const ending = announced(reader)
  if (ending) return addition(state, [oneKind(groups)], ending)
  // Read anew from the first of them: elements of other kinds share the article that the last one names.
  const several = severalKinds({ tokens: reader.tokens, at: start })
  if (several) {
    reader.at = several.at
    return addition(state, several.additions, several.ending)
  }
  // «дополнить пунктом 3 статью 5 …»: what is added may stand first, and its case alone tells it from what holds it.
  if (added) return state.places.length === 0 && chains(reader, state) && announcedFor(reader, state, groups)
  // «дополнить пункт 5 подпунктом 3)»: what comes into the paragraph is still to be read.
  return nameAt(state, product(groups.reverse())) && supplement(reader, state)
}

const PRONOUNS: ReadonlySet<string> = new Set(['ее', 'его', 'их'])

/** «дополнить ее пунктом 3»: as if its noun stood there, «дополнить статью пунктом 3», which the sentence named before. */
function meant(reader: Reader, state: State): boolean {
  const pronoun = wordAt(reader)
  reader.at += 1
  const level = holderMeant(pronoun, nounAt(reader))
  return level !== undefined && nameAt(state, [[{ level, number: '' }]])
}

/** «частью второй пункта 3»: the innermost element named is the new one, the others hold it. */
function oneKind([inner = [], ...outer]: readonly (readonly Step[])[]): Addition {
  return {
    level: inner[0]?.level ?? 'line',
    numbers: inner.map(({ number }) => number).filter(number => number !== ''),
    inside: product(outer.reverse()),
  }
}

/** The addition whose holder was named behind it, and whose wording is still to be announced. */
function announcedFor(reader: Reader, state: State, groups: readonly (readonly Step[])[]): boolean {
  const ending = announced(reader)
  return ending !== undefined && addition(state, [oneKind(groups)], ending)
}

/** «дополнить статьей 5-1 и пунктом 3 статьи 6 следующего содержания»: elements of several kinds with one verb. */
function severalKinds(reader: Reader) {
  const additions = additionsOf(readChains(reader))
  const ending = additions.length > 1 ? announced(reader) : undefined
  return ending === undefined ? undefined : { additions, ending, at: reader.at }
}

/** What the elements named add, those of the first kind and the others; several kinds stand beside no neighbour. */
function addition(state: State, [first, ...also]: readonly Addition[], ending: true | string): boolean {
  const { anchors, places } = state
  if (!first || (anchors && also.length > 0)) return false
  // «после слов «…» дополнить предложением»: words do not say where an element goes.
  if (anchors?.words.length) return false
  delete state.anchors
  return give(state, {
    kind: 'add',
    places,
    ...first,
    ...(also.length > 0 && { also }),
    ...(anchors?.places[0] && { after: anchors.places[0] }),
    ...(ending !== true && { elsewhere: ending }),
  })
}

/** «изложить в следующей редакции»: the new wording stands below, or elsewhere. */
function restate(reader: Reader, state: State): boolean {
  if (state.places.length === 0) chains(reader, state)
  if (state.inPlace) return false
  const ending = announced(reader)
  if (!ending) return false
  return give(state, {
    kind: 'restate',
    places: state.places,
    ...(ending !== true && { elsewhere: ending }),
  })
}

/** «признать утратившим силу»: the verb may come before the element or after it. */
function repeal(reader: Reader, state: State): boolean {
  // «признать с 1 января 2027 года утратившим силу пункт 3», and the day may stand behind the verb as well.
  day(reader, state, 'ru')
  if (!/^утратив(?:шим|шей|шими)$/.test(wordAt(reader)) || wordAt(reader, 1) !== 'силу') return false
  reader.at += 2
  day(reader, state, 'ru')
  if (state.places.length === 0) chains(reader, state)
  if (state.places.length === 0 || state.inPlace) return false
  return give(state, { kind: 'repeal', places: state.places })
}

/** «считать соответственно пунктами 3 и 4»: as many new numbers as elements. */
function renumber(reader: Reader, state: State): boolean {
  skipWords(reader, 'соответственно')
  const group = readGroup(reader)
  if (!group || group.length !== state.places.length) return false
  const numbers = group.map(({ number }) => number)
  return give(state, { kind: 'renumber', places: state.places, numbers })
}
