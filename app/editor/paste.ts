import type { Language, Provision } from '#app/domain/structure/act.ts'
import { printMark } from '#app/domain/structure/house-form.ts'
import { read } from '#app/domain/structure/read.ts'
import { linesOf, type Line } from '#app/editor/line.ts'
import { unnumberedLevel } from '#app/editor/level-shift.ts'
import { depthAt } from '#app/editor/nesting.ts'
import { lineAt, spliced, type NewId, type Writing } from '#app/editor/writing.ts'

/** What is pasted: plain text, read in the language of the act. */
export interface Pasted {
  readonly text: string
  readonly language: Language
  readonly newId: NewId
}

/**
 * The writing with a text pasted at the caret. One line of text is words; of several, each is a provision, read by the
 * marks it begins with. The words after the caret follow the last one.
 */
export function paste(writing: Writing, pasted: Pasted): Writing {
  const text = pasted.text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim()
  const line = lineAt(writing)
  const provisions = text.includes('\n') || (line.text === '' && line.face === 'text')
  return provisions ? pastedLines(writing, readLines(text, pasted)) : pastedWords(writing, pasted.text)
}

function pastedWords(writing: Writing, pasted: string): Writing {
  const line = lineAt(writing)
  const words = pasted.replace(/\s+/g, ' ')
  const text = line.text.slice(0, writing.offset) + words + line.text.slice(writing.offset)
  return { ...spliced(writing, 1, { ...line, text }), offset: writing.offset + words.length }
}

/** Lines are read as they would be within an article, so that an unnumbered one is a part and not a title. */
function readLines(text: string, { language, newId }: Pasted): readonly Line[] {
  const opening = printMark('article', '1', language)
  const { provisions } = read(`${opening}А\n${text}`, language).act
  const [article, ...others] = provisions
  const below = [...(article?.children ?? []), ...others].flatMap(provision => linesOf(provision))
  return below.map(line => ({ ...withinArticle(line, language), id: newId(), layout: null }))
}

/** An article or a chapter cannot stand within an article: its heading is taken as words, with its number. */
function withinArticle(line: Line, language: Language): Line {
  if (line.face === 'text' && KEPT_LEVELS.has(line.level)) return line
  const { level, number, text } = line
  const words = (line.face === 'body' ? text : printMark(level, number, language) + text).trim()
  return { ...line, level: unnumberedLevel(words), number: '', face: 'text', text: words }
}

const KEPT_LEVELS: ReadonlySet<Provision['level']> = new Set([
  'paragraph',
  'subparagraph',
  'part',
  'indent',
  'note',
  'footnote',
  'table',
])

function pastedLines(writing: Writing, pasted: readonly Line[]): Writing {
  const line = lineAt(writing)
  const last = pasted.at(-1)
  if (!last) return writing
  const head = line.text.slice(0, writing.offset).trimEnd()
  const tail = line.text.slice(writing.offset).trimStart()
  const ended = pasted.with(-1, { ...last, text: tail === '' ? last.text : `${last.text} ${tail}` })
  const replaced = line.face === 'text' && line.text === ''
  const begun = replaced ? named(line, ended) : [{ ...line, text: head }, ...ended]
  const before = writing.lines.slice(0, writing.at)
  const lines = [...seated(before, begun, replaced ? 0 : 1), ...writing.lines.slice(writing.at + 1)]
  return { lines, at: writing.at + begun.length - 1, offset: last.text.length }
}

/** An empty line that something is pasted into keeps its identity: it was made for just that. */
function named(empty: Line, pasted: readonly Line[]): readonly Line[] {
  const first = pasted[0]!
  const unmarked = first.number === '' && empty.number !== ''
  return pasted.with(0, unmarked ? { ...empty, text: first.text } : { ...first, id: empty.id })
}

/** The lines one after the other, each where its level belongs; the first `kept` of `added` stay where they are. */
function seated(before: readonly Line[], added: readonly Line[], kept: number): readonly Line[] {
  const lines = [...before]
  for (const [place, line] of added.entries())
    lines.push(place < kept ? line : { ...line, depth: depthAt(lines, lines.length, line.level) })
  return lines
}
