import type { EntryFacts } from '#app/domain/audit/entry-facts.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { titleIn } from '#app/i18n/title-in.ts'

/** What the sentence of an entry needs, in the reader's language; empty or `null` where an entry has no such thing. */
export interface HistoryFacts extends Omit<
  EntryFacts,
  'act' | 'stage' | 'whom' | 'organisation' | 'into' | 'comments'
> {
  /** The title of the act. */
  readonly act: string
  readonly stage: string
  readonly whom: string
  readonly organisation: string
  readonly into: string
  /** «№ 3, № 4». */
  readonly comments: string
}

const MOST_NUMBERS = 12 // in one sentence; the sealed text has all of them

/** The facts of an entry in the reader's language. */
export function factsIn(facts: EntryFacts, language: InterfaceLanguage): HistoryFacts {
  const { act, stage, whom, organisation, into, comments, provision } = facts
  return {
    ...facts,
    act: act ? titleIn(act, language).text : '',
    stage: stage?.[language] ?? '',
    whom: whom?.[language] ?? '',
    organisation: organisation?.[language] ?? '',
    into: into?.[language] ?? '',
    provision: provision === '' ? '' : elementName(provision, language),
    comments: listed(comments),
  }
}

function listed(numbers: readonly number[]): string {
  const more = numbers.length - MOST_NUMBERS
  const shown = numbers.slice(0, MOST_NUMBERS).map(number => `№ ${number}`)
  return shown.join(', ') + (more > 0 ? ` … (+${more})` : '')
}

/** The word for a code out of a closed list; the code itself where a later program wrote one that is not known here. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}
