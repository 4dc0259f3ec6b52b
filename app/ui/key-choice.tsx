import { forwardRef, useId, useState, type KeyboardEvent } from 'react'
import { decidedBy, matching, type KeyOption } from '#app/ui/key-choice-match.ts'

interface KeyChoiceProps {
  readonly label: string
  readonly options: readonly KeyOption[]
  readonly value: string
  /** Takes an option; whoever shows the next question moves the focus there. */
  readonly choose: (value: string) => void
}

/** One question answered by a key: a number chooses at once, letters narrow down, Enter takes the first that fits. */
export const KeyChoice = forwardRef<HTMLInputElement, KeyChoiceProps>(function KeyChoice(
  { label, options, value, choose },
  ref,
) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const found = typed === null ? [] : matching(options, typed)
  const chosen = options.find(option => option.value === value)
  const take = (option: KeyOption | undefined) => {
    if (!option) return
    setTyped(null)
    choose(option.value)
  }
  const type = (next: string) => {
    const decided = decidedBy(options, next)
    if (decided) return take(decided)
    setTyped(next)
    setActive(0)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      take(typed ? found[active] : (chosen ?? found[active]))
    } else if (event.key === 'Escape') setTyped(null)
    else if (event.key === 'ArrowDown') {
      event.preventDefault()
      if (typed === null) setTyped('')
      else setActive(Math.min(active + 1, found.length - 1))
    } else if (event.key === 'ArrowUp') {
      event.preventDefault()
      setActive(Math.max(active - 1, 0))
    }
  }
  return (
    <div className="key-choice">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        role="combobox"
        autoComplete="off"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[active] && `${id}-${found[active].value}`}
        value={typed ?? (chosen ? nameOf(chosen) : '')}
        onFocus={event => {
          setTyped('')
          event.target.select()
        }}
        onBlur={() => setTyped(null)}
        onChange={event => type(event.target.value)}
        onKeyDown={press}
        placeholder={chosen && nameOf(chosen)}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={label} hidden={found.length === 0}>
        {found.map((option, at) => (
          <li
            key={option.value}
            id={`${id}-${option.value}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={event => {
              event.preventDefault() // the input keeps the focus until the choice is made
              take(option)
            }}
          >
            <kbd>{option.number}</kbd> {option.text}
          </li>
        ))}
      </ul>
    </div>
  )
})

function nameOf({ number, text }: KeyOption): string {
  return `${number}. ${text}`
}
