import type { Layout, Provision } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'
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
  const rest = length === 0 ? line.text : line.text.slice(length)
  if (heading) {
    const printed = line.text + line.after + heading.line.before
    const layout = { before: line.before, mark: printed, gap: '', after: heading.line.after }
    return {
      id: '',
      level,
      number: mark?.number ?? '',
      heading: heading.line.text,
      text: '',
      layout,
      children: [],
    }
  }
  const headed = isHeaded(level, rest)
  return {
    id: '',
    level,
    number: mark?.number ?? '',
    heading: headed ? rest : '',
    text: headed ? '' : rest,
    layout: { before: line.before, mark: line.text.slice(0, length), gap: '', after: line.after },
    children: [],
  }
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

const HEADED: ReadonlySet<Level> = new Set([
  'annex',
  'division',
  'section',
  'subsection',
  'chapter',
  'subchapter',
])

const LONGEST_TITLE = 8 // lines of an annex: which act, its date and number, the name of the annex

/** An article of an amending law has no heading: a sentence stands after its number. */
function isHeaded(level: Level, rest: string): boolean {
  return HEADED.has(level) || (level === 'article' && !/[.:;]$/.test(rest))
}
