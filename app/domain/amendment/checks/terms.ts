import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { foldedWords } from '#app/domain/structure/letters.ts'
import { definitionsOf } from '#app/domain/amendment/checks/definitions.ts'
import type { Finding } from '#app/domain/amendment/checks/finding.ts'

/** Terms that are defined and stand nowhere else in the act. */
export function checkTermsUnused(act: Act): readonly Finding[] {
  const definitions = definitionsOf(act)
  // Cutting a code of 2 MB into words takes 150 ms: only where terms are looked for.
  const uses = definitions.length > 0 ? usesIn(act) : []
  return definitions.flatMap(({ at, term }) => {
    const stems = stemsOf(term)
    const used = uses.some(use => use.at !== at && holds(use.words, stems))
    const finding = { code: 'term-unused', language: act.language, at, particulars: { term } } as const
    return used ? [] : [{ ...finding, mend: { kind: 'remove' } as const }]
  })
}

/**
 * Terms that lost their definition and are still used, at the first place of use: those of the article that defines
 * terms, and the short names that a text gives in passing, «(далее – уполномоченный орган)». A term that is still
 * defined, in whatever case or number, or as a part of a longer term, is none.
 */
export function checkTermsUndefined(before: Act, after: Act): readonly Finding[] {
  const kept = namesIn(after).map(({ term }) => stemsOf(term))
  const known = new Set(kept.map(keyOf))
  const lost = namesIn(before).flatMap(({ at, term }) => {
    const stems = stemsOf(term)
    if (known.has(keyOf(stems))) return []
    // One finding for a term, however often the old text gave it.
    known.add(keyOf(stems))
    return [{ at, term, stems }]
  })
  const uses = lost.length > 0 ? usesIn(after) : []
  return lost.flatMap(({ at, term, stems }) => {
    const longer = kept.flatMap(each => placesOf(each, stems).map(offset => ({ stems: each, offset })))
    const use = uses.find(({ words }) =>
      placesOf(words, stems).some(
        place => !longer.some(other => standsAt(words, other.stems, place - other.offset)),
      ),
    )
    if (!use) return []
    const particulars = { term, was: at }
    return [{ code: 'term-undefined', language: after.language, at: use.at, particulars } as const]
  })
}

/** Everything an act gives a name: defined terms, then short names. */
function namesIn(act: Act): readonly Name[] {
  const definitions = definitionsOf(act).map(({ at, term }) => ({ at, term }))
  const short = entries(act).flatMap(({ address, provision: { level, heading, text } }) =>
    level === 'footnote'
      ? []
      : [...`${heading} ${text}`.matchAll(SHORT_NAME)].map(([, term = '']) => ({ at: address, term })),
  )
  // A single word, «(далее – Закон)», also stands for other laws: nobody could say which use is meant.
  return [...definitions, ...short.filter(({ term }) => foldedWords(term).length > 1)]
}

/** A name, and where the act gives it. */
interface Name {
  readonly at: string
  readonly term: string
}

// «(далее – …)», «(бұдан әрі – …)»; folding is left to the words.
const SHORT_NAME = /\((?:далее|бұдан [әa]р[іi]|бұдан былай)\s*[–—-]\s*([^()]{2,120})\)/giu

/** A term as a key, whatever its case and number. */
function keyOf(stems: readonly string[]): string {
  return stems.join(' ')
}

/** A provision with its words, folded. */
interface Use {
  readonly at: string
  readonly words: readonly string[]
}

/** The words of every provision, footnotes apart. */
function usesIn(act: Act): readonly Use[] {
  return entries(act).flatMap(({ address, provision: { level, heading, text } }) =>
    level === 'footnote' ? [] : [{ at: address, words: foldedWords(`${heading} ${text}`) }],
  )
}

const LONGEST_STEM = 5 // letters: the endings of Russian and Kazakh cases are beyond, most words of law still differ
const SHORTEST_STEM = 2

/** The beginnings of a term's words, so that it is found in every case; what stands in brackets may be left out. */
function stemsOf(term: string): readonly string[] {
  return foldedWords(term.replace(/\s*\([^)]*\)/gu, '')).map(word =>
    word.slice(0, Math.max(SHORTEST_STEM, Math.min(LONGEST_STEM, word.length - 1))),
  )
}

/** Whether the words of a term stand one after another. */
function holds(words: readonly string[], stems: readonly string[]): boolean {
  return words.some((_, at) => standsAt(words, stems, at))
}

/** Every place at which the words of a term begin. */
function placesOf(words: readonly string[], stems: readonly string[]): readonly number[] {
  return words.flatMap((_, at) => (standsAt(words, stems, at) ? [at] : []))
}

/** Whether the words of a term begin at a place. */
function standsAt(words: readonly string[], stems: readonly string[], at: number): boolean {
  return stems.every((stem, ahead) => words[at + ahead]?.startsWith(stem))
}
