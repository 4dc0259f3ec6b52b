import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { compareTexts, textRows } from '#app/domain/comparison/texts.ts'
import { read } from '#app/domain/structure/read.ts'
import { amendedLaw } from '#tests/support/amended-law.ts'
import { chance, type Chance } from '#tests/support/chance.ts'
import { judge, shares } from '#tests/support/judge.ts'

describe('what left its place', () => {
  test.each([1, 2, 3])('is found in a code of formulas, edited on its way (seed %d)', seed => {
    const law = amendedLaw(criminalCode(seed), { seed, share: 0.1, operations: ['moved and edited'] })
    const { movePrecision, moveRecall } = shares(judge(law, compareTexts(law.before, law.after)))
    expect(movePrecision).toBeGreaterThanOrEqual(0.95)
    expect(moveRecall).toBeGreaterThanOrEqual(0.9)
  })

  test('takes along the rules of its table, which hold no word', () => {
    const table = `Ставка налога | 20 процентов дохода\n${'-'.repeat(24)}\nСтавка сбора | 5 процентов оборота\n${'='.repeat(24)}\n`
    const article = (number: number) =>
      `Статья ${number}. Предмет ${number}\n${'абвгдежзиклмнопр'[number]!.repeat(9)} устанавливает порядок для органов.\n`
    const articles = Array.from({ length: 12 }, (_, at) => article(at + 1))
    const before = table + articles.join('')
    const after = articles.join('') + table
    const moved = textRows(compareTexts(before, after)).filter(row => row.kind !== 'kept')
    expect(moved.map(row => row.kind)).toEqual(['moved', 'moved', 'moved', 'moved'])
  })
})

describe('an article that left its place', () => {
  /** The numbers of articles whose lines moved, line by line. */
  const movedFrom = (olds: readonly string[][], news: readonly string[][]) => {
    const numbers = olds.flatMap((lines, at) => lines.map(() => at + 1))
    const [before, after] = [olds, news].map(articles => articles.flat().join('\n')) as [string, string]
    return textRows(compareTexts(before, after))
      .filter(row => row.kind !== 'kept')
      .map(row => `${row.kind} ${numbers[before.slice(0, row.beforeStart).split('\n').length - 1]}`)
  }

  test('takes its own heading along, though another stands beside it as well', () => {
    const law = Array.from({ length: 60 }, (_, at) => article(at + 1))
    const left = law.toSpliced(10, 3)
    const after = [
      ...left.slice(0, 25),
      law[11]!,
      ...left.slice(25, 40),
      law[10]!,
      law[12]!,
      ...left.slice(40),
    ]
    const moved = ['moved 12', 'moved 12', 'moved 11', 'moved 11', 'moved 13', 'moved 13']
    expect(movedFrom(law, after)).toEqual(moved)
  })

  test('takes its own line along where another article that moved holds the same', () => {
    const line = '3) осуществляет иные полномочия, предусмотренные законодательством Республики Казахстан.'
    const law = Array.from({ length: 60 }, (_, at) =>
      article(at + 1, ...(at === 10 || at === 30 ? [line] : [])),
    )
    const left = law.filter((_, at) => at !== 10 && at !== 30)
    const after = [...left.slice(0, 40), law[30]!, ...left.slice(40, 50), law[10]!, ...left.slice(50)]
    const moved = ['moved 31', 'moved 31', 'moved 31', 'moved 11', 'moved 11', 'moved 11']
    expect(movedFrom(law, after)).toEqual(moved)
  })
})

describe('a line that stands letter for letter elsewhere', () => {
  const law = Array.from(
    { length: 40 },
    (_, at) => `${at + 1}. ${'абвгдежзиклмнопр'[at % 16]!.repeat(9)} отвечает за дела ${at * 37}.`,
  )
  const kinds = (before: readonly string[], after: readonly string[]) =>
    textRows(compareTexts(before.join('\n'), after.join('\n')))
      .filter(row => row.kind !== 'kept')
      .map(row => `${row.kind} ${before.join('\n').slice(0, row.beforeStart).split('\n').length}`)

  test('is what moved, though another of the same words was deleted before it', () => {
    const [one, other] = ['«', '"'].map(
      quote => `Право на ${quote}культурные ценности народа${quote} охраняется.`,
    )
    const before = [...law.slice(0, 5), one!, ...law.slice(5, 15), other!, ...law.slice(15)]
    const after = [...law.slice(0, 30), other!, ...law.slice(30)]
    expect(kinds(before, after)).toEqual(['deleted 6', 'moved 17'])
  })

  test('is no provision that moved where it holds only blanks', () => {
    const blank = ' '.repeat(60)
    const before = [...law.slice(0, 5), blank, ...law.slice(5)]
    const after = [...law.slice(0, 30), blank, ...law.slice(30)]
    expect(kinds(before, after)).toEqual([])
  })
})

test('a long paragraph that went before ten short ones is what moved', () => {
  const title = 'О порядке надзора за деятельностью органов управления'
  const items = Array.from({ length: 10 }, (_, at) => `${at + 1}) орган ${at * 7} и его отдел;`)
  const short = [title, ...items, title]
  const long = `2. ${Array.from({ length: 80 }, (_, at) => `слово${at}`).join(' ')}.`
  const [one, two, three] = [1, 2, 3].map(at => `Новая часть ${at}.`) as [string, string, string]
  const end = Array.from(
    { length: 40 },
    (_, at) => `${at + 3}. Лицо ${at * 11} отвечает перед судом ${at * 13}.`,
  )
  const before = [...short, long, ...end].join('\n')
  const after = [one, long, two, ...short, three, ...end].join('\n')
  const kinds = textRows(compareTexts(before, after)).map(row => row.kind)
  expect(kinds.filter(kind => kind === 'moved')).toHaveLength(1)
})

describe('a paragraph that left its place', () => {
  const base = readFileSync('tests/fixtures/bench/base-ru-kz-labour.txt', 'utf8').split('\n')
  const at = base.findIndex(line =>
    line.startsWith('1. Работодатель обязан предоставить отпуск без сохранения'),
  )
  const kindOf = (line: string) => {
    const after = base.toSpliced(at, 1).toSpliced(at + 300, 0, line)
    const rows = textRows(compareTexts(base.join('\n'), after.join('\n')))
    return rows.map(row => row.kind).filter(kind => kind !== 'kept')
  }

  test('is known by the phrases it kept, few as they are', () => {
    const edited =
      '1. Работодатель обязан предоставить отпуск на новых условиях лицу по уходу за ребенком не старше возраста трех лет:'
    expect(kindOf(edited)).toEqual(['moved'])
  })

  test('is known by the words that kept their order, though no three of them still stand together', () => {
    const edited = base[at]!.split(' ').map((word, index) => (index % 3 === 2 ? `иное${index}` : word))
    expect(kindOf(edited.join(' '))).toEqual(['moved'])
  })

  test('is not known by its words alone, put together otherwise', () => {
    const words = base[at]!.split(' ')
    const shuffled = words.map((_, index) => words[(index * 7) % words.length]).join(' ')
    expect(kindOf(shuffled)).toEqual(['deleted', 'inserted'])
  })
})

test('a note that came where another left is no edit of that one', () => {
  const later =
    '(вводится в действие по истечении десяти календарных дней после его первого официального опубликования)'
  const changed = 'с изменениями, внесенными законами РК от'
  const left = `Сноска. Статья 9 ${changed} 05.12.2013 № 152-V (вводится в действие с 01.01.2014); от 22.12.2016 № 28-VI ${later}.`
  const came = `Сноска. Пункт 24 ${changed} 24.12.2012 № 60-V ${later}; от 13.06.2013 № 102-V ${later}.`
  const law = (notes: Record<number, string>) =>
    Array.from({ length: 60 }, (_, at) => article(at, ...(notes[at] ? [notes[at]] : [])).join('\n')).join(
      '\n',
    )
  const shortened = came.replace('первого ', '')
  const rows = textRows(compareTexts(law({ 9: left, 24: came }), law({ 9: shortened })))
  expect(rows.flatMap(({ kind }) => (kind === 'kept' ? [] : [kind]))).toEqual(['deleted', 'moved'])
})

describe('a paragraph rewritten on its way', () => {
  const old =
    'Владелец культового здания письменно уведомляет о предстоящем его сносе местный исполнительный орган.'
  const now =
    'Собственник помещения незамедлительно сообщает о предстоящем его сносе местный исполнительный орган и соседей через печать и почту.'
  /** What became of it in a law whose article 30 holds another line. */
  const kindsBeside = (line: string) => {
    const law = (at: number, paragraph: string) =>
      Array.from({ length: 60 }, (_, number) =>
        article(number, ...(number === at ? [paragraph] : number === 30 ? [line] : [])).join('\n'),
      ).join('\n')
    const [before, after] = [law(27, old), law(33, now)]
    const changed = ({ kind }: { readonly kind: string }) => (kind === 'kept' ? [] : [kind])
    const acts = compareActs(read(before, 'ru').act, read(after, 'ru').act)
    return [textRows(compareTexts(before, after)).flatMap(changed), acts.rows.flatMap(changed)]
  }

  test('is known by one phrase that stands nowhere else', () => {
    expect(kindsBeside('Иное здание сносится без уведомления.')).toEqual([['moved'], ['moved']])
  })

  test('is not known by a formula', () => {
    const formula =
      'О сносе иного здания уведомляет собрание, о предстоящем его сносе местный исполнительный орган.'
    expect(kindsBeside(formula)).toEqual([
      ['deleted', 'inserted'],
      ['deleted', 'inserted'],
    ])
  })
})

/** An article of two lines and more, unlike all others. */
function article(number: number, ...more: readonly string[]): string[] {
  return [
    `Статья ${number}`,
    `${'абвгдежзиклмнопр'[number % 16]!.repeat(9)} ведает делами ${number * 37} и отвечает за них перед органом ${number * 11}.`,
    ...more,
  ]
}

/** A code as criminal codes are: each sentence of a labour code, as if it were a crime, with a penalty in formulas. */
function criminalCode(seed: number): string {
  const labour = readFileSync('tests/fixtures/bench/base-ru-kz-labour.txt', 'utf8').split('\n')
  const random = chance(seed)
  return labour.flatMap(line => (line.length < 60 ? [line] : [line, penalty(random)])).join('\n')
}

function penalty(random: Chance): string {
  const years = () => 1 + random.below(20)
  const fine = () => `штрафом до ${10 * (1 + random.below(300))} месячных расчетных показателей`
  const penalties = [
    fine,
    () => `исправительными работами на срок до ${years()} лет`,
    () => `ограничением свободы на срок до ${years()} лет`,
    () => `лишением свободы на срок от ${years()} до ${years()} лет`,
    () => `арестом на срок до ${years()} месяцев`,
  ]
  const ban = () =>
    random.of([
      '',
      ` с лишением права занимать определенные должности или заниматься определенной деятельностью на срок до ${years()} лет`,
      ', с конфискацией имущества или без таковой',
    ])
  const kinds = penalties.filter(() => random.below(2) > 0)
  const named = (kinds.length < 2 ? penalties.slice(2, 4) : kinds).map(kind => kind())
  return `наказываются ${named.join(' либо ')}${ban()}.`
}
