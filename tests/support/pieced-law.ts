/** Letters of a new line: copied from an old line, or written anew. Offsets count UTF-16 code units. */
export type Part =
  { readonly line: number; readonly start: number; readonly end: number } | { readonly text: string }

/** A new law with what it was made of. Lines are numbered from 0. */
export interface PiecedLaw {
  readonly before: string
  readonly after: string
  /** For each line of `after` the old lines that it was made from; none where it is new. */
  readonly origins: readonly (readonly number[])[]
  /** 1 for each UTF-16 code unit that was really deleted (before) or inserted (after). */
  readonly deleted: Uint8Array
  readonly inserted: Uint8Array
}

/** The law whose new lines are put together from parts of the old ones. */
export function piecedLaw(
  lines: readonly string[],
  made: readonly { readonly parts: readonly Part[] }[],
): PiecedLaw {
  const before = lines.join('\n')
  const after = made.map(({ parts }) => lettersOf(lines, parts)).join('\n')
  const starts = startsOf(lines)
  const deleted = new Uint8Array(before.length).fill(1)
  const inserted = new Uint8Array(after.length)
  let at = 0
  for (const { parts } of made) {
    for (const part of parts) {
      const length = lengthOf([part])
      if ('text' in part) inserted.fill(1, at, at + length)
      else deleted.fill(0, starts[part.line]! + part.start, starts[part.line]! + part.end)
      at += length
    }
    at++ // the line's end
  }
  return { before, after, origins: made.map(({ parts }) => originsOf(parts)), deleted, inserted }
}

/** The letters of a line. */
export function lettersOf(lines: readonly string[], parts: readonly Part[]): string {
  return parts
    .map(part => ('text' in part ? part.text : lines[part.line]!.slice(part.start, part.end)))
    .join('')
}

/** How many code units a line has. */
export function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : part.end - part.start), 0)
}

function originsOf(parts: readonly Part[]): readonly number[] {
  return [...new Set(parts.flatMap(part => ('text' in part ? [] : [part.line])))]
}

/** Where each line begins in the whole text. */
function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0
  return lines.map(line => {
    const start = at
    at += line.length + 1
    return start
  })
}
