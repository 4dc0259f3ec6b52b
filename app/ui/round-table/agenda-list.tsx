import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { AgendaCard } from '#app/domain/consultation/round-table-card.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/** The agenda in order, each item with its provisions. */
export function AgendaList({ agenda }: { agenda: readonly AgendaCard[] }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  if (agenda.length === 0) return <p className="hint">{roundTables.noAgenda}</p>
  return (
    <ol className="agenda">
      {agenda.map(item => (
        <li key={item.id}>
          <span lang={tongue}>{item.title[tongue]}</span>
          <Provisions item={item} />
        </li>
      ))}
    </ol>
  )
}

function Provisions({ item }: { item: AgendaCard }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  if (item.provisions.length === 0) return null
  return (
    <ul className="agenda-provisions">
      {item.provisions.map(({ id, address, gone }) => (
        <li key={id}>
          {capitalised(elementName(address, language))}
          {gone !== null && <span className="badge warning">{roundTables.gone(gone)}</span>}
        </li>
      ))}
    </ul>
  )
}
