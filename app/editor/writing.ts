import type { Line } from '#app/editor/line.ts'

/** An article being written: its lines, and the place of the caret: before the letter `offset` of line `at`. */
export interface Writing {
  readonly lines: readonly Line[]
  readonly at: number
  readonly offset: number
}

/** Gives a new provision its identity. */
export type NewId = () => string

/** The line with the caret. */
export function lineAt({ lines, at }: Writing): Line {
  const line = lines[at]
  if (!line) throw new Error('The caret stands in a line')
  return line
}

/** The writing with other lines from the caret's line on: `count` of them are replaced. */
export function spliced(writing: Writing, count: number, ...lines: Line[]): Writing {
  return { ...writing, lines: writing.lines.toSpliced(writing.at, count, ...lines) }
}
