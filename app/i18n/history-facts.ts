/** What a sentence of a bill's history needs, in the reader's language; empty or `null` where an entry has no such thing. */
export interface HistoryFacts {
  /** The title of the act. */
  readonly act: string
  /** The version that came of it, the one it was written on (0 is the edition), and the one it was merged with. */
  readonly number: number | null
  readonly parent: number | null
  readonly merged: number | null
  readonly stage: string
  /** `2026-06-30`: the day a stage was entered. */
  readonly on: string
  /** `2021-07-01`: the day an edition is in force from. */
  readonly edition: string
  /** «подпункт 1-2) статьи 1». */
  readonly provision: string
}
