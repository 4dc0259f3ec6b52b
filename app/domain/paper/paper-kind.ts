/** The papers of a bill, in the order in which they are listed. */
export const PAPER_KINDS = [
  'comparative',
  'amending-text',
  'note',
  'sheet',
  'disagreements',
  'report',
  'remarks-table',
  'remarks-note',
  'minutes',
  'attendance',
] as const

export type PaperKind = (typeof PAPER_KINDS)[number]

/** What a paper can be printed as. */
export const PAPER_FORMATS = ['docx', 'pdf', 'xlsx'] as const

export type PaperFormat = (typeof PAPER_FORMATS)[number]

/** The formats of a paper: what is read as a text makes no workbook. */
export function formatsOf(kind: PaperKind): readonly PaperFormat[] {
  return READ_AS_TEXT.has(kind) ? ['docx', 'pdf'] : PAPER_FORMATS
}

const READ_AS_TEXT: ReadonlySet<PaperKind> = new Set(['amending-text', 'note', 'minutes'])
