import type { MetaFunction } from '@remix-run/react'
import { DEFAULT_LANGUAGE, type InterfaceLanguage } from '#app/i18n/language.ts'
import type { Words } from '#app/i18n/en/words.ts'
import { wordsIn } from '#app/i18n/words.tsx'

/** The `meta` of a page whose title is among the words: the title in the reader's language, then the workspace's name. */
export function titled(title: (words: Words) => string): MetaFunction {
  return ({ matches }) => {
    const root = matches.find(match => match.id === 'root')?.data as
      { language?: InterfaceLanguage } | undefined
    const words = wordsIn(root?.language ?? DEFAULT_LANGUAGE)
    return [{ title: `${title(words)} · ${words.shell.name}` }]
  }
}
