import { expect, test } from 'vitest'
import { firstWords } from '#app/domain/structure/first-words.ts'

test.each([
  ['a short text is its own first words', 'Осы Заң', 'Осы Заң'],
  ['a text of just the length', 'Осы Заңда', 'Осы Заңда'],
  ['a longer one ends with a whole word', 'Осы Заңда мынадай', 'Осы Заңда…'],
  ['a word that does not fit is left out', 'Осы Заңдарда', 'Осы…'],
  ['what joins words does not end it', 'жер, су – орман', 'жер, су…'],
  ['a word without an end is cut', 'religion-law.example', 'religion…'],
])('%s', (_, text, words) => expect(firstWords(text, 9)).toBe(words))
