// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useEmptied } from '#app/ui/form/use-emptied.ts'

afterEach(cleanup)

function Invitation({ answer }: { answer: object | undefined }) {
  return (
    <form ref={useEmptied(answer)}>
      <input aria-label="name" />
    </form>
  )
}

it('is emptied by each answer, the same one again too, and not by a refusal', () => {
  const { rerender } = render(<Invitation answer={undefined} />)
  const name = screen.getByLabelText<HTMLInputElement>('name')
  const left = (answer: object | undefined) => {
    name.value = 'Айгүл'
    rerender(<Invitation answer={answer} />)
    return name.value
  }
  expect(left(undefined)).toBe('Айгүл')
  expect(left({ refusal: { code: 'person.email-wrong', particulars: {} } })).toBe('Айгүл')
  expect(left({ invited: 1 })).toBe('')
  expect(left({ invited: 1 })).toBe('')
})
