import '#app/editor/save-bar.css'
import { Link } from '@remix-run/react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { Address } from '#app/domain/structure/entries.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { clockTime } from '#app/i18n/instants.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { useLanguage, useWords, wordsIn } from '#app/i18n/words.tsx'
import { addressOf, type KeptDraft } from '#app/editor/kept-draft.ts'
import type { Progress, Saving } from '#app/editor/use-saving.ts'

interface SaveBarProps {
  readonly drafts: readonly KeptDraft[]
  /** The version that is shown. */
  readonly label: { readonly number: number; readonly savedAt: string | null }
  readonly saving: Saving
  /** Whether this device can keep what is typed. */
  readonly keeps: boolean
  readonly discardAll: () => void
  readonly to: (address: string) => string
}

/** What is typed and not saved, how it is kept, and the way to save it. */
export function SaveBar({ drafts, label, saving, keeps, discardAll, to }: SaveBarProps) {
  const { text } = useWords()
  const [message, setMessage] = useState('')
  const button = useSaveKey()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.save(message)
  }
  return (
    <form className="save-bar" onSubmit={submit}>
      <div className="save-line">
        <StateLine drafts={drafts} label={label} progress={saving.progress} keeps={keeps} />
        {drafts.length > 0 && <ChangedUnits drafts={drafts} to={to} />}
        {drafts.length > 0 && (
          <button type="button" className="quiet" onClick={discardAll}>
            {text.discardAll}
          </button>
        )}
      </div>
      {drafts.length > 0 && (
        <>
          <label className="save-message">
            {text.message}
            <input
              value={message}
              onChange={event => setMessage(event.target.value)}
              placeholder={text.messageHint}
              required
              maxLength={500}
            />
          </label>
          <button ref={button} type="submit" aria-disabled={saving.progress.kind === 'saving'}>
            {ENDED_BADLY.has(saving.progress.kind) ? text.state.retry : text.save}
          </button>
        </>
      )}
    </form>
  )
}

/** Ctrl+S presses the button that is held: where the version has no sentence yet, the browser asks for it. */
function useSaveKey() {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.code !== 'KeyS') return
      event.preventDefault()
      button.current?.click()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return button
}

const ENDED_BADLY: ReadonlySet<Progress['kind']> = new Set(['signed-out', 'waiting', 'broken', 'refused'])

type StateLineProps = Pick<SaveBarProps, 'drafts' | 'label' | 'keeps'> & { readonly progress: Progress }

function StateLine(props: StateLineProps) {
  const { text } = useWords()
  return (
    <p className="save-state" role="status" data-state={props.progress.kind}>
      <StateWords {...props} />
      {props.progress.kind === 'signed-out' && (
        <>
          {' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {text.state.signIn}
          </a>
        </>
      )}
    </p>
  )
}

function StateWords({ drafts, label, progress, keeps }: StateLineProps) {
  const { text, refusals } = useWords()
  const language = useLanguage()
  const { state } = text
  switch (progress.kind) {
    case 'saving':
      return state.saving
    case 'waiting':
      return state.waiting
    case 'signed-out':
      return state.signedOut
    case 'broken':
      return state.broken
    case 'refused':
      return sentence(refusals, progress.refusal)
  }
  const last = drafts.at(-1)
  if (last) return keeps ? state.kept(clockTime(last.keptAt, language).slice(-5)) : state.notKept
  if (progress.kind === 'merged') return mergedWords(progress.number, progress.together, language)
  if (label.savedAt === null) return state.edition
  return state.saved(label.number, clockTime(label.savedAt, language))
}

/** What came of saving on an older version, and where this person's words stand behind somebody else's. */
function mergedWords(number: number, places: readonly Address[], language: InterfaceLanguage): string {
  const { merged, together } = wordsIn(language).text.state
  if (places.length === 0) return merged(number)
  return `${merged(number)}. ${together(places.map(place => elementName(place, language)).join('; '))}`
}

/** «3 articles changed»: each a way to its page. */
function ChangedUnits({ drafts, to }: { drafts: readonly KeptDraft[]; to: SaveBarProps['to'] }) {
  const { text } = useWords()
  const language = useLanguage()
  const units = new Map(drafts.map(draft => [draft.article, draft]))
  return (
    <p>
      {text.changedUnits(units.size)} –{' '}
      {[...units.values()].map((draft, at) => (
        <span key={draft.article}>
          {at > 0 && ', '}
          <Link to={to(draft.address)}>{elementName(addressOf(draft), language)}</Link>
        </span>
      ))}
    </p>
  )
}
