import { NUMBERED } from '#app/domain/comparison/element-number.ts'
import type { Step } from '#app/domain/structure/address.ts'
import { NOUNS, type Case } from '#app/domain/structure/nouns-ru.ts'
import { ordinal } from '#app/domain/structure/ordinals-ru.ts'

/** «часть вторая пункта 3 статьи 7»: from the innermost step outwards, all but the first in the genitive. */
export function elementRu(steps: readonly Step[], heading: boolean): string {
  const inner = [...steps].reverse()
  const names = inner.map((step, at) => named(step, at === 0 && !heading ? 'nominative' : 'genitive'))
  return [...(heading ? [NOUNS.heading.singular.nominative] : []), ...names].join(' ')
}

/** One step with its number after the noun; an ordinal agrees with it in gender and case. */
function named({ level, number }: Step, grammatical: Case): string {
  const { singular, gender } = NOUNS[level]
  const word = singular[grammatical]
  switch (NUMBERED[level]) {
    case 'digits':
      return `${word} ${number}`
    case 'bracket':
      return `${word} ${number})`
    case 'words':
      return `${word} ${ordinal(Number(number), gender, grammatical) ?? `${number})`}`
    case 'not':
      return number === '1' ? word : `${word} ${number}`
  }
}
