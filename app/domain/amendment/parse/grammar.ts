import { isOpen, type Clause } from '#app/domain/amendment/parse/clause.ts'
import { lexings } from '#app/domain/amendment/parse/lexer.ts'
import type { Order, Reader } from '#app/domain/amendment/parse/order.ts'

/** How a language reads a sentence. */
export interface Grammar<State extends Clause> {
  /** What is kept of a sentence before its first word. */
  readonly begun: (sentence: string) => State
  /**
   * What may stand at the reading position, tried from the most telling to the least. An attempt that fails may have
   * moved the position: the next one puts it back.
   */
  readonly steps: readonly ((reader: Reader, state: State) => boolean)[]
  /** Whether nothing that was read still waits for its verb. */
  readonly isFinished: (state: State) => boolean
}

/** What a sentence orders; nothing where a single word of it is not understood, in whatever way its quotes are cut. */
export function ordersBy<State extends Clause>(
  { begun, steps, isFinished }: Grammar<State>,
  sentence: string,
): readonly Order[] | undefined {
  for (const tokens of lexings(sentence)) {
    const reader: Reader = { tokens, at: 0 }
    const state = begun(sentence)
    const step = () => {
      const start = reader.at
      return steps.some(attempt => {
        reader.at = start
        return attempt(reader, state)
      })
    }
    let understood = true
    while (understood && reader.at < tokens.length) understood = step()
    if (understood && isFinished(state) && !isOpen(state) && state.orders.length > 0) return state.orders
  }
  return undefined
}
