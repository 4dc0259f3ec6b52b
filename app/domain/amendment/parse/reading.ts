import type { Address } from '#app/domain/structure/entries.ts'
import type { Line } from '#app/domain/structure/lines.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import type { NamedAct } from '#app/domain/amendment/parse/header.ts'
import type { Reaches } from '#app/domain/amendment/parse/ranges.ts'
import { reasonsOf, type ParsingRemark } from '#app/domain/amendment/parse/remarks.ts'
import type { Source } from '#app/domain/amendment/parse/sentences.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/** An instruction with its sentence: `line` counted from 1, `start` and `end` in UTF-16 code units of the source. */
export interface Understood {
  readonly instruction: Instruction
  readonly act: NamedAct | undefined
  readonly line: number
  readonly start: number
  readonly end: number
  readonly remarks: readonly ParsingRemark[]
  /** Where the sentence names a range, the element of it that comes next: all between are meant as well. */
  readonly upTo?: Address | undefined
  /** The same for each element of the ranges that it leaves out. */
  readonly spared?: Reaches
}

/** A sentence that was not understood; nothing of it is carried out. */
export interface Unknown {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Why, where the sentence shows it. */
  readonly remarks: readonly ParsingRemark[]
}

/** Where reading has come to: what was understood, which act is being amended, below which container. */
export interface Reading extends Source {
  readonly lines: Line[]
  readonly instructions: Understood[]
  readonly unknown: Unknown[]
  act: NamedAct | undefined
  /** Where the opening works, and what each numbered sentence below it begins in: «Внести в статью 5 Закона …:». */
  opening: Place
  container: Place
  /** A container that was not understood, numbered or not: below it nobody knows where a sentence works. */
  lost?: { readonly numbered: boolean } | undefined
  /** The line of the first opening; lines before it are title and adoption. */
  readonly opened: number
}

/** Lines of the source, up to and without `next`. */
export interface Lines {
  readonly from: number
  readonly next: number
}

/** Where lines stand in the source, for a reader who checks each instruction against its sentence. */
export function spanOf({ lines }: Source, { from, next }: Lines) {
  const first = lines[from]
  const last = lines[Math.max(from, next - 1)]
  return {
    line: first?.row ?? 0,
    start: first?.start ?? 0,
    end: (last?.start ?? 0) + (last?.text.length ?? 0),
  }
}

/** A sentence that nobody carries out, with its place and why, where that is known. */
export function report(reading: Reading, { from, next }: Lines, remarks?: readonly ParsingRemark[]): void {
  const text = reading.lines
    .slice(from, next)
    .map(line => line.text)
    .join('\n')
  reading.unknown.push({ ...spanOf(reading, { from, next }), text, remarks: remarks ?? reasonsOf(text) })
}
