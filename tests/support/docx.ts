import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'

/** A Word file with one paragraph a line. */
export function docxOf(text: string): Promise<Buffer> {
  const children = text.split('\n').map(line => new Paragraph(line))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** Everything that is written in the body of a Word file, one paragraph a line; no hyphen or space is solid. */
export function wordsOfDocx(file: Uint8Array): string {
  const xml = strFromU8(unzipSync(file)['word/document.xml']!)
    .replace(SOLID_HYPHEN, '-')
    .replaceAll('\u00a0', ' ')
  const paragraphs = xml.split('</w:p>').map(each => [...each.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)])
  return paragraphs.map(runs => runs.map(([, text]) => unescaped(text ?? '')).join('')).join('\n')
}

/** A hyphen at which no line ends, within the words around it. */
export const SOLID_HYPHEN = /<\/w:t><w:noBreakHyphen\/><w:t(?: [^>]*)?>/g

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
