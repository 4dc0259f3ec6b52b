import type { Act, Language } from '#app/domain/structure/act.ts'
import { seedIndex } from '#app/domain/structure/act-index.ts'
import { addresses, type Address } from '#app/domain/structure/address.ts'
import { doubtsOf, type Doubt } from '#app/domain/structure/doubts.ts'
import type { Draft } from '#app/domain/structure/draft.ts'
import { splitLines } from '#app/domain/structure/lines.ts'
import { nest } from '#app/domain/structure/nest.ts'
import { survey } from '#app/domain/structure/survey.ts'

/** A text taken as an act. */
export interface Reading {
  readonly act: Act
  /** Every line that the reader was not sure of, none of them dropped. */
  readonly doubts: readonly Doubt[]
}

/**
 * Reads a text as an act: one printed line is one provision, put below the one it belongs to. Reads any text, in time
 * linear in its length; `write(read(text, language).act)` is the text again.
 * The identity of a provision is its address, so that the twins of both languages share it.
 */
export function read(text: string, language: Language): Reading {
  const { lines, tail } = splitLines(text)
  const { provisions, origins } = nest(survey(lines))
  const given = addresses(provisions)
  identify(provisions, given)
  const act = { language, provisions, tail }
  seedIndex(act, given)
  return { act, doubts: doubtsOf(act, origins, text) }
}

/** Gives every provision the identity it has until a workspace gives it another: its address. */
function identify(provisions: readonly Draft[], given: readonly Address[]): void {
  let at = 0
  const visit = (drafts: readonly Draft[]) => {
    for (const draft of drafts) {
      draft.id = given[at] ?? ''
      at += 1
      visit(draft.children)
    }
  }
  visit(provisions)
}
