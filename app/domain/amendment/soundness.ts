import type { Texts } from '#app/domain/amendment/patch.ts'
import { LANGUAGES, type Act, type Provision } from '#app/domain/structure/act.ts'
import { entries, type Address } from '#app/domain/structure/entries.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/**
 * Whether a text may be saved as the next state of another: what is odd already in the law is nobody's fault here.
 * Refuses an article that says nothing and a number that stands twice; lesser findings the editor shows beside the line.
 */
export function soundness(before: Texts, after: Texts): Outcome<undefined> {
  for (const language of LANGUAGES) {
    const emptied = firstEmptied(before[language], after[language])
    if (emptied !== undefined) return refuse('version.article-empty', { at: emptied, language })
    const repeated = firstRepeated(before[language], after[language])
    if (repeated !== undefined) return refuse('version.number-repeated', { at: repeated, language })
  }
  return ok(undefined)
}

/** The first article that says nothing now and said something before. */
function firstEmptied(before: Act, after: Act): Address | undefined {
  const wasEmpty = new Set(emptyArticles(before).map(({ provision }) => provision.id))
  return emptyArticles(after).find(({ provision }) => !wasEmpty.has(provision.id))?.address
}

/** Articles with a heading at most. */
function emptyArticles(act: Act) {
  return entries(act).filter(({ provision }) => provision.level === 'article' && !saysAnything(provision))
}

/** Whether a provision or anything below it has words. */
function saysAnything({ text, children }: Provision): boolean {
  return text.trim() !== '' || children.some(saysAnything)
}

/** The first provision whose number this change made stand twice. */
function firstRepeated(before: Act, after: Act): Address | undefined {
  const wasRepeated = repeatedNumbers(before)
  const isRepeated = repeatedNumbers(after)
  return entries(after).find(({ provision: { id } }) => isRepeated.has(id) && !wasRepeated.has(id))?.address
}

/**
 * The identities of provisions whose number stands before them already: of articles anywhere in the act, of others
 * among their siblings. A list that begins with 1 anew, after a part of its own, is another list.
 */
function repeatedNumbers(act: Act): ReadonlySet<string> {
  const repeated = new Set<string>()
  const visit = (siblings: readonly Provision[], articles: Numbers) => {
    const own: Numbers = new Map()
    let previous = ''
    for (const { id, level, number, children } of siblings) {
      const met = numbersOf(level === 'article' ? articles : own, level)
      if (level !== 'article' && number === '1' && previous !== `${level} 1`) met.clear()
      if (number !== '' && met.has(number)) repeated.add(id)
      met.add(number)
      previous = `${level} ${number}`
      visit(children, level === 'annex' ? new Map() : articles)
    }
  }
  visit(act.provisions, new Map())
  return repeated
}

/** The numbers met so far, by level. */
type Numbers = Map<Level, Set<string>>

/** The numbers met of one level, to be added to. */
function numbersOf(numbers: Numbers, level: Level): Set<string> {
  const known = numbers.get(level) ?? new Set()
  numbers.set(level, known)
  return known
}
