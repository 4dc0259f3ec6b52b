import { mergeTexts, type Collision, type Words } from '#app/domain/amendment/merge.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { inlineStretches } from '#app/domain/comparison/inline-stretches.ts'
import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { entryById, type Address } from '#app/domain/structure/entries.ts'
import { write } from '#app/domain/structure/write.ts'

/** A collision with all that a person needs to decide it. */
export interface Contest extends Collision {
  /** Where it stands, in the state that has it: theirs, mine, or the base. */
  readonly at: Address
  /** In each language in which it collided. */
  readonly texts: readonly ContestedText[]
}

/** The states of a contested provision in one language; `null` where a state does not have it. */
export interface ContestedText {
  readonly language: Language
  readonly base: string | null
  readonly mine: Reading | null
  readonly theirs: Reading | null
  /** What the fields for other words begin with; nothing where the choice is not about words. */
  readonly words: Words | null
}

/** How one side reads, numbers printed as in the base, with its difference to it; and where that side has it. */
export interface Reading {
  readonly at: Address
  readonly stretches: readonly Stretch[]
}

/** What is to be decided between two people's texts with one origin, in the order in which it was found. */
export function contestsOf(base: Texts, mine: Texts, theirs: Texts): readonly Contest[] {
  const contests = new Map<string, Contest>()
  for (const { language, ...collision } of mergeTexts({ base, mine, theirs }).collisions) {
    const states = { base: base[language], mine: mine[language], theirs: theirs[language] }
    const known = contests.get(collision.id)
    const text = contestedText(states, collision, language)
    contests.set(collision.id, {
      ...collision,
      at: known?.at ?? placeOf(states, collision.id),
      texts: [...(known?.texts ?? []), text],
    })
  }
  return [...contests.values()]
}

/** One language of the three states. */
type States = Readonly<Record<'base' | 'mine' | 'theirs', Act>>

/** Where a contested provision stands: in the state that has it, theirs first. */
function placeOf({ base, mine, theirs }: States, id: string): Address {
  return (entryById(theirs, id) ?? entryById(mine, id) ?? entryById(base, id))?.address ?? id
}

function contestedText(states: States, { kind, id, rival }: Collision, language: Language): ContestedText {
  const whole = kind === 'removed' || kind === 'numbered'
  const from = alone(states.base, id, whole)
  const theirs = alone(states.theirs, id, whole)
  return {
    language,
    base: from && write(from).trim(),
    mine: readingOf(states.mine, rival ?? id, { from, whole }),
    theirs: readingOf(states.theirs, id, { from, whole }),
    words: kind === 'edited' && theirs ? wordsOf(theirs.provisions[0]) : null,
  }
}

interface Manner {
  readonly from: Act | null
  /** With what stands below it. */
  readonly whole: boolean
}

function readingOf(act: Act, id: string, { from, whole }: Manner): Reading | null {
  const to = alone(act, id, whole)
  if (!to) return null
  const before = from ?? { ...act, provisions: [] }
  const lines = compareActs(before, to).rows.map(row => inlineStretches({ before, after: to }, row))
  const stretches = lines.flatMap((line, at) => (at === 0 ? line : [LINE_END, ...line]))
  return { at: entryById(act, id)?.address ?? id, stretches }
}

const LINE_END: Stretch = { kind: 'equal', before: '\n', after: '\n' }

/** An act of one provision only. */
function alone(act: Act, id: string, whole: boolean): Act | null {
  const provision = entryById(act, id)?.provision
  if (!provision) return null
  return { ...act, provisions: [whole ? provision : { ...provision, children: [] }], tail: '' }
}

function wordsOf(provision: Provision | undefined): Words | null {
  return provision ? { number: provision.number, heading: provision.heading, text: provision.text } : null
}
