import { NUMBERED } from '#app/domain/comparison/element-number.ts'
import type { Step } from '#app/domain/structure/address.ts'
import { inflected, type Form } from '#app/domain/structure/nouns-kk.ts'
import { ordinal } from '#app/domain/structure/ordinals-kk.ts'

/**
 * «7-баптың 3-тармағының екінші бөлігі»: from the outermost step inwards. All but the last stand in the genitive, all
 * but the first carry the possessive ending of what they belong to.
 */
export function elementKk(steps: readonly Step[], heading: boolean): string {
  const last = heading ? steps.length : steps.length - 1
  const names = steps.map((step, at) =>
    named(step, { grammatical: at < last ? 'genitive' : 'nominative', owned: at > 0, plural: false }),
  )
  return [...names, ...(heading ? [HEADING] : [])].join(' ')
}

const HEADING = inflected('heading', { grammatical: 'nominative', owned: true, plural: false })

/** One step with its number before the noun. */
function named({ level, number }: Step, form: Form): string {
  const word = inflected(level, form)
  switch (NUMBERED[level]) {
    case 'digits':
      return `${number}-${word}`
    case 'bracket':
      return `${number}) ${word}`
    case 'words':
      return `${ordinal(Number(number)) ?? `${number})`} ${word}`
    case 'not':
      return number === '1' ? word : `${number}-${word}`
  }
}
