import type { MetaFunction } from '@remix-run/react'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { DEFAULT_LANGUAGE, type InterfaceLanguage } from '#app/i18n/language.ts'
import { shortTitle } from '#app/i18n/short-title.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import type { Words } from '#app/i18n/en/words.ts'
import { wordsIn } from '#app/i18n/words.tsx'

/** What a page is about: an act, or anything that has a name in each language. */
type Subject = Trilingual | { readonly titleKk: string; readonly titleRu: string }

/**
 * The `meta` of a page: what it is about, so that many open tabs differ; the page's title in the reader's language; the
 * workspace's name. Pages below a bill are about the bill; others say where their data name it.
 */
export function titled<Loader = unknown>(
  title: (words: Words, data: Loaded<Loader> | undefined) => string,
  subjectOf?: (data: Loaded<Loader>) => Subject,
): MetaFunction<Loader> {
  return ({ matches, data }) => {
    const root = dataOf(matches, 'root') as { language?: InterfaceLanguage } | undefined
    const language = root?.language ?? DEFAULT_LANGUAGE
    const words = wordsIn(language)
    const bill = dataOf(matches, 'routes/bills.$bill') as { title: Trilingual } | undefined
    const loaded = data as Loaded<Loader> | undefined
    const subject = loaded && subjectOf ? subjectOf(loaded) : bill?.title
    const parts = [subject && nameIn(subject, language), title(words, loaded), words.shell.name]
    return [{ title: parts.filter(Boolean).join(' · ') }]
  }
}

type Loaded<Loader> = NonNullable<Parameters<MetaFunction<Loader>>[0]['data']>

function dataOf(matches: readonly { readonly id: string; readonly data: unknown }[], id: string): unknown {
  return matches.find(match => match.id === id)?.data
}

function nameIn(subject: Subject, language: InterfaceLanguage): string {
  return shortTitle('titleKk' in subject ? titleIn(subject, language).text : subject[language])
}
