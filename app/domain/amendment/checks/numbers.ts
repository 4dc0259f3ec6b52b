import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { nextNumber } from '#app/domain/structure/number.ts'
import type { Finding } from '#app/domain/amendment/checks/finding.ts'

/**
 * Elements whose number an earlier one in the same place has, each with the next free number: an insertion takes the
 * number before it with a dash, «пункт 2-1», and moves none of the others on (Law on Legal Acts, article 26(7)).
 */
export function checkNumbers(act: Act): readonly Finding[] {
  const addresses = new Map(entries(act).map(({ provision, address }) => [provision, address]))
  const findings: Finding[] = []
  const visit = (siblings: readonly Provision[]) => {
    // Paragraph 1 and subparagraph 1) do not meet, so the level is part of what is taken.
    const taken = new Set<string>()
    for (const provision of siblings) {
      const { level, number, children } = provision
      if (number !== '' && taken.has(`${level} ${number}`)) {
        const mend = { kind: 'renumber', number: freeNumber(siblings, provision) } as const
        const at = addresses.get(provision) ?? ''
        findings.push({
          code: 'number-taken',
          language: act.language,
          at,
          particulars: { number },
          mend,
          rule: '26(7)',
        })
      }
      taken.add(`${level} ${number}`)
      visit(children)
    }
  }
  visit(act.provisions)
  return findings
}

/** The first number with a dash that no sibling has. */
function freeNumber(siblings: readonly Provision[], { level, number }: Provision): string {
  const taken = new Set(siblings.filter(each => each.level === level).map(each => each.number))
  let free = `${number}-1`
  while (taken.has(free)) free = nextNumber(free)
  return free
}
