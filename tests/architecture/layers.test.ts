import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CROOKED_HOUSE = fileURLToPath(new URL('./crooked-house', import.meta.url))

const layers = createRequire(import.meta.url)('./layers.cjs') as {
  forbidden: IForbiddenRuleType[]
  options: ICruiseOptions & { tsConfig: object; enhancedResolveOptions: object }
}

/** The rules that the files in some folders break, each with the file that breaks it. */
async function broken(baseDir: string, folders: string[]): Promise<string[]> {
  const { enhancedResolveOptions, tsConfig: _tsConfig, ...options } = layers.options
  const { output } = await cruise(
    folders,
    { ...options, baseDir, validate: true, ruleSet: { forbidden: layers.forbidden } },
    enhancedResolveOptions,
    { tsConfig: extractTsConfig(`${ROOT}tsconfig.json`) },
  )
  const { violations } = (output as ICruiseResult).summary
  return violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort()
}

test('everything depends downward', async () => {
  expect(await broken(ROOT, ['app', 'db', 'tests', 'server.ts'])).toEqual([])
})

test('a house built against the plan is found out, file by file', async () => {
  expect(await broken(CROOKED_HOUSE, ['app'])).toEqual([
    'browser-loads-no-server: app/ui/reaches-the-server.ts',
    'commands-stand-alone: app/commands/take.server.ts',
    'domain-is-pure: app/domain/comparison/impure.ts',
    'floor-domain: app/domain/structure/climbs.ts',
    'floor-queries: app/queries/orders.server.ts',
    'floor-ui: app/ui/reaches-the-server.ts',
    'no-cycles: app/domain/comparison/climbed.ts',
    'owner-of-diff: app/ui/label.ts',
    'shelf-structure: app/domain/structure/sideways.ts',
  ])
})
