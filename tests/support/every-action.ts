import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { Verb } from '#app/domain/access/may.ts'

const ROUTES = fileURLToPath(new URL('../../app/routes/', import.meta.url))

/** An address that takes forms, by its file. */
export interface EveryAction {
  /** The file's name without its ending: `bills.$bill_.desk_.answers`. */
  readonly name: string
  /** From the root of the workspace's source. */
  readonly file: string
  /** The address, parameters as they stand in the file's name: `/bills/$bill/desk/answers`. */
  readonly path: string
  /** Whether it has no page of its own, so that what it returns is the answer as it is. */
  readonly bare: boolean
  /** The right that it asks for; nothing where anybody may. */
  readonly verb: Verb | null
  load(): Promise<(args: ActionFunctionArgs) => unknown>
}

/** Every address of the workspace that takes forms, read from the files, so that a new one cannot be forgotten. */
export function everyAction(): EveryAction[] {
  return readdirSync(ROUTES, { withFileTypes: true }).flatMap(entry => {
    const file = entry.isDirectory() ? `${entry.name}/${routeIn(entry.name)}` : entry.name
    const source = readFileSync(ROUTES + file, 'utf8')
    if (!source.includes('export async function action(')) return []
    const name = entry.name.replace(/\.tsx?$/, '')
    const asked = /(?:guard\(args|allowed\(visiting\.actor), '([^']+)'/.exec(
      source.slice(source.indexOf('action(')),
    )
    return {
      ...{ name, file: `app/routes/${file}`, path: pathOf(name), bare: !source.includes('export default') },
      verb: (asked?.[1] as Verb | undefined) ?? null,
      load: async () => ((await import(/* @vite-ignore */ ROUTES + file)) as Loaded).action,
    }
  })
}

interface Loaded {
  action(args: ActionFunctionArgs): unknown
}

function routeIn(folder: string): string {
  return readdirSync(ROUTES + folder).find(file => /^route\.tsx?$/.test(file))!
}

function pathOf(name: string): string {
  const steps = name.split('.').map(step => step.replace(/_$/, ''))
  return `/${steps.filter(step => step !== '_index').join('/')}`
}
