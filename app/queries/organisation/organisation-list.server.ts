import { asc } from 'drizzle-orm'
import { endOf, formerNames, heirOf } from '#app/domain/consultation/organisation-history.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { FormerName } from '#app/domain/consultation/approval-card.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { headOf, organisationHistory, organisationNames } from '#db/organisations.server.ts'
import { people } from '#db/schema.ts'

/** An organisation with its people, its head, and what it was called before. */
export interface OrganisationLine {
  readonly id: string
  readonly name: Trilingual
  readonly former: readonly FormerName[]
  /** The organisation that goes on in its place, where it was merged. */
  readonly mergedInto: Trilingual | null
  /** The first day on which it is no more, where it was closed. */
  readonly closedOn: Day | null
  /** Whether the day has come on which it is no more. */
  readonly isOver: boolean
  readonly head: string | null
  readonly people: readonly { readonly id: string; readonly name: Trilingual }[]
}

/** All organisations on a day, as administrators keep them. */
export async function organisationList(db: Handle, today: Day): Promise<OrganisationLine[]> {
  const [names, history, members] = await Promise.all([
    organisationNames(db),
    organisationHistory(db),
    db.select().from(people).orderBy(asc(people.nameKk)),
  ])
  const lines = [...names].map(async ([id, name]) => {
    const heir = heirOf(id, history)
    return {
      ...{ id, name, former: formerNames(id, history), head: await headOf(db, id) },
      mergedInto: heir === id ? null : names.get(heir)!,
      closedOn: history.find(each => each.organisation === id && each.closed)?.fromOn ?? null,
      isOver: endOf(id, history, today) !== null,
      people: members
        .filter(each => each.organisationId === id)
        .map(each => ({ id: each.id, name: nameOf(each) })),
    }
  })
  return Promise.all(lines)
}
