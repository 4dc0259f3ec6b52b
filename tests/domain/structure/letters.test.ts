import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, isUnseen, sameLetters, sameWords } from '#app/domain/structure/letters.ts'
import { lawText, lawTexts } from '#tests/support/law-texts.ts'

it.each([
  ['Latin letters in a Kazakh word', 'дiни бiрлестiктер, Eгep', 'діни бірлестіктер, Егер'],
  ['Latin schwa in a Kazakh word', 'Əскери', 'Әскери'],
  ['a Cyrillic letter in a Roman number', '№ 325-VІ', 'N 325-VI'],
  ['quotes, dashes and number signs', '«Закон» – “акт” № 5', '"Закон" - "акт" N 5'],
  ['blanks and letters without width', 'п.\u00a01\u00ad\u200b', 'п. 1'],
  ['a Latin word with a soft hyphen in it', 'pas\u00adsible', 'passible'],
  ['a Cyrillic word with one, and with a Latin letter', 'рec\u00adурс', 'ресурс'],
  ['combined letters', 'и\u0306', 'й'],
])('folds %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded)
})

it.each(['Internet ресурс', 'COVID-19', 'Конституция Республики Казахстан', 'қабілеттілігіне', 'Wi-Fi'])(
  'leaves «%s» as it is',
  text => {
    expect(fold(text)).toBe(text)
  },
)

it('keeps case and words apart', () => {
  expect(sameLetters('дiни', 'діни')).toBe(true)
  expect(sameLetters('Діни', 'діни')).toBe(false)
  expect(sameLetters('дін', 'діни')).toBe(false)
})

it('takes words as the same in any case and between any signs', () => {
  expect(sameWords('ЖШС «Дiн iсi»', 'жшс дін ісі')).toBe(true)
  expect(sameWords('ЖШС «Дін ісі»', 'ЖШС Дінісі')).toBe(false)
})

it('sees nothing in blanks and letters without width', () => {
  expect(isUnseen(' \u00a0\u200b\t\ufeff\u00ad')).toBe(true)
  expect(isUnseen('\u200b.')).toBe(false)
})

it('folding once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => fold(fold(text)) === fold(text)),
    { seed: 20261122, numRuns: 500 },
  )
})

it.each(lawTexts())('folding %s once is enough', name => {
  const folded = fold(lawText(name))
  expect(fold(folded)).toBe(folded)
})
