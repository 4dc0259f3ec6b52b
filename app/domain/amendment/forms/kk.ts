import type { Forms } from '#app/domain/amendment/forms/forms.ts'
import { CASES, declined } from '#app/domain/structure/nouns-kk.ts'

/**
 * The forms of Kazakh words, of which the last one alone declines: each case, single and several, with and without the
 * possessive of the third person. Words given with a possessive ending keep it. Of a word whose vowels do not tell the
 * harmony of its endings nothing.
 */
export function kazakhForms(words: string): Forms | undefined {
  const [last = '', ...before] = words.split(' ').reverse()
  const vowel = /[аәеоөұүыіэиуюяё](?=[^аәеоөұүыіэиуюяё]*$)/u.exec(last.toLowerCase())?.[0] ?? ''
  // In loans with и, у, ю the harmony is a matter of use: «министр», «институт».
  if (!/[аәеоөұүыі]/.test(vowel)) return undefined
  const front = /[әеөүі]/.test(vowel)
  const lead = before
    .reverse()
    .map(word => `${word} `)
    .join('')
  const owned = /[^аәеоөұүыіэиуюяё][ыі]$/.test(last)
  const noun = { bare: last, owned: owned ? last : ownedOf(last, front), front }
  const kinds = owned ? [{ owned: true, plural: false }] : KINDS
  return {
    cells: kinds.flatMap(kind => CASES.map(grammatical => lead + declined(noun, { grammatical, ...kind }))),
    kind: owned ? 'owned' : 'bare',
    pattern: lead + last.slice(0, -1) + ANY_ENDING,
  }
}

const KINDS = [false, true].flatMap(plural => [false, true].map(owned => ({ plural, owned })))

/** «бабы», «бөлігі», «тармақшасы»: the possessive of the third person, before which п, к and қ are voiced. */
function ownedOf(bare: string, front: boolean): string {
  if (/[аәеоөұүыіэя]$/.test(bare)) return `${bare}с${front ? 'і' : 'ы'}`
  const voiced = bare.replace(/[пкқ]$/, letter => ({ п: 'б', к: 'г', қ: 'ғ' })[letter] ?? letter)
  return voiced + (front ? 'і' : 'ы')
}

// The last letter, which may be voiced, and any endings that a noun can have, of whatever harmony: what these are not is
// another word («ұйымдастыру» beside «ұйым»).
const ANY_ENDING =
  '[а-яёәғқңөұүһі](?:[лдт][ае]р)?(?:с?[ыі])?(?:[нтд][ыі]ң|[нтд][ыі]|н|[кқгғн][ае]|н?[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен)?'
