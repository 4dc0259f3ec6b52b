/**
 * Compares numbers of provisions in the order of the act: 5, 5-1, 5-1-1, 5-2, 6; `9a` after `9`, `IV` is 4, `14.1.2`.
 * Below 0 where `one` stands first, 0 where they are the same number.
 */
export function compareNumbers(one: string, other: string): number {
  const first = parseNumber(one)
  const second = parseNumber(other)
  for (let at = 0; at < Math.min(first.length, second.length); at += 1) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0)
    if (difference !== 0) return difference
  }
  return first.length - second.length
}

/** The steps of a number: `5-1` is [5, 1]. Roman numbers and letters count by their value, an empty number has none. */
export function parseNumber(number: string): readonly number[] {
  return (number.match(STEP) ?? []).map(stepValue)
}

/**
 * The number of a provision put between two neighbours (article 26(7) of the Law on Legal Acts): after the last the
 * next number, between two the number of the first with a dash (5-1 between 5 and 6, 5-1-1 between 5-1 and 5-2).
 * Nothing where that number is taken (between 1 and 1-1): then the neighbours have to be restated.
 */
export function numberBetween(after: string | undefined, before: string | undefined): string | undefined {
  if (after === undefined) return before === undefined ? '1' : undefined
  const next = nextNumber(after)
  if (before === undefined || compareNumbers(next, before) < 0) return next
  const dashed = `${after}-1`
  return compareNumbers(dashed, before) < 0 ? dashed : undefined
}

/** The number that comes next on the same step: 6 after 5, 5-2 after 5-1. */
export function nextNumber(number: string): string {
  const [, head = '', last] = /^(.*?)(\d+)\D*$/su.exec(number) ?? []
  return last === undefined ? `${number}-1` : `${head}${Number(last) + 1}`
}

/** Whether `next` may stand right after `previous` with nothing left out: 5 then 5-1, 6; 5-1 then 5-2, 5-1-1, 6. */
export function follows(previous: string, next: string): boolean {
  const from = parseNumber(previous)
  const to = parseNumber(next)
  const shared = to.length - 1
  if (to.length === 0 || from.length < shared) return false
  for (let at = 0; at < shared; at += 1) if (from[at] !== to[at]) return false
  return to[shared] === (from[shared] ?? 0) + 1
}

/** The value of a Roman number; nothing where the letters are not one. */
export function romanValue(letters: string): number | undefined {
  if (!/^(?=[IVXLC])(XC|XL|L?X{0,3}|C{1,3}(XC|XL|L?X{0,3}))(IX|IV|V?I{0,3})$/.test(letters)) return undefined
  const values = [...letters].map(letter => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0)
}

// «5-1», «14.1.2», «9a», «L111-1»: runs of digits and runs of letters.
const STEP = /\d+|\p{L}+/gu

/** A step of a number as a count: digits, Roman digits, or letters in the order of the alphabet. */
function stepValue(step: string): number {
  const digits = Number(step)
  return Number.isNaN(digits) ? (romanValue(step) ?? letterValue(step)) : digits
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

// Kazakh letters never number; Ukrainian ones do.
const ALPHABETS = ['абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя', 'abcdefghijklmnopqrstuvwxyz']

/** The place of a letter in its alphabet; doubled letters (`aa`) come after all single ones. */
function letterValue(letters: string): number {
  const small = letters.toLowerCase()
  const alphabet = ALPHABETS.find(each => each.includes(small.charAt(0)))
  return alphabet ? (small.length - 1) * alphabet.length + alphabet.indexOf(small.charAt(0)) + 1 : 0
}
