import { describe, expect, it } from 'vitest'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { entries, twins } from '#app/domain/structure/entries.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { read } from '#app/domain/structure/read.ts'
import { lawText } from '#tests/support/law-texts.ts'

const EDITIONS = [
  'religion_law_%_2021-07-01',
  'religion_law_%_2023-07-01',
  'prevention_law_%_2024-08-20',
  'prevention_law_%_2026-01-20',
]

describe('the laws of Kazakhstan', () => {
  it.each([
    ['religion_law_%_2021-07-01', { article: 25, paragraph: 88, subparagraph: 83 }],
    ['religion_law_%_2023-07-01', { article: 26, paragraph: 96, subparagraph: 95 }],
    ['prevention_law_%_2024-08-20', { article: 34, paragraph: 48, subparagraph: 159 }],
    ['prevention_law_%_2026-01-20', { article: 34, paragraph: 48, subparagraph: 161 }],
  ])('%s has its articles, paragraphs and subparagraphs in both languages', (edition, counts) => {
    expect(countsOf(law(edition, 'kk'))).toEqual(counts)
    expect(countsOf(law(edition, 'ru'))).toEqual(counts)
  })

  it.each(EDITIONS)('%s is read without a doubt', edition => {
    expect(read(lawText(edition.replace('%', 'kk')), 'kk').doubts).toEqual([])
    expect(read(lawText(edition.replace('%', 'ru')), 'ru').doubts).toEqual([])
  })

  it.each(EDITIONS)('%s has the same structure in both languages', edition => {
    const [kk, ru] = [law(edition, 'kk'), law(edition, 'ru')]
    expect(twins(kk, ru)).toHaveLength(entries(kk).length)
    expect(inOrder(kk)).toEqual(inOrder(ru))
  })

  it('the limit on clothing is the second part of article 21', () => {
    const ru = entries(law('prevention_law_%_2026-01-20', 'ru')).find(
      ({ address }) => address === 'art_21__part_2',
    )
    expect(ru?.provision.text).toMatch(/^Запрещается ношение в общественных местах предметов одежды/)
  })

  it('a declared language that is not the language of the text is a doubt, once', () => {
    const { doubts } = read(lawText('religion_law_ru_2023-07-01'), 'kk')
    expect(doubts.map(({ code, line }) => [code, line])).toEqual([['language-other', 3]])
  })
})

function law(edition: string, language: Language): Act {
  return read(lawText(edition.replace('%', language)), language).act
}

function countsOf(act: Act) {
  const count = (level: Level) => entries(act).filter(({ provision }) => provision.level === level).length
  return { article: count('article'), paragraph: count('paragraph'), subparagraph: count('subparagraph') }
}

/** The addresses; the footnote of article 7-1 stands first in one language and last in the other. */
function inOrder(act: Act): readonly string[] {
  return entries(act)
    .map(({ address }) => address)
    .filter(address => address !== 'art_7-1__footnote_1')
}
