import { DISAGREEMENT_WORDS } from '#app/domain/paper/paper-words.ts'
import type { Paper } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What every paper of a bill begins with. */
export interface PaperHead {
  readonly language: Language
  /** The title of the bill in that language. */
  readonly bill: string
  /** The day on which the paper is made, an ISO date. */
  readonly day: string
  readonly demonstration: boolean
  /** The latest version of each amendment; `act` is the act's name as papers have it. */
  readonly versions: readonly { readonly act: string; readonly number: number; readonly day: string }[]
}

/** The parts of a paper that every paper has alike. */
export function paperHead(kind: Paper['kind'], { language, day, demonstration, versions }: PaperHead) {
  const words = DISAGREEMENT_WORDS[language]
  return {
    ...{ kind, language, mark: '' },
    asOf: words.asOf(day),
    versions: versions.map(({ act, number, day: saved }) => words.version(act, number, saved)),
    demonstration: demonstration ? words.demonstration : '',
  }
}
