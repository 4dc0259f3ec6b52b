import { useRef, useState } from 'react'
import type { Capacity } from '#app/domain/consultation/comment.ts'
import { spoken } from '#app/domain/consultation/round-table.ts'
import { refuse } from '#app/domain/outcome.ts'
import type { AgendaCard, Sheet } from '#app/domain/consultation/round-table-card.ts'
import type { SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage } from '#app/i18n/words.tsx'
import { newKey } from '#app/ui/new-key.ts'
import type { StatementQueue } from '#app/ui/use-statement-queue.ts'

/** The four answers before the words. */
export interface StatementTyped {
  readonly attendance: string
  readonly capacity: Capacity
  readonly stance: SpokenStance
  readonly provision: string
}

export type StatementTyping = ReturnType<typeof useStatementTyped>

/** A statement being typed to an item: each answer leads to the next question, and recording to the first again. */
export function useStatementTyped(sheet: Sheet, item: AgendaCard, queue: StatementQueue) {
  const reader = useLanguage()
  const [typed, setTyped] = useState<StatementTyped>({
    ...{ attendance: '', capacity: 'representative', stance: 'remark' },
    provision: item.provisions[0]?.address ?? '',
  })
  const [text, setText] = useState('')
  const [language, setLanguage] = useState<Language>(reader === 'ru' ? 'ru' : 'kk')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [unkept, setUnkept] = useState(false)
  const fields = useRef<(HTMLElement | null)[]>([])
  const answer = (at: number, change: Partial<StatementTyped>) => {
    setTyped({ ...typed, ...change })
    fields.current[at + 1]?.focus()
  }
  const record = () => {
    const listed = sheet.attendees.some(({ id }) => id === typed.attendance)
    const saying = listed ? spoken({ ...typed, text }) : refuse('statement.speaker-not-listed', {})
    if (!saying.ok) return setRefusal(saying.refusal)
    const said = { ...saying.value, language, item: item.id, refusal: null }
    setUnkept(!queue.add({ ...said, id: newKey(), saidAt: new Date().toISOString() }))
    setText('')
    setRefusal(null)
    fields.current[0]?.focus()
  }
  const place = (at: number) => (element: HTMLElement | null) => {
    fields.current[at] = element
  }
  return { typed, text, setText, language, setLanguage, refusal, unkept, answer, record, place }
}
