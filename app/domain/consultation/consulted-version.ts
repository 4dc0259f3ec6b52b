import type { Day } from '#app/domain/consultation/term.ts'

/** A version that people are asked about, as readers are told which it is. */
export interface ConsultedVersion {
  /** The act's name in addresses. */
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly number: number
  readonly savedOn: Day
  /** The number of the newest version of now; nothing for those who may not read the bill. */
  readonly newest: number | null
}
