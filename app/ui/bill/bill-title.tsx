import type { Trilingual } from '#app/domain/trilingual.ts'
import { billTitleLanguage } from '#app/i18n/title-in.ts'
import { useLanguage } from '#app/i18n/words.tsx'

/** A bill's title for its reader, marked where it is in another language than the page. */
export function BillTitle({ title }: { title: Trilingual }) {
  const reader = useLanguage()
  const language = billTitleLanguage(title, reader)
  return language === reader ? title[language] : <span lang={language}>{title[language]}</span>
}
