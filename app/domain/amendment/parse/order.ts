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
  | (Addition & {
      readonly kind: 'add'
      readonly places: readonly Place[]
      /** Elements of other kinds, or in other places, that the same verb adds. */
      readonly also?: readonly Addition[]
      readonly after?: Place
      readonly elsewhere?: string
    })
  | {
      readonly kind: 'delete' | 'repeal'
      readonly places: readonly Place[]
      /** The ISO day from which. */
      readonly from?: string
    }
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
      /** Each in its first form, and meant in all. */
      readonly inflected?: true
      /** What is left out, relative to the places as these are to the container. */
      readonly except?: readonly Place[]
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

/** New elements of one kind in one place. */
export interface Addition {
  readonly level: StepLevel
  readonly numbers: readonly string[]
  /** Steps from the places that the sentence works in to each new element: «дополнить заголовками статей 7-1 и 7-2». */
  readonly inside: readonly Place[]
}

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

/** A list with more at its end, the same one: a sentence may quote thousands of words one by one. */
export function grown(list: string[] = [], more: readonly string[]): string[] {
  for (const each of more) list.push(each)
  return list
}

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

/** Every way through a chain of groups, from the outermost: «подпункты 1) и 2) пункта 3» are two places. */
export function product(groups: readonly (readonly Step[])[]): readonly Place[] {
  return groups.reduce<readonly Place[]>(
    (places, group) => places.flatMap(place => group.map(step => [...place, step])),
    [[]],
  )
}
