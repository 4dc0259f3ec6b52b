import { describe, expect, test } from 'vitest'
import type { JustifiedRow, TablePage, TableSection } from '#app/queries/paper/table-page.server.ts'
import { tableWindow } from '#app/queries/paper/table-window.server.ts'

describe('the window of a comparative table', () => {
  test('is the whole table where it is short', () => {
    const { sections, part, windows } = tableWindow(tableOf([section('law', 3), section('code', 0)]), 0)
    expect([part, windows.length]).toEqual([0, 1])
    expect(sections.map(({ act, rows }) => [act, rows.length])).toEqual([
      ['law', 3],
      ['code', 0],
    ])
  })

  test('has every row of a long table once, numbered through, under the act it is of', () => {
    const table = tableOf([section('law', 150), section('unchanged', 0), section('code', 260)])
    const { windows, rows } = tableWindow(table, 0)
    expect(windows.length).toBeGreaterThan(2)
    const all = windows.map((_, part) => tableWindow(table, part).sections)
    const shown = all.flatMap(sections =>
      sections.flatMap(({ act, at, above, rows: own }) =>
        own.map((row, place) => `${at} ${above + place} ${act} ${row.address}`),
      ),
    )
    expect(rows).toBe(410)
    expect(shown).toEqual([
      ...Array.from({ length: 150 }, (_, at) => `0 ${at} law art_${at + 1}`),
      ...Array.from({ length: 260 }, (_, at) => `2 ${150 + at} code art_${at + 1}`),
    ])
    expect(all.flat().filter(({ act }) => act === 'unchanged')).toHaveLength(1)
  })

  test('names each window by its first and its last element', () => {
    const { windows } = tableWindow(tableOf([section('law', 300)]), 0)
    expect(windows[0]).toMatchObject({ first: 'Статья 1', last: `Статья ${windows[0]!.count}` })
    expect(windows.at(-1)!.last).toBe('Статья 300')
  })

  test('is all of them where they are asked for and a page can carry them, else the first', () => {
    expect(tableWindow(tableOf([section('law', 300)]), 'all')).toMatchObject({
      part: 'all',
      canBeWhole: true,
    })
    expect(tableWindow(tableOf([section('law', 1_001)]), 'all')).toMatchObject({ part: 0, canBeWhole: false })
  })

  test('tells how many rows of the whole table have no reason, and where the first of them is', () => {
    const law = section('law', 300)
    const written = { ...law, rows: law.rows.map(row => ({ ...row, justification: { kk: '', ru: 'Так.' } })) }
    expect(tableWindow(tableOf([written]), 0)).toMatchObject({ missing: 0, firstMissing: null })
    const open = { ...written, rows: written.rows.with(299, law.rows[299]!) }
    const { missing, firstMissing, windows } = tableWindow(tableOf([open]), 0)
    expect([missing, firstMissing]).toEqual([1, { part: windows.length - 1, act: 'law', address: 'art_300' }])
  })
})

const WORDS = 'Уполномоченный орган размещает сведения на своём интернет-ресурсе. '.repeat(3)

function section(act: string, count: number): TableSection {
  const named = { amendment: `amendment of ${act}`, act, name: act, editionDate: '2026-01-01' }
  const rows = Array.from({ length: count }, (_, at) => row(at + 1))
  return { ...named, version: { number: 1, day: '2026-02-01' }, rows }
}

function row(number: number): JustifiedRow {
  const line = { context: false, stretches: [{ kind: 'equal', before: WORDS, after: WORDS }] } as const
  return {
    ...{ provisionId: `p${number}`, address: `art_${number}`, element: `Статья ${number}` },
    ...{ before: [line], after: [line], justification: { kk: '', ru: '' } },
  }
}

function tableOf(sections: readonly TableSection[]): TablePage {
  const title = { kk: 'Заң', ru: 'Закон', en: 'Law' }
  return { bill: { slug: 'bill', title, demonstration: false }, language: 'ru', sections }
}
