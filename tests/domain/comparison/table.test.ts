import { describe, expect, it } from 'vitest'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { comparativeTable, type TableRow } from '#app/domain/comparison/table.ts'
import type { TableLine } from '#app/domain/comparison/table-cell.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'

const LAW = [
  'Статья 1. Основные понятия',
  '1) культовое здание – место, предназначенное для богослужений и собраний верующих;',
  '2) миссионерская деятельность – распространение вероучения на территории страны;',
  'Статья 2. Государство и религия',
  '1. Государство отделено от религии и религиозных объединений.',
  '2. Запрещаются:',
  '1) принуждение граждан к определению отношения к религии;',
  '2) вовлечение несовершеннолетних против воли родителей.',
  '3. Каждый вправе придерживаться религиозных или иных убеждений.',
  'Никто не вправе отказываться от исполнения своих обязанностей.',
  'Статья 3. Вступление в силу',
  'Настоящий Закон вводится в действие со дня опубликования.',
]

describe('the comparative table', () => {
  it('has no row where nothing changed', () => {
    expect(tableOf(LAW)).toEqual([])
  })

  it('has no row for other letters, quotes and dashes', () => {
    expect(
      tableOf(
        lawWith(1, '1) культовое здание - место, предназначенное для богослужений и собраний верующих;'),
      ),
    ).toEqual([])
  })

  it('shows a changed subparagraph under its article, with «…» for what is left out', () => {
    const [row, ...others] = tableOf(
      lawWith(2, '2) миссионерская деятельность – распространение религии на территории страны;'),
    )
    expect(others).toEqual([])
    expect(row).toMatchObject({ element: 'Подпункт 2) статьи 1', address: 'art_1__subpara_2' })
    expect(printed(row!.before, 'before')).toEqual([
      'Статья 1. Основные понятия',
      '…',
      '2) миссионерская деятельность – распространение [вероучения] на территории страны;',
    ])
    expect(printed(row!.after, 'after')).toEqual([
      'Статья 1. Основные понятия',
      '…',
      '2) миссионерская деятельность – распространение [религии] на территории страны;',
    ])
  })

  it('repeats the paragraph over its changed subparagraph', () => {
    const [row] = tableOf(lawWith(6, '1) любое принуждение граждан к определению отношения к религии;'))
    expect(row!.element).toBe('Подпункт 1) пункта 2 статьи 2')
    expect(printed(row!.after, 'after')).toEqual([
      'Статья 2. Государство и религия',
      '…',
      '2. Запрещаются:',
      '1) [любое ]принуждение граждан к определению отношения к религии;',
      '…',
    ])
  })

  it('reads an unnumbered part within its paragraph', () => {
    const [row] = tableOf(lawWith(9, 'Никто не вправе уклоняться от исполнения своих обязанностей.'))
    expect(row!.element).toBe('Пункт 3 статьи 2')
    expect(printed(row!.before, 'before').slice(2)).toEqual([
      '3. Каждый вправе придерживаться религиозных или иных убеждений.',
      'Никто не вправе [отказываться] от исполнения своих обязанностей.',
    ])
  })

  it('says that a new subparagraph is absent now', () => {
    const [row] = tableOf(
      LAW.toSpliced(3, 0, '3) религиозный радикализм – крайняя форма толкования вероучения;'),
    )
    expect(row!.element).toBe('Подпункт 3) статьи 1')
    expect(printed(row!.before, 'before')).toEqual(['Статья 1. Основные понятия', 'Отсутствует.'])
    expect(printed(row!.after, 'after').at(-1)).toBe(
      '[3) религиозный радикализм – крайняя форма толкования вероучения;]',
    )
  })

  it('says that a deleted subparagraph is to be deleted', () => {
    const [row] = tableOf(LAW.toSpliced(7, 1))
    expect(row!.element).toBe('Подпункт 2) пункта 2 статьи 2')
    expect(printed(row!.before, 'before')).toContain(
      '[2) вовлечение несовершеннолетних против воли родителей.]',
    )
    expect(printed(row!.after, 'after')).toEqual(['Статья 2. Государство и религия', 'Исключить.'])
  })

  it('gives a new article one row with all its lines', () => {
    const article = [
      'Статья 2-1. Одежда',
      '1. Не допускается одежда, скрывающая лицо:',
      '1) в школах;',
      '2) в судах.',
    ]
    const table = tableOf(LAW.toSpliced(10, 0, ...article))
    expect(table.map(row => row.element)).toEqual(['Статья 2-1'])
    expect(printed(table[0]!.before, 'before')).toEqual(['Отсутствует.'])
    expect(printed(table[0]!.after, 'after')).toEqual(article.map(line => `[${line}]`))
  })

  it('gives a new article of unnumbered parts one row too', () => {
    const article = ['Статья 2-1. Одежда', 'Одежда не скрывает лицо.', 'В суде лицо открыто всегда.']
    const table = tableOf(LAW.toSpliced(10, 0, ...article))
    expect(table.map(row => row.element)).toEqual(['Статья 2-1'])
    expect(printed(table[0]!.after, 'after')).toEqual(article.map(line => `[${line}]`))
  })

  it('gives a deleted article of unnumbered parts one row too', () => {
    const table = tableOf(LAW.slice(0, 10))
    expect(table.map(row => row.element)).toEqual(['Статья 3'])
    expect(printed(table[0]!.after, 'after')).toEqual(['Исключить.'])
  })

  it('names an article by its heading where only that changed', () => {
    const [row] = tableOf(lawWith(0, 'Статья 1. Понятия'))
    expect(row!.element).toBe('Заголовок статьи 1')
  })

  it('says what stood under a number that something new took', () => {
    const table = tableOf([
      ...LAW.slice(0, 2),
      '1-1) миссионерская деятельность – распространение вероучения на территории страны;',
      '2) религиозная литература – печатные и электронные издания религиозного содержания;',
      ...LAW.slice(3),
    ])
    const row = table.find(each => each.address === 'art_1__subpara_2')!
    expect(printed(row.before, 'before')).toContain(`[${LAW[2]!}]`)
  })

  it('speaks Kazakh of a Kazakh text', () => {
    const law = ['1-бап. Негізгі ұғымдар', '1) ғибадат үйі – құлшылық етуге арналған орын;']
    const added = '2) діни радикализм – діни ілімді түсіндірудің шектен шыққан нысаны;'
    const [row] = tableOf([...law, added], { before: law, language: 'kk' })
    expect(row!.element).toBe('1-баптың 2) тармақшасы')
    expect(printed(row!.before, 'before')).toEqual(['1-бап. Негізгі ұғымдар', 'Жоқ.'])
  })

  it('keeps the identity on which the justification hangs', () => {
    const before = read(LAW.join('\n'), 'ru').act
    const after = read(LAW.toSpliced(7, 1).join('\n'), 'ru').act
    const [row] = comparativeTable(compareActs(before, after), { before, after })
    expect(row!.provisionId).toBe(before.provisions[1]!.children[1]!.children[1]!.id)
  })
})

function lawWith(at: number, line: string): readonly string[] {
  return LAW.with(at, line)
}

function tableOf(
  lines: readonly string[],
  { before = LAW, language = 'ru' }: { before?: readonly string[]; language?: Language } = {},
): readonly TableRow[] {
  const [old, now] = [before, lines].map(each => read(each.join('\n'), language).act)
  return comparativeTable(compareActs(old!, now!), { before: old!, after: now! })
}

/** The lines of a cell, what changed in brackets. */
function printed(cell: readonly TableLine[], side: 'before' | 'after'): readonly string[] {
  return cell.map(({ stretches }) =>
    stretches
      .map(({ kind, ...words }) =>
        kind === 'inserted' || kind === 'deleted' ? `[${words[side]}]` : words[side],
      )
      .join(''),
  )
}
