import { applyEach } from '#app/domain/amendment/apply.ts'
import { draft } from '#app/domain/amendment/draft.ts'
import { textOf } from '#app/domain/amendment/draft/printed.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { print } from '#app/domain/amendment/print.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'
import { editedLaw } from '#tests/domain/amendment/random-edits.ts'
import { lawText } from '#tests/support/law-texts.ts'

const EDITS = 2000 // of each language, by seed

/**
 * Random edits of the Religion Law drafted, printed, read back and carried out; and 500 instructions carried out on a
 * code of two million letters.
 */
export function printAmendments(edits = EDITS): void {
  for (const language of ['ru', 'kk'] as const) report(language, randomEdits(language, edits))
  report('code', largeCode())
}

function randomEdits(language: Language, edits: number) {
  const text = lawText(`religion_law_${language}_2021-07-01`)
  const before = read(text, language).act
  let [wrong, needed, drafted] = [0, 0, 0]
  const start = performance.now()
  for (let seed = 1; seed <= edits; seed += 1) {
    const edited = editedLaw(text, language, seed)
    const after = read(edited.text, language).act
    const printed = print(draft(before, after), language)
    const { instructions, unknown } = parse(printed, language)
    const { act, refused } = applyEach(
      before,
      instructions.map(({ instruction }) => instruction),
    )
    const again = read(write(act), language).act
    if (unknown.length + refused.length > 0 || textOf(again) !== textOf(after)) wrong += 1
    needed += edited.sentences
    drafted += new Set(instructions.map(each => each.start)).size
  }
  return { edits, wrong, needed, drafted, ratio: drafted / needed, seconds: seconds(start) }
}

function largeCode() {
  const text = codeText()
  const start = performance.now()
  const { act } = read(text, 'ru')
  const readIn = seconds(start)
  const instructions: Instruction[] = []
  for (let number = 1; number <= 500; number += 1) {
    const at = `art_${number * 4}__para_3`
    instructions.push(
      number % 2 === 0
        ? { kind: 'substitute', at, words: 'десяти календарных дней', by: 'двадцати рабочих дней' }
        : {
            kind: 'add',
            at: `art_${number * 4}`,
            level: 'paragraph',
            numbers: ['2-1'],
            text: '2-1. Новый пункт.',
          },
    )
  }
  const carried = performance.now()
  const { refused } = applyEach(act, instructions)
  const appliedIn = seconds(carried)
  const printed = print(instructions, 'ru')
  const parsing = performance.now()
  const understood = parse(printed, 'ru').instructions.length
  return {
    letters: text.length,
    instructions: instructions.length,
    refused: refused.length,
    readIn,
    appliedIn,
    understood,
    parsedIn: seconds(parsing),
  }
}

function codeText(): string {
  const norm =
    'Лицо, получившее уведомление уполномоченного органа об устранении нарушений, представляет ответ в течение десяти календарных дней со дня его вручения, если иное не установлено законами Республики Казахстан'
  const articles = Array.from({ length: 2200 }, (_, at) =>
    [
      `Статья ${at + 1}. Порядок ${at + 1}`,
      `1. ${norm}.`,
      `2. ${norm}:`,
      `1) ${norm};`,
      `2) ${norm}.`,
      `3. ${norm}.`,
    ].join('\n\n'),
  )
  return ['Кодекс Республики Казахстан', ...articles].join('\n\n') + '\n'
}

function seconds(start: number): number {
  return Math.round(performance.now() - start) / 1000
}

function report(name: string, numbers: Readonly<Record<string, number>>): void {
  process.stdout.write(`${name} ${JSON.stringify(numbers)}\n`)
}
