import { expect } from 'vitest'
import { apply } from '#app/domain/amendment/apply.ts'
import { textOf } from '#app/domain/amendment/draft/printed.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { invert } from '#app/domain/amendment/invert.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { readAmendingText } from '#app/domain/amendment/read-amending-text.ts'
import { print } from '#app/domain/amendment/print.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'

/** A text as an act, a line a paragraph. */
export function act(lines: string, language: Language = 'ru'): Act {
  return read(lines.trim().replaceAll(/\n\s*/g, '\n\n') + '\n', language).act
}

/** The printed lines of an act. */
export function lines(of: Act): string {
  return write(of).trim().replaceAll('\n\n', '\n')
}

/**
 * The law of an instruction: it turns the one text into the other; it undoes itself; both languages say it so that it
 * is read back; it survives JSON.
 */
export function amends(before: string, instruction: Instruction, after: string): void {
  const old = act(before)
  const done = apply(old, [instruction])
  expect(done.ok && lines(done.value)).toBe(lines(act(after)))
  const undo = invert(old, instruction)
  const undone = done.ok && undo.ok && apply(done.value, undo.value)
  expect(undone && undone.ok && textOf(undone.value)).toBe(textOf(old))
  for (const language of ['kk', 'ru'] as const)
    expect(readBack([instruction], language)).toEqual([instruction])
  expect(JSON.parse(JSON.stringify(instruction))).toEqual(instruction)
}

/** Instructions printed and read again; fails where a sentence is not understood. */
export function readBack(instructions: readonly Instruction[], language: Language): readonly Instruction[] {
  const { instructions: understood, unknown } = parse(print(instructions, language), language)
  expect(unknown).toEqual([])
  return understood.map(({ instruction }) => instruction)
}

/** The lines of a law after an amending text; fails where a sentence is not understood or not carried out. */
export function carried(law: string, text: string, language: Language = 'ru'): readonly string[] {
  const { act: after, unknown, sentences } = readAmendingText(act(law, language), text, '')
  expect({ unknown, refused: sentences.flatMap(({ refusals }) => refusals) }).toEqual({
    unknown: [],
    refused: [],
  })
  return lines(after).split('\n')
}

/** The code of the refusal that an instruction meets, with its particulars. */
export function refusal(before: string, instruction: Instruction): unknown {
  const done = apply(act(before), [instruction])
  return done.ok ? undefined : done.refusal
}
