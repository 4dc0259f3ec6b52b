import type { Language } from '#app/domain/structure/act.ts'

/**
 * The letters of a text file in whatever encoding it is: UTF-8, UTF-16, or one byte a letter, which is windows-1251
 * for Russian and KZ-1048 (its Kazakh sister) for Kazakh. Nothing where the bytes are no text.
 */
export function readPlainText(bytes: Uint8Array, language: Language): string | undefined {
  const text = decoded(bytes, language)
  return text !== undefined && isText(text) ? text : undefined
}

const MOST_CONTROLS = 0.01 // of the letters; a NUL that slipped in is told apart later, with its line

function decoded(bytes: Uint8Array, language: Language): string | undefined {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1251').decode(bytes)
    return language === 'kk' ? text.replace(KAZAKH_PLACES, letter => KAZAKH.get(letter) ?? letter) : text
  }
}

/** UTF-16 by its mark, or by every second byte being that of the Cyrillic or the Latin page. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const pages = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0x04 || byte === 0x00) pages[at % 2] = (pages[at % 2] ?? 0) + 1
  })
  const most = (sample.length / 2) * MOST_PAGES
  if ((pages[1] ?? 0) > most) return 'utf-16le'
  return (pages[0] ?? 0) > most ? 'utf-16be' : undefined
}

const SAMPLE = 4_000 // bytes
const MOST_PAGES = 0.6 // of the bytes of one parity

// Where KZ-1048 has a Kazakh letter in the place of another letter of windows-1251.
const KAZAKH = new Map([...'ЌЋќћЎўЈҐЄЇґєјЅѕї'].map((letter, at) => [letter, 'ҚҺқһҰұӘӨҒҮөғәҢңү'.charAt(at)]))
const KAZAKH_PLACES = /[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g

function isText(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0
  return controls <= text.length * MOST_CONTROLS
}
