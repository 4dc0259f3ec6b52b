import { describe, expect, test } from 'vitest'
import { apply, applyEach } from '#app/domain/amendment/apply.ts'
import { act, lines, refusal } from '#tests/domain/amendment/amends.ts'
import { LAW } from '#tests/domain/amendment/order-law.ts'

describe('the instructions of one law', () => {
  test('call elements by the numbers that stood before all of them', () => {
    const done = apply(act(LAW), [
      { kind: 'delete', at: 'art_2__para_1__part_2' },
      { kind: 'restate', at: 'art_2__para_1__part_3', text: 'Отказ окончателен.' },
    ])
    expect(done.ok && lines(done.value)).toContain('десять дней.\nОтказ окончателен.\n2.')
  })
  test('are carried out one by one where one is refused', () => {
    const { act: result, refused } = applyEach(act(LAW), [
      { kind: 'delete-words', at: 'art_9', words: 'нет' },
      { kind: 'restate', at: 'art_2__para_3', text: '3. Да.' },
    ])
    expect(refused.map(({ index }) => index)).toEqual([0])
    expect(lines(result)).toContain('3. Да.')
  })
  test('leave an act that nothing changes the same object', () => {
    const before = act(LAW)
    expect(
      applyEach(before, [{ kind: 'enter-into-force', at: '', text: 'Настоящий Закон вводится в действие.' }])
        .act,
    ).toBe(before)
  })
  test('leave articles that they do not touch the same objects', () => {
    const before = act(LAW)
    const done = apply(before, [{ kind: 'restate', at: 'art_2__para_3', text: '3. Да.' }])
    expect(done.ok && done.value.provisions.at(-1)).toBe(before.provisions.at(-1))
  })
})

describe('a refusal', () => {
  test('says that there is no such element', () =>
    expect(refusal(LAW, { kind: 'delete', at: 'art_2__para_7' })).toEqual({
      code: 'amendment.provision-missing',
      particulars: { at: 'art_2__para_7' },
    }))
  test('says that several elements answer to the name', () => {
    const sections =
      'О порядке\nРаздел 1. А\nГлава 1. Б\nСтатья 1. В\n1. Г.\nРаздел 2. Д\nГлава 1. Е\nСтатья 2. Ж\n1. З.'
    expect(refusal(sections, { kind: 'restate', at: 'chp_1', heading: true, text: 'И' })).toEqual({
      code: 'amendment.provision-ambiguous',
      particulars: { at: 'chp_1', places: ['sec_1__chp_1', 'sec_2__chp_1'] },
    })
  })
  test('does not guess a paragraph that is not named', () =>
    expect(refusal(LAW, { kind: 'delete', at: 'art_2__subpara_1' })).toMatchObject({
      code: 'amendment.provision-missing',
    }))
  test('says that the words are not there', () =>
    expect(refusal(LAW, { kind: 'delete-words', at: 'art_2__para_3', words: 'заявитель' })).toEqual({
      code: 'amendment.words-missing',
      particulars: { at: 'art_2__para_3', words: 'заявитель' },
    }))
  test('says where words stand more than once', () =>
    expect(refusal(LAW, { kind: 'delete-words', at: 'art_2', words: 'заявителю' })).toEqual({
      code: 'amendment.words-repeated',
      particulars: {
        at: 'art_2',
        words: 'заявителю',
        places: ['art_2__para_1__part_2:22', 'art_2__para_2__subpara_2:10'],
      },
    }))
  test('does not take a part of a word for the word', () =>
    expect(refusal(LAW, { kind: 'delete-words', at: 'art_2__para_3', words: 'допуска' })).toMatchObject({
      code: 'amendment.words-missing',
    }))
  test('says that the number is taken', () =>
    expect(
      refusal(LAW, { kind: 'add', at: 'art_2', level: 'paragraph', numbers: ['3'], text: '3. Ещё.' }),
    ).toMatchObject({ code: 'amendment.number-taken' }))
  test('says that the text is not the element named', () =>
    expect(refusal(LAW, { kind: 'restate', at: 'art_2__para_3', text: '4. Другое.' })).toMatchObject({
      code: 'amendment.text-unfit',
    }))
  test('says that the text is elsewhere', () =>
    expect(refusal(LAW, { kind: 'restate', at: 'chp_2', text: '', elsewhere: 'withheld' })).toMatchObject({
      code: 'amendment.text-elsewhere',
    }))
})

test('an element comes back under the number that an earlier deletion left', () =>
  expect(
    lines(
      applyEach(act(LAW.replace('Иное не допускается.', 'Исключен Законом РК от 29.09.2014 № 239-V.')), [
        { kind: 'add', at: 'art_2', level: 'paragraph', numbers: ['3'], text: '3. Снова.' },
      ]).act,
    ),
  ).toContain('3. Снова.\nГлава 2'))
