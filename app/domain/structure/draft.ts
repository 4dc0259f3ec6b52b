import type { Layout, Provision } from '#app/domain/structure/act.ts'
import { GROUPS, type Level } from '#app/domain/structure/level.ts'
import type { Surveyed } from '#app/domain/structure/survey.ts'

/** A provision being read: its children and its identity come later. */
export interface Draft extends Provision {
  id: string
  readonly layout: Layout
  readonly children: Draft[]
}

/** The provision that a line is, with the heading that stands on the line after it. */
export function draftOf(level: Level, { line, mark }: Surveyed, heading?: Surveyed): Draft {
  const length = mark?.length ?? 0
  const number = mark?.number ?? ''
  const { before } = line
  if (heading) {
    // The line end between the two belongs to the mark, so that the heading alone can be edited.
    const layout = {
      before,
      mark: line.text + line.after + heading.line.before,
      gap: '',
      after: heading.line.after,
    }
    return { id: '', level, number, heading: heading.line.text, text: '', layout, children: [] }
  }
  const rest = length === 0 ? line.text : line.text.slice(length)
  const words = isHeaded(level, rest) ? { heading: rest, text: '' } : { heading: '', text: rest }
  const layout = { before, mark: line.text.slice(0, length), gap: '', after: line.after }
  return { id: '', level, number, ...words, layout, children: [] }
}

/** What holds the provisions of the act while it is read. */
export function emptyDraft(): Draft {
  const layout = { before: '', mark: '', gap: '', after: '' }
  return { id: '', level: 'line', number: '', heading: '', text: '', layout, children: [] }
}

/** Whether an annex has nothing yet but its head. */
export function isBareAnnex({ level, children }: Draft): boolean {
  return (
    level === 'annex' && children.length < LONGEST_TITLE && children.every(child => child.level === 'title')
  )
}

const LONGEST_TITLE = 8 // lines of an annex: which act, its date and number, the name of the annex

/** An article of an amending law has no heading: a sentence stands after its number. */
function isHeaded(level: Level, rest: string): boolean {
  return GROUPS.has(level) || (level === 'article' && !/[.:;]$/.test(rest))
}
