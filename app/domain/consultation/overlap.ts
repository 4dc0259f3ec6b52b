import type { Bilingual, Sitting } from '#app/domain/consultation/round-table.ts'
import { foldedWords } from '#app/domain/structure/letters.ts'

/** Why two sittings cannot both be attended: the same place, the same officer, or others who are on both lists. */
export type Clash = 'place' | 'chair' | 'secretary' | 'participants'

/** A sitting with the people on its list, by `attendeeKey`. */
export interface Attended extends Sitting {
  readonly listed: ReadonlySet<string>
}

/** Somebody on a list: by their account, or by what is written of them. */
export interface Listed {
  readonly personId: string | null
  readonly name: Bilingual
  readonly organisation: Bilingual
}

/**
 * By what somebody is known on two lists: the account, else name and organisation in folded letters. Nothing for an
 * organisation alone, which can send another person to each sitting.
 */
export function attendeeKey({ personId, name, organisation }: Listed): string | null {
  if (personId !== null) return personId
  const written = folded(name.ru || name.kk)
  return written === '' ? null : `${written} / ${folded(organisation.ru || organisation.kk)}`
}

/** What two sittings at one time share; nothing where they do not overlap. It is a warning: people can be replaced. */
export function clashesOf(one: Attended, other: Attended): readonly Clash[] {
  if (one.startsAt >= other.endsAt || other.startsAt >= one.endsAt) return []
  const there = peopleOf(other)
  const clashes: Clash[] = []
  if (samePlace(one.place, other.place)) clashes.push('place')
  if (there.has(one.chair)) clashes.push('chair')
  if (there.has(one.secretary)) clashes.push('secretary')
  if (sharedAttendees(one, other).length > 0) clashes.push('participants')
  return clashes
}

/** The keys of those on the list of one sitting who are needed at the other in any capacity; its officers aside. */
export function sharedAttendees(one: Attended, other: Attended): readonly string[] {
  const there = peopleOf(other)
  return [...one.listed].filter(key => there.has(key) && key !== one.chair && key !== one.secretary)
}

function peopleOf({ chair, secretary, listed }: Attended): ReadonlySet<string> {
  return new Set([chair, secretary, ...listed])
}

function samePlace(one: Bilingual, other: Bilingual): boolean {
  return folded(one.kk) === folded(other.kk) || folded(one.ru) === folded(other.ru)
}

/** What is written of a place or a person, without what lists differ in: «каб. 215» and «каб.215» are one room. */
function folded(text: string): string {
  return foldedWords(text).join('')
}
