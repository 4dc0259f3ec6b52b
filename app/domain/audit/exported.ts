import type { Sealed } from '#app/domain/audit/chain.ts'

/** An entry with its number, as a line of the exported record has it. */
export interface Numbered extends Sealed {
  readonly sequence: number
}

/** What stands above the exported record, so that it can be verified without this program. */
export const EXPORT_HEAD = `# The record of Tuzetu, for verification by anybody.
# Each line: number, seal of the entry before, seal, statement; separated by tabs, in UTF-8.
# seal = SHA-256, in hexadecimal, of: seal of the entry before, line feed (0A), statement.
# Before the first entry stands a seal of 64 zeros.
`

/** An entry as a line; canonical text holds neither a tab nor a line end that could part it wrongly. */
export function exportLine({ sequence, previous, seal, statement }: Numbered): string {
  return `${sequence}\t${previous}\t${seal}\t${statement}\n`
}

/** The entries of an exported record; a line that is none becomes an entry that no seal holds, for the check to find. */
export function entriesIn(text: string): Numbered[] {
  return text
    .split(/\r?\n/)
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [sequence, previous = '', seal = '', statement = ''] = line.split('\t')
      return { sequence: Number(sequence), previous, seal, statement }
    })
}
