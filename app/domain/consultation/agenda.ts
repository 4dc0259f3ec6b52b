import type { Texts } from '#app/domain/amendment/patch.ts'
import { filled, type Bilingual, type HeldProvision } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { entryAt, entryById, type Address } from '#app/domain/structure/entries.ts'

/** An item of the agenda as it is written; without an id it is new. */
export interface AgendaDraft {
  readonly id: string | null
  readonly title: Bilingual
  readonly amendment: string | null
  readonly provisions: readonly Address[]
}

/** An item that can be kept, its provisions found by their identities. */
export interface Drafted extends Omit<AgendaDraft, 'provisions'> {
  readonly provisions: readonly HeldProvision[]
}

/** By amendment: the text that is consulted, and the newest one with the number of its version. */
export type AgendaTexts = Readonly<
  Record<string, { readonly consulted: Texts; readonly newest: Texts; readonly number: number }>
>

/** An item that stands on the agenda already. */
export interface Standing {
  readonly id: string
  readonly provisions: readonly HeldProvision[]
}

/**
 * The agenda as it will be kept. Refuses items without a title or that are not there, and provisions that the consulted
 * version lacks or a later one deleted; what stood on the agenda before stays on it all the same.
 */
export function agendaOf(
  drafts: readonly AgendaDraft[],
  before: readonly Standing[],
  texts: AgendaTexts,
): Outcome<readonly Drafted[]> {
  const agenda: Drafted[] = []
  for (const [item, draft] of drafts.entries()) {
    const title = filled(draft.title)
    if (!title) return refuse('agenda.title-missing', { item })
    const standing = before.find(item => item.id === draft.id)
    if (draft.id !== null && !standing) return refuse('agenda.item-missing', {})
    const provisions: HeldProvision[] = []
    for (const address of draft.provisions) {
      const held = heldAt(address, standing, texts[draft.amendment ?? ''])
      if (!held.ok) return held
      provisions.push(held.value)
    }
    agenda.push({
      id: draft.id,
      title,
      amendment: provisions.length > 0 ? draft.amendment : null,
      provisions,
    })
  }
  return ok(agenda)
}

function heldAt(
  address: Address,
  standing: Standing | undefined,
  texts: AgendaTexts[string] | undefined,
): Outcome<HeldProvision> {
  const known = standing?.provisions.find(each => each.address === address)
  if (known) return ok(known)
  if (!texts) return refuse('agenda.provision-missing', { address })
  const { consulted, newest, number } = texts
  const entry = entryAt(consulted.kk, address) ?? entryAt(consulted.ru, address)
  if (!entry) return refuse('agenda.provision-missing', { address })
  const { id } = entry.provision
  if (!isIn(newest, id)) return refuse('agenda.provision-gone', { address, version: number })
  return ok({ id, address })
}

/** Whether a text has a provision in either language. */
export function isIn({ kk, ru }: Texts, provision: string): boolean {
  return entryById(kk, provision) !== undefined || entryById(ru, provision) !== undefined
}
