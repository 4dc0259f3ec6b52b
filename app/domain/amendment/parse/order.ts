import type { Beside } from '#app/domain/amendment/instruction.ts'
import type { Token } from '#app/domain/amendment/parse/lexer.ts'
import type { Place, Step, StepLevel } from '#app/domain/amendment/place.ts'

/**
 * What a sentence orders, in the terms of neither language. `places` are those the sentence itself names, relative to
 * the container it stands under; none means the container. A text that is ordered stands in the block that follows.
 */
export type Order =
  | { readonly kind: 'container'; readonly places: readonly Place[] }
  | { readonly kind: 'restate'; readonly places: readonly Place[]; readonly elsewhere?: string }
  | {
      readonly kind: 'add'
      readonly places: readonly Place[]
      readonly level: StepLevel
      readonly numbers: readonly string[]
      /** Steps between the places and each new element: «дополнить заголовками статей 7-1 и 7-2». */
      readonly inside: readonly Place[]
      readonly after?: Place
      readonly elsewhere?: string
    }
  | { readonly kind: 'delete' | 'repeal'; readonly places: readonly Place[] }
  | {
      readonly kind: 'substitute'
      readonly places: readonly Place[]
      readonly words: Words
      readonly by: Words
      readonly beside: Beside
    }
  | {
      readonly kind: 'throughout'
      readonly places: readonly Place[]
      readonly words: Words
      readonly by: Words
    }
  | {
      readonly kind: 'insert-words'
      readonly places: readonly Place[]
      readonly side: 'after' | 'before' | 'end'
      readonly anchors: Words
      readonly words: Words
    }
  | {
      readonly kind: 'delete-words'
      readonly places: readonly Place[]
      readonly words: Words
      readonly beside: Beside
    }
  | { readonly kind: 'renumber'; readonly places: readonly Place[]; readonly numbers: readonly string[] }

/** Quoted texts of one list, without their quotes. */
export type Words = readonly string[]

/** Tokens with the reading position; the grammars move it and put it back where an attempt fails. */
export interface Reader {
  readonly tokens: readonly Token[]
  at: number
}

// The grammars try one reading after another and put the position back between them, so that the order of the attempts
// in `steps` is the whole of the grammar's precedence.
/** The word at the reading position, or a further one; empty where something else stands there. */
export function wordAt(reader: Reader, ahead = 0): string {
  const token = reader.tokens[reader.at + ahead]
  return token?.kind === 'word' ? token.word : ''
}

/** Steps over the words given, all or none. */
export function skipWords(reader: Reader, ...words: readonly string[]): boolean {
  if (!words.every((word, ahead) => wordAt(reader, ahead) === word)) return false
  reader.at += words.length
  return true
}

/** Steps over the sign given. */
export function skipSign(reader: Reader, sign: string, ahead = 0): boolean {
  const token = reader.tokens[reader.at + ahead]
  if (token?.kind !== 'sign' || token.sign !== sign) return false
  reader.at += ahead + 1
  return true
}

/**
 * The quoted texts of a list «A», «B», а также «C», with what joins it; none where no quote begins here. Real lists are
 * untidy: «A»; «B» with semicolons, «A» «B» with nothing between.
 */
export function quotes(reader: Reader, joiners: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (;;) {
    const token = reader.tokens[reader.at]
    if (token?.kind !== 'quote') return found
    found.push(token.text)
    reader.at += 1
    let ahead = 0
    while (ahead < LONGEST_JOINT && joins(reader.tokens[reader.at + ahead], joiners, ',;')) ahead += 1
    if (reader.tokens[reader.at + ahead]?.kind !== 'quote') return found
    reader.at += ahead
  }
}

const LONGEST_JOINT = 3 // tokens: «, а также»

/** Whether a token joins the members of a list: one of the signs given, or a word like «и». */
function joins(token: Token | undefined, joiners: ReadonlySet<string>, signs: string): boolean {
  if (token?.kind === 'sign') return signs.includes(token.sign)
  return token?.kind === 'word' && joiners.has(token.word)
}

/** How many tokens of joining («,» «и» «, и») stand here. */
export function joined(reader: Reader, joiners: ReadonlySet<string>): number {
  let ahead = 0
  for (; ahead < 2; ahead += 1) {
    if (!joins(reader.tokens[reader.at + ahead], joiners, ',')) break
  }
  return ahead
}

/** The numbers of a list `1), 2) и 4-1)`; «3–7» means all from the one to the other. */
export function numbers(reader: Reader, joiners: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (;;) {
    const token = reader.tokens[reader.at]
    if (token?.kind !== 'number') return found
    found.push(token.number)
    reader.at += 1
    expandRange(reader, found)
    const ahead = joined(reader, joiners)
    if (ahead === 0 || reader.tokens[reader.at + ahead]?.kind !== 'number') return found
    reader.at += ahead
  }
}

/** Writes a range out, number by number, behind its first one. */
function expandRange(reader: Reader, found: string[]): void {
  // A dash between two numbers, each a token of its own: «3–7», «3 - 7».
  const last = reader.tokens[reader.at + 1]
  const from = found.at(-1) ?? ''
  if (last?.kind !== 'number' || !skipSign(reader, '-')) return
  reader.at += 1
  const length = Number(last.number) - Number(from)
  // «5–1» is the number 5-1 in another print.
  if (!(length > 0) || length > LONGEST_RANGE) found[found.length - 1] = `${from}-${last.number}`
  else for (let ahead = 1; ahead <= length; ahead += 1) found.push(String(Number(from) + ahead))
}

/** «пункты 3-5», «3-5-тармақтар»: before a plural noun one number with a dash names all from the one to the other. */
export function ranged(found: readonly string[]): readonly string[] {
  const [from = NaN, to = NaN] = found.length === 1 ? (found[0] ?? '').split('-').map(Number) : []
  const length = to - from
  if (!(length > 0) || length > LONGEST_RANGE) return found
  return Array.from({ length: length + 1 }, (_, ahead) => String(from + ahead))
}

const LONGEST_RANGE = 200 // a range that names more elements than any act has in a row is a misprint

/** One step for each number, or a step without one. */
export function stepsOf(level: StepLevel, found: readonly string[]): readonly Step[] {
  return found.length === 0 ? [{ level, number: '' }] : found.map(number => ({ level, number }))
}

/** Every way through a chain of groups, from the outermost: «подпункты 1) и 2) пункта 3» are two places. */
export function product(groups: readonly (readonly Step[])[]): readonly Place[] {
  return groups.reduce<readonly Place[]>(
    (places, group) => places.flatMap(place => group.map(step => [...place, step])),
    [[]],
  )
}
