import {
  joined,
  product,
  quotes,
  skipSign,
  skipWords,
  wordAt,
  type Reader,
  type Words,
} from '#app/domain/amendment/parse/order.ts'
import { JOINERS, readGroup, readGroups } from '#app/domain/amendment/parse/russian-places.ts'
import { chains, quotedList, type State } from '#app/domain/amendment/parse/russian-state.ts'
import { wordOrder } from '#app/domain/amendment/parse/word-order.ts'

/** A verb of an amending sentence, in the infinitive of a law or the forms that orders use. */
export function verb(reader: Reader, state: State): boolean {
  const word = wordAt(reader)
  const start = reader.at
  reader.at += 1
  // Laws order in the infinitive («исключить»); orders also state («исключается») or join («дополнив»).
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

/**
 * «заменить»: as many new wordings as old ones, or one for all of them; else it is not clear which
 * replaces which.
 */
function replace(reader: Reader, state: State): boolean {
  // «заменить в пункте 3 слова «…» словами «…»»: the verb may come first.
  if (!state.words && skipWords(reader, 'в')) chains(reader, state)
  const words = state.words ?? quotedList(reader)
  skipWords(reader, 'соответственно')
  skipWords(reader, 'на')
  const by = newWords(reader, words.length)
  if (by.length === 0) by.push(...quotes(reader, JOINERS))
  if (words.length === 0 || (by.length !== words.length && by.length !== 1)) return false
  return wordOrder(state, words, by)
}

/** «словом «в» и словами «г д»»: the list goes on only while old words have no new ones yet. */
function newWords(reader: Reader, wanted: number): string[] {
  const found = quotedList(reader)
  while (found.length > 0 && found.length < wanted) {
    const start = reader.at
    reader.at += joined(reader, JOINERS)
    const further = quotedList(reader)
    if (further.length > 0) found.push(...further)
    else {
      reader.at = start
      break
    }
  }
  return found
}

/** «…, слова «а» – словами «б»»: the dash stands for the verb that came before it. */
export function again(reader: Reader, state: State): boolean {
  const { words } = state
  const last = state.orders.at(-1)?.kind
  if (!words || (last !== 'substitute' && last !== 'throughout') || !skipSign(reader, '-')) return false
  const by = newWords(reader, words.length)
  return (by.length === words.length || by.length === 1) && wordOrder(state, words, by)
}

/**
 * «исключить»: words where some are waiting, else the element itself, never the place that something
 * stands in.
 */
function remove(reader: Reader, state: State): boolean {
  const words = state.words ?? quotedList(reader)
  delete state.words
  if (words.length > 0) return wordOrder(state, words)
  // «исключить пункт 4 статьи 5»: the element may come after the verb.
  if (state.places.length === 0) chains(reader, state)
  if (state.places.length === 0 || state.inPlace) return false
  state.orders.push({ kind: 'delete', places: state.places })
  return true
}

/** «дополнить»: words are put in, elements are added; the element may come before the verb or after it. */
function supplement(reader: Reader, state: State): boolean {
  const { anchors } = state
  skipWords(reader, 'соответственно')
  const words = newWords(reader, anchors?.words.length ?? 1)
  if (words.length > 0) return insertion(state, words)
  // «дополнить новым пунктом 5»: «новый» says nothing that «дополнить» does not.
  for (const word of ['новым', 'новой', 'новыми']) skipWords(reader, word)
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
    inside: product(outer.reverse()),
    ...(anchors?.places[0] && { after: anchors.places[0] }),
    ...(ending !== true && { elsewhere: ending }),
  })
  return true
}

/** «после слов «…» дополнить словами «…»»; without an anchor the words go to the end. */
function insertion(state: State, words: Words): boolean {
  const { anchors } = state
  if (anchors?.places.length || (words.length !== 1 && words.length !== anchors?.words.length)) return false
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

/** «изложить в следующей редакции»: the new wording stands below, or elsewhere. */
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
  // «(с пометкой «для служебного пользования»)» withholds the text, «согласно приложению 1» points to it.
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
  // «дополнить пунктом 5:» does without the formula, but not without its colon.
  const colon = rest[0]?.kind === 'sign' && rest[0].sign === ':'
  if (!inEdition && !colon) return undefined
  const end = reader.tokens[reader.at]
  return end === undefined || end.kind === 'sign' || end.kind === 'quote' ? true : undefined
}

/** «признать утратившим силу»: the verb may come before the element or after it. */
function repeal(reader: Reader, state: State): boolean {
  if (!/^утратив(?:шим|шей|шими)$/.test(wordAt(reader)) || wordAt(reader, 1) !== 'силу') return false
  reader.at += 2
  if (state.places.length === 0) chains(reader, state)
  if (state.places.length === 0 || state.inPlace) return false
  state.orders.push({ kind: 'repeal', places: state.places })
  return true
}

/** «считать соответственно пунктами 3 и 4»: as many new numbers as elements. */
function renumber(reader: Reader, state: State): boolean {
  skipWords(reader, 'соответственно')
  const group = readGroup(reader)
  if (!group || group.length !== state.places.length) return false
  state.orders.push({ kind: 'renumber', places: state.places, numbers: group.map(({ number }) => number) })
  return true
}
