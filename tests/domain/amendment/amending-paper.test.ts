import { describe, expect, test } from 'vitest'
import { amendingElements } from '#app/domain/amendment/amending-elements.ts'
import { amendingLines, changeKeysOf, changesShown } from '#app/domain/amendment/amending-lines.ts'
import { amendingText } from '#app/domain/amendment/amending-text.ts'
import { USUAL_ENTRY } from '#app/domain/amendment/entry-into-force.ts'
import { subjectOf } from '#app/domain/amendment/subject.ts'
import { volumeOf } from '#app/domain/amendment/volume.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { removed, withText } from '#app/domain/structure/edit.ts'
import { read } from '#app/domain/structure/read.ts'

const LAW = law(
  'Статья 1. Понятия\n1) мера – единица;\n2) вес – единица массы.\nСтатья 2. Поверка\n1. Проводится раз в год.\n2. Платы нет.\nСтатья 3. Срок\nДо конца года.',
)

function law(text: string): Act {
  return read(text, 'ru').act
}

const CHANGED = removed(withText(LAW, 'art_1__subpara_2', 'вес – мера массы.'), 'art_2__para_2')
const NAME = { form: 'law', title: { kk: 'Өлшемдер туралы', ru: 'О мерах' }, on: '2020-01-01' } as const

function textOf(after: Act) {
  return amendingText({ changes: [{ act: NAME, before: LAW, after }], entry: USUAL_ENTRY }, 'ru')
}

describe('the lines of an amending text', () => {
  test('are told apart: title, opening, sentence, wording, entry into force', () => {
    const after = withText(
      LAW,
      'art_3',
      'Бессрочно, если иное не установлено законом о мерах или международным договором.',
    )
    const kinds = amendingLines(textOf(after), 'ru').map(({ kind }) => kind)
    expect([kinds[0], kinds[1], kinds.at(-1)]).toEqual(['title', 'opening', 'entry'])
    expect(kinds.filter(kind => kind === 'sentence')).toHaveLength(1)
  })

  test('give the whole text again', () => {
    const text = textOf(CHANGED)
    expect(
      amendingLines(text, 'ru')
        .map(line => line.text)
        .join('\n\n') + '\n',
    ).toBe(text.text)
  })

  test('lead to the change: the changed element, and the one that is gone', () => {
    const orders = amendingLines(textOf(CHANGED), 'ru').flatMap(line => line.orders)
    const amended = { before: LAW, after: CHANGED, shown: changesShown(LAW, CHANGED) }
    expect(orders.flatMap(({ instruction }) => changeKeysOf(instruction, amended))).toEqual([
      'art_1__subpara_2',
      'old-art_2__para_2',
    ])
  })

  test('name the elements of the law that may take effect otherwise', () => {
    expect(amendingElements(amendingLines(textOf(CHANGED), 'ru'))).toEqual([
      'art_1__subpara_1',
      'art_1__subpara_2',
    ])
  })
})

describe('a new edition of an act', () => {
  test('is asked for where more than half of its articles change', () => {
    expect(volumeOf('law', LAW, withText(LAW, 'art_3', 'Бессрочно.'))).toEqual({
      changed: 1,
      all: 3,
      asksNewEdition: false,
    })
    expect(volumeOf('law', LAW, CHANGED)).toEqual({ changed: 2, all: 3, asksNewEdition: true })
  })

  test('is counted in points for a by-law', () => {
    const order = read('1. Первое.\n2. Второе.\n3. Третье.', 'ru').act
    expect(volumeOf('order', order, removed(order, 'para_3'))).toEqual({
      changed: 1,
      all: 3,
      asksNewEdition: false,
    })
  })
})

describe('the subject of a bill', () => {
  test.each([
    [
      'О внесении изменений в некоторые законодательные акты Республики Казахстан по вопросам поверки',
      'по вопросам поверки',
    ],
    ['О внесении изменений в некоторые законодательные акты Республики Казахстан в сфере мер', 'в сфере мер'],
  ])('is taken from its title: %s', (ru, subject) => {
    const kk =
      'Қазақстан Республикасының кейбір заңнамалық актілеріне тексеру мәселелері бойынша өзгерістер енгізу туралы'
    expect(subjectOf({ kk, ru })).toEqual({ kk: 'тексеру мәселелері бойынша', ru: subject })
  })

  test('is none where one of the titles does not say it', () => {
    expect(subjectOf({ kk: 'Өлшемдер туралы', ru: 'О внесении изменений по вопросам мер' })).toBeUndefined()
  })
})
