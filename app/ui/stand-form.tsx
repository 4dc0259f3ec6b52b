import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import { STANCES, type Stance } from '#app/domain/consultation/position.ts'
import type { StandCard } from '#app/domain/consultation/position-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/field.tsx'
import { Refused } from '#app/ui/refused.tsx'
import { RestoredNote } from '#app/ui/restored-note.tsx'
import { useTyped } from '#app/ui/use-typed.ts'

/** A provision that the members of an organisation speak about. */
export interface PositionElement {
  readonly amendment: string
  readonly act: string
  readonly several: boolean
  readonly provision: string
  readonly address: string
}

interface StandFormProps {
  readonly consultation: string
  readonly element: PositionElement
  readonly stand: StandCard | undefined
  readonly person: string
}

interface StandTyped {
  readonly stance: Stance
  readonly language: Language
  readonly text: string
  readonly wording: string
}

/** What the organisation is to say to a provision; kept on this device until it is saved. */
export function StandForm({ consultation, element, stand, person }: StandFormProps) {
  const { positions, consultations } = useWords()
  const own = useLanguage() === 'ru' ? 'ru' : 'kk'
  const fetcher = useFetcher<{ drafted?: string; refusal?: Refusal }>()
  const saved: StandTyped = {
    ...{ stance: stand?.stance ?? 'support', language: stand?.language ?? own },
    ...{ text: stand?.text ?? '', wording: stand?.wording ?? '' },
  }
  const place = `stand:${person}:${consultation}:${element.amendment}:${element.provision}`
  const { typed, type, restored, forget } = useTyped(place, saved, standFrom)
  const drafted = fetcher.data?.drafted
  useEffect(() => {
    if (drafted) forget()
  }, [drafted, forget])
  return (
    <details open={restored || undefined}>
      <summary>{positions.draft}</summary>
      <RestoredNote restored={restored} onDiscard={forget} />
      <Refused refusal={fetcher.data?.refusal} />
      <fetcher.Form method="post" action={`/consultations/${consultation}/position/stands`}>
        <input type="hidden" name="amendment" value={element.amendment} />
        <input type="hidden" name="provision" value={element.provision} />
        <input type="hidden" name="seen" value={stand?.revision ?? 0} />
        <StandFields typed={typed} type={type} />
        <button type="submit" disabled={fetcher.state !== 'idle'}>
          {positions.draft}
        </button>
        <p className="hint">{consultations.keptUntilSent}</p>
      </fetcher.Form>
    </details>
  )
}

interface StandFieldsProps {
  readonly typed: StandTyped
  readonly type: (change: Partial<StandTyped>) => void
}

function StandFields({ typed, type }: StandFieldsProps) {
  const { positions, papers } = useWords()
  return (
    <>
      <Field label={positions.stance}>
        {ties => (
          <select
            {...ties}
            name="stance"
            value={typed.stance}
            onChange={event => type({ stance: event.target.value as Stance })}
          >
            {STANCES.map(stance => (
              <option key={stance} value={stance}>
                {positions.stances[stance]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={positions.languageOf}>
        {ties => (
          <select
            {...ties}
            name="language"
            value={typed.language}
            onChange={event => type({ language: event.target.value as Language })}
          >
            <option value="kk">{papers.languages.kk}</option>
            <option value="ru">{papers.languages.ru}</option>
          </select>
        )}
      </Field>
      {(['text', 'wording'] as const).map(name => (
        <Field key={name} label={positions[name]}>
          {ties => (
            <textarea
              {...ties}
              name={name}
              rows={3}
              lang={typed.language}
              value={typed[name]}
              onChange={event => type({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </>
  )
}

function standFrom(kept: unknown): StandTyped | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { stance, language, text, wording } = kept as Partial<StandTyped>
  const known = STANCES.find(each => each === stance)
  if (!known || (language !== 'kk' && language !== 'ru')) return null
  return typeof text === 'string' && typeof wording === 'string'
    ? { stance: known, language, text, wording }
    : null
}
