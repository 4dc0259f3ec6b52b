import type { Order, Words } from '#app/domain/amendment/parse/order.ts'
import type { Anchors } from '#app/domain/amendment/parse/word-order.ts'
import type { Place, Step } from '#app/domain/amendment/place.ts'

/** What has been read of the sentence, waiting for its verb. */
export interface State {
  places: readonly Place[]
  local: boolean
  throughout: boolean
  words?: Words
  by?: Words
  anchors?: Anchors
  added: readonly Step[]
  inside: readonly Place[]
  announced?: true
  elsewhere?: string
  readonly orders: Order[]
  readonly sentence: string
}

/** «мынадай» and what people write in its place. */
export const NEXT = /^(?:мынадай|келесі|келесідей|төмендегі|төмендегідей|мына)$/
