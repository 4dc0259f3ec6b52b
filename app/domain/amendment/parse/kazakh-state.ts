import type { Anchors, Clause } from '#app/domain/amendment/parse/clause.ts'
import type { Words } from '#app/domain/amendment/parse/order.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/**
 * What has been read of a Kazakh sentence, waiting for its verb: the verb is last, so that everything before it is known
 * by its case alone.
 */
export interface State extends Clause {
  /** Whether the place is where something is done («3-тармақта»), and not what it is done to («3-тармақ»). */
  local: boolean
  /** Quoted words in the instrumental, which come in. */
  by?: string[]
  /** Insertions of a list that has its verb at the end: ««а» деген сөзден кейін «б» деген сөзбен, …». */
  insertions: readonly Insertion[]
  /** Elements in the instrumental, which are added: «3-1-тармақпен», «6-баптың 3-тармағымен». */
  added: readonly Place[]
  /** «мынадай редакцияда», «мынадай мазмұндағы» was read: new wording follows. */
  announced?: true
  elsewhere?: string
}

/** Words with those that they come beside. */
export interface Insertion {
  readonly anchors: Anchors
  readonly words: Words
}

/** «мынадай» and what people write in its place. */
export const NEXT = /^(?:мынадай|мынандай|келесі|келесідей|төмендегі|төмендегідей|мына)$/
