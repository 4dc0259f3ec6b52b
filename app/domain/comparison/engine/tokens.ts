import {
  characterOf,
  DIGIT,
  JOINER,
  KIND,
  LETTER,
  plainSignOf,
  POINT,
  SIGN,
  SPACE,
} from '#app/domain/comparison/engine/characters.ts'
import { addLetter, CHECK, doubled, HASH, intern, lexiconOf } from '#app/domain/comparison/engine/lexicon.ts'
import type { Lexicon, Word } from '#app/domain/comparison/engine/lexicon.ts'

// The tokens of a lawyer. Ready-made cutters fail here: word classes for Latin break Cyrillic words, and Unicode word
// segmentation cuts «9-1)» and «2-тармақтың» in the middle of a reference.

/**
 * The tokens of two texts in the order they were cut: words of any alphabet, numbers with their dashes (`5-1)`,
 * `7-1-бап`, `2-тармақтың`), dates (`01.07.2021`), number signs, punctuation. White space is no token.
 * Offsets are UTF-16 code units in the text of the token's side.
 */
export interface Tokens {
  readonly lexicon: Lexicon
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  count: number
}

const OPEN = 0x28
const CLOSE = 0x29
/** Letters before a bracket that make a mark of an item. */
const LONGEST_LETTER_MARK = 3 // «а)», «iv)» at the head of a provision

/** An empty store for the tokens of two texts; source 0 is the older, source 1 the newer one. */
export function tokensOf(before: string, after: string): Tokens {
  const empty = () => new Int32Array(512)
  return { lexicon: lexiconOf(before, after), ids: empty(), starts: empty(), ends: empty(), count: 0 }
}

/** Cuts [start, end) of a source into tokens and appends them; gives back the sum of their weights. */
export function tokenise(
  tokens: Tokens,
  source: number,
  { start, end }: { start: number; end: number },
): number {
  const text = tokens.lexicon.texts[source]!
  const { word } = tokens.lexicon
  let depth = 0 // open brackets: the «)» of «5-1)» belongs to the number only where none was opened
  let weight = 0
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at)
    const character = characterOf(code)
    const kind = character & KIND
    if (kind === SPACE) {
      at++
      continue
    }
    word.start = at
    if (kind === LETTER || kind === DIGIT) {
      readWord(text, end, word)
      if (depth === 0 && closesNumber(text, end, word)) addBracket(word)
    } else {
      if (code === OPEN) depth++
      else if (code === CLOSE && depth > 0) depth--
      readSign(word, code, character)
    }
    at += word.length
    weight += append(tokens, text)
  }
  return weight
}

/** Reads the word at `word.start`: its length, its hashes, and what its letters are. */
function readWord(text: string, end: number, word: Word): void {
  const { start } = word
  let hash = 0
  let check = 0
  let seen = 0
  let last = DIGIT
  let at = start
  // The hashes of `addLetter`, written out: this loop goes over every letter of every changed provision.
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    const character = characterOf(code)
    const kind = character & KIND
    if (kind === LETTER || kind === DIGIT) last = kind
    else if (kind === SPACE || kind === SIGN || at + 1 >= end) break
    else if (!joins(kind, last, characterOf(text.charCodeAt(at + 1)) & KIND)) break
    seen |= character
    hash = (Math.imul(hash, HASH) + code) | 0
    check = Math.imul(check ^ code, CHECK)
  }
  word.length = at - start
  word.hash = hash
  word.check = check
  word.seen = seen
}

/** A sign by itself; quotes and dashes are known by the one sign that stands for their kind, without being spelled. */
function readSign(word: Word, code: number, character: number): void {
  const plain = plainSignOf(code)
  word.length = 1
  word.hash = 0
  word.check = 0
  word.seen = plain === 0 ? character : 0
  addLetter(word, plain === 0 ? code : plain)
}

/** Whether a sign inside a word belongs to it: a hyphen before anything, a point and its like between digits only. */
function joins(kind: number, last: number, next: number): boolean {
  if (kind === JOINER) return next === LETTER || next === DIGIT
  return kind === POINT && last === DIGIT && next === DIGIT
}

/** The bracket that closes a number is the last letter of its token. */
function addBracket(word: Word): void {
  word.length++
  addLetter(word, CLOSE)
}

/** Whether the bracket after a word is its own: «5-1)», «а)», but not that of «(далее – Закон)». */
function closesNumber(text: string, end: number, { start, length }: Word): boolean {
  const at = start + length
  if (at >= end || text.charCodeAt(at) !== CLOSE) return false
  return length <= LONGEST_LETTER_MARK || (characterOf(text.charCodeAt(start)) & KIND) === DIGIT
}

/** Stores the word just read under its id; gives back its weight. */
function append(tokens: Tokens, text: string): number {
  if (tokens.count === tokens.ids.length) widen(tokens)
  const { start, length } = tokens.lexicon.word
  const id = intern(tokens.lexicon, text)
  const index = tokens.count++
  tokens.ids[index] = id
  tokens.starts[index] = start
  tokens.ends[index] = start + length
  return tokens.lexicon.weights[id]!
}

/** Doubles the room for tokens. */
function widen(tokens: Tokens): void {
  tokens.ids = doubled(tokens.ids)
  tokens.starts = doubled(tokens.starts)
  tokens.ends = doubled(tokens.ends)
}
