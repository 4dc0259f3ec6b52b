import type { Blame } from '#app/domain/comparison/blame.ts'
import type { ProvisionBlame } from '#app/domain/comparison/blame-acts.ts'
import type { Provision } from '#app/domain/structure/act.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

/** Words that came together, and the number of the version that brought them; 0 for those of the edition in force. */
export interface WordOrigin {
  readonly words: string
  readonly version: number
}

/** Where the words of a provision come from: those of its heading, and those of its text. */
export interface ProvisionOrigins {
  /** The version that gave it its number; 0 where the words behind it came with it, or with the edition. */
  readonly number: number
  readonly heading: readonly WordOrigin[]
  readonly text: readonly WordOrigin[]
}

/**
 * A provision's words with the version that brought each, in order; together they are its heading and its text, letter
 * for letter. Blanks at the ends of what a draft brought are nobody's: a mark there would stand off its words.
 */
export function wordOrigins(
  provision: Pick<Provision, 'heading' | 'text'>,
  blame: ProvisionBlame,
): ProvisionOrigins {
  const { heading, text } = provision
  const textStart = ownText(provision).length - text.length // the heading and its line end, where it has one
  return {
    number: blame.number === blame.versions[0] ? 0 : blame.number,
    heading: originsWithin(heading, blame, 0),
    text: originsWithin(text, blame, textStart),
  }
}

/** The versions of a draft, by their numbers, that a provision owes something to, each once. */
export function draftVersions({ versions, number }: ProvisionBlame): ReadonlySet<number> {
  return new Set([...versions, number].filter(version => version > 0))
}

/** The words of a part that begins at `start` of the blamed text. */
function originsWithin(part: string, { ends, versions }: Blame, start: number): WordOrigin[] {
  const origins: WordOrigin[] = []
  let from = 0
  for (let run = 0; run < ends.length && from < part.length; run++) {
    const to = Math.min(ends[run]! - start, part.length)
    if (to <= from) continue
    const brought = part.slice(from, to)
    const words = brought.trim()
    const blanks = brought.length - brought.trimStart().length
    append(origins, { words: brought.slice(0, blanks), version: 0 })
    append(origins, { words, version: versions[run]! })
    append(origins, { words: brought.slice(blanks + words.length), version: 0 })
    from = to
  }
  return origins
}

/** Words of the same origin as those before them only prolong these. */
function append(origins: WordOrigin[], { words, version }: WordOrigin): void {
  const last = origins.at(-1)
  if (words === '') return
  if (last?.version === version) origins[origins.length - 1] = { words: last.words + words, version }
  else origins.push({ words, version })
}
