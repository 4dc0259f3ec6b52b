import type { Action } from '#app/domain/audit/action.ts'
import type { EntryFacts } from '#app/domain/audit/entry-facts.ts'
import { factsIn } from '#app/i18n/history-facts.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/** What an entry of the record says, in a sentence of the reader's language. */
export function EntrySentence({ action, facts }: { action: Action; facts: EntryFacts }) {
  const { history } = useWords()
  return history.sentences[action](factsIn(facts, useLanguage()))
}
