import { elementKk } from '#app/domain/comparison/element-name-kk.ts'
import { elementRu } from '#app/domain/comparison/element-name-ru.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { parseAddress, type Address, type Step } from '#app/domain/structure/address.ts'

/** The languages in which a provision can be named: those of the law, and English for readers from outside. */
export type NameLanguage = Language | 'en'

/**
 * The full name of the provision at an address, as papers write it: «подпункт 1-2) статьи 1», «1-баптың 1-2) тармақшасы».
 * With `heading`, the name of its heading. An address that cannot be read is its own name.
 */
export function elementName(address: Address, language: NameLanguage, heading = false): string {
  const steps = parseAddress(address)?.map(printed)
  if (!steps) return address
  switch (language) {
    case 'kk':
      return elementKk(steps, heading)
    case 'ru':
      return elementRu(steps, heading)
    case 'en':
      return elementEn(steps, heading)
  }
}

/** A name as it begins a cell or a line. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Without the sign that only tells repeated addresses apart. */
function printed(step: Step): Step {
  const sign = step.number.indexOf('~')
  return sign < 0 ? step : { ...step, number: step.number.slice(0, sign) }
}

const LEVELS_EN: Readonly<Partial<Record<Step['level'], string>>> = { subchapter: '§', table: 'row' }

function elementEn(steps: readonly Step[], heading: boolean): string {
  const names = steps.map(({ level, number }) => {
    const name = LEVELS_EN[level] ?? level
    if (level === 'title' || level === 'preamble') return name
    return `${name} ${number}${level === 'subparagraph' ? ')' : ''}`
  })
  return [...(heading ? ['heading'] : []), ...names.reverse()].join(' of ')
}
