import { describe, expect, test } from 'vitest'
import { speechOf } from '#app/domain/structure/speech.ts'
import { takeTexts } from '#app/domain/structure/take-texts.ts'
import { lawText, lawTexts } from '#tests/support/law-texts.ts'

const kk = lawText('prevention_law_kk_2024-08-20')
const ru = lawText('prevention_law_ru_2024-08-20')

describe('the language of a text', () => {
  test.each(lawTexts().filter(name => /_(kk|ru)(_|\.|$)/.test(name) && !name.includes('ru_kk')))('%s', name =>
    expect(speechOf(lawText(name))).toBe(/_(kk|ru)(?=_|\.|$)/.exec(name)![1]),
  )

  test.each([
    [
      'English',
      'This Act sets out the principles on which the prevention of offences is founded, and who takes part in it.',
    ],
    [
      'Ukrainian',
      'Цей Закон визначає правові засади профілактики правопорушень, її завдання та суб’єктів, їхні права й обов’язки.',
    ],
    [
      'Kyrgyz',
      'Бул Мыйзам укук бузуулардын алдын алуунун укуктук негиздерин, анын милдеттерин жана субъекттерин, алардын өз ара аракеттенүүсүн аныктайт.',
    ],
    [
      'Uzbek',
      'Ушбу Қонун ҳуқуқбузарликлар профилактикасининг ҳуқуқий асосларини, унинг вазифалари ва субъектларини белгилайди, ўзаро ҳамкорликни тартибга солади.',
    ],
    [
      'Tatar',
      'Бу Канун хокук бозуларны кисәтүнең хокукый нигезләрен, аның бурычларын һәм җаваплы затларын, аларның үзара бәйләнешен билгели торган норма.',
    ],
  ])('%s is another one', (_, text) => expect(speechOf(text)).toBe('other'))

  test.each([
    ['few letters', 'Статья 1.'],
    [
      'a short law that happens to have none of the rare letters of Russian',
      'Статья 1. Понятия. В настоящем Законе используются понятия: деятельность – то, что делается; запись – то, что записано.',
    ],
  ])('%s do not tell', (_, text) => expect(speechOf(text)).toBe('unclear'))

  test('many letters without the rare ones of Russian tell that it is another one', () =>
    expect(
      speechOf(
        'Този закон урежда обществените отношения, свързани с предпазването от нарушения. '.repeat(15),
      ),
    ).toBe('other'))
})

describe('the texts of an edition', () => {
  test.each([
    ['both in their languages', { kk, ru }, undefined],
    ['an empty one', { kk: ' \n', ru }, { code: 'import.text-empty', particulars: { language: 'kk' } }],
    [
      'a NUL, with its line',
      { kk, ru: `а\r\nб\nв\0\n${ru}` },
      { code: 'import.nul', particulars: { language: 'ru', row: 3 } },
    ],
    [
      'changed places',
      { kk: ru, ru: kk },
      { code: 'import.other-language', particulars: { language: 'kk', found: 'ru' } },
    ],
    [
      'a third language',
      { kk, ru: 'The law is written in English. '.repeat(9) },
      { code: 'import.other-language', particulars: { language: 'ru', found: 'other' } },
    ],
  ])('%s', (_, texts, refusal) => {
    const taken = takeTexts(texts)
    expect(taken.ok ? undefined : taken.refusal).toEqual(refusal)
  })
})
