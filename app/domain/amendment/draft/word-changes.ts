import { PIECE } from '#app/domain/comparison/engine/pieces.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { balanced } from '#app/domain/amendment/wording/sentence.ts'
import type { WordPair } from '#app/domain/amendment/instruction.ts'
import { withInserted, withSubstituted, without } from '#app/domain/amendment/edited-line.ts'
import { occurrences } from '#app/domain/amendment/words.ts'
import { joins, WORD, wordAfter, wordBefore } from '#app/domain/amendment/draft/word-edges.ts'

/** One change of words in a line, as an instruction can order it. */
export type WordChange =
  | {
      readonly kind: 'substitute'
      readonly words: string
      readonly by: string
      readonly bare: WordPair | undefined
    }
  | { readonly kind: 'insert-words'; readonly words: string; readonly after: string }
  | { readonly kind: 'delete-words'; readonly words: string }

/**
 * The changes of words that turn one line into another, from the first to the last; each quotes words that stand there
 * once, with neighbours where needed. Nothing where the lines differ in what words cannot order. Proved by carrying
 * them out.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] | undefined {
  const runs = joinedRuns(runsOf(before, after), before)
  const changes: WordChange[] = []
  let text = before
  let shift = 0
  for (const run of runs) {
    // Each change is made in the text that those before it have left, as the reader of the law will make it.
    const place = { start: run.start + shift, end: run.end + shift, by: run.by }
    const change = changeFor(text, place)
    if (!change) return undefined
    const next = carriedOut(text, change)
    if (next === undefined) return undefined
    changes.push(change)
    shift += next.length - text.length
    text = next
  }
  return text === after ? changes : undefined
}

/** Code units [start, end) of the old line and the words that take their place. */
interface Run {
  readonly start: number
  readonly end: number
  readonly by: string
}

/**
 * The stretches that differ, other quotes and look-alike letters included: the result must be the same
 * letter for letter.
 */
function runsOf(before: string, after: string): readonly Run[] {
  const { pieces } = compareTexts(before, after)
  const runs: Run[] = []
  for (let at = 0; at < pieces.length; at += PIECE) {
    const [start = 0, end = 0, from = 0, to = 0] = pieces.subarray(at + 1, at + PIECE)
    const by = after.slice(from, to)
    if (before.slice(start, end) === by) continue
    const last = runs.at(-1)
    // Two stretches that touch are one change to a reader.
    if (last && last.end === start) runs[runs.length - 1] = { ...last, end, by: last.by + by }
    else runs.push({ start, end, by })
  }
  return runs
}

const SHORT_GAP = 2 // words kept between two changes: quoting them is easier to follow than a sentence more

/** Changes at whole words, those that stand close together as one. */
function joinedRuns(runs: readonly Run[], text: string): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs.map(each => slidOff(wholeWords(each, text), text))) {
    const last = joined.at(-1)
    const gap = last ? text.slice(last.end, run.start) : ''
    if (last && (gap.match(/[\p{L}\d]+/gu) ?? []).length <= SHORT_GAP) {
      joined[joined.length - 1] = { start: last.start, end: run.end, by: last.by + gap + run.by }
    } else joined.push(run)
  }
  return joined
}

const SMALL_WORD = /(?:^|[\s(«"])\p{L}{1,3}\s$/u // «в», «и», «мен»: says nothing about the place
const LONGEST_SMALL = 8 // code units with what stands around it

/** «подаётся в [письменной форме в] суд» is better told as «подаётся [в письменной форме] в суд». */
function slidOff(run: Run, text: string): Run {
  let { start, by } = run
  if (run.start !== run.end) return run
  const smallBefore = () => SMALL_WORD.exec(text.slice(Math.max(0, start - LONGEST_SMALL), start))
  for (let small = smallBefore(); small; small = smallBefore()) {
    const word = small[0].trimStart()
    if (!by.endsWith(word)) break
    by = word + by.slice(0, -word.length)
    start -= word.length
  }
  return { start, end: start, by }
}

/** A change never cuts a word, nor a compound at its hyphen. */
function wholeWords({ start, end, by }: Run, text: string): Run {
  let [from, to] = [start, end]
  const inside = (at: number) => joins(text, at - 1) && joins(text, at)
  while (from > 0 && (inside(from) || (from === to && WORD.test(by.charAt(0)) && joins(text, from - 1))))
    from -= 1
  while (
    to < text.length &&
    (inside(to) || (from !== start && to === end && joins(text, to) && joins(by, by.length - 1)))
  )
    to += 1
  return { start: from, end: to, by: text.slice(from, start) + by + text.slice(end, to) }
}

/** The plainest way to order one change: put words in, take words out, replace words. */
function changeFor(text: string, run: Run): WordChange | undefined {
  const old = text.slice(run.start, run.end)
  if (old.trim() === '' && run.by.trim() !== '') {
    const inserted = insertion(text, run)
    if (inserted) return inserted
  }
  if (run.by.trim() === '' && old.trim() !== '') {
    const words = old.trim()
    const start = run.start + old.indexOf(words)
    // Words that stand twice cannot be called by themselves: they are quoted with a neighbour, and so replaced.
    const once = isOnce(text, words, start)
    if (
      once &&
      without(text, start, start + words.length) === text.slice(0, run.start) + run.by + text.slice(run.end)
    ) {
      return { kind: 'delete-words', words }
    }
  }
  return substitution(text, run)
}

/** Words quoted as the anchor of an insertion: as few as stand there once. */
function insertion(text: string, { start, end, by }: Run): WordChange | undefined {
  const words = by.trim()
  // «дополнить словами» leaves the blanks to the reader: only what comes out with the blanks of the law will do.
  const wanted = text.slice(0, start) + by + text.slice(end)
  const left = text.slice(0, start).trimEnd()
  let from = wordBefore(left, left.length)
  for (let tries = 0; tries < MOST_NEIGHBOURS && from !== undefined; tries += 1) {
    const after = left.slice(from)
    // «(сооружений)» alone says less than «зданий (сооружений)».
    if (isOnce(text, after, from) && balanced(after) && !after.startsWith('(') && !isSmall(after, from))
      return withInserted(text, left.length, words) === wanted && balanced(words)
        ? { kind: 'insert-words', words, after }
        : undefined
    from = wordBefore(left, from)
  }
  return undefined
}

/** A preposition alone is no anchor, unless nothing stands before it. */
function isSmall(anchor: string, from: number): boolean {
  return from > 0 && /^\p{L}{1,3}$/u.test(anchor)
}

/** The words that change, with neighbours until they stand there once. */
function substitution(text: string, { start, end, by }: Run): WordChange | undefined {
  // Signs and single letters say too little by themselves; words beside them join until the place is the only one.
  let range: Run = trimmed(text, { start, end, by })
  const bare = balanced(text.slice(range.start, range.end))
    ? { words: text.slice(range.start, range.end), by: range.by }
    : undefined
  for (let tries = 0; tries < MOST_NEIGHBOURS; tries += 1) {
    const words = text.slice(range.start, range.end)
    const complete = words !== '' && range.by !== '' && words.trim() === words && range.by.trim() === range.by
    if (complete && balanced(words) && balanced(range.by) && isOnce(text, words, range.start)) {
      return { kind: 'substitute', words, by: range.by, bare: tries === 0 ? bare : undefinedUnless(bare) }
    }
    const wider = widened(text, range, tries)
    if (!wider) return undefined
    range = wider
  }
  return undefined
}

const MOST_NEIGHBOURS = 40 // words around a change; more would quote the whole provision

/** The bare change is of use only where both of its sides say something. */
function undefinedUnless(bare: WordPair | undefined): WordPair | undefined {
  return bare && bare.words !== '' && bare.by !== '' ? bare : undefined
}

/** Without the blanks that both wordings begin and end with. */
function trimmed(text: string, run: Run): Run {
  let { start, end, by } = run
  while (start < end && /\s/.test(text.charAt(start)) && by.charAt(0) === text.charAt(start)) {
    start += 1
    by = by.slice(1)
  }
  while (end > start && /\s/.test(text.charAt(end - 1)) && by.endsWith(text.charAt(end - 1))) {
    end -= 1
    by = by.slice(0, -1)
  }
  return { start, end, by }
}

/** One word more, on the right first and then by turns. */
function widened(text: string, { start, end, by }: Run, turn: number): Run | undefined {
  const left = wordBefore(text, start)
  const right = wordAfter(text, end)
  // By turns, so that what changes stays in the middle of what is quoted.
  const toRight = right !== undefined && (turn % 2 === 1 || left === undefined)
  if (toRight) return { start, end: right, by: by + text.slice(end, right) }
  return left === undefined ? undefined : { start: left, end, by: text.slice(left, start) + by }
}

/** Whether words stand at a place and nowhere else in the line. */
function isOnce(text: string, words: string, start: number): boolean {
  const found = occurrences(text, words)
  return found.length === 1 && found[0] === start
}

/** The line after a change, by the very functions that apply uses. */
function carriedOut(text: string, change: WordChange): string | undefined {
  const anchor = change.kind === 'insert-words' ? change.after : change.words
  const start = occurrences(text, anchor)[0]
  if (start === undefined) return undefined
  switch (change.kind) {
    case 'substitute':
      return withSubstituted(text, { start, end: start + anchor.length }, change.by)
    case 'delete-words':
      return without(text, start, start + anchor.length)
    case 'insert-words':
      return withInserted(text, start + anchor.length, change.words)
  }
}
