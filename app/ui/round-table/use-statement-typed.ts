import { useEffect, useRef, useState } from 'react'
import { spoken } from '#app/domain/consultation/round-table.ts'
import type { AgendaCard, Sheet } from '#app/domain/consultation/round-table-card.ts'
import { refuse } from '#app/domain/outcome.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { languageToWrite } from '#app/i18n/language.ts'
import { useLanguage } from '#app/i18n/words.tsx'
import { loadKept, storeKept } from '#app/ui/form/device-storage.ts'
import { newKey } from '#app/ui/form/new-key.ts'
import { statementFrom, type StatementTyped } from '#app/ui/round-table/statement-typed.ts'
import type { StatementQueue } from '#app/ui/round-table/use-statement-queue.ts'

export type StatementTyping = ReturnType<typeof useStatementTyped>

/**
 * A statement being typed to an item: each answer leads to the next question, and recording to the first again. Until
 * then it is kept on this device, whatever page or item is looked at meanwhile.
 */
export function useStatementTyped(sheet: Sheet, item: AgendaCard, queue: StatementQueue) {
  const reader = useLanguage()
  const [typed, setTyped] = useState<StatementTyped>({
    ...{ attendance: '', capacity: 'representative', stance: 'remark', text: '' },
    ...{ amendment: '', provision: item.provisions[0]?.address ?? '' },
    language: languageToWrite(reader),
  })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [unkept, setUnkept] = useState(false)
  const fields = useRef<(HTMLElement | null)[]>([])
  const place = `statement-typed:${queue.place}:${item.id}`
  useEffect(() => {
    const kept = statementFrom(loadKept(place))
    if (kept) setTyped(kept)
  }, [place])
  const type = (change: Partial<StatementTyped>) => {
    const next = { ...typed, ...change }
    setTyped(next)
    storeKept(place, next.text === '' ? null : next)
  }
  const answer = (at: number, change: Partial<StatementTyped>) => {
    type(change)
    fields.current[at + 1]?.focus()
  }
  const record = () => {
    const listed = sheet.attendees.some(({ id }) => id === typed.attendance)
    const saying = listed ? spoken(typed) : refuse('statement.speaker-not-listed', {})
    if (!saying.ok) return setRefusal(saying.refusal)
    const said = { ...saying.value, item: item.id, refusal: null }
    setUnkept(!queue.add({ ...said, id: newKey(), saidAt: new Date().toISOString() }))
    type({ text: '' })
    setRefusal(null)
    fields.current[0]?.focus()
  }
  const field = (at: number) => (element: HTMLElement | null) => {
    fields.current[at] = element
  }
  return { typed, type, refusal, unkept, answer, record, field }
}
