import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blameAll, blameNext, type Blame } from '#app/domain/comparison/blame.ts'
import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import { compareTexts, type TextComparison } from '#app/domain/comparison/texts.ts'
import { amendedLaw, OPERATIONS } from '#tests/support/amended-law.ts'
import { lawText } from '#tests/support/law-texts.ts'

// Blame is kept in runs and carried from version to version. The same answer, letter by letter and without any runs, is
// what it has to agree with.

describe('blame agrees with carrying every letter by itself', () => {
  const word = fc.constantFrom(...'орган лицо срок 1) 2) , . в и діни дiни « "'.split(' '))
  const line = fc.array(word, { maxLength: 8 }).map(words => words.join(' '))
  const history = fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 6 })

  test('for any history', () => {
    fc.assert(
      fc.property(history, versions => agrees(versions.map(lines => lines.join('\n')))),
      { seed: 20261122, numRuns: 300 },
    )
  })

  test('for a law amended ten times, with moves, splits and mergers', () => {
    const base = readFileSync('tests/fixtures/bench/uk-quarantine.old.txt', 'utf8')
    const versions = [base]
    for (let seed = 1; seed <= 10; seed++) {
      versions.push(amendedLaw(versions.at(-1)!, { seed, share: 0.05, operations: OPERATIONS }).after)
    }
    agrees(versions)
  })

  test.each(['kk', 'ru'])('for two editions of real laws, there and back (%s)', language => {
    const [old, now] = [
      lawText(`religion_law_${language}_2021-07-01`),
      lawText(`religion_law_${language}_2023-07-01`),
    ]
    agrees([old, now, old, now])
  })
})

/** Checks every version of a history. */
function agrees(versions: readonly string[]): void {
  let blame = blameAll(versions[0]!, 0)
  let letters = Array.from(versions[0]!.split(''), () => 0)
  for (let version = 1; version < versions.length; version++) {
    const comparison = compareTexts(versions[version - 1]!, versions[version]!)
    blame = blameNext(blame, comparison, version)
    letters = nextLetters(letters, comparison, version)
    expect(spread(blame)).toEqual(letters)
    const neighbours = [...blame.versions].slice(1).filter((own, run) => own === blame.versions[run])
    expect(neighbours).toEqual([])
  }
}

/** The version of each letter of the newer text. Of words in other letters the last stands for what they grew by. */
function nextLetters(
  previous: readonly number[],
  { after, pieces }: TextComparison,
  version: number,
): number[] {
  const letters = new Array<number>(after.length).fill(version)
  for (let at = 0; at < pieces.length; at += PIECE) {
    const [what, start, end, to, toEnd] = pieces.subarray(at, at + PIECE) as unknown as number[] & {
      length: 5
    }
    if (what === CHANGED || start === end) continue
    for (let letter = to!; letter < toEnd!; letter++) {
      letters[letter] = previous[Math.min(start! + letter - to!, end! - 1)]!
    }
  }
  return letters
}

function spread({ ends, versions }: Blame): number[] {
  const letters: number[] = []
  ends.forEach((end, run) => {
    while (letters.length < end) letters.push(versions[run]!)
  })
  return letters
}
