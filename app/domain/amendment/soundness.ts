import type { Texts } from '#app/domain/amendment/patch.ts'
import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { checkAct, type FindingCode } from '#app/domain/structure/check.ts'
import { entries, entryAt, type Address } from '#app/domain/structure/entries.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** Something odd about an amended text that its drafter should know and may leave as it is. */
export type Warning = {
  readonly code: FindingCode | 'added-together'
  readonly language: Language
  readonly at: Address
}

/**
 * Whether a text may be saved as the next state of another: what is odd already in the law is nobody's fault here.
 * Refuses an article that says nothing and a number that stands twice; gives all other new findings as warnings.
 */
export function soundness(before: Texts, after: Texts): Outcome<readonly Warning[]> {
  const warnings: Warning[] = []
  for (const language of ['kk', 'ru'] as const) {
    const emptied = firstEmptied(before[language], after[language])
    if (emptied !== undefined) return refuse('version.article-empty', { at: emptied, language })
    const repeated = firstRepeated(before[language], after[language])
    if (repeated !== undefined) return refuse('version.number-repeated', { at: repeated, language })
    for (const { code, address } of newFindings(before[language], after[language])) {
      warnings.push({ code, language, at: address })
    }
  }
  return ok(warnings)
}

/** Warnings about provisions by identity: two people put them into one place without knowing of each other. */
export function addedTogether({ ru }: Texts, ids: readonly string[]): readonly Warning[] {
  const wanted = new Set(ids)
  return entries(ru)
    .filter(({ provision }) => wanted.has(provision.id))
    .map(({ address }) => ({ code: 'added-together' as const, language: 'ru' as const, at: address }))
}

/** Findings by the identity of the provision, since its address may have changed. */
function newFindings(before: Act, after: Act) {
  const known = new Set(checkAct(before).map(finding => keyOf(before, finding)))
  return checkAct(after).filter(finding => !known.has(keyOf(after, finding)))
}

/** What makes two findings the same one in two versions. */
function keyOf(act: Act, { code, address }: { code: FindingCode; address: Address }): string {
  return `${code} ${entryAt(act, address)?.provision.id}`
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
