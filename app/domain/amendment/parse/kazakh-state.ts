import type { Order, Words } from '#app/domain/amendment/parse/order.ts'
import type { Anchors } from '#app/domain/amendment/parse/word-order.ts'
import type { Place, Step } from '#app/domain/amendment/place.ts'

/**
 * What has been read of the sentence, waiting for its verb: in Kazakh the verb is last, so that everything before it
 * is known by its case alone.
 */
export interface State {
  places: readonly Place[]
  /** Whether the place is where something is done («3-тармақта»), and not what it is done to («3-тармақ»). */
  local: boolean
  /** «бүкіл мәтін бойынша» was read. */
  throughout: boolean
  /** Quoted words that something will happen to, and those in the instrumental that come in. */
  words?: Words
  by?: Words
  anchors?: Anchors
  /** Elements in the instrumental, which are added: «3-1-тармақпен». */
  added: readonly Step[]
  inside: readonly Place[]
  /** «мынадай редакцияда», «мынадай мазмұндағы» was read: new wording follows. */
  announced?: true
  elsewhere?: string
  readonly orders: Order[]
  readonly sentence: string
}

/** «мынадай» and what people write in its place. */
export const NEXT = /^(?:мынадай|келесі|келесідей|төмендегі|төмендегідей|мына)$/
