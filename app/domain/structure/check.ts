import type { Act, Provision } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { entries } from '#app/domain/structure/entries.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { compareNumbers, follows } from '#app/domain/structure/number.ts'

/**
 * What is odd about the structure of an act.
 * `number-repeated`: the number stands there already; `number-unordered`: a smaller number than the one before;
 * `number-skipped`: a number between is missing; `heading-missing`: a group of articles or, where articles have
 * headings, an article without one; `article-empty`: an article that says nothing; `text-missing`: a bare number.
 */
export type FindingCode =
  | 'number-repeated'
  | 'number-unordered'
  | 'number-skipped'
  | 'heading-missing'
  | 'article-empty'
  | 'text-missing'

/** One finding, with the provision it is about. */
export interface Finding {
  readonly code: FindingCode
  readonly address: Address
}

/** The structural findings of an act in reading order: what a drafter should see before a version is saved. */
export function checkAct(act: Act): readonly Finding[] {
  const found = new Map<Provision, FindingCode[]>()
  const headed = articlesHaveHeadings(act)
  const visit = (siblings: readonly Provision[], running: LastNumbers) => {
    const own: LastNumbers = new Map()
    for (const provision of siblings) {
      const last = RUNNING.has(provision.level) ? running : own
      const codes = [...numberFindings(provision, last), ...contentFindings(provision, headed)]
      if (codes.length > 0) found.set(provision, codes)
      if (provision.number !== '') last.set(provision.level, provision.number)
      visit(provision.children, GROUPS.has(provision.level) ? running : new Map())
    }
  }
  visit(act.provisions, new Map())
  return found.size === 0
    ? []
    : entries(act).flatMap(({ address, provision }) =>
        (found.get(provision) ?? []).map(code => ({ code, address })),
      )
}

/** The last number met of each level, within the article or the act. */
type LastNumbers = Map<Level, string>

// Articles are numbered through the act, points through a by-law, whatever chapters they stand in.
const GROUPS: ReadonlySet<Level> = new Set(['division', 'section', 'subsection', 'chapter', 'subchapter'])
const RUNNING: ReadonlySet<Level> = new Set(['article', 'paragraph', 'subparagraph'])

/** What is odd about a number after the last one of its level. A repealed number stays (article 27(6) of the Law on Legal Acts). */
function numberFindings({ level, number }: Provision, last: LastNumbers): readonly FindingCode[] {
  const previous = last.get(level)
  if (previous === undefined || number === '' || isNext(previous, number)) return []
  const order = compareNumbers(previous, number)
  if (order === 0) return ['number-repeated']
  if (order > 0) return number === '1' && RUNNING.has(level) ? [] : ['number-unordered']
  // Lists by letters leave out letters by custom (ё, з, й, о).
  return /\d/.test(number) && !follows(previous, number) ? ['number-skipped'] : []
}

/** Nearly every number is: no need to take it apart. */
function isNext(previous: string, number: string): boolean {
  return Number(previous) + 1 === Number(number)
}

/** What is missing in a provision by itself. */
function contentFindings(provision: Provision, headed: boolean): readonly FindingCode[] {
  const { level, heading, text, children } = provision
  const codes: FindingCode[] = []
  if (heading === '' && text === '' && (GROUPS.has(level) || (headed && level === 'article')))
    codes.push('heading-missing')
  // A repealed article says so in its footnote.
  if (level === 'article' && text === '' && children.length === 0) codes.push('article-empty')
  if ((level === 'paragraph' || level === 'subparagraph') && text === '' && children.length === 0)
    codes.push('text-missing')
  return codes
}

/** Most articles have headings, or none does: amending laws and some constitutions have none. */
function articlesHaveHeadings(act: Act): boolean {
  const articles = entries(act).filter(({ provision }) => provision.level === 'article')
  return articles.filter(({ provision }) => provision.heading !== '').length * 2 > articles.length
}
