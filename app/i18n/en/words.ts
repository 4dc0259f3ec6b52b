import { refusals } from '#app/i18n/en/refusals.ts'
import { shell } from '#app/i18n/en/shell.ts'

/** Everything the interface says, in English; the other dictionaries have its shape. */
export const en = { refusals, shell }

export type Words = typeof en
