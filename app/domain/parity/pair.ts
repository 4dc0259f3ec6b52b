import type { Instruction, Spared } from '#app/domain/amendment/instruction.ts'

/** What the two languages order of one element; one side is empty where only the other language speaks of it. */
export interface Paired {
  readonly at: string
  readonly kk: readonly Instruction[]
  readonly ru: readonly Instruction[]
}

/** Instructions of both languages, element by element, in the order in which the act has been amended. */
export function pairInstructions(kk: readonly Instruction[], ru: readonly Instruction[]): readonly Paired[] {
  const elements = new Map<string, { kk: Instruction[]; ru: Instruction[] }>()
  const put = (language: 'kk' | 'ru') => (instruction: Instruction) => {
    const own = elements.get(elementOf(instruction)) ?? { kk: [], ru: [] }
    own[language].push(instruction)
    elements.set(elementOf(instruction), own)
  }
  kk.forEach(put('kk'))
  ru.forEach(put('ru'))
  return [...elements].map(([at, sides]) => ({ at, ...sides }))
}

/**
 * The element an instruction is about. Word order differs between the languages, so the words of an element, its first
 * line and its sentences are one; what an addition brings is about the new element.
 */
function elementOf(instruction: Instruction): string {
  // How many sentences and forms it takes differs between the languages, where they hold does not.
  if (instruction.kind === 'replace-throughout')
    return [`*${instruction.at}`, ...(instruction.except ?? []).map(nameOf).toSorted()].join(' ')
  if (instruction.kind === 'enter-into-force') return '!'
  // A line of the table of contents is not the article that it names.
  const own = (instruction.contents ? 'contents@' : '') + instruction.at.replace(/__(?:part|indent)_1$/, '')
  if (instruction.kind !== 'add') return nameOf({ ...instruction, at: own })
  return `${own}+${instruction.level}_${instruction.numbers.join(',')}`
}

/** An element, or its heading apart from it. */
function nameOf({ at, heading }: Spared): string {
  return at + (heading ? '#' : '')
}
