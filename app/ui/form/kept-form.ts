import { loadKept, placesKept, storeKept } from '#app/ui/form/device-storage.ts'
import { holds, isTyped, saidFrom, saidIn, type Said } from '#app/ui/form/typed-fields.ts'

/** What this device keeps of a form; `sent` where it went off with its page, and nobody was there for the answer. */
interface KeptForm {
  readonly said: Said
  readonly sent: boolean
}

/** Keeps what stands in a form while that is not what the page came with, or is kept `anyway`; whether the device could. */
export function keepForm(form: HTMLFormElement, person: string, anyway = false): boolean {
  const kept: KeptForm = { said: saidIn(form), sent: false }
  return storeKept(placeOf(form, person), anyway || isTyped(form) ? kept : null)
}

/** What was kept of a form. */
export function keptOf(form: HTMLFormElement, person: string): Said | null {
  return keptFrom(loadKept(placeOf(form, person)))?.said ?? null
}

export function letGo(form: HTMLFormElement, person: string): void {
  storeKept(placeOf(form, person), null)
}

/** Notes that a form went off with its page. */
export function noteSent(form: HTMLFormElement, person: string): void {
  const said = keptOf(form, person)
  if (said) storeKept(placeOf(form, person), { said, sent: true } satisfies KeptForm)
}

/** Lets go of what went off with its page, once another page came for it that does not ask for it again. */
export function letGoOfSent(person: string): void {
  const asked = new Set([...document.forms].map(form => placeOf(form, person)))
  for (const place of placesKept(placeFor(person)))
    if (!asked.has(place) && keptFrom(loadKept(place))?.sent) storeKept(place, null)
}

/** Whether a form was sent to `action` with the words that are kept of it: what was typed since then stays. */
export function isKeptOf(form: HTMLFormElement, person: string, sent: FormData): boolean {
  const said = keptOf(form, person)
  return said !== null && holds(sent, [...subjectOf(form), ...said])
}

/** Under which name a form is kept: whose it is, where it goes, and what of its page it is about. */
function placeOf(form: HTMLFormElement, person: string): string {
  const about = subjectOf(form).map(([name, value]) => `${name}=${value.split(' ')[0]}`)
  return [placeFor(person) + actionOf(form), ...about].join(' ')
}

export function actionOf(form: HTMLFormElement): string {
  return form.getAttribute('action')?.split('#')[0] ?? ''
}

const placeFor = (person: string) => `form:${person}:`

// A key is new with each page, and what was seen or comes next may have changed meanwhile.
const PASSING = new Set(['key', 'seen', 'to'])

function subjectOf(form: HTMLFormElement): Said {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
    .filter(({ name }) => !PASSING.has(name))
    .map(({ name, value }) => [name, value])
}

function keptFrom(kept: unknown): KeptForm | null {
  if (typeof kept !== 'object' || kept === null || !('said' in kept)) return null
  const said = saidFrom(kept.said)
  return said && { said, sent: 'sent' in kept && kept.sent === true }
}
