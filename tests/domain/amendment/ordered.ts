import { expect } from 'vitest'
import type { Beside, Instruction } from '#app/domain/amendment/instruction.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What one sentence orders, in short: kind, place and what belongs to it. */
export function ordered(sentence: string, language: Language): readonly string[] {
  const { instructions, unknown } = parse(sentence, language)
  expect(unknown).toEqual([])
  return instructions.map(({ instruction }) => short(instruction))
}

/** Kind, place and particulars of one instruction. */
function short(instruction: Instruction): string {
  const { kind, at, heading, contents, sentence, column, named } = instruction
  const spot = [
    at || '.',
    heading ? 'heading' : '',
    contents ? 'contents' : '',
    sentence ? `sentence ${sentence}` : '',
    column ? `column ${column}` : '',
    named ? `[${named}]` : '',
  ]
  return [kind, ...spot, ...details(instruction)].filter(Boolean).join(' ')
}

/** What an instruction says beyond its place. */
function details(instruction: Instruction): readonly string[] {
  switch (instruction.kind) {
    case 'substitute':
      return [`${instruction.words} > ${instruction.by}`, ...besides(instruction)]
    case 'insert-words':
    case 'delete-words':
      return [instruction.words, ...besides(instruction)]
    case 'replace-throughout':
      return [
        ...instruction.pairs.map(({ words, by }) => `${words} > ${by}`),
        ...(instruction.except ?? []).map(
          ({ at, heading }) => `except ${[at, heading ? 'heading' : ''].filter(Boolean).join(' ')}`,
        ),
      ]
    case 'add':
      return [
        instruction.level,
        instruction.numbers.join(','),
        instruction.after ? `after ${instruction.after}` : '',
        instruction.elsewhere ?? '',
      ]
    case 'restate':
      return [instruction.elsewhere ?? '']
    case 'renumber':
      return [`> ${instruction.number}`]
    default:
      return []
  }
}

/** Beside which words, in short. */
function besides({ after, before }: Beside): readonly string[] {
  return [after ? `after ${after}` : '', before ? `before ${before}` : '']
}
