import { expect, test } from 'vitest'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { draft } from '#app/domain/amendment/draft.ts'
import { textOf } from '#app/domain/amendment/draft/printed.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { print } from '#app/domain/amendment/print.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'
import { editedLaw } from '#tests/domain/amendment/random-edits.ts'
import { lawText } from '#tests/support/law-texts.ts'

const EDITS = 150 // of each language; tests/bench/amendment.ts makes two thousand
const MOST_SENTENCES = 1.15 // times those that the edits need

test.each(['kk', 'ru'] as const)(
  'what is drafted from random edits is said, read and carried out (%s)',
  language => {
    const text = lawText(`religion_law_${language}_2021-07-01`)
    const before = read(text, language).act
    let [needed, drafted] = [0, 0]
    for (let seed = 1; seed <= EDITS; seed += 1) {
      const edited = editedLaw(text, language, seed)
      const after = read(edited.text, language).act
      const instructions = draft(before, after)
      const { instructions: understood, unknown } = parse(print(instructions, language), language)
      expect(unknown).toEqual([])
      const back = understood.map(({ instruction }) => instruction)
      expect(back).toEqual(instructions)
      const { act, refused } = applyEach(before, back)
      expect(refused).toEqual([])
      expect(textOf(read(write(act), language).act), `seed ${seed}: ${edited.edits.join(', ')}`).toBe(
        textOf(after),
      )
      needed += edited.sentences
      drafted += new Set(understood.map(({ start }) => start)).size
    }
    expect(drafted).toBeGreaterThan(0)
    expect(drafted / needed).toBeLessThanOrEqual(MOST_SENTENCES)
  },
)
