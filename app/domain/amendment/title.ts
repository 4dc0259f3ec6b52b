import type { Language } from '#app/domain/structure/act.ts'
import { accusative, byForce, dative, type AmendedAct } from '#app/domain/amendment/amended-act.ts'
import { isAddition, type Instruction } from '#app/domain/amendment/instruction.ts'

/** How many changes («изменения») and how many additions («дополнения») a set of instructions makes. */
export interface Tally {
  readonly changes: number
  readonly additions: number
}

/** Counts what an amending law announces; entry into force is neither. */
export function tallyOf(instructions: readonly Instruction[]): Tally {
  const counted = instructions.filter(({ kind }) => kind !== 'enter-into-force')
  const additions = counted.filter(isAddition).length
  return { changes: counted.length - additions, additions }
}

/**
 * The title of an amending law: changes are named first, each word in its right number (Law on Legal Acts, article
 * 26(1)). One act is named by its title, several are «некоторые законодательные акты», on `subject` where one is given.
 */
export function titleOf(
  acts: readonly AmendedAct[],
  tally: Tally,
  about: { readonly language: Language; readonly subject?: string },
): string {
  const { language, subject } = about
  const [only] = acts
  if (language === 'ru') {
    const object =
      acts.length === 1 && only
        ? accusative(only, true)
        : `некоторые ${someActs(acts).ru} Республики Казахстан${subject === undefined ? '' : ` ${subject}`}`
    return `О внесении ${genitiveRu(tally)} в ${object}`
  }
  const object =
    acts.length === 1 && only
      ? dative(only, true)
      : `Қазақстан Республикасының кейбір ${someActs(acts).kk}${subject === undefined ? '' : ` ${subject}`}`
  return `${object} ${nounsKk(tally)} енгізу туралы`
}

/** «Внести в Закон … следующие изменения и дополнение:» / «… Заңына мынадай өзгерістер мен толықтыру енгізілсін:». */
export function openingOf(act: AmendedAct | undefined, tally: Tally, language: Language): string {
  if (language === 'ru') {
    const next = tally.changes + tally.additions === 1 ? 'следующее' : 'следующие'
    return `Внести ${act ? `в ${accusative(act)} ` : ''}${next} ${accusativeRu(tally)}:`
  }
  return `${act ? `${dative(act)} мынадай` : 'Мынадай'} ${nounsKk(tally)} енгізілсін:`
}

/** «Внести изменения и дополнения в следующие законодательные акты Республики Казахстан:». */
export function openingOfSeveral(acts: readonly AmendedAct[], tally: Tally, language: Language): string {
  const kind = [...acts].sort(byForce)
  return language === 'ru'
    ? `Внести ${accusativeRu(tally)} в следующие ${someActs(kind).ru} Республики Казахстан:`
    : `Қазақстан Республикасының мына ${someActs(kind).kk} ${nounsKk(tally)} енгізілсін:`
}

/** Several acts under one name: «некоторые законодательные акты». */
function someActs(acts: readonly AmendedAct[]): { readonly ru: string; readonly kk: string } {
  const bylaws = acts.some(({ form }) => form === 'decree' || form === 'resolution' || form === 'order')
  return bylaws
    ? { ru: 'нормативные правовые акты', kk: 'нормативтік құқықтық актілеріне' }
    : { ru: 'законодательные акты', kk: 'заңнамалық актілеріне' }
}

/** «изменений и дополнения»: after «О внесении», singular and plural by how many there are (article 26(1)). */
function genitiveRu(tally: Tally): string {
  return joined(tally, ' и ', {
    change: ['изменения', 'изменений'],
    addition: ['дополнения', 'дополнений'],
  })
}

/** «изменения и дополнение»: after «Внести». */
function accusativeRu(tally: Tally): string {
  return joined(tally, ' и ', {
    change: ['изменение', 'изменения'],
    addition: ['дополнение', 'дополнения'],
  })
}

/** «өзгеріс пен толықтыру», «өзгерістер мен толықтырулар». */
function nounsKk(tally: Tally): string {
  return joined(tally, tally.changes === 1 ? ' пен ' : ' мен ', {
    change: ['өзгеріс', 'өзгерістер'],
    addition: ['толықтыру', 'толықтырулар'],
  })
}

/** Two forms of a noun by number. */
type Forms = readonly [one: string, several: string]

function joined(
  { changes, additions }: Tally,
  and: string,
  nouns: { readonly change: Forms; readonly addition: Forms },
): string {
  const parts: string[] = []
  if (changes > 0 || additions === 0) parts.push(nouns.change[changes === 1 ? 0 : 1])
  if (additions > 0) parts.push(nouns.addition[additions === 1 ? 0 : 1])
  return parts.join(and)
}
