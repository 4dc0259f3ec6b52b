import { CAPACITIES, type Capacity } from '#app/domain/consultation/comment.ts'
import { SPOKEN_STANCES, type SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { SpokenPlace } from '#app/ui/round-table/spoken-place.ts'

/** A statement as it is being typed: the four answers, then the words. */
export interface StatementTyped extends SpokenPlace {
  readonly attendance: string
  readonly capacity: Capacity
  readonly stance: SpokenStance
  readonly text: string
  readonly language: Language
}

/** What this device kept of a statement; nothing where that is none, or has no words to lose. */
export function statementFrom(kept: unknown): StatementTyped | null {
  if (typeof kept !== 'object' || kept === null) return null
  const read = kept as Record<keyof StatementTyped, unknown>
  const word = (name: keyof StatementTyped) => (typeof read[name] === 'string' ? read[name] : '')
  const text = word('text')
  if (text === '') return null
  return {
    ...{ text, attendance: word('attendance'), amendment: word('amendment'), provision: word('provision') },
    capacity: CAPACITIES.find(each => each === read.capacity) ?? 'representative',
    stance: SPOKEN_STANCES.find(each => each === read.stance) ?? 'remark',
    language: read.language === 'ru' ? 'ru' : 'kk',
  }
}
