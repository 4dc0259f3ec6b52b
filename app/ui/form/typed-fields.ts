/** A field of a form that somebody answers by typing or choosing. */
type AskedField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type TypedField = HTMLInputElement | HTMLTextAreaElement

/** What the fields of a form say, by their names in their order; of boxes those that are ticked. */
export type Said = readonly (readonly [name: string, value: string])[]

/** What a form says; not what belongs into a browser's store of passwords. */
export function saidIn(form: HTMLFormElement): Said {
  return fieldsOf(form).flatMap(field =>
    isBox(field) && !field.checked ? [] : [[field.name, field.value] as const],
  )
}

/** Whether anything stands there that the page did not come with. A field that React fills comes with what it holds. */
export function isTyped(form: HTMLFormElement): boolean {
  return fieldsOf(form).some(field => takesText(field) && field.value !== field.defaultValue)
}

/** Makes a form say what it said; whether it said something else. React hears of it as if it were typed. */
export function sayAgain(form: HTMLFormElement, said: Said): boolean {
  const before = JSON.stringify(saidIn(form))
  if (before === JSON.stringify(said)) return false
  const values = new Map<string, string[]>()
  for (const [name, value] of said) values.set(name, [...(values.get(name) ?? []), value])
  for (const field of fieldsOf(form)) {
    const own = values.get(field.name) ?? []
    if (isBox(field)) {
      if (field.checked !== own.includes(field.value)) field.click()
    } else if (own.length > 0) {
      const text = own.shift()!
      if (field.value !== text) writeInto(field, text)
    }
  }
  return JSON.stringify(saidIn(form)) !== before
}

/** Whether `sent` holds all that was said. */
export function holds(sent: FormData, said: Said): boolean {
  return said.every(([name, value]) => sent.getAll(name).includes(value))
}

/** What this device kept of a form. */
export function saidFrom(kept: unknown): Said | null {
  if (!Array.isArray(kept)) return null
  return kept.filter(
    (each): each is [string, string] =>
      Array.isArray(each) && each.length === 2 && each.every(word => typeof word === 'string'),
  )
}

/** Writes into a field as a hand does: past React, which would take its own writing for no news. */
export function writeInto(field: TypedField | HTMLSelectElement, text: string): void {
  const ofAny = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')
  field.value = text === '' ? ' ' : ''
  ofAny?.set?.call(field, text)
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
}

/** The fields of a form into which one types. */
export function typedFields(form: HTMLFormElement): readonly TypedField[] {
  return fieldsOf(form).filter(takesText)
}

function fieldsOf(form: HTMLFormElement): AskedField[] {
  return [...form.elements].filter(isAsked)
}

const NOT_ASKED = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'])

function isAsked(element: Element): element is AskedField {
  if (element instanceof HTMLInputElement)
    return element.name !== '' && !NOT_ASKED.has(element.type) && element.autocomplete !== 'username'
  const asks = element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
  return asks && element.name !== ''
}

function isBox(field: AskedField): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
}

function takesText(field: AskedField): field is TypedField {
  return !(field instanceof HTMLSelectElement) && !isBox(field)
}
