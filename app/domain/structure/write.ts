import type { Act, Provision } from '#app/domain/structure/act.ts'
import { printMark } from '#app/domain/structure/house-form.ts'

/**
 * The text of an act. The inverse of `read`: what was read is given back letter for letter. A provision written here
 * is printed in the house form, set off from its neighbours as the rest of the act is.
 */
export function write(act: Act): string {
  const printed: string[] = []
  const separator = separatorOf(act.provisions)
  for (const piece of pieces(act, separator)) printed.push(piece.before, piece.own, piece.after)
  return printed.join('') + act.tail
}

/** One printed provision without its children: the blank before it, its own letters, and the blanks after them. */
export interface Piece {
  readonly before: string
  readonly own: string
  readonly after: string
  /** Of `own`: where the heading and the text begin. */
  readonly heading: number
  readonly text: number
}

/** The printed provisions of an act in reading order. */
export function pieces(act: Act, separator = separatorOf(act.provisions)): readonly Piece[] {
  const list: Piece[] = []
  const visit = (provisions: readonly Provision[]) => {
    for (const provision of provisions) {
      list.push(piece(provision, act, list.length === 0 ? '' : separator))
      visit(provision.children)
    }
  }
  visit(act.provisions)
  return list
}

const HOUSE_SEPARATOR = '\n\n' // as zan.gov.kz gives acts: a blank line between paragraphs

/** One provision with the blanks it was read with, or those of the house where it was written here. */
function piece(provision: Provision, act: Act, separator: string): Piece {
  const { layout, heading, text } = provision
  const mark = layout?.mark ?? printMark(provision.level, provision.number, act.language)
  const gap = layout?.gap || (heading !== '' && text !== '' ? separator : '')
  const before = layout?.before ?? separator
  return {
    // A line that was the first of its text has no line end before it, and gets one where it is first no more.
    before: separator !== '' && !/[\r\n]/.test(before) ? separator + before : before,
    own: mark + heading + gap + text,
    after: layout?.after ?? '',
    heading: mark.length,
    text: mark.length + heading.length + gap.length,
  }
}

/** What stands between the first two lines that were read. */
function separatorOf(provisions: readonly Provision[]): string {
  let found: string | undefined
  let seen = 0
  const visit = (siblings: readonly Provision[]): boolean =>
    siblings.some(({ layout, children }) => {
      if (layout && /[\r\n]/.test(layout.before)) {
        found = layout.before
        seen += 1
      }
      return seen > 1 || visit(children)
    })
  visit(provisions)
  return found ?? HOUSE_SEPARATOR
}
