import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeRemarks, type LikableRemark } from '#app/domain/consultation/like-remarks.ts'

const FEE = 'art_2__para_1'

let numbered = 0
const remark = (text: string, more: Partial<LikableRemark> = {}): LikableRemark => ({
  ...{ id: String(numbered++), kind: 'remark', language: 'ru', provision: FEE, wording: null },
  ...{ text, ...more },
})

const grouped = (...remarks: LikableRemark[]) =>
  likeRemarks(remarks).map(group => group.map(id => remarks.findIndex(each => each.id === id)))

const LETTER =
  'Прошу исключить пункт о ежегодной поверке: она удорожает работу малых мастерских и ничего не даёт потребителю.'
const ХАТ =
  'Жыл сайынғы салыстырып тексеру туралы тармақты алып тастауды сұраймын: ол шағын шеберханалардың жұмысын қымбаттатады.'

describe('one answer is suggested for', () => {
  const alike: [string, LikableRemark, LikableRemark][] = [
    ['the same letter, wherever it was put', remark(LETTER), remark(LETTER, { provision: 'art_3' })],
    [
      'the same letter in other quotes, dashes and cases',
      remark(`${LETTER} «Да»`),
      remark(`${LETTER.toUpperCase()} "да"`),
    ],
    [
      'a letter to which its sender added something',
      remark(LETTER),
      remark(`${LETTER} Наша мастерская в Таразе работает двадцать лет, и мы не справимся.`),
    ],
    [
      'words inflected otherwise, in Russian',
      remark('Срок поверки слишком короткий'),
      remark('Сроки поверки слишком короткие'),
    ],
    [
      'words inflected otherwise, in Kazakh',
      remark('Тексеру мерзімі тым қысқа', { language: 'kk' }),
      remark('Тексеру мерзімін тым қысқарту', { language: 'kk' }),
    ],
    [
      'a letter in Kazakh',
      remark(ХАТ, { language: 'kk' }),
      remark(ХАТ.replace('шағын ', ''), { language: 'kk', provision: 'art_3' }),
    ],
    [
      'one wording proposed with different reasons',
      remark('Так яснее.', { kind: 'proposal', wording: 'Два раза в год.' }),
      remark('Иначе спорно', { kind: 'proposal', wording: 'два раза в год' }),
    ],
    [
      'supports of one provision without a word',
      remark('', { kind: 'support' }),
      remark('', { kind: 'support', language: 'kk' }),
    ],
  ]
  test.each(alike)('%s', (_what, one, other) => expect(grouped(one, other)).toEqual([[0, 1]]))
})

describe('none is suggested for', () => {
  const apart: [string, LikableRemark, LikableRemark][] = [
    ['different words on one provision', remark('Срок слишком короткий'), remark('Кто платит за поверку?')],
    [
      'a few equal words on different provisions',
      remark('Не согласен'),
      remark('Не согласен', { provision: 'art_3' }),
    ],
    [
      'the opposite',
      remark('Ежегодная поверка нужна мастерским'),
      remark('Ежегодная поверка не нужна мастерским'),
    ],
    [
      'another number',
      remark('Установить срок в 5 рабочих дней'),
      remark('Установить срок в 10 рабочих дней'),
    ],
    [
      'two wordings with one reason',
      remark('Так яснее всем', { kind: 'proposal', wording: 'Раз в год.' }),
      remark('Так яснее всем', { kind: 'proposal', wording: 'Раз в два года.' }),
    ],
    [
      'a support and an objection',
      remark('Очень важная норма закона', { kind: 'support' }),
      remark('Очень важная норма закона', { kind: 'objection' }),
    ],
    ['the two languages', remark('Норма', {}), remark('Норма', { language: 'kk' })],
    [
      'supports of different provisions',
      remark('', { kind: 'support' }),
      remark('', { kind: 'support', provision: 'art_3' }),
    ],
  ]
  test.each(apart)('%s', (_what, one, other) => expect(grouped(one, other)).toEqual([]))
})

test('the largest group comes first, each in the order of the remarks', () => {
  const few = 'Неясно, кто отвечает за хранение сведений о поверке'
  const remarks = [
    remark(few),
    remark(LETTER),
    remark('Спасибо'),
    remark(LETTER),
    remark(few),
    remark(LETTER),
  ]
  expect(grouped(...remarks)).toEqual([
    [1, 3, 5],
    [0, 4],
  ])
})

describe('whatever is said', () => {
  const words = fc.constantFrom(
    'срок',
    'мерзім',
    'поверка',
    'не',
    '5',
    '10',
    'орган',
    'тексеру',
    'нужен',
    'тиіс',
  )
  const said: fc.Arbitrary<LikableRemark> = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('remark' as const, 'support' as const, 'proposal' as const),
    language: fc.constantFrom('kk' as const, 'ru' as const),
    provision: fc.constantFrom(FEE, 'art_3', null),
    text: fc.array(words, { maxLength: 14 }).map(each => each.join(' ')),
    wording: fc.constantFrom(null, 'раз в год', 'раз в два года'),
  })
  const remarks = fc.uniqueArray(said, { selector: each => each.id, maxLength: 40 })

  test('nobody is in two groups, nobody is alone in one, and who leads was said first', () => {
    fc.assert(
      fc.property(remarks, all => {
        const groups = likeRemarks(all)
        const ids = groups.flat()
        expect(new Set(ids).size).toBe(ids.length)
        const place = new Map(all.map(({ id }, at) => [id, at]))
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(1)
          expect(group).toEqual(group.toSorted((one, other) => place.get(one)! - place.get(other)!))
        }
      }),
      { seed: 20261122 },
    )
  })

  test('who says the same again is like the one before, and never joins both sides', () => {
    fc.assert(
      fc.property(remarks, all => {
        const again = all.map(each => ({ ...each, id: `${each.id} again` }))
        const groups = likeRemarks([...all, ...again])
        const kindOf = new Map([...all, ...again].map(each => [each.id, each.kind === 'support']))
        for (const { id } of all)
          expect(groups.some(group => group.includes(id) && group.includes(`${id} again`))).toBe(true)
        for (const group of groups) expect(new Set(group.map(id => kindOf.get(id))).size).toBe(1)
      }),
      { seed: 20261122 },
    )
  })
})
