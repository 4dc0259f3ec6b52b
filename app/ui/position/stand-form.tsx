import { useFetcher } from '@remix-run/react'
import { STANCES, type Stance } from '#app/domain/consultation/position.ts'
import type { StandCard } from '#app/domain/consultation/position-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { languageToWrite } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { LanguageField } from '#app/ui/form/language-field.tsx'
import { RestoredNote } from '#app/ui/form/restored-note.tsx'
import { useForgotten, useTyped } from '#app/ui/form/use-typed.ts'

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
}

interface StandTyped {
  /** Empty until it is chosen: nobody supports a provision because the form began so. */
  readonly stance: Stance | ''
  readonly language: Language
  readonly text: string
  readonly wording: string
}

/** What the organisation is to say to a provision; kept on this device until it is saved. */
export function StandForm({ consultation, element, stand }: StandFormProps) {
  const { positions, consultations } = useWords()
  const own = languageToWrite(useLanguage())
  const fetcher = useFetcher<{ drafted?: string; refusal?: Refusal }>()
  const saved: StandTyped = {
    ...{ stance: stand?.stance ?? '', language: stand?.language ?? own },
    ...{ text: stand?.text ?? '', wording: stand?.wording ?? '' },
  }
  const name = `stand:${consultation}:${element.amendment}:${element.provision}`
  const kept = useTyped(name, saved, standFrom)
  const { typed, type, restored, forget } = kept
  useForgotten(kept, fetcher, fetcher.data?.drafted)
  return (
    <details open={restored || undefined}>
      <summary>{positions.compose}</summary>
      <RestoredNote restored={restored} onDiscard={forget} />
      <Fields refusal={fetcher.data?.refusal}>
        <fetcher.Form method="post" action={`/consultations/${consultation}/position/stands`}>
          <input type="hidden" name="amendment" value={element.amendment} />
          <input type="hidden" name="provision" value={element.provision} />
          <input type="hidden" name="seen" value={stand?.revision ?? 0} />
          <StandFields typed={typed} type={type} />
          <button type="submit" aria-disabled={fetcher.state !== 'idle'}>
            {positions.draft}
          </button>
          <p className="hint">{consultations.keptUntilSent}</p>
        </fetcher.Form>
      </Fields>
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
      <ChoiceField<StandTyped['stance']>
        name="stance"
        label={positions.stance}
        none={positions.chooseStance}
        options={STANCES.map(stance => [stance, positions.stances[stance]])}
        chosen={typed.stance}
        onChoose={stance => type({ stance })}
        required
      />
      <LanguageField
        label={positions.languageOf}
        names={papers.languages}
        language={typed.language}
        onChange={language => type({ language })}
      />
      {(['text', 'wording'] as const).map(name => (
        <Field name={name} key={name} label={positions[name]}>
          {ties => (
            <textarea
              {...ties}
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
  const known = stance === '' ? stance : STANCES.find(each => each === stance)
  if (known === undefined || (language !== 'kk' && language !== 'ru')) return null
  return typeof text === 'string' && typeof wording === 'string'
    ? { stance: known, language, text, wording }
    : null
}
