import { describe, expect, it } from 'vitest'
import { USUAL_CLASSES } from '#app/domain/comparison/asked.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { CLASSES } from '#app/domain/comparison/pairs.ts'
import {
  pairedOf,
  shownOf,
  type Shown,
  type ShownItem,
  type ShownProvision,
  windowsByKey,
  type Wish,
} from '#app/domain/comparison/shown.ts'
import type { Comparisons } from '#app/domain/comparison/shown-contents.ts'
import { MOST_AT_ONCE } from '#app/domain/comparison/windows.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'

const LAW = [
  'Статья 1. Понятия',
  '1) мера – единица длины, принятая уполномоченным органом;',
  '2) вес – единица массы, принятая уполномоченным органом.',
  'Статья 2. Поверка',
  '1. Поверку проводит уполномоченный орган один раз в год.',
  '2. Сведения о поверке размещаются на его интернет-ресурсе.',
]
const WISH: Wish = { layout: 'inline', classes: USUAL_CLASSES, part: 0, open: [] }

describe('a comparison as a page shows it', () => {
  it('folds everything where nothing changed', () => {
    const shown = shownFrom(LAW, LAW)
    expect(shown).toMatchObject({ changes: 0, parts: 1 })
    expect(shown.contents()).toEqual([])
    expect(items(shown)).toEqual([{ kind: 'fold', from: 0, unchanged: 6, hidden: 0 }])
  })

  it('shows a change under its article, between folds', () => {
    const shown = shownFrom(LAW, LAW.with(4, '1. Поверку проводит частный орган один раз в год.'))
    expect(outline(shown)).toEqual(['4 folded', 'in art_2', 'art_2__para_1', '1 folded'])
    expect(shown.contents()).toEqual([
      {
        ...{ kind: 'article', address: 'art_2', words: { ru: 'Статья 2. Поверка' } },
        ...{ count: 1, part: 0, key: 'art_2__para_1' },
      },
    ])
  })

  it('opens a fold that is asked for', () => {
    const after = LAW.with(4, '1. Поверку проводит частный орган один раз в год.')
    const shown = shownFrom(LAW, after, { open: [5] })
    expect(outline(shown)).toEqual(['4 folded', 'in art_2', 'art_2__para_1', 'art_2__para_2'])
    expect(provisions(shown).map(each => each.signature !== null)).toEqual([true, false])
  })

  it('reads in one text or in two, with the number before the words', () => {
    const after = LAW.with(4, '1. Поверку проводит частный орган один раз в год.')
    const inline = provisions(shownFrom(LAW, after))[0]!.rows.ru!
    expect(inline.columns.map(column => column.map(each => each.before).join(''))).toEqual([LAW[4]])
    const side = provisions(shownFrom(LAW, after, { layout: 'side' }))[0]!.rows.ru!
    expect(side.columns[0]!.map(each => each.before).join('')).toBe(LAW[4])
    expect(side.columns[1]!.map(each => each.after).join('')).toBe(after[4])
  })

  it('keeps other letters for the same words back, until they are asked for', () => {
    const after = LAW.with(1, '1) мера - единица длины, принятая уполномоченным органом;')
    expect(shownFrom(LAW, after).changes).toBe(0)
    expect(items(shownFrom(LAW, after))).toEqual([{ kind: 'fold', from: 0, unchanged: 5, hidden: 1 }])
    expect(shownFrom(LAW, after).counts.typographic).toBe(1)
    expect(shownFrom(LAW, after, { classes: CLASSES }).changes).toBe(1)
  })

  it('folds changes of classes that are not asked for, and says so', () => {
    const after = LAW.with(4, '1. Поверку проводит уполномоченный орган 2 раза в год.')
    const shown = shownFrom(LAW, after, { classes: ['structural'] })
    expect(items(shown)).toEqual([{ kind: 'fold', from: 0, unchanged: 5, hidden: 1 }])
  })

  it('puts the twins of both languages together', () => {
    const kazakh = ['1-бап. Ұғымдар', '1) өлшем – ұзындық бірлігі;', '2) салмақ – масса бірлігі.']
    const after = kazakh.with(1, '1) өлшем – белгіленген ұзындық бірлігі;')
    const russian = LAW.with(1, '1) мера – единица длины, установленная уполномоченным органом;')
    const shown = shownIn({ kk: compared(kazakh, after, 'kk'), ru: compared(LAW, russian, 'ru') }, {})
    const [change, ...others] = provisions(shown)
    expect(others).toEqual([])
    expect(change!.key).toBe('art_1__subpara_1')
    expect(Object.keys(change!.rows)).toEqual(['kk', 'ru'])
    expect(items(shown).find(item => item.kind === 'heading')).toMatchObject({
      words: { kk: '1-бап. Ұғымдар', ru: 'Статья 1. Понятия' },
    })
  })

  it('keeps what only one language has, where that one has it', () => {
    const kazakh = ['1-бап. Ұғымдар', '1) өлшем – ұзындық бірлігі;']
    const shown = shownIn({ kk: compared(kazakh, kazakh, 'kk'), ru: compared(LAW, LAW, 'ru') }, {})
    expect(items(shown)).toEqual([{ kind: 'fold', from: 0, unchanged: 6, hidden: 0 }])
  })

  it('gives a change a signature that only its words decide', () => {
    const signature = (line: string) => provisions(shownFrom(LAW, LAW.with(4, line)))[0]!.signature
    const wording = '1. Поверку проводит частный орган один раз в год.'
    expect(signature(wording)).toBe(signature(wording))
    expect(signature(wording)).not.toBe(signature('1. Поверку проводит местный орган один раз в год.'))
  })

  it('signs old words as well as new ones, and unchanged provisions not at all', () => {
    const now = LAW.with(4, '1. Поверку проводит частный орган один раз в год.')
    const from = (was: string) => provisions(shownFrom(LAW.with(4, was), now, { open: [5] }))
    const signatures = [
      '1. Поверку проводит орган один раз в год.',
      '1. Поверку проводит иной орган один раз в год.',
    ]
    expect(new Set(signatures.map(was => from(was)[0]!.signature)).size).toBe(2)
    expect(from(signatures[0]!).map(each => each.signature === null)).toEqual([false, true])
  })

  /** A code of so many articles, each with two lines of `length` words or so. */
  const codeOf = (articles: number, word: string, length = 1) =>
    Array.from({ length: articles }, (_, at) => [
      `Статья ${at + 1}. Порядок`,
      ...[1, 2].map(line => `${line}. Порядок${' учета'.repeat(length)} ${at} устанавливает ${word} орган.`),
    ]).flat()

  it('shows a hundred changes at once, however long', () => {
    expect(shownFrom(codeOf(50, 'местный', 99), codeOf(50, 'иной', 99))).toMatchObject({
      changes: 100,
      parts: 1,
    })
  })

  it('shows a great many changes window by window, each once, fewer of long ones', () => {
    const keysOf = (length: number) => {
      const ru = compared(codeOf(115, 'местный', length), codeOf(115, 'центральный', length), 'ru')
      return Array.from({ length: shownIn({ ru }, {}).parts }, (_, part) =>
        provisions(shownIn({ ru }, { part })).map(each => each.key),
      )
    }
    const [short, long] = [keysOf(1), keysOf(99)]
    expect(short.map(each => each.length)).toEqual([100, 100, 30])
    expect(new Set(short.flat())).toEqual(new Set(long.flat()))
    expect(new Set(short.flat()).size).toBe(230)
    expect(long.length).toBeGreaterThan(short.length)
  })

  it('folds the contents of windows that are not shown where it would be long', () => {
    const shown = shownFrom(codeOf(130, 'местный'), codeOf(130, 'центральный'), { part: 1 })
    const [first, ...rest] = shown.contents()
    expect(first).toEqual({
      ...{ kind: 'window', part: 0, count: 100, key: 'art_1__para_1' },
      ...{ first: 'art_1', last: 'art_50' },
    })
    expect(rest[0]).toMatchObject({ kind: 'article', address: 'art_51', part: 1, count: 2 })
    expect(shown.contents().reduce((sum, { count }) => sum + count, 0)).toBe(260)
    const short = shownFrom(codeOf(60, 'местный'), codeOf(60, 'центральный'))
    expect(short.parts).toBeGreaterThan(1)
    expect(short.contents().map(({ kind }) => kind)).toEqual(Array(short.contents().length).fill('article'))
  })

  it('shows all windows, one after the other, where all are asked for', () => {
    const ru = compared(codeOf(115, 'местный'), codeOf(115, 'центральный'), 'ru')
    const whole = shownIn({ ru }, { part: 'all' })
    expect(whole).toMatchObject({ part: 'all', here: 230, changes: 230 })
    expect([...whole.items()].map(window => window.length)).toHaveLength(whole.parts)
    const parts = Array.from({ length: whole.parts }, (_, part) => shownIn({ ru }, { part }))
    expect(provisions(whole)).toEqual(parts.flatMap(provisions))
    expect(parts.map(({ here }) => here)).toEqual([100, 100, 30])
  })

  it('heads an article once where its changes run over from window to window', () => {
    const long = [
      'Статья 1. Порядок',
      ...Array.from({ length: 200 }, (_, at) => `${at + 1}. Орган ${at} решает.`),
    ]
    const whole = shownFrom(
      long,
      long.map(line => line.replace('решает', 'судит')),
      { part: 'all' },
    )
    expect(whole.parts).toBeGreaterThan(1)
    expect(outline(whole).filter(line => line.startsWith('in '))).toEqual(['in art_1'])
  })

  it('shows the first window where all would be one, or more than a browser can lay out', () => {
    expect(shownFrom(LAW, LAW, { part: 'all' })).toMatchObject({ part: 0, parts: 1 })
    const many = (word: string) =>
      Array.from({ length: MOST_AT_ONCE + 1 }, (_, at) => `${at + 1}. ${word} ${at}`)
    expect(shownFrom(many('Да'), many('Нет'), { part: 'all' })).toMatchObject({ part: 0 })
  })

  it('tells in which window each change is shown', () => {
    const long = (word: string) =>
      Array.from({ length: 400 }, (_, at) => `${at + 1}. ${word.repeat(20)} ${at}.`)
    const paired = pairedOf({ ru: compared(long('Орган решает. '), long('Орган судит. '), 'ru') })
    const windows = windowsByKey(paired, USUAL_CLASSES)
    const { parts } = shownOf(paired, WISH)
    expect(parts).toBeGreaterThan(1)
    expect(new Set(windows.values())).toEqual(new Set(Array.from({ length: parts }, (_, at) => at)))
    for (const part of [0, parts - 1]) {
      const keys = provisions(shownOf(paired, { ...WISH, part })).map(({ key }) => key)
      expect(keys.map(key => windows.get(key))).toEqual(keys.map(() => part))
    }
  })

  it('shows the last window where a later one is asked for', () => {
    expect(shownFrom(LAW, LAW, { part: 9 }).part).toBe(0)
  })
})

function compared(before: readonly string[], after: readonly string[], language: Language) {
  const [old, now] = [before, after].map(lines => read(lines.join('\n'), language).act)
  return { before: old!, after: now!, comparison: compareActs(old!, now!) }
}

function shownFrom(before: readonly string[], after: readonly string[], wish: Partial<Wish> = {}): Shown {
  return shownIn({ ru: compared(before, after, 'ru') }, wish)
}

function shownIn(comparisons: Comparisons, wish: Partial<Wish>): Shown {
  return shownOf(pairedOf(comparisons), { ...WISH, ...wish })
}

function items(shown: Shown): readonly ShownItem[] {
  return [...shown.items()].flat()
}

function provisions(shown: Shown): readonly ShownProvision[] {
  return items(shown).filter(item => item.kind === 'provision')
}

function outline(shown: Shown): readonly string[] {
  return items(shown).map(item => {
    if (item.kind === 'fold') return `${item.unchanged} folded`
    return item.kind === 'heading' ? `in ${item.key}` : item.key
  })
}
