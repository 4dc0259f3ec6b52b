import { useState } from 'react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { AgendaDraft } from '#app/domain/consultation/agenda.ts'
import type { Pickable, PickableAct } from '#app/domain/consultation/round-table-card.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'

interface ProvisionPickerProps {
  readonly draft: AgendaDraft
  readonly acts: readonly PickableAct[]
  readonly change: (draft: AgendaDraft) => void
}

/** The provisions of an item, picked from the table of contents of an act and from what the draft changes in it. */
export function ProvisionPicker({ draft, acts, change }: ProvisionPickerProps) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const act = acts.find(each => each.amendment === draft.amendment) ?? acts[0]
  const names = draft.provisions.map(address => capitalised(elementName(address, language)))
  if (!act) return null
  return (
    <details className="picker">
      <summary>
        {roundTables.provisions}: {names.join(', ') || roundTables.wholeDraft}
      </summary>
      {acts.length > 1 && (
        <select
          aria-label={roundTables.provisions}
          value={act.amendment}
          onChange={event => change({ ...draft, amendment: event.target.value, provisions: [] })}
        >
          {acts.map(each => (
            <option key={each.amendment} value={each.amendment}>
              {roundTables.provisionsOf(each.title[languageToRead(language)], each.version)}
            </option>
          ))}
        </select>
      )}
      <Lines act={act} draft={draft} change={change} />
    </details>
  )
}

function Lines({ act, draft, change }: { act: PickableAct } & Omit<ProvisionPickerProps, 'acts'>) {
  const { roundTables } = useWords()
  const [search, setSearch] = useState('')
  const [changed, setChanged] = useState(true)
  const chosen = new Set(draft.provisions)
  const shown = act.provisions.filter(
    line => chosen.has(line.address) || ((line.changed || !changed) && isFound(line, search)),
  )
  const toggle = (address: string) => {
    const provisions = chosen.has(address)
      ? draft.provisions.filter(each => each !== address)
      : [...draft.provisions, address]
    change({ ...draft, amendment: act.amendment, provisions })
  }
  return (
    <>
      <Field label={roundTables.search}>
        {ties => (
          <input {...ties} type="search" value={search} onChange={event => setSearch(event.target.value)} />
        )}
      </Field>
      <label className="choice">
        <input type="checkbox" checked={changed} onChange={event => setChanged(event.target.checked)} />{' '}
        {roundTables.changedOnly}
      </label>
      <ul className="picker-lines">
        {shown.slice(0, MOST_LINES).map(line => (
          <li key={line.address} style={{ paddingInlineStart: `${line.depth * 16}px` }}>
            <label className="choice">
              <input
                type="checkbox"
                checked={chosen.has(line.address)}
                onChange={() => toggle(line.address)}
              />{' '}
              <span>
                <PickedName line={line} />
                {line.changed && <span className="badge">{roundTables.changes}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}

const MOST_LINES = 300 // of a code: the search finds the others

function PickedName({ line }: { line: Pickable }) {
  const language = useLanguage()
  return (
    <>
      {capitalised(elementName(line.address, language))} <span className="hint">{line.heading}</span>{' '}
    </>
  )
}

function isFound({ mark, heading }: Pickable, search: string): boolean {
  return `${mark} ${heading}`.toLocaleLowerCase('kk').includes(search.trim().toLocaleLowerCase('kk'))
}
