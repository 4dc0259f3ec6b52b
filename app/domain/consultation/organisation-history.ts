import type { Day } from '#app/domain/consultation/term.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** An organisation got another name, went into another organisation, or was closed, from a day on. */
export interface OrganisationChange {
  readonly organisation: string
  /** None where it only got another name, or was closed. */
  readonly mergedInto: string | null
  readonly closed: boolean
  readonly former: Trilingual
  readonly fromOn: Day
}

/** The organisation that stands for another one now: the end of the chain of mergers, itself where there is none. */
export function heirOf(organisation: string, history: readonly OrganisationChange[]): string {
  let heir = organisation
  for (let steps = 0; steps <= history.length; steps++) {
    const merger = history.findLast(change => change.organisation === heir && change.mergedInto !== null)
    if (!merger?.mergedInto) return heir
    heir = merger.mergedInto
  }
  throw new Error(`The mergers of ${organisation} go round in a circle.`)
}

/** An organisation and all that went into it, on whatever day: what they were asked is asked of it. */
export function housesOf(organisation: string, history: readonly OrganisationChange[]): readonly string[] {
  const merged = history.filter(({ mergedInto }) => mergedInto !== null).map(change => change.organisation)
  return [organisation, ...merged.filter(each => heirOf(each, history) === organisation)]
}

/** Whether an organisation can go into another one: neither into itself nor into one that went into it. */
export function mayMerge(from: string, into: string, history: readonly OrganisationChange[]): boolean {
  return heirOf(into, history) !== from
}

/** How an organisation ceased to be, and the organisation that goes on in its place, where there is one. */
export interface OrganisationEnd {
  readonly heir: string | null
  /** The first day on which it is no more. */
  readonly fromOn: Day
}

/**
 * The end of an organisation, if it has come on `day`; nobody speaks in its name from then on. A merger or a closure
 * that is on record for a later day leaves it its voice until that day.
 */
export function endOf(
  organisation: string,
  history: readonly OrganisationChange[],
  day: Day,
): OrganisationEnd | null {
  const end = history.find(
    change => change.organisation === organisation && (change.closed || change.mergedInto !== null),
  )
  if (!end || end.fromOn > day) return null
  return { heir: end.mergedInto === null ? null : heirOf(organisation, history), fromOn: end.fromOn }
}

/** What an organisation that is called `now` was called on a day. */
export function nameOn(
  { id, now }: { readonly id: string; readonly now: Trilingual },
  history: readonly OrganisationChange[],
  day: Day,
): Trilingual {
  return formerNames(id, history).find(({ untilOn }) => untilOn > day)?.name ?? now
}

/** The names an organisation had, the oldest first, each with the first day of the next one. */
export function formerNames(
  organisation: string,
  history: readonly OrganisationChange[],
): readonly { readonly name: Trilingual; readonly untilOn: Day; readonly merged: boolean }[] {
  return history
    .filter(change => change.organisation === organisation && !change.closed) // a closed one keeps its name
    .map(({ former, fromOn, mergedInto }) => ({ name: former, untilOn: fromOn, merged: mergedInto !== null }))
}
