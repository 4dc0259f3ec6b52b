import { useEffect, useRef, type RefObject } from 'react'
import { isRefused } from '#app/ui/form/use-taken.ts'

/** A form that is emptied by each answer without a refusal: what comes next is something else. */
export function useEmptied(answer: unknown): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (answer !== undefined && !isRefused(answer)) form.current?.reset()
  }, [answer])
  return form
}
