import type { Language, Provision } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { read } from '#app/domain/structure/read.ts'

/** Where new wording shall stand: what kind of element it is, and below what. */
export interface Setting {
  readonly language: Language
  readonly level: Level
  /** The level of the provision above; `line` for the act itself. */
  readonly above: Level
  readonly hasArticles: boolean
}

/**
 * New wording read as provisions of one level, as if it stood at its place: «5-1) …» below an article is a
 * subparagraph, an unnumbered line a part. Nothing where the text does not begin with such a provision.
 */
export function readNewText(text: string, setting: Setting): readonly Provision[] {
  const { act } = read(lead(setting) + text, setting.language)
  const provisions = unwrapped(act.provisions, leadDepth(setting))
  return withLists(
    provisions.map(provision => fitted(provision, setting)),
    setting,
  )
}

/** «дополнить частью третьей следующего содержания: «Суд вправе: 1) …»»: the list is of the part, wherever it is kept. */
function withLists(provisions: readonly Provision[], { level }: Setting): readonly Provision[] {
  if (level !== 'part') return provisions
  return provisions.reduce<readonly Provision[]>((parts, provision) => {
    const last = parts.at(-1)
    return last && provision.level === 'subparagraph'
      ? [...parts.slice(0, -1), { ...last, children: [...last.children, provision] }]
      : [...parts, provision]
  }, [])
}

/** Between the lines that are put before new wording, so that it is read in its setting. */
const LONG_LINE_END = '\n\n'

/** Lines that put the reader into the place where the new text will stand. */
function lead(setting: Setting): string {
  switch (leadDepth(setting)) {
    case 0:
      return ''
    case 1:
      return `${setting.language === 'kk' ? '1-бап. Бап' : 'Статья 1. Статья'}${LONG_LINE_END}`
    default:
      return `${setting.language === 'kk' ? '1-бап. Бап' : 'Статья 1. Статья'}${LONG_LINE_END}1. ${secondLead(setting)}${LONG_LINE_END}`
  }
}

/** A list follows a colon, a part a full stop. */
function secondLead({ language, level }: Setting): string {
  const word = language === 'kk' ? 'Мәтін' : 'Текст'
  return word + (level === 'part' ? '.' : ':')
}

/** How many of those lines must be taken off again. */
function leadDepth({ level, above, hasArticles }: Setting): number {
  if (above === 'line' && !hasArticles) return level === 'part' || level === 'indent' ? 1 : 0
  if (level === 'paragraph') return above === 'article' ? 1 : 0
  if (level === 'subparagraph' || level === 'part' || level === 'indent') return above === 'article' ? 1 : 2
  return 0
}

/** What stands under so many lines. */
function unwrapped(provisions: readonly Provision[], depth: number): readonly Provision[] {
  let inner = provisions
  for (let level = 0; level < depth; level += 1) inner = inner[0]?.children ?? []
  return inner
}

/** An unnumbered line is what the sentence calls it: whether it is a part or an indent shows only at its place. */
function fitted(provision: Provision, { level }: Setting): Provision {
  const unnumbered = provision.number === '' && UNNUMBERED.has(provision.level) && UNNUMBERED.has(level)
  return unnumbered && provision.level !== level ? { ...provision, level } : provision
}

/** Levels whose lines say nothing of their level: it is that of the instruction. */
const UNNUMBERED: ReadonlySet<Level> = new Set([
  'part',
  'indent',
  'line',
  'title',
  'preamble',
  'note',
  'table',
])
