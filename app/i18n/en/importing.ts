import type { FileNoteCode } from '#app/domain/structure/file-notes.ts'

const notes: Record<FileNoteCode, string> = {
  'insertion-kept': 'Inserted with tracked changes: taken as accepted.',
  'deletion-dropped': 'Deleted with tracked changes: left out.',
  'number-made': 'The number is counted by Word itself and was written out.',
  'table-flattened': 'A row of a table: its cells stand in one line.',
  'footnote-dropped': 'A footnote of Word stood here: left out.',
  'picture-dropped': 'A picture or a text box stood here: left out.',
}

export const importing = {
  title: 'Import an edition',
  intro:
    'Give the text that is in force from a date in both languages. First you see what was found in it; nothing is saved before you confirm.',
  inForceOn: 'In force on',
  source: 'Source of the text',
  sourceHint: 'For example: zan.gov.kz, 22 November 2026',
  texts: { kk: 'Text in Kazakh', ru: 'Text in Russian' },
  file: 'File',
  fileHint: (megabytes: number) => `.docx or .txt, at most ${megabytes} MB.`,
  paste: 'or paste the text',
  look: 'Look at the structure',
  previewTitle: 'Before saving: what was found',
  nothingSaved: 'Nothing has been saved yet.',
  level: 'Level',
  languages: { kk: 'Kazakh', ru: 'Russian' },
  alone: {
    kk: (count: number) => `Provisions without a Russian twin: ${count}`,
    ru: (count: number) => `Provisions without a Kazakh twin: ${count}`,
  },
  allTwins: 'Every provision has its twin in the other language.',
  doubtsIn: {
    kk: (count: number) => `Doubtful lines in Kazakh: ${count}`,
    ru: (count: number) => `Doubtful lines in Russian: ${count}`,
  },
  noDoubts: 'No line was in doubt.',
  moreDoubts: (count: number) => `and ${count} more`,
  line: (row: number) => `Line ${row}`,
  notesIn: { kk: 'From the Word file in Kazakh', ru: 'From the Word file in Russian' },
  notes,
  doubtsDoNotBlock: 'Doubts do not prevent saving: an official text is kept as it was published.',
  outline: 'Structure found',
  moreRows: (count: number) => `${count} more provisions are not shown here; they will be saved too.`,
  correct: 'Correct the texts',
  lookAgain: 'Look again',
  save: 'Save the edition',
}
