import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Instruction, ReplaceThroughout, Spot } from '#app/domain/amendment/instruction.ts'
import { spelledForms } from '#app/domain/amendment/forms/spelled-forms.ts'
import type { Target } from '#app/domain/amendment/resolve.ts'
import { addressOf, headed, type Leaf } from '#app/domain/amendment/sheet.ts'
import { withEnding, withInserted, withSubstituted, without } from '#app/domain/amendment/edited-line.ts'
import {
  alike,
  fieldsOf,
  findAll,
  findBeside,
  findOnce,
  lineOf,
  matchesIn,
  rangeOf,
  wordsOf,
  type Find,
} from '#app/domain/amendment/words.ts'

/** Instructions about words that must stand once at their spot, or once beside the words they name. */
type WordInstruction = Extract<Instruction, { readonly kind: 'substitute' | 'delete-words' }>

/** Words that stand once at the spot, changed where they stand. */
export function changeWords(
  target: Target,
  instruction: WordInstruction,
  change: (text: string, find: Find) => string,
): Outcome<unknown> {
  const found = findBeside(target, instruction, instruction.words)
  if (!found.ok) return found
  const { leaf, field } = found.value
  leaf[field] = change(leaf[field], found.value)
  return found
}

/** Words put in beside an anchor that stands once at the spot, or at its end. */
export function insertWords(
  target: Target,
  instruction: Extract<Instruction, { readonly kind: 'insert-words' }>,
): Outcome<unknown> {
  // «дополнить словами «…»» without neighbours means the end of the element.
  const anchor = instruction.after ?? instruction.before
  if (anchor === undefined) return appendWords(target, instruction)
  const found = findOnce(target, instruction, anchor)
  if (!found.ok) return found
  const { leaf, field, start, end } = found.value
  leaf[field] = withInserted(leaf[field], instruction.after === undefined ? start : end, instruction.words)
  return found
}

/** «дополнить словами» without a place: the words come last, before the sign that closes the line. */
function appendWords(
  target: Target,
  instruction: Extract<Instruction, { readonly kind: 'insert-words' }>,
): Outcome<unknown> {
  // «оглавление дополнить словами» names no line, and a table has no end where words could stand.
  if (target.extent === 'contents') return refuse('amendment.contents-line-missing', { at: '' })
  const { at, heading, words } = instruction
  const lines = linesAt(target, instruction)
  const [leaf, ...further] = lines
  // Of several lines the sentence does not say which one goes on.
  if (!leaf || further.length > 0)
    return refuse('amendment.provision-ambiguous', { at, places: lines.map(addressOf) })
  const field = heading && leaf.heading !== '' ? 'heading' : 'text'
  const range = rangeOf(leaf[field], instruction)
  if (!range) return refuse('amendment.provision-missing', { at: leaf.address })
  const text = leaf[field]
  leaf[field] =
    text.slice(0, range[0]) + withEnding(text.slice(range[0], range[1]), words) + text.slice(range[1])
  return ok(leaf)
}

/** The lines that end at a spot: one where it is a heading, a sentence, a cell or an element of a single line. */
function linesAt(target: Target, { heading, sentence, column }: Spot): readonly Leaf[] {
  if (heading) return [headed(target.leaf)]
  if (sentence !== undefined || column !== undefined) return [lineOf(target.leaf)]
  const lines = wordsOf(target).filter(({ text }) => text !== '')
  return lines.length > 0 ? lines : [target.leaf]
}

/**
 * All forms in all places; refused where a form stands nowhere, since the list was made for another text
 * then.
 */
export function replaceThroughout(
  target: Target,
  instruction: ReplaceThroughout,
  language: Language,
): Outcome<unknown> {
  // Instructions that come without a reader, from a file or another program, are spelled out here all the same.
  const spelled = spelledForms(target, instruction, language)
  if (!spelled.ok) return spelled
  const pairs = spelled.value
  const hits = pairs.map(({ words }) => hitsOf(target, instruction, words))
  // Every form listed must stand somewhere, or the drafter had another text in mind.
  const missing = hits.findIndex(found => found.length === 0)
  if (missing >= 0) {
    return refuse('amendment.words-missing', {
      at: instruction.at,
      words: pairs[missing]?.words ?? '',
    })
  }
  // All places are found before the first is changed: a new form must not be taken for an old one.
  const byPlace = new Map<Leaf, (Find & { readonly by: string })[]>()
  hits.forEach((found, at) => {
    for (const find of found) {
      const list = byPlace.get(find.leaf) ?? []
      list.push({ ...find, by: pairs[at]?.by ?? '' })
      byPlace.set(find.leaf, list)
    }
  })
  for (const [leaf, finds] of byPlace) substituteAll(leaf, finds)
  return ok(undefined)
}

/** «по всему тексту» means headings and texts alike, and every place whatever its letters were typed in. */
function hitsOf(target: Target, instruction: ReplaceThroughout, words: string): readonly Find[] {
  const { heading, sentence, column } = instruction
  if (heading || sentence !== undefined || column !== undefined) return findAll(target, instruction, words)
  return fieldsOf(target).flatMap(place => matchesIn(place, words, alike))
}

/** From the last place to the first, so that the earlier ones stay where they were found; longer words win over shorter ones. */
function substituteAll(leaf: Leaf, finds: readonly (Find & { readonly by: string })[]): void {
  // «уполномоченный орган» and «орган» overlap: the one that begins first was meant, or else the longer one.
  const ordered = [...finds].sort((one, other) => one.start - other.start || other.end - one.end)
  const kept = ordered.filter(
    (find, at) =>
      !ordered.slice(0, at).some(before => before.field === find.field && before.end > find.start),
  )
  for (const { field, start, end, by } of kept.reverse()) {
    const text = leaf[field]
    leaf[field] = by === '' ? without(text, start, end) : withSubstituted(text, { start, end }, by)
  }
}
