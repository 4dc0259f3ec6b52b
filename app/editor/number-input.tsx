import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { useWords } from '#app/i18n/words.tsx'

interface NumberInputProps {
  readonly number: string
  /** How far below the beginning of the column, in pixels. */
  readonly top: number
  /** Takes the number; tells whether it is one. */
  readonly set: (number: string) => boolean
  readonly close: () => void
}

/** The small field over the margin in which the number of a provision is set. */
export function NumberInput({ number, top, set, close }: NumberInputProps) {
  const { text } = useWords()
  const [typed, setTyped] = useState(number)
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (set(typed)) close()
    else setWrong(true)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <form className="number-input" style={{ insetBlockStart: top }} onSubmit={submit} onKeyDown={leave}>
      <input
        aria-label={text.numberOf}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        aria-invalid={wrong}
        autoFocus
        onFocus={event => event.target.select()}
        size={6}
      />
      <button type="submit">{text.set}</button>
      <button type="button" className="quiet" onClick={close}>
        {text.cancel}
      </button>
      {wrong && <p role="alert">{text.numberWrong}</p>}
    </form>
  )
}
