import { describe, expect, test } from 'vitest'
import { compareTexts, textRows } from '#app/domain/comparison/texts.ts'
import { stretchesOf } from '#app/domain/comparison/stretches.ts'

const P = {
  a: 'Әркімнің ар-ождан бостандығына құқығы бар екені осы Заңмен танылады.',
  b: 'Мемлекет діни бірлестіктердің қызметіне заңда көзделген жағдайларда ғана араласады.',
  c: 'Религиозные объединения отделены от государства и равны перед законом Республики.',
  d: 'Уполномоченный орган проводит религиоведческую экспертизу в течение тридцати дней.',
  e: 'Местный исполнительный орган рассматривает уведомление в срок пяти рабочих дней.',
}

const ITEMS = [
  'утверждает порядок проведения религиоведческой экспертизы',
  'ведёт реестр миссионеров и религиозных объединений',
  'даёт заключения по проектам нормативных правовых актов',
  'рассматривает обращения граждан и юридических лиц',
  'согласует расположение специальных помещений для обрядов',
  'проводит разъяснительную работу в средствах массовой информации',
]
const LISTED = ITEMS.map((item, index) => `${index + 1}) ${item};`)

const REWRITTEN = 'Религиозные объединения независимы и равны перед всеми судами Республики.'

const retyped = (line: string) => line.replaceAll('і', 'i').replaceAll('о', 'o')

describe('what becomes of a provision', () => {
  test.each([
    ['nothing', [P.a, P.b], [P.a, P.b], []],
    ['an edit', [P.a, P.d], [P.a, P.d.replace('тридцати', 'сорока')], ['edited*']],
    ['an insertion', [P.a, P.b], [P.a, P.c, P.b], ['inserted']],
    ['a deletion', [P.a, P.c, P.b], [P.a, P.b], ['deleted']],
    ['a replacement', [P.a, P.c], [P.a, 'Совсем иное.'], ['deleted', 'inserted']],
    ['a move', [P.a, P.b, P.c, P.d, P.e], [P.e, P.a, P.b, P.c, P.d], ['moved']],
    [
      'a move with an edit',
      [P.a, P.b, P.c, P.d, P.e],
      [P.e.replace('пяти', 'десяти'), P.a, P.b, P.c, P.d],
      ['moved*'],
    ],
    ['a new number', [`1. ${P.a}`, P.b], [`2. ${P.a}`, P.b], ['renumbered']],
    ['a new number and an edit', [`4) ${P.d}`], [`5) ${P.d.replace('тридцати', 'сорока')}`], ['renumbered*']],
    ['a split', [P.a, `${P.b} ${P.c}`, P.d], [P.a, P.b, P.c, P.d], ['split']],
    ['a merger', [P.a, P.b, P.c, P.d], [P.a, `${P.b} ${P.c}`, P.d], ['merged']],
    ['a split in three', [`${P.a} ${P.b} ${P.c}`], [P.a, P.b, P.c], ['split']],
    ['a list made of a paragraph', [P.a, ITEMS.join(', '), P.d], [P.a, ...LISTED, P.d], ['split*']],
    ['a paragraph made of a list', [P.a, ...LISTED, P.d], [P.a, ITEMS.join(', '), P.d], ['merged*']],
    [
      'a list made of two paragraphs',
      [P.a, ITEMS.join(', '), LISTED.join(' '), P.d],
      [P.a, ...ITEMS, ...LISTED, P.d],
      ['split*', 'split'],
    ],
    [
      'a list of other words than the paragraph',
      [P.a, `${ITEMS.slice(0, 2).join(', ')}, ${P.b} ${P.c} ${P.e}`, P.d],
      [P.a, ...LISTED, P.d],
      ['deleted', ...LISTED.map(() => 'inserted')],
    ],
    ['a split, a part rewritten', [P.a, `${P.b} ${P.c}`, P.d], [P.a, P.b, REWRITTEN, P.d], ['split*']],
    ['a merger, a part rewritten', [P.a, P.b, P.c, P.d], [P.a, `${P.b} ${REWRITTEN}`, P.d], ['merged*']],
    ['an edit beside a new line', [P.a, `${P.b} ${P.c}`], [P.a, P.b, P.e], ['edited*', 'inserted']],
    ['other letters', [P.b], [P.b.replaceAll('і', 'i')], []],
    [
      'other letters in all but a repeated line',
      [P.d, P.e, P.a, P.b, P.c, P.e, P.d],
      [retyped(P.d), P.e, ...[P.a, P.b, P.c, P.e, P.d].map(retyped)],
      [],
    ],
    ['another letter for a number', [`е) ${P.d}`, P.b], [`e) ${P.d}`, P.b], []],
    ['a soft hyphen in a Latin word', ['Le contrat est passible'], ['Le contrat est pas\u00adsible'], []],
    ['other quotes and dashes', ['Закон «О религии» – основа'], ['Закон "О религии" - основа'], []],
    ['blank lines', [P.a, P.b], [P.a, '', '', P.b], []],
    ['lines that hold a letter without width', [P.a, P.b], [P.a, '\u200b', ' \u200b', P.b], []],
    [
      'such lines beside others that come and go',
      [P.a, '\u200b', P.c, P.b],
      [P.a, '\u200b\u200b', P.d, P.b],
      ['deleted', 'inserted'],
    ],
  ])('%s', (_, before, after, kinds) => {
    expect(changes(before.join('\n'), after.join('\n'))).toEqual(kinds)
  })

  test('a deletion stands before what is new in its place', () => {
    expect(changes(`${P.a}\n${P.c}\n${P.b}\n`, `${P.a}\nИное.\nДругое.\n${P.b}\n`)).toEqual([
      'deleted',
      'inserted',
      'inserted',
    ])
  })
})

describe('word by word', () => {
  test.each([
    ['в срок пяти дней', 'в срок десяти дней', 'в срок [-пяти-]{+десяти+} дней'],
    ['а, б', 'а, в, б', 'а{+, в+}, б'],
    ['Первое. Третье.', 'Первое. Второе. Третье.', 'Первое. {+Второе. +}Третье.'],
    ['согласно статье 5-1', 'согласно статье 5-2', 'согласно статье [-5-1-]{+5-2+}'],
    ['осы баптың 2-тармағы', 'осы баптың 3-тармағы', 'осы баптың [-2-тармағы-]{+3-тармағы+}'],
    [
      'в порядке и на условиях',
      'по правилам и в случаях',
      '[-в порядке и на условиях-]{+по правилам и в случаях+}',
    ],
    ['орган (комитет) решает', 'орган решает', 'орган [-(комитет) -]решает'],
    ['не законный отказ', 'незаконный отказ', '[-не законный-]{+незаконный+} отказ'],
    ['пункты 1 – 3', 'пункты 1-3', 'пункты ~1 – 3|1-3~'],
  ])('%s → %s', (before, after, shown) => {
    expect(marked(before, after)).toBe(shown)
  })
})

function changes(before: string, after: string): string[] {
  return textRows(compareTexts(before, after)).flatMap(({ kind, edited }) =>
    kind === 'kept' ? [] : [kind + (edited ? '*' : '')],
  )
}

function marked(before: string, after: string): string {
  const comparison = compareTexts(before, after)
  const all = { from: 0, to: comparison.pieces.length }
  return stretchesOf(comparison, all)
    .map(({ kind, before: old, after: now }) => {
      if (kind === 'typographic') return `~${old}|${now}~`
      return kind === 'equal' ? now : kind === 'deleted' ? `[-${old}-]` : `{+${now}+}`
    })
    .join('')
}
