import { useMemo, type KeyboardEvent } from 'react'
import { CAPACITIES, type Capacity } from '#app/domain/consultation/comment.ts'
import type {
  AgendaCard,
  AttendeeCard,
  Sheet,
  SpeakableAct,
} from '#app/domain/consultation/round-table-card.ts'
import { SPOKEN_STANCES, type SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { languageToRead, type InterfaceLanguage } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Fields, useTies } from '#app/ui/form/fields.tsx'
import { KeyChoice } from '#app/ui/round-table/key-choice.tsx'
import { placeOf, placeOptions, placeValue } from '#app/ui/round-table/spoken-place.ts'
import { useStatementTyped, type StatementTyping } from '#app/ui/round-table/use-statement-typed.ts'
import type { StatementQueue } from '#app/ui/round-table/use-statement-queue.ts'

interface SheetComposerProps {
  readonly sheet: Sheet
  readonly item: AgendaCard
  readonly queue: StatementQueue
  /** Every provision that can be spoken about. */
  readonly acts: readonly SpeakableAct[]
}

/** A statement being put down: four keys for speaker, capacity, stance and provision, then the words. */
export function SheetComposer({ sheet, item, queue, acts }: SheetComposerProps) {
  const { roundTables } = useWords()
  const typing = useStatementTyped(sheet, item, queue)
  const { typed } = typing
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (!event.repeat) typing.record() // keys held a moment too long would record support without words again
  }
  return (
    <div className="composer-sheet" onKeyDown={press}>
      <Fields refusal={typing.refusal}>
        <Choices sheet={sheet} item={item} acts={acts} typing={typing} />
        <Said typing={typing} />
      </Fields>
      {typing.unkept && <p className="refusal">{roundTables.notKept}</p>}
      <div className="composer-end">
        <label>
          {roundTables.language}{' '}
          <select
            value={typed.language}
            onChange={event => typing.type({ language: event.target.value as Language })}
          >
            <option value="kk">{roundTables.languages.kk}</option>
            <option value="ru">{roundTables.languages.ru}</option>
          </select>
        </label>
        <button type="button" onClick={typing.record}>
          {roundTables.record}
        </button>
        <p className="hint">{roundTables.keys}</p>
      </div>
    </div>
  )
}

interface ChoicesProps extends Omit<SheetComposerProps, 'queue'> {
  readonly typing: StatementTyping
}

function Choices({ sheet, item, acts, typing }: ChoicesProps) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const { typed, answer, field } = typing
  const whole = roundTables.wholeDraft
  const places = useMemo(() => placeOptions(item, acts, { language, whole }), [item, acts, language, whole])
  return (
    <div className="key-choices">
      <KeyChoice
        ref={field(0)}
        name="attendance"
        label={roundTables.speaker}
        options={sheet.attendees.map(each => speakerOption(each, language))}
        value={typed.attendance}
        choose={attendance => answer(0, { attendance, capacity: capacityOf(sheet, attendance) })}
      />
      <KeyChoice
        ref={field(1)}
        label={roundTables.capacity}
        options={CAPACITIES.map((value, at) => numbered(value, at + 1, roundTables.capacities[value]))}
        value={typed.capacity}
        choose={capacity => answer(1, { capacity: capacity as Capacity })}
      />
      <KeyChoice
        ref={field(2)}
        label={roundTables.stance}
        options={SPOKEN_STANCES.map((value, at) => numbered(value, at + 1, roundTables.stances[value]))}
        value={typed.stance}
        choose={stance => answer(2, { stance: stance as SpokenStance })}
      />
      <KeyChoice
        ref={field(3)}
        label={roundTables.provision}
        options={places}
        value={placeValue(typed)}
        choose={value => answer(3, placeOf(value))}
      />
    </div>
  )
}

function Said({ typing: { typed, type, field } }: Pick<ChoicesProps, 'typing'>) {
  const { roundTables } = useWords()
  return (
    <textarea
      {...useTies({ name: 'text' })}
      ref={field(4)}
      rows={3}
      lang={typed.language}
      aria-label={roundTables.words}
      placeholder={roundTables.words}
      value={typed.text}
      onChange={event => type({ text: event.target.value })}
    />
  )
}

function numbered(value: string, number: number, text: string) {
  return { value, number, text }
}

function speakerOption({ id, position, name, organisation }: AttendeeCard, language: InterfaceLanguage) {
  const tongue = languageToRead(language)
  return numbered(id, position, [name[tongue], organisation[tongue]].filter(each => each !== '').join(', '))
}

function capacityOf({ attendees }: Sheet, attendance: string): Capacity {
  return attendees.find(each => each.id === attendance)?.capacity ?? 'representative'
}
