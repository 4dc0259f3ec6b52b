import type { Language } from '#app/domain/structure/act.ts'
import { fold } from '#app/domain/structure/letters.ts'
import type { Forms } from '#app/domain/amendment/forms/forms.ts'
import { kazakhForms } from '#app/domain/amendment/forms/kk.ts'
import { russianForms } from '#app/domain/amendment/forms/ru.ts'
import type { WordPair } from '#app/domain/amendment/instruction.ts'

/** The forms of a pair that texts hold, each with the same form of the new words; or the forms that nobody can tell. */
export type FormsFound = { readonly pairs: readonly WordPair[] } | { readonly unclear: readonly string[] }

/**
 * The forms in which words stand in texts, each beside the same form of the new ones. Every form there has to be told for
 * sure: one that is not, or that stands for two cases of which the new words have two forms, makes all of them unclear.
 */
export function formsIn(texts: readonly string[], { words, by }: WordPair, language: Language): FormsFound {
  const olds = formsOf(words, language)
  const news = by === '' ? undefined : formsOf(by, language)
  // Another gender would leave «этот служба» behind, and a thing for a person another accusative.
  if (!olds || (by !== '' && olds.kind !== news?.kind)) return { unclear: [words] }
  const meant = new Map<string, Set<string | undefined>>()
  olds.cells.forEach((cell, at) => {
    if (cell === undefined) return
    // One spelling may stand for several cases: «службы» is a genitive and a plural. It is clear where the new words have
    // one spelling for all of these too.
    const known = meant.get(key(cell)) ?? new Set()
    meant.set(key(cell), known.add(by === '' ? '' : news?.cells[at]))
  })
  const found = new Map<string, string | undefined>()
  for (const hit of hitsIn(texts, olds.pattern)) {
    const [only, ...further] = meant.get(key(hit)) ?? []
    found.set(hit, only === undefined || further.length > 0 ? undefined : inCaseOf(hit, only))
  }
  const unclear = [...found].filter(([, form]) => form === undefined).map(([hit]) => hit)
  if (unclear.length > 0) return { unclear }
  return { pairs: [...found].map(([hit, form]) => ({ words: hit, by: form ?? '' })) }
}

/** The forms of words that are nothing but words: signs in them would be read as a pattern. */
function formsOf(words: string, language: Language): Forms | undefined {
  if (!/^[\p{L}]+(?:[ -][\p{L}]+)*$/u.test(words)) return undefined
  return language === 'ru' ? russianForms(words) : kazakhForms(words)
}

/** A form in whatever letters and case it was typed. */
function key(form: string): string {
  return fold(form).toLowerCase()
}

/** All stretches of texts that may be a form of the words, as they are printed. */
function hitsIn(texts: readonly string[], pattern: string): readonly string[] {
  // A hyphen makes another word, which the drafter has to name: «орган-разработчик» is no form of «орган».
  const form = new RegExp(`(?<![\\p{L}\\p{N}-])${key(pattern)}(?![\\p{L}\\p{N}-])`, 'giu')
  return texts.flatMap(text => {
    const folded = fold(text)
    // Where folding changes the length, places in the folded text say nothing about the text.
    const whole = folded.length === text.length
    return [...folded.matchAll(form)].map(({ index, 0: hit }) =>
      whole ? text.slice(index, index + hit.length) : hit,
    )
  })
}

/** New words with a capital where the old ones had one, as at the head of a sentence or all through a heading. */
function inCaseOf(old: string, form: string): string {
  if (form === '' || old === old.toLowerCase()) return form
  if (old === old.toUpperCase()) return form.toUpperCase()
  return old.charAt(0) === old.charAt(0).toUpperCase() ? form.charAt(0).toUpperCase() + form.slice(1) : form
}
