import type { ComparisonReport, Placed, ReportedProvision } from '#app/cli/reported.ts'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { stretchesOf } from '#app/domain/comparison/stretches.ts'
import { textRows } from '#app/domain/comparison/texts.ts'
import type { TextComparison, TextRow } from '#app/domain/comparison/texts.ts'

const CONTEXT = 60 // letters of unchanged words shown on each side of a change
const RED = '\u001b[31;9m'
const GREEN = '\u001b[32;4m'
const PLAIN = '\u001b[0m'

/**
 * A comparison to be read in a terminal: what changed, where, of what class, with `[-deleted-]` and `{+inserted+}`;
 * in a terminal also struck through in red and underlined in green. Unchanged provisions are counted, not shown.
 */
export function comparisonText(
  report: ComparisonReport,
  comparison: TextComparison,
  colour: boolean,
): string {
  const rows = textRows(comparison)
  const shown = report.provisions.filter(
    provision => provision.kind !== 'kept' || provision.classes.length > 0,
  )
  const blocks = shown.map(
    provision => `${headline(provision)}\n${wording(provision, { comparison, rows }, colour)}\n`,
  )
  const kept = report.provisions.length - shown.length
  return [...blocks, `${shown.length} provisions changed, ${kept} unchanged.\n`].join('\n')
}

function headline({ kind, edited, before, after, classes }: ReportedProvision): string {
  const from = addresses(before)
  const to = addresses(after)
  const where = from === '' || to === '' || from === to ? to || from : `${from} → ${to}`
  const what = edited && kind !== 'edited' ? `${kind}, edited` : kind
  return `${where}: ${what} (${classes.join(', ')})`
}

function addresses(places: readonly Placed[]): string {
  return places.map(({ address }) => address).join(' + ')
}

function wording(
  { before, after }: ReportedProvision,
  { comparison, rows }: { comparison: TextComparison; rows: readonly TextRow[] },
  colour: boolean,
): string {
  const own = rowsFor(rows, before[0], after[0])
  return own
    .flatMap(row => stretchesOf(comparison, row.pieces))
    .map(stretch => marked(stretch, colour))
    .join('')
    .trim()
}

function rowsFor(rows: readonly TextRow[], before: Placed | undefined, after: Placed | undefined): TextRow[] {
  return rows.filter(row =>
    after
      ? row.afterStart < after.end && row.afterEnd > after.start
      : before !== undefined &&
        row.afterEnd === row.afterStart &&
        row.beforeStart < before.end &&
        row.beforeEnd > before.start,
  )
}

function marked({ kind, before, after }: Stretch, colour: boolean): string {
  if (kind === 'deleted') return colour ? `${RED}[-${before}-]${PLAIN}` : `[-${before}-]`
  if (kind === 'inserted') return colour ? `${GREEN}{+${after}+}${PLAIN}` : `{+${after}+}`
  if (after.length <= CONTEXT * 2) return after
  return `${after.slice(0, CONTEXT)}…${after.slice(-CONTEXT)}`
}
