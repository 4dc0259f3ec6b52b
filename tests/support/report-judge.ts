import type { ComparisonReport, Placed, ReportedProvision } from '#app/cli/reported.ts'
import type { RedraftedLaw, RedraftedLine } from '#tests/support/redrafted-law.ts'

/** How right the report of `tuzetu compare --json` is, read as a stranger reads it. */
export interface ReportJudgement {
  /** Lines that something was done to, and lines of provisions that are gone. */
  readonly all: number
  /** What was reported otherwise than it was done, in words. */
  readonly wrong: readonly string[]
  /** Lines told in several entries, or in none. */
  readonly repeated: number
  readonly untold: number
  /** Of the letters outside `equal` and those really changed, white space and typography apart. */
  readonly f1: number
}

/** Judges a report by what was really done to the law. */
export function judgeReport(law: RedraftedLaw, report: ComparisonReport): ReportJudgement {
  const olds = tellers(law.before, report, 'before')
  const news = tellers(law.after, report, 'after')
  const used = new Set(law.lines.flatMap(line => line.origins))
  const starts = lineStarts(law.before)
  const gone = [...olds.byLine].filter(([line]) => !used.has(line))
  const done = [...news.byLine].filter(([line, told]) => isDone(law.lines[line]!, told))
  return {
    all: gone.length + done.length,
    wrong: [
      ...gone.flatMap(([, told]) => (told.kind === 'deleted' ? [] : [`gone, told as ${told.kind}`])),
      ...done.flatMap(([line, told]) => wrongIn(law.lines[line]!, told, starts)),
    ],
    repeated: olds.repeated + news.repeated,
    untold: olds.untold + news.untold,
    f1: f1Of(law, report),
  }
}

function isDone(line: RedraftedLine, told: ReportedProvision): boolean {
  return line.by !== undefined || told.kind !== 'kept' || told.edited
}

function wrongIn(line: RedraftedLine, told: ReportedProvision, starts: readonly number[]): string[] {
  const name = `${line.by ?? 'untouched'} (${line.kind})`
  const from = line.origins.every(origin => told.before.some(placed => holds(placed, starts, origin)))
  if (!from || (line.origins.length === 0 && told.before.length > 0)) return [`${name}: not from its lines`]
  const edited = line.kind === 'split' || told.edited === line.edited // a split article may hold an edited line
  const classed = line.classOf === undefined || told.classes.includes(line.classOf)
  if (told.kind === line.kind && edited && classed) return []
  return [`${name}: told as ${told.kind}${told.edited ? ', edited' : ''} (${told.classes.join(', ')})`]
}

function holds({ start, end }: Placed, starts: readonly number[], line: number): boolean {
  return start < (starts[line + 1] ?? Infinity) && end > starts[line]!
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** For each line that is not blank the entry that tells of it. */
function tellers(text: string, report: ComparisonReport, side: 'before' | 'after') {
  const starts = lineStarts(text)
  const lineAt = (offset: number) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const byLine = new Map<number, ReportedProvision>()
  let repeated = 0
  for (const told of report.provisions) {
    for (const { start, end } of told[side]) {
      for (let line = lineAt(start); line <= lineAt(end - 1); line++) {
        if (byLine.has(line)) repeated++
        byLine.set(line, told)
      }
    }
  }
  const untold = text.split('\n').filter((line, at) => line.trim() !== '' && !byLine.has(at)).length
  return { byLine, repeated, untold }
}

function f1Of(law: RedraftedLaw, { equal }: ComparisonReport): number {
  const shown = {
    before: new Uint8Array(law.before.length).fill(1),
    after: new Uint8Array(law.after.length).fill(1),
  }
  for (const [start, to, length] of equal) {
    shown.before.fill(0, start, start + length)
    shown.after.fill(0, to, to + length)
  }
  const typographic = typographicIn(law)
  const sum = { right: 0, other: 0 }
  for (const [side, truth] of [
    ['before', law.deleted],
    ['after', law.inserted],
  ] as const) {
    for (let at = 0; at < truth.length; at++) {
      if (law[side][at]!.trim() === '' || typographic[side][at] === 1) continue
      if (truth[at] === 1 && shown[side][at] === 1) sum.right += 2
      else if (truth[at] !== shown[side][at]) sum.other++
    }
  }
  return sum.right + sum.other === 0 ? 1 : sum.right / (sum.right + sum.other)
}

/** Lines of which only letters were changed for others that look alike: there is nothing to mark in them, or a word. */
function typographicIn({ before, after, lines }: RedraftedLaw) {
  const sides = { before: new Uint8Array(before.length), after: new Uint8Array(after.length) }
  const [olds, news] = [lineStarts(before), lineStarts(after)]
  lines.forEach(({ classOf, origins }, line) => {
    if (classOf !== 'typographic') return
    sides.after.fill(1, news[line], news[line + 1])
    for (const origin of origins) sides.before.fill(1, olds[origin], olds[origin + 1])
  })
  return sides
}
