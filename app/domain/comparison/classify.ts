import type { ChangeClass } from '#app/domain/comparison/comparison.ts'
import { CHANGED, PIECE, TYPOGRAPHIC } from '#app/domain/comparison/engine/pieces.ts'
import type { Judgement, LineRange } from '#app/domain/comparison/engine/rows.ts'

// Readers filter changes by what they are about: who checks references has no time for wording. The classes are told
// from the changed words and the few before them, language by language only where a unit of law has a name.

/** Two texts compared, with the rows to be classed; pieces as in `Pieces`. */
export interface Judged {
  readonly before: string
  readonly after: string
  readonly pieces: ArrayLike<number>
  readonly rows: readonly (Judgement & { readonly pieces: LineRange })[]
}

const NAMING = 40 // letters before a number that may name what it numbers: «подпункта 5) пункта 3 статьи »
const THROUGHOUT = 3 // the same words replaced in so many provisions are a term, not a turn of phrase
const SHORTEST_STEM = 4
const LONGEST_ENDING = 3 // letters that declension changes
const LONGEST_TERM = 80 // letters of a defined term before its dash

/** Kinds that are a change of structure whatever became of the words. */
const STRUCTURAL = new Set(['inserted', 'deleted', 'moved', 'renumbered', 'split', 'merged'])

// What numbers refer to: units of law in Kazakh, Russian, Ukrainian, German, French and English, and № of an act.
const UNITS =
  'бап|баб|тарма|тарау|бөлі|абзац|стать|статт|пункт|част|глав|раздел|розділ|приложени|додат|қосымша|артик|параграф|' +
  'artikel|article|absatz|abs|satz|nummer|nr|section|chapter|paragraph|alinéa|buchstabe'
const REFERENCE_WORD = new RegExp(`(?:${UNITS})|№|§|\\bN\\b`, 'iu')
const NAMES_A_NUMBER = new RegExp(
  `(?:(?:${UNITS})\\p{L}*\\.?|№|§§?|\\bN|\\p{N}[-)]*,?|\\p{N}[)]?\\s+(?:және|и|та|und|et|and))\\s*$`,
  'iu',
)
const NUMERIC = /^(?=\P{N}*\p{N})[\p{N}\p{P}\p{S}\s]+$/u // with one way to match, so that a megabyte of digits takes no longer
const REFERENCE_NUMBER = /^[\s\p{P}]*\p{N}[\p{N}\s\p{P}]*$/u
const DEFINITION = /^\s*(?:\p{N}+(?:-\p{N}+)*[).]\s*)?[^.;:!?]{2,80}?\s[-–—]\s/u

/**
 * The classes of each row: what its change is about, from the quietest to the loudest. None where nothing changed.
 * A number is a reference where a word for a unit of law stands before it, else digits; replaced words are a term
 * where they are replaced throughout or stand before the dash of a definition; all else is wording.
 */
export function classify(judged: Judged): ChangeClass[][] {
  const terms = replacedThroughout(judged)
  return judged.rows.map(row => {
    const classes = new Set<ChangeClass>()
    if (STRUCTURAL.has(row.kind)) classes.add('structural')
    if (row.kind !== 'inserted' && row.kind !== 'deleted') {
      eachPiece(judged, row, piece => classes.add(classOf(judged, piece, terms)))
    }
    return ORDER.filter(name => classes.has(name))
  })
}

/** From the quietest to the loudest, as readers' filters list them. */
const ORDER: readonly ChangeClass[] = ['typographic', 'digits', 'reference', 'term', 'wording', 'structural']

/** One changed piece with its words on both sides. */
interface Changed {
  readonly what: number
  readonly deleted: string
  readonly inserted: string
  /** Where the change begins in each text, and where its provision does. */
  readonly at: number
  readonly start: number
}

/** Visits what changed in a row, equal pieces left out. */
function eachPiece(judged: Judged, row: Judged['rows'][number], visit: (piece: Changed) => void): void {
  const { before, after, pieces } = judged
  const start = pieces[row.pieces.from + 3] ?? 0
  for (let at = row.pieces.from; at < row.pieces.to; at += PIECE) {
    const what = pieces[at]!
    if (what !== CHANGED && what !== TYPOGRAPHIC) continue
    const deleted = before.slice(pieces[at + 1], pieces[at + 2])
    const inserted = after.slice(pieces[at + 3], pieces[at + 4])
    if (isBetweenLines(deleted, inserted)) continue
    visit({ what, deleted, inserted, at: pieces[at + 3]!, start })
  }
}

/** How a line ends, and what blank lines follow it, is no part of a provision. */
function isBetweenLines(deleted: string, inserted: string): boolean {
  return (deleted + inserted).trim() === '' && firstLine(deleted) === firstLine(inserted)
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)![0]
}

/** The class of one change, the most telling evidence first. */
function classOf(judged: Judged, change: Changed, terms: ReadonlySet<string>): ChangeClass {
  if (change.what === TYPOGRAPHIC) return 'typographic'
  const { deleted, inserted } = change
  if (isNumeric(deleted) && isNumeric(inserted)) return refers(judged, change) ? 'reference' : 'digits'
  if (isReference(deleted) && isReference(inserted)) return 'reference'
  if (terms.has(stems(change)) || isDefinedTerm(judged, change)) return 'term'
  return 'wording'
}

/** Digits and signs alone; nothing counts too, since a number may be inserted. */
function isNumeric(words: string): boolean {
  return words === '' || NUMERIC.test(words)
}

/** Whether the words just before a number name what it numbers. */
function refers({ after }: Judged, { at, start }: Changed): boolean {
  return NAMES_A_NUMBER.test(after.slice(Math.max(start, at - NAMING), at))
}

/** «статьи 15 и 16», «5-тармағының 2) тармақшасы»: every word names a unit or joins two, and there is a number. */
function isReference(words: string): boolean {
  if (words.trim() === '' || REFERENCE_NUMBER.test(words)) return true
  if (!/\p{N}/u.test(words)) return false
  const telling = words.split(/[\s\p{P}\p{N}]+/u).filter(word => word.length > LONGEST_ENDING)
  return telling.every(word => REFERENCE_WORD.test(word))
}

/** Replacements found in several provisions, declined differently or not. */
function replacedThroughout(judged: Judged): Set<string> {
  const rowsOf = new Map<string, number>()
  for (const row of judged.rows) {
    if (row.kind === 'inserted' || row.kind === 'deleted') continue
    const own = new Set<string>()
    eachPiece(judged, row, change => own.add(stems(change)))
    for (const key of own) rowsOf.set(key, (rowsOf.get(key) ?? 0) + 1)
  }
  return new Set(
    [...rowsOf].filter(([key, rows]) => rows >= THROUGHOUT && isReplacement(key)).map(([key]) => key),
  )
}

/** Whether real words stand on both sides of the arrow. */
function isReplacement(key: string): boolean {
  const [deleted, inserted] = key.split('→')
  return /\p{L}{4}/u.test(deleted ?? '') && /\p{L}{4}/u.test(inserted ?? '')
}

/** What was replaced by what, without endings: declined forms of one replacement are one key. */
function stems({ deleted, inserted }: Changed): string {
  return `${stem(deleted)}→${stem(inserted)}`
}

/** Words cut to their stems by length: both languages put grammar at the end. Long texts have none. */
function stem(words: string): string {
  if (words.length > LONGEST_TERM) return ''
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map(word => word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)))
    .join(' ')
    .trim()
}

/** «1) термин – …»: a change before the dash changes what is defined. */
function isDefinedTerm({ after }: Judged, { at, start, inserted, deleted }: Changed): boolean {
  if (at - start > LONGEST_TERM || deleted.length + inserted.length > 2 * LONGEST_TERM) return false
  const definition = DEFINITION.exec(after.slice(start, start + 2 * LONGEST_TERM))
  return definition !== null && at + inserted.length <= start + definition[0].length
}
