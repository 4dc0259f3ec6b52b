import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { PaperKind } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A paper that was issued, without its file. */
export interface IssuedPaper {
  readonly id: string
  readonly kind: PaperKind
  readonly subject: string
  readonly language: Language
  /** 1, 2, 3 … among the issues of the same paper. */
  readonly issue: number
  readonly title: string
  /** SHA-256 of the file. */
  readonly hash: string
  readonly by: Trilingual
  /** An ISO instant. */
  readonly issuedAt: string
}

/** A line of a paper that a later issue says otherwise; whole lines come and go as well. */
export type ChangedLine = readonly Stretch[]

/**
 * What a paper says otherwise than an earlier issue of it: its changed lines word by word, in reading order. Lines
 * that only stand elsewhere are no change.
 */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [olds, news] = [before.split('\n'), after.split('\n')]
  const [gone, come] = [without(olds, news), without(news, olds)]
  const paired = Math.min(gone.length, come.length)
  return [
    ...come.slice(0, paired).map((line, at) => changesBetween(gone[at]!, line)),
    ...come.slice(paired).map(line => changesBetween('', line)),
    ...gone.slice(paired).map(line => [{ kind: 'deleted', before: line, after: '' } as const]),
  ]
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(unnumbered))
  return lines.filter(line => !known.has(unnumbered(line)))
}

/** The running number of a row moves when a row comes before it. */
function unnumbered(line: string): string {
  return line.replace(/^\d+\. /, '')
}
