import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { comparisonReport } from '#app/cli/comparison-report.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { DRAFTINGS, type Drafting } from '#tests/support/draftings.ts'
import { lawText } from '#tests/support/law-texts.ts'
import { redraftedLaw } from '#tests/support/redrafted-law.ts'
import { judgeReport } from '#tests/support/report-judge.ts'

const fixture = (name: string) => readFileSync(`tests/fixtures/bench/${name}.txt`, 'utf8')
// Where nothing but an order is known of three chapters, more than one of them may be said to have moved.
const draftings = (Object.keys(DRAFTINGS) as Drafting[]).filter(drafting => drafting !== 'chapter moved')

const LAWS: readonly (readonly [name: string, language: Language, text: () => string])[] = [
  ['the labour code', 'ru', () => fixture('base-ru-kz-labour')],
  ['the constitution', 'ru', () => fixture('ru-kz-const-2017.old')],
  ['the Religion Law in Kazakh', 'kk', () => lawText('religion_law_kk_2023-07-01')],
  ['the Religion Law in Russian', 'ru', () => lawText('religion_law_ru_2023-07-01')],
  ['the Prevention Law in Kazakh', 'kk', () => lawText('prevention_law_kk_2026-01-20')],
  ['a Ukrainian law', 'ru', () => fixture('uk-quarantine.old')],
]

describe.each(LAWS)('%s, redrafted by its structure', (_, language, text) => {
  test.each([0.005, 0.02, 0.1])('%d of it: told provision by provision as it was done', share => {
    const law = redraftedLaw(text(), { seed: 5, share, draftings })
    const { all, wrong, repeated, untold, f1 } = judgeReport(law, reported(law, language))
    expect({ repeated, untold }).toEqual({ repeated: 0, untold: 0 })
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(all * 0.01)
    expect(f1).toBeGreaterThan(0.999)
  })

  test.each(Object.keys(DRAFTINGS) as Drafting[])(
    '%s: every provision is told once, marks are right',
    drafting => {
      const law = redraftedLaw(text(), { seed: 6, share: 0.05, draftings: [drafting] })
      const { repeated, untold, f1 } = judgeReport(law, reported(law, language))
      expect({ repeated, untold }).toEqual({ repeated: 0, untold: 0 })
      expect(f1).toBeGreaterThan(0.99)
    },
  )
})

test('a chapter moved behind three others is moved line by line, and nothing else is', () => {
  const law = redraftedLaw(fixture('base-ru-kz-labour'), {
    seed: 1,
    share: 0.0001,
    draftings: ['chapter moved'],
  })
  const { all, wrong, f1 } = judgeReport(law, reported(law, 'ru'))
  expect(all).toBeGreaterThan(5)
  expect(wrong).toEqual([])
  expect(f1).toBe(1)
})

test('of a renumbered item only the number is marked, not its bracket', () => {
  const { equal } = reported({ before: '1) орган;\n', after: '2) орган;\n' }, 'ru')
  expect(equal).toEqual([[1, 1, 9]])
})

describe('a provision printed on two lines', () => {
  const files = {
    before:
      'РАЗДЕЛ I\nОБЩИЕ ПОЛОЖЕНИЯ О ПОРЯДКЕ\nСтатья 1. Предмет\nЗакон регулирует отношения в сфере религии.\n',
    after:
      'РАЗДЕЛ II\nОБЩИЕ ПОЛОЖЕНИЯ О ПОРЯДКЕ\nСтатья 1. Предмет\nЗакон регулирует отношения в сфере религии.\n',
  }

  test('is renumbered where the number on its first line is another', () => {
    expect(told(files)).toEqual(['renumbered ОБЩИЕ', 'kept Статья 1.', 'kept Закон'])
  })

  test('is edited where one of its lines is', () => {
    const after = files.before.replace('О ПОРЯДКЕ', 'О ПРАВАХ')
    expect(told({ ...files, after })).toEqual(['edited, edited ОБЩИЕ', 'kept Статья 1.', 'kept Закон'])
  })

  test('is edited where it lost a line', () => {
    const after = files.before.replace('ОБЩИЕ ПОЛОЖЕНИЯ О ПОРЯДКЕ\n', '')
    expect(told({ ...files, after })[0]).toMatch(/^edited, edited/)
  })
})

test('letters that were kept are told once on each side, read as a heading or as a part', () => {
  const before =
    'Art 34\nVerletzt jemand in Ausübung eines Amtes\ndie ihm obliegende Pflicht,\nVerantwortlich ist der Staat. Bei Vorsatz\nbleibt der Rückgriff vorbehalten.\n'
  const after = before.replace('die ihm obliegende Pflicht,\n', '')
  for (const files of [
    { before, after },
    { before: after, after: before },
  ]) {
    const { provisions } = reported(files, 'ru')
    for (const side of ['before', 'after'] as const) {
      const letters = provisions.flatMap(told =>
        told[side].map(({ start, end }) => files[side].slice(start, end)),
      )
      expect(letters.join('\n')).toBe(files[side].trim())
    }
    expect(new Set(provisions.map(told => told.kind)).size).toBe(2)
  }
})

function told(files: { before: string; after: string }): string[] {
  return reported(files, 'ru').provisions.map(({ kind, edited, before }) => {
    const [, first = ''] =
      /((?:ОБЩИЕ|Статья 1\.|Закон))/.exec(files.before.slice(before[0]?.start, before[0]?.end)) ?? []
    return `${kind}${edited ? ', edited' : ''} ${first}`
  })
}

function reported(files: { before: string; after: string }, language: Language) {
  return comparisonReport(compareTexts(files.before, files.after), text => read(text, language).act)
}
