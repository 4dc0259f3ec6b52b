import type { Block } from '#app/domain/amendment/parse/block.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'

/** What was read otherwise than it is printed: a quote left open; «бөлім» where «бөлік» may be meant. */
export type ParsingRemark = 'unbalanced-quotes' | 'section-for-part'

/** What the reader of an instruction should know about how it was read. */
export function remarksOf(order: Order, block: Block | undefined): readonly ParsingRemark[] {
  const remarks: ParsingRemark[] = []
  if (block?.unbalanced) remarks.push('unbalanced-quotes')
  // «3 бөлімді … абзацтармен толықтырылсын»: a section has no indents, a part has.
  const section =
    order.kind === 'add' && order.level === 'indent' && order.places[0]?.at(-1)?.level === 'section'
  if (section) remarks.push('section-for-part')
  return remarks
}
