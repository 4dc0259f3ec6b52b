import { describe, expect, test } from 'vitest'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { draft } from '#app/domain/amendment/draft.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { print } from '#app/domain/amendment/print.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'
import { lawText } from '#tests/support/law-texts.ts'

const LANGUAGES: readonly Language[] = ['kk', 'ru']

/** The printed lines of a consolidated text, its footnotes left out. */
function norms(text: string): readonly string[] {
  return text.split('\n').filter(line => line !== '' && !/^(?:Сноска|Ескерту)\./.test(line))
}

function amended(base: string, instructions: string, language: Language): readonly string[] {
  const { instructions: understood, unknown } = parse(instructions, language)
  const { act, refused } = applyEach(
    read(base, language).act,
    understood.map(({ instruction }) => instruction),
  )
  expect({ unknown, refused }).toEqual({ unknown: [], refused: [] })
  return norms(write(act))
}

describe('the composed instructions of the Religion Law', () => {
  const result = (language: Language) =>
    amended(
      lawText(`religion_law_${language}_2021-07-01`),
      lawText(`religion_law_instructions_2021-2023_${language}.composed`),
      language,
    )
  test('give the Kazakh edition of 2023 letter for letter', () =>
    expect(result('kk')).toEqual(norms(lawText('religion_law_kk_2023-07-01'))))
  test('give the Russian one but for a stray blank in 7(4)', () =>
    expect(result('ru')).toEqual(
      norms(lawText('religion_law_ru_2023-07-01').replace('социальных услуг , по', 'социальных услуг, по')),
    ))
  test.each(LANGUAGES)('are read back as they are printed (%s)', language => {
    const { instructions } = parse(
      lawText(`religion_law_instructions_2021-2023_${language}.composed`),
      language,
    )
    const plain = instructions.map(({ instruction }) => instruction)
    expect(
      parse(print(plain, language), language).instructions.map(({ instruction }) => instruction),
    ).toEqual(plain)
  })
  test('name the act, its date and the line of each sentence', () => {
    const [first] = parse(lawText('religion_law_instructions_2021-2023_kk.composed'), 'kk').instructions
    expect(first).toMatchObject({
      line: 7,
      act: { title: 'Діни қызмет және діни бірлестіктер туралы', on: '2011-10-11' },
      instruction: { kind: 'add', at: 'art_1', numbers: ['1-1'] },
    })
  })
})

describe.each(LANGUAGES)('the prevention law before and after the limit on clothing (%s)', language => {
  const before = lawText(`prevention_law_${language}_2024-08-20`)
  const after = lawText(`prevention_law_${language}_2026-01-20`)
  const instructions = draft(read(before, language).act, read(after, language).act)
  const printed = print(instructions, language)
  test('drafted instructions turn the one into the other', () =>
    expect(amended(before, printed, language)).toEqual(norms(after)))
  test('order what the amending laws ordered, and nothing else', () =>
    expect(instructions.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'restate art_2__para_2',
      'add art_6__para_2',
      'restate art_11__subpara_2',
      'delete art_11__subpara_3',
      'add art_21',
    ]))
  test('read as a lawyer writes', () => {
    const sentences = printed.split('\n\n').filter(line => /[:;]$/.test(line) && !/[«»]|^4-3/.test(line))
    expect(sentences).toEqual(
      language === 'ru'
        ? [
            '1) пункт 2 статьи 2 изложить в следующей редакции:',
            '2) пункт 2 статьи 6 дополнить подпунктами 4-2) и 4-3) следующего содержания:',
            '3) в статье 11:',
            'подпункт 2) изложить в следующей редакции:',
            'подпункт 3) исключить;',
            '4) статью 21 дополнить частью второй следующего содержания:',
          ]
        : [
            '1) 2-баптың 2-тармағы мынадай редакцияда жазылсын:',
            '2) 6-баптың 2-тармағы мынадай мазмұндағы 4-2) және 4-3) тармақшалармен толықтырылсын:',
            '3) 11-бапта:',
            '2) тармақша мынадай редакцияда жазылсын:',
            '3) тармақша алып тасталсын;',
            '4) 21-бап мынадай мазмұндағы екінші бөлікпен толықтырылсын:',
          ],
    )
  })
})

describe('the official resolutions', () => {
  const text = lawText('amending_resolutions_ru_kk')
  const part = (from: string, to?: string) =>
    text.slice(text.indexOf(from), to === undefined ? undefined : text.indexOf(to))
  const RU_A = part('3. В постановлении', 'KK:')
  const KK_A = part('3. «Азаматтық', 'item 4 RU')
  const RU_B = part('3. Внести в некоторые', 'KK:\n3. Қазақстан')
  const KK_B = part('3. Қазақстан Республикасы Үкіметінің кейбір')
  const orders = (of: string, language: Language) =>
    parse(of, language).instructions.map(({ instruction: { kind, at, named } }) =>
      [kind, at, ...(named ? [named] : [])].join(' '),
    )

  test.each([
    ['A in Russian', RU_A, 'ru'],
    ['A in Kazakh', KK_A, 'kk'],
    ['B in Russian', RU_B, 'ru'],
    ['B in Kazakh', KK_B, 'kk'],
    ['A, item 4, in Russian', part('в Положении о Министерстве торговли', 'item 4 KK'), 'ru'],
    [
      'A, item 4, in Kazakh',
      part('көрсетілген қаулымен бекітілген Қазақстан Республикасының Сауда', '##### B'),
      'kk',
    ],
  ] as const)('%s: every sentence is understood', (_, of, language) =>
    expect(parse(of, language).unknown).toEqual([]),
  )

  test('A orders the same in both languages', () => {
    const wanted = [
      'delete para_1__part_2__subpara_5__part_1',
      'delete para_2__subpara_5',
      'restate para_3__subpara_1',
    ]
    expect(orders(RU_A, 'ru')).toEqual(wanted)
    expect(orders(KK_A, 'kk')).toEqual(wanted)
  })
  test('B withholds one text and closes a quote too few', () => {
    const [withheld, added] = parse(RU_B, 'ru').instructions
    expect(withheld?.instruction).toMatchObject({ kind: 'restate', at: 'sec_17', elsewhere: 'withheld' })
    expect(added).toMatchObject({
      instruction: {
        kind: 'add',
        level: 'table',
        numbers: ['3-1'],
        named: 'перечень государственных учреждений, находящихся в ведении Министерства',
      },
      remarks: ['unbalanced-quotes'],
    })
  })
})
