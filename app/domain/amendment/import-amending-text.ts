import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { patchBetween } from '#app/domain/amendment/patch-between.ts'
import type { Patches, Texts } from '#app/domain/amendment/patch.ts'
import { readAmendingText, type ReadAmendingText } from '#app/domain/amendment/read-amending-text.ts'
import { sentencesOfChanges, type OrderedChange } from '#app/domain/amendment/sentences-of-changes.ts'

/** An amending text as it was sent, in one language or both, for an act with its titles; empty where not sent. */
export interface SentText {
  readonly texts: Readonly<Record<Language, string>>
  readonly titles: Readonly<Record<Language, string>>
}

/** What was read in each language; nothing where no text was sent. `after` is the act in both languages. */
export interface ReadImport {
  readonly readings: Readonly<Record<Language, ReadAmendingText | null>>
  readonly after: Texts
  /** Sentences not understood, and such that could not be carried out. */
  readonly open: { readonly unknown: number; readonly refused: number }
}

/** Reads what was sent and carries it out; a language that was not sent stays as it is. */
export function readImport(before: Texts, { texts, titles }: SentText): ReadImport {
  const inLanguage = (language: Language) =>
    texts[language].trim() === ''
      ? null
      : readAmendingText(before[language], texts[language], titles[language])
  const readings = { kk: inLanguage('kk'), ru: inLanguage('ru') }
  const read = [readings.kk, readings.ru].filter(reading => reading !== null)
  return {
    readings,
    after: { kk: readings.kk?.act ?? before.kk, ru: readings.ru?.act ?? before.ru },
    open: {
      unknown: read.reduce((sum, { unknown }) => sum + unknown.length, 0),
      refused: read.flatMap(({ sentences }) => sentences).filter(({ refusals }) => refusals.length > 0)
        .length,
    },
  }
}

/** What a version is made of that an amending text brings. */
export interface ImportedVersion {
  readonly patches: Patches
  readonly sentences: readonly (OrderedChange & { readonly language: Language })[]
}

/**
 * The version that an amending text makes. Refuses a text of which a sentence is open: what is saved is all of it or
 * nothing; and one that changes nothing.
 */
export function importedVersion(
  before: Texts,
  { readings, after, open }: ReadImport,
): Outcome<ImportedVersion> {
  if (!readings.kk && !readings.ru) return refuse('amending-text.empty', {})
  if (open.unknown + open.refused > 0) return refuse('amending-text.open', open)
  if (before.kk === after.kk && before.ru === after.ru) return refuse('version.unchanged', {})
  const sentences = (['kk', 'ru'] as const).flatMap(language =>
    sentencesOfChanges(
      { before: before[language], after: after[language] },
      readings[language]?.sentences ?? [],
    ).map(change => ({ ...change, language })),
  )
  const patches = { kk: patchBetween(before.kk, after.kk), ru: patchBetween(before.ru, after.ru) }
  return ok({ patches, sentences })
}
