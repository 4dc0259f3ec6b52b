import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProvisionBlame } from '#app/domain/comparison/blame-acts.ts'
import { draftVersions, wordOrigins } from '#app/domain/comparison/word-origins.ts'

describe('where the words of a provision come from', () => {
  test.each([
    ['', 'Орган решает.', '13:0', '', '0:Орган решает.'],
    ['', 'Орган быстро решает.', '6:0 13:2 20:0', '', '0:Орган |2:быстро|0: решает.'],
    ['', 'Орган решает', '5:0 12:1', '', '0:Орган |1:решает'],
    ['', 'а б в', '2:1 4:2 5:1', '', '1:а|0: |2:б|0: |1:в'],
    ['Цели', 'Текст', '5:3 10:0', '3:Цели', '0:Текст'],
    ['Новые цели', '', '6:1 10:0', '1:Новые|0: цели', ''],
    ['Цели', 'Текст', '10:4', '4:Цели', '4:Текст'],
    ['', '', '', '', ''],
  ])('%j, %j with runs to %j', (heading, text, runs, ofHeading, ofText) => {
    const origins = wordOrigins({ heading, text }, blameOf(runs))
    expect([told(origins.heading), told(origins.text)]).toEqual([ofHeading, ofText])
  })

  test('together are its heading and its text, and no neighbours are of the same version', () => {
    const words = fc.array(fc.constantFrom('закон', ' ', 'и', '\n', ', '), { maxLength: 12 })
    const versions = fc.array(fc.nat(3), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, words, versions, (one, other, numbers) => {
        const [heading, text] = [one.join(''), other.join('')]
        const length = heading.length + text.length + (heading !== '' && text !== '' ? 1 : 0)
        const ends = numbers.map((_, at) => Math.ceil((length * (at + 1)) / numbers.length))
        const runs = ends.map((end, at) => `${end}:${numbers[at]}`).join(' ')
        const origins = wordOrigins({ heading, text }, blameOf(length === 0 ? '' : runs))
        expect(origins.heading.map(each => each.words).join('')).toBe(heading)
        expect(origins.text.map(each => each.words).join('')).toBe(text)
        for (const part of [origins.heading, origins.text])
          part.slice(1).forEach((each, at) => expect(each.version).not.toBe(part[at]!.version))
      }),
      { seed: 20261123 },
    )
  })
})

test.each([
  ['6:0 12:2', 3, 3],
  ['6:3 12:2', 3, 0],
  ['6:3 12:2', 0, 0],
  ['', 3, 3],
])('with runs to %j, a number that version %j gave is told as of %j', (runs, number, told) => {
  expect(wordOrigins({ heading: '', text: runs && 'Орган решает' }, blameOf(runs, number)).number).toBe(told)
})

test('the versions of a draft that brought something are each told once, and the edition is none', () => {
  expect([...draftVersions(blameOf('1:0 2:3 3:1 4:3'))]).toEqual([3, 1])
  expect([...draftVersions(blameOf('1:0 2:3', 2))]).toEqual([3, 2])
})

/** A blame from the end of each run and its version. */
function blameOf(runs: string, number = 0): ProvisionBlame {
  const pairs = runs.split(' ').flatMap(run => (run === '' ? [] : [run.split(':').map(Number)]))
  return {
    number,
    ends: new Int32Array(pairs.map(([end]) => end!)),
    versions: new Int32Array(pairs.map(([, version]) => version!)),
  }
}

function told(origins: readonly { readonly words: string; readonly version: number }[]): string {
  return origins.map(({ words, version }) => `${version}:${words}`).join('|')
}
