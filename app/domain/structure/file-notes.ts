/**
 * What was done to a Word document to make it a text, and a person should look at.
 * `insertion-kept`: words inserted with tracked changes are taken as accepted; `deletion-dropped`: words deleted with
 * tracked changes are left out; `number-made`: the number stands in no letters, Word counts it by itself;
 * `table-flattened`: a row of a table became a line; `footnote-dropped`, `picture-dropped`: left out.
 */
export type FileNoteCode =
  | 'insertion-kept'
  | 'deletion-dropped'
  | 'number-made'
  | 'table-flattened'
  | 'footnote-dropped'
  | 'picture-dropped'

/** One such place: `line` counts from 1 in the text that was made; `text` is what was kept or left out there. */
export interface FileNote {
  readonly code: FileNoteCode
  readonly line: number
  readonly text: string
}

/** A file as a text, with what should be looked at. */
export interface FileText {
  readonly text: string
  readonly notes: readonly FileNote[]
}
