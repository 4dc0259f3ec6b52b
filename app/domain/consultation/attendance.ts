import type { Capacity } from '#app/domain/consultation/comment.ts'
import { filled, type Bilingual } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { sameWords } from '#app/domain/structure/letters.ts'

/** Who is invited: somebody with an account, or a name, an organisation, or both as they are written. */
export interface Invitee {
  /** The id of a person's account. */
  readonly person: string | null
  readonly name: Bilingual
  readonly organisation: Bilingual
}

/** The line of the list that an invitation comes to. */
export interface AttendanceLine {
  readonly personId: string | null
  readonly organisationId: string | null
  readonly nameKk: string
  readonly nameRu: string
  readonly organisationKk: string
  readonly organisationRu: string
  readonly capacity: Capacity
}

/** The accounts and organisations that an invitation may mean. */
export interface Known {
  readonly people: readonly (Named & { readonly organisationId: string | null })[]
  readonly organisations: readonly Named[]
}

interface Named {
  readonly id: string
  readonly nameKk: string
  readonly nameRu: string
}

/**
 * The line of an invitation. Who has an account comes for their organisation; a name with an organisation comes for
 * it, a name alone as an expert; an organisation alone sends whom it chooses. Refuses an empty one.
 */
export function inviteeOf(invitee: Invitee, known: Known): Outcome<AttendanceLine> {
  if (invitee.person !== null) {
    const person = known.people.find(each => each.id === invitee.person)
    if (!person) return refuse('person.missing', {})
    const house = known.organisations.find(each => each.id === person.organisationId)
    return ok(lineOf({ kk: person.nameKk, ru: person.nameRu }, house, person.id))
  }
  const [name, organisation] = [filled(invitee.name), filled(invitee.organisation)]
  if (!name && !organisation) return refuse('attendee.name-missing', {})
  const house = organisation ? (houseNamed(organisation, known) ?? houseOf(organisation)) : undefined
  return ok(lineOf(name ?? { kk: '', ru: '' }, house, null))
}

type House = Omit<Named, 'id'> & { readonly id: string | null }

function lineOf({ kk, ru }: Bilingual, house: House | undefined, personId: string | null): AttendanceLine {
  return {
    ...{ personId, nameKk: kk, nameRu: ru, organisationId: house?.id ?? null },
    ...{ organisationKk: house?.nameKk ?? '', organisationRu: house?.nameRu ?? '' },
    capacity: house ? 'representative' : 'expert',
  }
}

/** The organisation that is meant by a name, in whichever language it is known by that. */
function houseNamed({ kk, ru }: Bilingual, { organisations }: Known): Named | undefined {
  return organisations.find(({ nameKk, nameRu }) =>
    [kk, ru].some(name => sameWords(name, nameKk) || sameWords(name, nameRu)),
  )
}

function houseOf({ kk, ru }: Bilingual): House {
  return { id: null, nameKk: kk, nameRu: ru }
}

/** A typed list, one invitation a line: «name; organisation», or a name alone. Empty lines are passed over. */
export function readInvitees(typed: string): readonly Invitee[] {
  const lines = typed.split(/\r?\n/).map(line => line.split(';').map(part => part.trim()))
  return lines
    .filter(parts => parts.some(part => part !== ''))
    .map(([name = '', ...house]) => ({
      person: null,
      name: { kk: name, ru: name },
      organisation: { kk: house.join('; '), ru: house.join('; ') },
    }))
}
