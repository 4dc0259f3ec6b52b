import { Form } from '@remix-run/react'
import type { AgendaDraft } from '#app/domain/consultation/agenda.ts'
import type { AgendaCard, PickableAct } from '#app/domain/consultation/round-table-card.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { RestoredNote } from '#app/ui/form/restored-note.tsx'
import { useTaken } from '#app/ui/form/use-taken.ts'
import { useTyped } from '#app/ui/form/use-typed.ts'
import { ProvisionPicker } from '#app/ui/law/provision-picker.tsx'

/** An item being written; one that is not saved yet is known by its number among those added, wherever it is moved. */
interface Written extends AgendaDraft {
  readonly added: number | null
}

interface AgendaEditorProps {
  readonly roundTable: string
  readonly agenda: readonly AgendaCard[]
  readonly acts: readonly PickableAct[]
}

/** The agenda being written: its items in order, each tied to provisions of one act. It is saved as a whole. */
export function AgendaEditor({ roundTable, agenda, acts }: AgendaEditorProps) {
  const { roundTables } = useWords()
  const saved = { drafts: agenda.map(draftOf) }
  const { typed, type, restored, forget } = useTyped(`agenda:${roundTable}`, saved, agendaFrom)
  const { drafts } = typed
  const setDrafts = (next: readonly Written[]) => type({ drafts: next })
  const said = JSON.stringify(drafts)
  useTaken(({ form }) => form.get('agenda') === said && forget())
  const change = (at: number, draft: Written) => setDrafts(drafts.with(at, draft))
  return (
    <Form method="post">
      <input type="hidden" name="agenda" value={said} />
      <RestoredNote restored={restored} onDiscard={forget} />
      {drafts.length === 0 && <p className="hint">{roundTables.noAgenda}</p>}
      <ol className="agenda-drafts">
        {drafts.map((draft, at) => (
          <li key={draft.id ?? draft.added}>
            <Item number={at + 1} draft={draft} acts={acts} change={next => change(at, next)} />
            <p className="agenda-moves">
              <button
                type="button"
                className="quiet"
                aria-disabled={at === 0}
                onClick={() => setDrafts(swapped(drafts, at - 1))}
              >
                {roundTables.up}
              </button>
              <button
                type="button"
                className="quiet"
                aria-disabled={at === drafts.length - 1}
                onClick={() => setDrafts(swapped(drafts, at))}
              >
                {roundTables.down}
              </button>
              <button type="button" className="quiet" onClick={() => setDrafts(drafts.toSpliced(at, 1))}>
                {roundTables.removeItem}
              </button>
            </p>
          </li>
        ))}
      </ol>
      <p className="agenda-moves">
        <button
          type="button"
          className="quiet"
          onClick={() => setDrafts([...drafts, emptyDraft(drafts, acts)])}
        >
          {roundTables.addItem}
        </button>
        <button type="submit">{roundTables.save}</button>
      </p>
    </Form>
  )
}

/** What this device kept of an agenda; the server says what of it may stand. */
function agendaFrom(kept: unknown): { readonly drafts: readonly Written[] } | null {
  const drafts = typeof kept === 'object' && kept !== null && 'drafts' in kept ? kept.drafts : null
  return Array.isArray(drafts) && drafts.every(isDraft) ? { drafts } : null
}

function isDraft(kept: unknown): kept is Written {
  if (typeof kept !== 'object' || kept === null) return false
  const { id, added, title, amendment, provisions } = kept as Partial<Written>
  return (
    [id, amendment].every(each => each === null || typeof each === 'string') &&
    (id !== null || typeof added === 'number') &&
    typeof title?.kk === 'string' &&
    typeof title.ru === 'string' &&
    Array.isArray(provisions) &&
    provisions.every(each => typeof each === 'string')
  )
}

function draftOf({ id, title, amendment, provisions }: AgendaCard): Written {
  return { id, added: null, title, amendment, provisions: provisions.map(({ address }) => address) }
}

function emptyDraft(drafts: readonly Written[], acts: readonly PickableAct[]): Written {
  const added = 1 + Math.max(0, ...drafts.map(draft => draft.added ?? 0))
  return { id: null, added, title: { kk: '', ru: '' }, amendment: acts[0]?.amendment ?? null, provisions: [] }
}

/** The item at a place and the one after it, the other way round. */
function swapped(drafts: readonly Written[], at: number): Written[] {
  return drafts.with(at, drafts[at + 1]!).with(at + 1, drafts[at]!)
}

interface ItemProps {
  readonly number: number
  readonly draft: Written
  readonly acts: readonly PickableAct[]
  readonly change: (draft: Written) => void
}

function Item({ number, draft, acts, change }: ItemProps) {
  const { roundTables } = useWords()
  const { title } = draft
  return (
    <fieldset>
      <legend>{roundTables.item(number)}</legend>
      <Field name="kk" row={number - 1} label={roundTables.itemKk}>
        {ties => (
          <input
            {...ties}
            lang="kk"
            value={title.kk}
            onChange={event => change({ ...draft, title: { ...title, kk: event.target.value } })}
          />
        )}
      </Field>
      <Field name="ru" row={number - 1} label={roundTables.itemRu}>
        {ties => (
          <input
            {...ties}
            lang="ru"
            value={title.ru}
            onChange={event => change({ ...draft, title: { ...title, ru: event.target.value } })}
          />
        )}
      </Field>
      <ProvisionPicker draft={draft} acts={acts} change={next => change({ ...draft, ...next })} />
    </fieldset>
  )
}
