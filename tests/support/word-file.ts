import { strToU8, zipSync } from 'fflate'

/** A Word file with these elements in its body; further parts by their names. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
  const all = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

/** A paragraph of one run of words. */
export function wordParagraph(words: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${wordRun(words)}</w:p>`
}

/** A run of words. */
export function wordRun(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`
}
