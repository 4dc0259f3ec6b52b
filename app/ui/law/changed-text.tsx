import '#app/ui/law/changed-text.css'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage } from '#app/i18n/words.tsx'
import { changedMarkup, type Reading } from '#app/ui/law/changed-markup.ts'

interface ChangedTextProps {
  readonly stretches: readonly Stretch[]
  /** The language of the law's words, which the interface may not speak. */
  readonly language: Language
  readonly reading?: Reading
}

/** What changed in a text, among components. */
export function ChangedText({ stretches, language, reading = 'inline' }: ChangedTextProps) {
  const { html } = changedMarkup(stretches, reading, useLanguage())
  return <span className="changed-text" lang={language} dangerouslySetInnerHTML={{ __html: html }} />
}
