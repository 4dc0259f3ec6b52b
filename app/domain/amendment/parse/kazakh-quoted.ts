import { beside, type Anchors } from '#app/domain/amendment/parse/clause.ts'
import { JOINERS } from '#app/domain/amendment/parse/kazakh-places.ts'
import type { State } from '#app/domain/amendment/parse/kazakh-state.ts'
import { quotes, skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/** ««A», «B» деген сөздер», «… деген сөздермен», «… деген сөздерден кейін». */
export function quoted(reader: Reader, state: State): boolean {
  const texts = quotes(reader, JOINERS)
  if (texts.length === 0) return false
  skipWords(reader, 'деген')
  const role = roleOf(reader)
  if (!role) return false
  if (role === 'by') state.by = [...(state.by ?? []), ...texts]
  else if (role === 'words') state.words = [...(state.words ?? []), ...texts]
  else return anchored(state, { side: role, words: texts, places: [] })
  return true
}

/** Words that something comes beside; those before them in the list have their words already. */
function anchored(state: State, anchors: Anchors): boolean {
  const { anchors: earlier, by } = state
  if (earlier && by) {
    state.insertions = [...state.insertions, { anchors: earlier, words: by }]
    delete state.by
    delete state.anchors
  }
  return beside(state, anchors.side, anchors.words)
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
export const AFTER = ['кейін', 'кейінгі', 'соң']
const BEFORE = ['бұрын', 'алдынан', 'алдына', 'алдында', 'алдындағы']
