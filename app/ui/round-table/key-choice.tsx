import { forwardRef, useState, type KeyboardEvent } from 'react'
import { decidedBy, matching, mayNumber, type KeyOption } from '#app/ui/round-table/key-choice-match.ts'
import { useTies } from '#app/ui/form/fields.tsx'
import { digitBehind } from '#app/ui/pressed-key.ts'

interface KeyChoiceProps {
  /** The field that it is of its form, where a refusal may lead to it. */
  readonly name?: string
  readonly label: string
  readonly options: readonly KeyOption[]
  readonly value: string
  /** Takes an option; whoever shows the next question moves the focus there. */
  readonly choose: (value: string) => void
}

/** One question answered by a key: a number chooses at once, letters narrow down, Enter takes the first that fits. */
export const KeyChoice = forwardRef<HTMLInputElement, KeyChoiceProps>(function KeyChoice(props, ref) {
  const { label, name } = props
  const ties = useTies({ name })
  const { id } = ties
  const { typed, found, active, chosen, ...acts } = useKeyChoice(props)
  return (
    <div className="key-choice">
      <label htmlFor={id}>{label}</label>
      <input
        {...ties}
        ref={ref}
        role="combobox"
        autoComplete="off"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[active] && `${id}-${active}`}
        value={typed ?? (chosen ? nameOf(chosen) : '')}
        placeholder={chosen && nameOf(chosen)}
        onFocus={acts.begin}
        onBlur={acts.end}
        onChange={event => acts.type(event.target.value)}
        onKeyDown={acts.press}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={label} hidden={found.length === 0}>
        {found.map((option, at) => (
          <li
            key={option.value}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={event => {
              event.preventDefault() // the input keeps the focus until the choice is made
              acts.take(option)
            }}
          >
            {option.number !== null && <kbd>{option.number}</kbd>} {option.text}
            {option.hint && <span className="beneath">{option.hint}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
})

/** What is typed into the choice, what it may mean, and what the keys do. */
function useKeyChoice({ options, value, choose }: KeyChoiceProps) {
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
  const step = (by: number) => {
    if (typed === null) setTyped('')
    else setActive(Math.min(Math.max(active + by, 0), found.length - 1))
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = {
      Enter: () => take(typed || active > 0 ? found[active] : (chosen ?? found[active])),
      Escape: () => setTyped(null),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
    }[event.key]
    const digit = digitBehind(event)
    const number = `${typed ?? ''}${digit ?? ''}`
    if (act) act()
    else if (digit !== undefined && mayNumber(options, number)) type(number)
    else return
    event.preventDefault()
  }
  const begin = () => {
    setTyped('')
    setActive(0)
  }
  return { typed, found, active, chosen, take, type, press, begin, end: () => setTyped(null) }
}

function nameOf({ number, text }: KeyOption): string {
  return number === null ? text : `${number}. ${text}`
}
