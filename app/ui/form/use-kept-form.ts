import { useActionData } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { actionOf, isKeptOf, keepForm, keptOf, letGo, noteSent } from '#app/ui/form/kept-form.ts'
import { earlyIn } from '#app/ui/form/early-words.ts'
import { sayAgain, writeInto } from '#app/ui/form/typed-fields.ts'
import { useTypist } from '#app/ui/form/typist.tsx'
import { useTaken } from '#app/ui/form/use-taken.ts'

/** What a form says to whoever types into it of what this device keeps. */
interface FormKeeping {
  readonly restored: boolean
  /** The device had no room for what was typed. */
  readonly unkept: boolean
  readonly discard: () => void
}

/**
 * Keeps on this device what is typed into a form, from the first letter until the site has taken it or it is discarded:
 * a step to another page, a reload, a lost session and a lost connection lose nothing. Fields that React fills keep
 * theirs by `useTyped`.
 */
export function useKeptForm(form: HTMLFormElement | null): FormKeeping {
  const person = useTypist()
  const [restored, setRestored] = useState(false)
  const [unkept, setUnkept] = useState(false)
  // A page that gives back what was refused came with it, and it is saved nowhere.
  const answered = useRef(false)
  answered.current = useActionData() !== undefined
  useEffect(() => {
    if (!form) return
    const keep = () => {
      setUnkept(!keepForm(form, person, answered.current))
      if (!keptOf(form, person)) setRestored(false)
    }
    const sent = (event: Event) => event.target === form && !event.defaultPrevented && noteSent(form, person)
    const early = earlyIn(form)
    const kept = keptOf(form, person)
    if (kept && sayAgain(form, kept)) {
      setRestored(true)
      unfold(form)
    }
    for (const [field, text] of early) writeInto(field, text)
    if (kept ?? early.length > 0) keep()
    form.addEventListener('input', keep)
    window.addEventListener('submit', sent) // behind React, which takes most forms upon itself
    return () => {
      form.removeEventListener('input', keep)
      window.removeEventListener('submit', sent)
    }
  }, [form, person])
  const forget = useCallback(() => {
    if (form) letGo(form, person)
    setRestored(false)
    setUnkept(false)
  }, [form, person])
  useTaken(sent => {
    if (form && actionOf(form) === sent.action && isKeptOf(form, person, sent.form)) forget()
  })
  const discard = () => {
    form?.reset()
    forget()
  }
  return { restored, unkept, discard }
}

/** What was folded away when it was typed into is shown again. */
function unfold(form: HTMLFormElement): void {
  for (let fold = form.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}
