import { z } from 'zod'
import { Complaint } from '#app/cli/verb.ts'

/** The day named by an option, as YYYY-MM-DD; one that no calendar has is the caller's mistake. */
export function dayOption(value: string | undefined): string | undefined {
  if (value !== undefined && !z.iso.date().safeParse(value).success)
    throw new Complaint(`"${value}" is no day: write it like 2026-11-30.`)
  return value
}
