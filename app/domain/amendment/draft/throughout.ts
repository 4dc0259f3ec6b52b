import type { Steps } from '#app/domain/steps.ts'
import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { fold } from '#app/domain/structure/letters.ts'
import type { Found } from '#app/domain/amendment/draft/found.ts'
import { sameLists } from '#app/domain/amendment/draft/printed.ts'
import type { ReplaceThroughout, WordPair } from '#app/domain/amendment/instruction.ts'
import { alike } from '#app/domain/amendment/words.ts'

// Below this a reader finds the places sooner one by one.
const FEWEST_PLACES = 3

/**
 * Words that are replaced by the same words everywhere in the act: one «по всему тексту» for each, with every inflected
 * form listed. Each form is checked: it stands nowhere in the act where it was not replaced.
 */
export function* throughoutOf(before: Act, after: Act, found: Found): Steps<readonly ReplaceThroughout[]> {
  const groups = new Map<string, WordPair[]>()
  const ground = { language: before.language, found }
  for (const pair of yield* replacements(before.provisions, after.provisions, ground)) {
    groups.set(stemKey(pair), [...(groups.get(stemKey(pair)) ?? []), pair])
  }
  return [...groups.values()].flatMap(pairs => {
    if (pairs.length < FEWEST_PLACES) return []
    const forms = new Map(pairs.map(pair => [formKey(pair), pair]))
    const everywhere = [...forms.values()].every(
      form => countIn(before, form.words) === pairs.filter(pair => formKey(pair) === formKey(form)).length,
    )
    return everywhere ? [{ kind: 'replace-throughout', at: '', pairs: [...forms.values()] }] : []
  })
}

/** All replacements of words by words in provisions that stay the same element. */
function* replacements(
  olds: readonly Provision[],
  news: readonly Provision[],
  ground: { readonly language: Language; readonly found: Found },
): Steps<readonly WordPair[]> {
  if (sameLists(olds, news, ground.language)) return []
  const { siblings, words } = ground.found
  const pairs: WordPair[] = []
  for (const { before, after } of siblings(olds, news)) {
    if (!before || !after) continue
    const own = [words(before.heading, after.heading), words(before.text, after.text)]
    const bare = own
      .flatMap(changes => changes ?? [])
      .flatMap(change => (change.kind === 'substitute' && change.bare ? [change.bare] : []))
    pairs.push(...bare, ...(yield* replacements(before.children, after.children, ground)))
  }
  yield
  return pairs
}

const STEM = 4 // letters that inflected forms of one word share

/** Inflected forms of one replacement share it. */
function stemKey({ words, by }: WordPair): string {
  return `${stem(words)} ${stem(by)}`
}

/** One form of the words, in whatever letters it was typed. */
function formKey({ words, by }: WordPair): string {
  return `${fold(words)}\n${by}`
}

function stem(text: string): string {
  return (text.match(/\p{L}+/gu) ?? []).map(word => word.slice(0, STEM).toLowerCase()).join('-')
}

/** How often words stand in the act, footnotes apart. */
function countIn(act: Act, words: string): number {
  let count = 0
  for (const { provision } of entries(act)) {
    if (provision.level === 'footnote') continue
    count += alike(provision.text, words).length + alike(provision.heading, words).length
  }
  return count
}
