import { bytesInStretches } from '#app/domain/comparison/page-bytes.ts'
import { windowed, type Part, type Window, type WindowLine } from '#app/domain/comparison/windows.ts'
import { windowsByArticle } from '#app/domain/comparison/windows-by-article.ts'
import type { JustifiedRow, TablePage, TableSection } from '#app/queries/paper/table-page.server.ts'

/** What the page of a comparative table shows at once. */
export interface TableWindow extends TablePage {
  readonly sections: readonly SectionWindow[]
  readonly part: Part
  /** Every window by its first and its last article. */
  readonly windows: readonly WindowLine[]
  readonly rows: number
  readonly canBeWhole: boolean
  /** Rows without reasons in the language of the table, and where the first of them is shown. */
  readonly missing: number
  readonly firstMissing: { readonly part: number; readonly act: string; readonly address: string } | null
}

/** The rows of an act that stand in the window. */
interface SectionWindow extends TableSection {
  /** Its place among the acts of the bill. */
  readonly at: number
  /** How many rows of the table stand above. */
  readonly above: number
}

/** The window of a table that is asked for. */
export function tableWindow(page: TablePage, asked: Part): TableWindow {
  const rows = page.sections.flatMap(({ act, rows: own }) => own.map(row => ({ act, row })))
  const bytes = rows.map(({ row }) => FRAME + 2 * bytesOf(row))
  const { windows, part, shown, canBeWhole } = windowed(bytes, asked, MOST_ROWS)
  const isMissing = ({ row }: { row: JustifiedRow }) => row.justification[page.language] === ''
  const first = rows.findIndex(isMissing)
  return {
    ...page,
    sections: sectionsIn(page.sections, shown),
    part,
    windows: windowsByArticle(
      windows,
      rows.map(({ row }) => row.address),
      page.language,
    ),
    rows: rows.length,
    canBeWhole,
    missing: rows.filter(isMissing).length,
    firstMissing:
      first < 0
        ? null
        : {
            part: windows.findIndex(({ to }) => first < to),
            act: rows[first]!.act,
            address: rows[first]!.row.address,
          },
  }
}

const FRAME = 2_200 // bytes that stand around the words of a row, in the page and in the data
const MOST_ROWS = 1_000 // at once: some 6 MB

function bytesOf({ before, after }: JustifiedRow): number {
  return [...before, ...after].reduce((sum, { stretches }) => sum + bytesInStretches(stretches), 0)
}

/** The acts with the rows of a window; one without any rows is named where they would stand. */
function sectionsIn(sections: readonly TableSection[], { from, to }: Window): readonly SectionWindow[] {
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0)
  let start = 0
  return sections.flatMap((section, at) => {
    const [first, end] = [start, start + section.rows.length]
    start = end
    const isHere = first === end ? from <= first && (first < to || to === total) : first < to && end > from
    const above = Math.max(first, from)
    return isHere ? [{ ...section, at, above, rows: section.rows.slice(above - first, to - first) }] : []
  })
}
