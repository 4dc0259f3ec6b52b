import { paperDocx } from '#app/documents/paper-docx.server.ts'
import { paperPdf } from '#app/documents/paper-pdf.server.ts'
import { paperXlsx } from '#app/documents/paper-xlsx.server.ts'
import type { PaperFormat } from '#app/domain/paper/paper-kind.ts'
import type { Paper } from '#app/domain/paper/paper.ts'

/** A paper as a file of a format. */
export async function paperFile(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return paperDocx(paper)
    case 'xlsx':
      return paperXlsx(paper)
    case 'pdf':
      return paperPdf(paper)
  }
}
