import { describe, expect, test } from 'vitest'
import { readFile } from '#app/documents/read-file.server.ts'
import { lawText } from '#tests/support/law-texts.ts'
import { wordFile, wordParagraph } from '#tests/support/word-file.ts'

const KAZAKH = lawText('prevention_law_kk_2024-08-20').slice(0, 4_000)
const RUSSIAN = lawText('prevention_law_ru_2024-08-20').slice(0, 4_000)

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** One byte a letter: the place of a letter in windows-1251, which KZ-1048 gives to Kazakh letters where it differs. */
function oneByte(text: string, kazakh: string): Uint8Array {
  const places = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1)
    places.set(new TextDecoder('windows-1251').decode(new Uint8Array([byte])), byte)
  const KZ = [0x8d, 0x8e, 0x9d, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb4, 0xba, 0xbc, 0xbd, 0xbe, 0xbf]
  ;[...kazakh].forEach((letter, at) => places.set(letter, KZ[at]!))
  return Uint8Array.from(text, letter => places.get(letter) ?? 0x3f)
}

describe('a plain text is read in any encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(KAZAKH), 'kk', KAZAKH],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${KAZAKH}`), 'kk', KAZAKH],
    ['UTF-16', utf16(KAZAKH, 'le'), 'kk', KAZAKH],
    ['UTF-16 with its mark', utf16(`\ufeff${KAZAKH}`, 'le'), 'kk', KAZAKH],
    ['UTF-16, big end first', utf16(RUSSIAN, 'be'), 'ru', RUSSIAN],
    ['windows-1251', oneByte(RUSSIAN, ''), 'ru', RUSSIAN],
    ['KZ-1048', oneByte(KAZAKH, 'ҚҺқһҰұӘӨҒҮөғәҢңү'), 'kk', KAZAKH],
  ] as const)('%s', (_, bytes, language, text) => {
    const read = readFile({ name: 'act.txt', bytes: new Uint8Array(bytes) }, language)
    expect(read.ok && read.value.text).toBe(text)
  })
})

describe('what a file is, its bytes tell and not its name', () => {
  const word = wordFile(wordParagraph('Статья 1. Понятия'))
  const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256)

  test.each([
    ['a Word file called .txt', 'act.txt', word, 'read'],
    ['bytes that are no text', 'act.txt', noise, 'import.not-a-text'],
    ['bytes called .docx', 'act.docx', noise, 'import.docx-broken'],
    ['an old Word file', 'act.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'import.old-word'],
    ['rich text', 'act.doc', Buffer.from('{\\rtf1 }'), 'import.old-word'],
    ['a PDF', 'act.txt', Buffer.from('%PDF-1.7'), 'import.pdf'],
  ])('%s', (_, name, bytes, code) => {
    const read = readFile({ name, bytes: new Uint8Array(bytes) }, 'ru')
    expect(read.ok ? 'read' : read.refusal.code).toBe(code)
  })

  test('a NUL in a text is left for the reader of the text, who knows its line', () => {
    const read = readFile({ name: 'act.txt', bytes: Buffer.from(`${RUSSIAN}\0`) }, 'ru')
    expect(read.ok && read.value.text.endsWith('\0')).toBe(true)
  })
})
