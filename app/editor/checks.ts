import type { Language, Provision } from '#app/domain/structure/act.ts'
import { checkAct, type FindingCode } from '#app/domain/structure/check.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import { linesOf, type Line } from '#app/editor/line.ts'
import { lonelyLines } from '#app/editor/twin.ts'

/** The article as it is being written, in both languages. */
export type WrittenTwins = Readonly<Record<Language, Provision | null>>

/** Something a drafter should look at before saving. */
export interface Check {
  readonly code: FindingCode | 'number-missing' | 'empty' | 'twin-missing' | 'twin-number'
  readonly language: Language
  readonly line: Line
}

/**
 * What is odd in an article as it stands now, each line under one language. `inForce` is the article of the edition:
 * what keeps its number there leaves none out, since the number of a deleted provision stays free (Law on Legal Acts,
 * article 27(6)).
 */
export function checksOf(twins: WrittenTwins, inForce: WrittenTwins = NONE): readonly Check[] {
  const kk = twins.kk ? linesOf(twins.kk) : []
  const ru = twins.ru ? linesOf(twins.ru) : []
  const both = twins.kk !== null && twins.ru !== null
  return [
    ...(twins.kk ? structural(twins.kk, 'kk').filter(isOdd(inForce.kk)) : []),
    ...(twins.ru ? structural(twins.ru, 'ru').filter(isOdd(inForce.ru)) : []),
    ...(both ? missing(kk, ru, 'ru') : []),
    ...(both ? missing(ru, kk, 'kk') : []),
    ...differing(kk, ru),
  ]
}

const NONE: WrittenTwins = { kk: null, ru: null }

function isOdd(inForce: Provision | null): (check: Check) => boolean {
  const numbers = new Map(inForce ? linesOf(inForce).map(line => [line.id, line.number]) : [])
  return ({ code, line }) => code !== 'number-skipped' || numbers.get(line.id) !== line.number
}

const NUMBERED: ReadonlySet<Line['level']> = new Set(['article', 'paragraph', 'subparagraph'])
const SEPARATE_NOTES: ReadonlySet<Line['level']> = new Set(['footnote', 'note', 'table'])

function structural(article: Provision, language: Language): Check[] {
  const act = { language, provisions: [article], tail: '' }
  const lines = linesOf(article)
  const found = checkAct(act).flatMap(({ code, address }): Check[] => {
    const id = entryAt(act, address)?.provision.id
    const line = lines.find(each => each.id === id)
    return line ? [{ code, language, line }] : []
  })
  const known = new Set(found.map(({ line }) => line.id))
  const empty = lines.filter(line => line.face === 'text' && line.text.trim() === '' && !known.has(line.id))
  const unnumbered = lines.filter(
    line => line.number === '' && line.face !== 'body' && NUMBERED.has(line.level),
  )
  return [
    ...found,
    ...empty.map((line): Check => ({ code: 'empty', language, line })),
    ...unnumbered.map((line): Check => ({ code: 'number-missing', language, line })),
  ]
}

/** The lines of one language that the other lacks; `language` is the one that lacks them. Notes may differ. */
function missing(own: readonly Line[], other: readonly Line[], language: Language): Check[] {
  return lonelyLines(own, other)
    .filter(line => !SEPARATE_NOTES.has(line.level))
    .map(line => ({ code: 'twin-missing', language, line }))
}

function differing(kk: readonly Line[], ru: readonly Line[]): Check[] {
  return kk.flatMap((line): Check[] => {
    const twin = ru.find(each => each.id === line.id)
    return twin && twin.number !== line.number ? [{ code: 'twin-number', language: 'kk', line }] : []
  })
}
