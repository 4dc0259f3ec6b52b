import type { Level } from '#app/domain/structure/level.ts'
import type { Line } from '#app/editor/line.ts'
import { shallower } from '#app/editor/level-shift.ts'
import { endOf, freeNumber, isNumbered } from '#app/editor/nesting.ts'
import { lineAt, type NewId, type Writing } from '#app/editor/writing.ts'

/**
 * What Enter does: the next provision. At the end of a line a new one of the same level under the next free number;
 * inside a line the words after the caret become that provision, and the words before it keep number and identity; at
 * the beginning a new one goes before. Below a heading, or a line that others stand below, no number is free before
 * the first of those: there the new line is unnumbered.
 * An empty line steps out: a subparagraph out of its list, a paragraph to an unnumbered part of the one before it. One
 * that is unnumbered stays: there is nothing to step out of, and empty lines are not piled up.
 */
export function enter(writing: Writing, newId: NewId): Writing {
  const line = lineAt(writing)
  if (line.text === '' && line.face === 'text') {
    if (line.level === 'subparagraph') return shallower(writing)
    if (line.level === 'part' || line.level === 'indent') return writing
    if (line.level === 'paragraph' && endOf(writing.lines, writing.at) === writing.at + 1)
      return partOf(writing)
  }
  if (writing.offset === 0 && line.text !== '' && line.face === 'text') return before(writing, newId)
  const opens = endOf(writing.lines, writing.at) > writing.at + 1 && writing.offset === line.text.length
  if (opens || line.face !== 'text') return enterUnnumbered(writing, newId)
  return split(writing, newId, { level: plainLevel(line.level), depth: line.depth })
}

/** The caret's empty paragraph as a part of the paragraph before it, or of the article where it is the first. */
function partOf({ lines, at, offset }: Writing): Writing {
  const line = lines[at]!
  const beside = lines.slice(0, at).some(each => each.level === line.level && each.depth === line.depth)
  const part: Line = {
    ...line,
    level: 'part',
    number: '',
    layout: null,
    depth: line.depth + (beside ? 1 : 0),
  }
  return { lines: lines.with(at, part), at, offset }
}

/** What Shift+Enter does: a new unnumbered line of the same provision, a part or, after «:», «;» or «,», an indent. */
export function enterUnnumbered(writing: Writing, newId: NewId): Writing {
  const line = lineAt(writing)
  const head = line.text.slice(0, writing.offset)
  const level: Level = /[:;,]\s*$/.test(head) ? 'indent' : 'part'
  const beside = line.face === 'text' && (line.level === 'part' || line.level === 'indent')
  return split(writing, newId, { level: beside ? line.level : level, depth: line.depth + (beside ? 0 : 1) })
}

type Standing = Pick<Line, 'level' | 'depth'>

/** The caret's line up to the caret, and the words after it as a new line. The blanks at the cut belong to neither. */
function split(writing: Writing, newId: NewId, standing: Standing): Writing {
  const line = lineAt(writing)
  const head = line.text.slice(0, writing.offset)
  const tail = line.text.slice(writing.offset)
  const at = writing.at + 1
  const next = newLine(newId(), standing, tail.trimStart())
  const kept = tail === '' ? line : { ...line, text: head.trimEnd() }
  const lines = writing.lines.toSpliced(writing.at, 1, kept, next)
  return { lines: lines.with(at, { ...next, number: freeNumber(lines, at) }), at, offset: 0 }
}

function before({ lines, at }: Writing, newId: NewId): Writing {
  const { level, depth } = lines[at]!
  const next = newLine(newId(), { level: plainLevel(level), depth }, '')
  const grown = lines.toSpliced(at, 0, next)
  return { lines: grown.with(at, { ...next, number: freeNumber(grown, at) }), at, offset: 0 }
}

function newLine(id: string, { level, depth }: Standing, text: string): Line {
  return { id, level, number: '', face: 'text', depth, layout: null, text }
}

/** After a note or a row of a table a drafter goes on with words. */
function plainLevel(level: Level): Level {
  return isNumbered(level) || level === 'indent' ? level : 'part'
}
