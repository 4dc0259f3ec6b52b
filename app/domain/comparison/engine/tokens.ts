import {
  characterOf,
  DIGIT,
  IN_WORD,
  JOINER,
  KIND,
  LETTER,
  mustBeSpelled,
  plainSignOf,
  POINT,
  SIGN,
  SPACE,
} from '#app/domain/comparison/engine/characters.ts'
import { checked, hashed, numberOf } from '#app/domain/comparison/engine/hashes.ts'
import { idOfSpelled, lexiconOf, weigh } from '#app/domain/comparison/engine/lexicon.ts'
import type { Lexicon } from '#app/domain/comparison/engine/lexicon.ts'
import { widenedTo } from '#app/domain/comparison/engine/numbers.ts'

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
  /** About how many there will be if all that differs is cut. */
  readonly most: number
}

const OPEN = 0x28
const CLOSE = 0x29
const ROOM = 4096 // tokens: what some changed provisions come to
const LETTERS_OF_TOKEN = 5 // and the blank beside it; of Ukrainian and Russian it has 5.8
/** Letters before a bracket that make a mark of an item. */
const LONGEST_LETTER_MARK = 3 // «а)», «iv)» at the head of a provision

// The room of the last store.
let kept: Pick<Tokens, 'ids' | 'starts' | 'ends'> = {
  ids: new Int32Array(ROOM),
  starts: new Int32Array(ROOM),
  ends: new Int32Array(ROOM),
}

/**
 * An empty store for the tokens of two texts, of which so many letters may be cut; source 0 is the older, source 1 the
 * newer one. There is one at a time, in the room of the last one.
 */
export function tokensOf(before: string, after: string, letters = before.length + after.length): Tokens {
  return {
    lexicon: lexiconOf(before, after),
    ...kept,
    count: 0,
    most: Math.ceil(letters / LETTERS_OF_TOKEN),
  }
}

/**
 * Cuts [start, end) of a source into tokens and appends them; gives back the sum of their weights. One loop with its
 * state in local variables: 5 ns a letter, and 9 where a word is handed on as an object.
 */
export function tokenise(
  tokens: Tokens,
  source: number,
  { start, end }: { start: number; end: number },
): number {
  const { lexicon } = tokens
  const text = lexicon.texts[source]!
  let { ids, starts, ends, count } = tokens
  let depth = 0 // open brackets: the «)» of «5-1)» belongs to the number only where none was opened
  let weight = 0
  for (let at = start; at < end;) {
    let code = text.charCodeAt(at)
    let character = characterOf(code)
    const from = at++
    if ((character & KIND) === SPACE) continue
    if (code === OPEN) depth++
    else if (code === CLOSE && depth > 0) depth--
    const first = character & IN_WORD ? code : plainSignOf(code)
    let hash = hashed(0, first)
    let check = checked(0, first)
    let seen = first === code ? character : 0
    if (character & IN_WORD) {
      for (; at < end; at++) {
        code = text.charCodeAt(at)
        character = characterOf(code)
        if (!(character & IN_WORD) && ((character & KIND) === SPACE || !goesOn(text, at, end))) break
        hash = hashed(hash, code)
        check = checked(check, code)
        seen |= character
      }
      if (code === CLOSE && depth === 0 && at < end && bearsBracket(text, from, at)) {
        hash = hashed(hash, CLOSE)
        check = checked(check, CLOSE)
        at++
      }
    }
    const id = mustBeSpelled(seen)
      ? idOfSpelled(lexicon, text.slice(from, at))
      : numberOf(lexicon.hashes, hash, check)
    if (id === lexicon.weighed) weigh(lexicon, first, at - from)
    if (count === ids.length) ({ ids, starts, ends } = widened(tokens))
    ids[count] = id
    starts[count] = from
    ends[count++] = at
    weight += lexicon.weights[id]!
    if ((character & KIND) === SPACE) at++ // the blank that ended the word
  }
  tokens.count = count
  return weight
}

/** Whether a sign inside a word belongs to it: a hyphen before anything, a point and its like between digits only. */
function goesOn(text: string, at: number, end: number): boolean {
  const kind = characterOf(text.charCodeAt(at)) & KIND
  if (kind === SIGN || at + 1 >= end) return false
  const next = characterOf(text.charCodeAt(at + 1)) & KIND
  if (kind === JOINER) return next === LETTER || next === DIGIT
  const last = characterOf(text.charCodeAt(at - 1)) & KIND
  return kind === POINT && last === DIGIT && next === DIGIT
}

/** Whether the bracket after a word is its own: «5-1)», «а)», but not that of «(далее – Закон)». */
function bearsBracket(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_LETTER_MARK || (characterOf(text.charCodeAt(from)) & KIND) === DIGIT
}

/** The store with room for all tokens at once: doubled time and again it would take twice the memory. */
function widened(tokens: Tokens): Tokens {
  const room = Math.max(tokens.most, tokens.ids.length * 2)
  kept = {
    ids: widenedTo(room, tokens.ids),
    starts: widenedTo(room, tokens.starts),
    ends: widenedTo(room, tokens.ends),
  }
  return Object.assign(tokens, kept)
}
