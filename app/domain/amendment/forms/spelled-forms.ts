import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { formsIn } from '#app/domain/amendment/forms/forms-in.ts'
import type { ReplaceThroughout, Spot, WordPair } from '#app/domain/amendment/instruction.ts'
import type { Target } from '#app/domain/amendment/resolve.ts'
import { fieldsOf, headingOf, lineOf, rangeOf } from '#app/domain/amendment/words.ts'

/**
 * The pairs of an instruction, form by form as they stand at its place where it says «в различных падежах». Refuses words
 * that stand there in no form, and such of which a form cannot be told for sure.
 */
export function spelledForms(
  target: Target,
  instruction: ReplaceThroughout,
  language: Language,
): Outcome<readonly WordPair[]> {
  if (!instruction.inflected) return ok(instruction.pairs)
  const { at } = instruction
  const texts = textsAt(target, instruction)
  // All or nothing: one form left behind would give the law two words for one thing.
  const spelled: WordPair[] = []
  for (const pair of instruction.pairs) {
    const found = formsIn(texts, pair, language)
    if ('unclear' in found)
      return refuse('amendment.forms-unclear', { at, words: pair.words, forms: [...new Set(found.unclear)] })
    if (found.pairs.length === 0) return refuse('amendment.words-missing', { at, words: pair.words })
    spelled.push(...found.pairs)
  }
  return ok(spelled)
}

/** The texts in which words are meant: a heading, a sentence, a cell, or all of an element with the headings in it. */
function textsAt(target: Target, spot: Spot): readonly string[] {
  const places = spot.heading ? [headingOf(target)] : fieldsOf(target)
  if (spot.heading || (spot.sentence === undefined && spot.column === undefined))
    return places.map(({ leaf, field }) => leaf[field])
  const { text } = lineOf(target.leaf)
  const range = rangeOf(text, spot)
  return range ? [text.slice(...range)] : []
}
