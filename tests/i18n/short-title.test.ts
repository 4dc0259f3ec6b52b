import { expect, test } from 'vitest'
import { shortTitle } from '#app/i18n/short-title.ts'

test.each([
  ['О религиозной деятельности', 'О религиозной деятельности'],
  ['О финансовом центре «Астана»', 'О финансовом центре «Астана»'],
  ['О внесении изменений в Закон Республики Казахстан «О рекламе»', 'О рекламе'],
  [
    'О внесении изменений и дополнений в некоторые законодательные акты по вопросам рекламы',
    'По вопросам рекламы',
  ],
  ['«Жарнама туралы» Қазақстан Республикасының Заңына өзгерістер енгізу туралы', 'Жарнама туралы'],
  [
    'Қазақстан Республикасының кейбір заңнамалық актілеріне жарнама мәселелері бойынша өзгерістер енгізу туралы',
    'Жарнама',
  ],
  ['On changes to certain legislative acts of the Republic of Kazakhstan on advertising', 'On advertising'],
])('%s is called %s', (title, short) => {
  expect(shortTitle(title)).toBe(short)
})

test('is cut after a whole word, without the sign or small words that followed it', () => {
  expect(shortTitle('О воспроизводстве, использовании и охране, а также защите животного мира')).toBe(
    'О воспроизводстве, использовании и охране…',
  )
  expect(shortTitle('О воспроизводстве, использовании, охране, защите, и прочем')).toBe(
    'О воспроизводстве, использовании, охране…',
  )
})

test('is cut inside a word only where there is no other place', () => {
  expect(shortTitle('А'.repeat(60))).toBe(`${'А'.repeat(48)}…`)
})

test('is cut at once, whatever its signs', () => {
  expect(shortTitle(`${','.repeat(44)}пеня ${'А'.repeat(60)}`)).toBe(`${','.repeat(44)}пеня…`)
})
