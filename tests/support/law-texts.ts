import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../fixtures/kz/', import.meta.url)

/** The real texts of the law of Kazakhstan, by the name of their file without `.txt`. */
export function lawText(name: string): string {
  return readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
}

/** The names of all of them. */
export function lawTexts(): readonly string[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.txt'))
    .map(file => file.slice(0, -'.txt'.length))
}
