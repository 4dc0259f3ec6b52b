import { writeFilters, type DeskFilters } from '#app/domain/consultation/desk-filters.ts'

/** Where on the desk somebody is. */
export interface DeskPlace {
  /** The bill's name in addresses. */
  readonly bill: string
  readonly round: number
  readonly filters: DeskFilters
}

/** The address of the desk with other filters, or with a comment in the middle. */
export function deskPath({ bill, round, filters }: DeskPlace, comment: number | null = null): string {
  const query = writeFilters(filters)
  query.set('round', String(round))
  if (comment !== null) query.set('comment', String(comment))
  return `/bills/${bill}/desk?${query}`
}
