import { describe, expect, test } from 'vitest'
import { articleAddress, changedRows, onlyChanged } from '#app/domain/comparison/changed-rows.ts'
import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { twinRows } from '#app/domain/structure/printed.ts'
import { read } from '#app/domain/structure/read.ts'

const BEFORE: Record<Language, string> = {
  kk: '1-бап. Мақсат\n\n1. Заң қатынастарды реттейді.\n\n2. Артық норма осында тұр.\n\n2-бап. Өзгеріссіз\n\nБұл бап өзгермейді.',
  ru: 'Статья 1. Цель\n\n1. Закон регулирует отношения.\n\n2. Здесь стоит лишняя норма.\n\nСтатья 2. Без изменений\n\nЭта статья не меняется.',
}
const AFTER: Record<Language, string> = {
  kk: '1-бап. Мақсат\n\n1. Заң қоғамдық қатынастарды реттейді.\n\n2-бап. Өзгеріссіз\n\nБұл бап өзгермейді.',
  ru: 'Статья 1. Цель\n\n1. Закон регулирует общественные отношения.\n\nСтатья 2. Без изменений\n\nЭта статья не меняется.',
}

const act = (text: string, language: Language) => read(text, language).act
const rows = changedRows(twinRows(act(AFTER.kk, 'kk'), act(AFTER.ru, 'ru')), {
  kk: compareActs(act(BEFORE.kk, 'kk'), act(AFTER.kk, 'kk')),
  ru: compareActs(act(BEFORE.ru, 'ru'), act(AFTER.ru, 'ru')),
})

describe('a draft as its readers see it', () => {
  test('shows word by word what changes, in both languages on one row', () => {
    const row = rows.find(each => each.address === 'art_1__para_1')!
    const inserted = (language: Language) =>
      row.changes[language]!.filter(each => each.kind === 'inserted').map(each => each.after.trim())
    expect(inserted('kk')).toEqual(['қоғамдық'])
    expect(inserted('ru')).toEqual(['общественные'])
  })

  test('shows what it takes out in the place where that stood', () => {
    const at = rows.findIndex(row => row.gone)
    expect(rows[at - 1]?.address).toBe('art_1__para_1')
    expect(rows[at]).toMatchObject({ address: 'art_1__para_2', kk: { mark: '2.' }, ru: { mark: '2.' } })
  })

  test('says after which provision that stood, for a remark on its absence', () => {
    const { id } = rows.find(each => each.address === 'art_1__para_1')!.ru!
    expect(rows.find(row => row.gone)!.stoodAfter).toEqual({ provision: id, address: 'art_1__para_1' })
    expect(rows.filter(row => !row.gone).every(row => row.stoodAfter === null)).toBe(true)
  })

  test('says where what has another number stands in the law', () => {
    const renumbered = (text: string) => text.replace('2.', '1-1.')
    const [kk, ru] = [act(renumbered(BEFORE.kk), 'kk'), act(renumbered(BEFORE.ru), 'ru')]
    const draft = changedRows(twinRows(kk, ru), {
      kk: compareActs(act(BEFORE.kk, 'kk'), kk),
      ru: compareActs(act(BEFORE.ru, 'ru'), ru),
    })
    expect(draft.flatMap(row => (row.cameFrom ? [[row.address, row.cameFrom]] : []))).toEqual([
      ['art_1__para_1-1', { kind: 'renumbered', address: 'art_1__para_2' }],
    ])
    expect(rows.every(row => row.cameFrom === null)).toBe(true)
  })

  test('keeps to the changes and the headings of their articles where only changes are asked for', () => {
    expect(onlyChanged(rows).map(row => row.address)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2'])
  })
})

test.each([
  ['art_7__para_4__subpara_5-1', 'art_7'],
  ['sec_1__chp_2__art_3__part_1', 'sec_1__chp_2__art_3'],
  ['para_3__part_2', 'para_3'],
])('%s stands in %s', (address, article) => {
  expect(articleAddress(address)).toBe(article)
})

describe('two wordings of one provision', () => {
  test.each([
    ['Заң реттейді.', 'Заң қатынастарды реттейді.'],
    ['', 'Жаңа норма.'],
    ['Ескі норма.', ''],
    ['Бірдей.', 'Бірдей.'],
  ])('are rebuilt from what changes between them: «%s» «%s»', (before, after) => {
    const stretches = changesBetween(before, after)
    expect(stretches.map(each => each.before).join('')).toBe(before)
    expect(stretches.map(each => each.after).join('')).toBe(after)
  })
})
