import type { Language } from '#app/domain/structure/act.ts'
import type { Chance } from '#tests/support/chance.ts'

// The lines of a law as random edits see them: articles with their numbered lines, notes of what was deleted, footnotes.

/** What an edit draws from. */
export interface Room {
  readonly dice: Chance
  readonly language: Language
}

export const ARTICLE = /^(?:Статья \d|\d+(?:-\d+)?-бап\.)/
const CHAPTER = /^(?:Глава \d|\d+-тарау\.)/
export const SUB = /^(\d+(?:-\d+)?)\) /
export const PARA = /^(\d+(?:-\d+)?)\. /
const FOOTNOTE = /^(?:Сноска|Ескерту)\./

/** The lines of each article; what stands before, between and behind articles is left alone. */
export function articlesOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (
      ARTICLE.test(line) ||
      CHAPTER.test(line) ||
      /^(?:Президент|Қазақстан Республикасының Президент)/.test(line)
    )
      blocks.push([])
    blocks.at(-1)?.push(line)
  }
  return blocks
}

/** A place among the lines of an article that fits, notes and footnotes left alone; -1 where there is none. */
export function pick(
  block: readonly string[],
  dice: Chance,
  fits: (line: string, at: number) => boolean,
): number {
  const places = block.flatMap((line, at) =>
    ARTICLE.test(block[0] ?? '') && !FOOTNOTE.test(line) && !isNote(line) && fits(line, at) ? [at] : [],
  )
  return places.length === 0 ? -1 : dice.of(places)
}

/** Whether a line only says that its element was deleted. */
export function isNote(line: string): boolean {
  return /(?:исключен|Исключен|алып тасталды|Алып тасталды)/u.test(line)
}

/** Whether nothing stands below a numbered line. */
export function isSingle(block: readonly string[], line: string, at: number): boolean {
  const next = block[at + 1]
  if (SUB.test(line)) return line.endsWith(';') && next !== undefined && SUB.test(next)
  return (
    PARA.test(line) && line.endsWith('.') && (next === undefined || PARA.test(next) || FOOTNOTE.test(next))
  )
}

/** Some words of the language in no order that means anything. */
export function phrase({ dice, language }: Room, length: number): string {
  return Array.from({ length }, () => dice.of(WORDS[language])).join(' ')
}

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  ru: 'уполномоченный орган ведёт реестр сведений о помещениях и сообщает заявителю решение в письменной форме'.split(
    ' ',
  ),
  kk: 'уәкілетті орган үй-жайлар туралы мәліметтер тізілімін жүргізеді және өтініш берушіге шешімді жазбаша хабарлайды'.split(
    ' ',
  ),
}
