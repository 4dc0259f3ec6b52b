import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { TEXTS_IN_ORDER, type ShownThree } from '#app/domain/comparison/shown-three.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChangedText } from '#app/ui/law/changed-text.tsx'

interface ThreeTextsTableProps {
  readonly rows: readonly ShownThree[]
  /** The language of the law's words. */
  readonly language: Language
}

/** Provisions as they stand in three texts, a column for each; on a phone below each other. */
export function ThreeTextsTable({ rows, language }: ThreeTextsTableProps) {
  const { threeTexts } = useWords()
  return (
    <table className="three-texts-table" aria-labelledby="three-texts-title">
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
      <tbody>
        {rows.map(row => (
          <Row key={row.key} row={row} language={language} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, language }: { row: ShownThree; language: Language }) {
  const { comparison, threeTexts } = useWords()
  const { key, address, fate, classes, columns } = row
  return (
    <tr id={key}>
      <th scope="row">
        <a href={`#${key}`}>{capitalised(elementName(address, useLanguage()))}</a>
        <span data-fate={fate}>{threeTexts.fates[fate]}</span>
        <small>{classes.map(each => comparison.classes[each]).join(', ')}</small>
      </th>
      {TEXTS_IN_ORDER.map(text => (
        <td key={text} data-head={threeTexts.columns[text]}>
          {columns[text].length === 0 ? (
            <span className="hint">{threeTexts.absent}</span>
          ) : (
            <ChangedText stretches={columns[text]} language={language} />
          )}
        </td>
      ))}
    </tr>
  )
}
