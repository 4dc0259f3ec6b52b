import { useActionData, useFetchers, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** A form as it was sent. */
interface Sent {
  readonly action: string | undefined
  readonly form: FormData
}

/** Tells of each form that the site has taken: it led on, or answered without a refusal. */
export function useTaken(onTaken: (sent: Sent) => void): void {
  const fetchers = useFetchers()
  const { state, formAction, formData, location } = useNavigation()
  const answer = useActionData()
  const submitted = useRef<string>()
  useEffect(() => {
    if (state === 'submitting') submitted.current = location.key
    const ledOn = state === 'loading' && location.key !== submitted.current
    if (state === 'loading' && formData && (ledOn || (answer !== undefined && !isRefused(answer))))
      onTaken({ action: formAction, form: formData })
    for (const fetcher of fetchers)
      if (fetcher.state === 'loading' && fetcher.formData && !isRefused(fetcher.data))
        onTaken({ action: fetcher.formAction, form: fetcher.formData })
  })
}

/** Whether an answer is a refusal. */
export function isRefused(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'refusal' in answer && Boolean(answer.refusal)
}
