import { endWithFile } from '#tests/support/endings.ts'
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

// What is printed as an error in a test is a defect of the test or of the program.
let errors: MockInstance<typeof console.error>

beforeEach(() => {
  errors = vi.spyOn(console, 'error')
})

afterEach(() => {
  expect(errors).not.toHaveBeenCalled()
  errors.mockRestore()
})

endWithFile()
