import { beside, type Anchors } from '#app/domain/amendment/parse/clause.ts'
import { JOINERS } from '#app/domain/amendment/parse/kazakh-places.ts'
import type { State } from '#app/domain/amendment/parse/kazakh-state.ts'
import { grown, quotes, skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'
import { kazakhSign } from '#app/domain/amendment/parse/signs.ts'

/** ««A», «B» деген сөздер», «… деген сөздермен», «… деген сөздерден кейін»; «нүкте», «нүктелі үтірмен». */
export function quoted(reader: Reader, state: State): boolean {
  const sign = kazakhSign(reader)
  const texts = sign ? [sign.sign] : quotes(reader, JOINERS)
  if (texts.length === 0) return false
  const ending = nounAfter(reader) ?? sign?.ending
  if (ending === undefined) return false
  const role = roleOf(reader, ending)
  if (role === 'by') state.by = grown(state.by, texts)
  else if (role === 'words') state.words = grown(state.words, texts)
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
  /^(?:сөз|сөздер|цифр|цифрлар|сан|сандар|әріп|әріптер|аббревиатура|аббревиатуралар|жалғаулық|жалғаулықтар|сөйлем|белгісі|белгілері|белгі|тіркесі|тіркестері|символ|символдар)(.*)$/

/** The case ending of the noun that a quoted text is called by; nothing where none stands here. */
function nounAfter(reader: Reader): string | undefined {
  const start = reader.at
  skipWords(reader, 'деген')
  // «тыныс белгісі», «сөз тіркесі»: two words for one noun.
  if (/^(?:тыныс|сөз)$/.test(wordAt(reader)) && /^(?:белгі|тіркес)/.test(wordAt(reader, 1))) reader.at += 1
  const ending = WORDS_NOUN.exec(wordAt(reader))?.[1]
  reader.at = ending === undefined ? start : reader.at + 1
  return ending
}

/** What the case of its noun makes of a text: the words meant, those that replace them, or an anchor. */
function roleOf(reader: Reader, ending: string): 'words' | 'by' | 'after' | 'before' {
  if (/(?:мен|бен|пен)$/.test(ending)) return 'by'
  if (AFTER.some(word => skipWords(reader, word))) return 'after'
  if (BEFORE.some(word => skipWords(reader, word))) return 'before'
  return 'words'
}

/** «сөздерден кейін …», «сөздерден кейінгі …», and «сөздердің алдынан …»: on which side of quoted words. */
export const AFTER = ['кейін', 'кейінгі', 'соң']
const BEFORE = ['бұрын', 'алдынан', 'алдына', 'алдында', 'алдындағы']
