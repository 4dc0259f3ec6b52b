/**
 * A name for addresses of pages, from a title in Russian or English: Latin letters, digits and dashes, at most 60.
 * The words that every amending law begins with are left out. `bill` where no letter is left.
 */
export function slugFrom(title: string): string {
  const subject = title.replace(FORMULA, '')
  const latin = [...(subject.trim() === '' ? title : subject).toLowerCase()]
    .map(letter => LATIN.get(letter) ?? letter)
    .join('')
  const words = latin.match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length + 1 > LONGEST) break
    slug = slug === '' ? word : `${slug}-${word}`
  }
  return slug === '' || slug === TAKEN ? 'bill' : slug
}

/** Whether a name from an address can be one at all; a database stumbles over what cannot. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9-]{1,100}$/.test(name)
}

const TAKEN = 'new' // the page on which a bill is opened
const LONGEST = 60 // letters: an address stays on one line

const FORMULA =
  /^(о|об)\s+внесении\s.*?(по вопросам|в сфере)\s|^on (the )?(introduction of )?amendments.*?\b(on|concerning|regarding)\s/isu

const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'
const AS =
  'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya a g q n o u u h i'.split(' ')
const LATIN = new Map([...CYRILLIC].map((letter, at) => [letter, AS[at] ?? '']))
