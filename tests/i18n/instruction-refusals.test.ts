import { expect, test } from 'vitest'
import { instructionRefusals as en } from '#app/i18n/en/instruction-refusals.ts'
import { instructionRefusals as kk } from '#app/i18n/kk/instruction-refusals.ts'
import { instructionRefusals as ru } from '#app/i18n/ru/instruction-refusals.ts'

test('the places of words are named by their elements, and how often they stand there', () => {
  const places = ['art_1__para_2:27', 'art_1__para_2:30', 'art_3:5']
  const sentences = [en, ru, kk].map(words =>
    words['amendment.words-repeated']({ at: '', words: 'орган', places }),
  )
  expect(sentences).toEqual([
    'The words «орган» stand in the act as a whole more than once: paragraph 2 of article 1 (×2); article 3.',
    'Слова «орган» встречаются более одного раза (акт в целом): пункт 2 статьи 1 (×2); статья 3.',
    '«орган» деген сөздер бірнеше рет кездеседі (тұтас акт): 1-баптың 2-тармағы (×2); 3-бап.',
  ])
})

test('a mark that closes no line is called a mark', () =>
  expect(ru['amendment.words-missing']({ at: 'art_3', words: '.' })).toBe(
    'Знаком «.» здесь ни одна строка не заканчивается: статья 3.',
  ))
