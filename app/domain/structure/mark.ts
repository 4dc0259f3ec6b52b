import type { Level } from '#app/domain/structure/level.ts'

/**
 * What the beginning of a line says about the provision that the line is.
 * `form` tells apart the kinds of number that stand at one level: «1.», «(1)», «1)», «а)», «14.1.»; a word («Статья»).
 */
export interface Mark {
  readonly level: Level
  /** `5-1`, whatever was printed: superscript, other dashes, Roman with Cyrillic letters, an ordinal word. */
  readonly number: string
  /** Of the line, in UTF-16 code units: the number with its word, punctuation and the blank after it. */
  readonly length: number
  readonly form: 'word' | 'dot' | 'steps' | 'parentheses' | 'bracket' | 'letter' | 'sign'
}

/** `5-1` for every way a number is printed: `5–1`, `5 - 1`, `5¹`, `5.` */
export function plainNumber(printed: string): string {
  if (PLAIN.test(printed)) return printed
  return printed
    .replace(/[⁰¹²³⁴-⁹]+/g, raised => '-' + [...raised].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''))
    .replace(/\s*[-‐‑–]\s*/g, '-')
    .replace(/\.$/, '')
}

const PLAIN = /^\d+(?:[.-]\d+)*$/ // nearly all of them
