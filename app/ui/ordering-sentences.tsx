import type { Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'

/** By which sentences of imported amending texts changes were ordered, by the key of each change. */
export type OrderedChanges = Readonly<
  Record<
    string,
    readonly { readonly version: number; readonly language: Language; readonly sentence: string }[]
  >
>

/** The sentences that ordered one change, version by version; nothing where nobody's text did. */
export function OrderingSentences({ sentences }: { sentences: OrderedChanges[string] }) {
  const { amending } = useWords()
  return [...new Set(sentences.map(({ version }) => version))].map(version => (
    <details key={version} className="comparison-sentence">
      <summary>{amending.bySentence(version)}</summary>
      {sentences
        .filter(each => each.version === version)
        .map(({ language, sentence }) => (
          <q key={`${language} ${sentence}`} lang={language}>
            {sentence}
          </q>
        ))}
    </details>
  ))
}
