import type { CSSProperties } from 'react'
import { TEXTS_IN_ORDER } from '#app/domain/comparison/shown-three.ts'
import { useWords } from '#app/i18n/words.tsx'
import { useInPage } from '#app/ui/in-page.tsx'

interface ThreeTextsTableProps {
  /** As HTML; nothing where the document carries them. */
  readonly rows: string | undefined
}

/** Provisions as they stand in three texts, a column for each; on a phone below each other. */
export function ThreeTextsTable({ rows }: ThreeTextsTableProps) {
  const { threeTexts } = useWords()
  const html = useInPage('rows', rows)
  // On a phone each cell begins with what stands above its column elsewhere.
  const heads = Object.fromEntries(
    TEXTS_IN_ORDER.map(text => [`--${text}`, JSON.stringify(threeTexts.columns[text])]),
  )
  return (
    <table className="three-texts-table" aria-labelledby="three-texts-title" style={heads as CSSProperties}>
      <thead>
        <tr>
          <th scope="col">{threeTexts.provision}</th>
          {TEXTS_IN_ORDER.map(text => (
            <th key={text} scope="col">
              {threeTexts.columns[text]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="changed-text" data-in-page="rows" dangerouslySetInnerHTML={{ __html: html }} />
    </table>
  )
}
