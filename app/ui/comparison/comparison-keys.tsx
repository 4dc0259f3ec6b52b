import { useEffect, useRef, useState, type RefObject } from 'react'
import { useWords } from '#app/i18n/words.tsx'
import { useLetterKeys } from '#app/ui/letter-keys.ts'
import { LetterKeysSwitch } from '#app/ui/letter-keys-switch.tsx'

/** The keys of a comparison: they step through the changes of `list`; the button beside them lists the keys. */
export function ComparisonKeys({ list }: { list: RefObject<HTMLElement | null> }) {
  const { comparison } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isListed, setListed] = useState(false)
  useEffect(() => {
    if (isListed) dialog.current?.showModal()
  }, [isListed])
  const done = (key: string) => press(key, { list: list.current, dialog: dialog.current, setListed })
  useLetterKeys(done)
  const step = (key: string) => () => done(key)
  return (
    <div className="comparison-keys">
      <button
        className="quiet"
        type="button"
        onClick={step('k')}
        title="k"
        aria-label={comparison.toPrevious}
      >
        ↑
      </button>
      <button className="quiet" type="button" onClick={step('j')} title="j" aria-label={comparison.toNext}>
        ↓
      </button>
      <button className="quiet" type="button" onClick={step('?')} title="?">
        {comparison.keys}
      </button>
      <dialog ref={dialog} aria-labelledby="comparison-keys" onClose={() => setListed(false)}>
        {isListed && <KeyList />}
      </dialog>
    </div>
  )
}

/** Made when it is asked for: without script there are no keys, and a page need not carry their meanings. */
function KeyList() {
  const { comparison } = useWords()
  return (
    <>
      <h2 id="comparison-keys">{comparison.keys}</h2>
      <dl>
        {Object.entries(comparison.keyList).map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <LetterKeysSwitch />
      <form method="dialog">
        <button type="submit">{comparison.close}</button>
      </form>
    </>
  )
}

interface Stage {
  readonly list: HTMLElement | null
  readonly dialog: HTMLDialogElement | null
  readonly setListed: (isListed: boolean) => void
}

/** Does what a key stands for; says whether it stood for anything. */
function press(key: string, { list, dialog, setListed }: Stage): boolean {
  if (!list || dialog?.open) return false
  switch (key) {
    case 'j':
      return go(list, 1)
    case 'k':
      return go(list, -1)
    case 'v':
      return tick(list)
    case '[':
    case ']':
      return follow(key)
    case '?':
      setListed(true)
      return true
    default:
      return false
  }
}

/** On to the next or previous change, from the one in focus, else from what stands at the top of the window. */
function go(list: HTMLElement, step: 1 | -1): boolean {
  const changes = [...list.querySelectorAll<HTMLElement>('[data-change]')]
  const current = changes.findIndex(change => change.contains(document.activeElement))
  const below = changes.findIndex(change => change.getBoundingClientRect().top > READING_LINE)
  const start = below < 0 ? changes.length : below
  const next = changes[current >= 0 ? current + step : step === 1 ? start : start - 1]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
  return next !== undefined
}

const READING_LINE = 160 // px below the top of the window: what is above it has been read

function tick(list: HTMLElement): boolean {
  const change = [...list.querySelectorAll('[data-change]')].find(each =>
    each.contains(document.activeElement),
  )
  const box = change?.querySelector<HTMLInputElement>('input[type=checkbox]')
  box?.click()
  return box !== undefined && box !== null
}

function follow(key: string): boolean {
  const link = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  link?.click()
  return link !== null
}
