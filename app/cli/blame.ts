import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { callWords } from '#app/cli/call-words.ts'
import { readingLanguage } from '#app/cli/language-option.ts'
import { textFile } from '#app/cli/text-file.ts'
import { Complaint } from '#app/cli/verb.ts'
import { blameAll, blameNext } from '#app/domain/comparison/blame.ts'
import type { Blame } from '#app/domain/comparison/blame.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'

const USAGE = 'Usage: tuzetu blame FOLDER --lang kk|ru [--json]'

/**
 * `tuzetu blame FOLDER --lang kk|ru [--json]`: which file brought each stretch of the last one; the files in the order
 * of their names are the versions. As JSON `start` and `end` count UTF-16 code units of the last version.
 */
export function run(args: readonly string[]): number {
  const { folder, json } = parsed(args)
  const files = versionsIn(folder)
  const { text, blame } = blameLast(files.map(file => join(folder, file)))
  const stretches = [...blame.ends].map((end, run) => ({
    start: run === 0 ? 0 : blame.ends[run - 1]!,
    end,
    file: files[blame.versions[run]!]!,
  }))
  const report = { file: files.at(-1), stretches }
  const plain = () =>
    stretches.map(({ start, end, file }) => `${file}: ${text.slice(start, end).trim()}\n`).join('')
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : plain())
  return 0
}

function parsed(args: readonly string[]) {
  const options = { lang: { type: 'string' }, json: { type: 'boolean' } } as const
  const { values, positionals } = callWords(args, options, USAGE)
  const [folder = '', ...more] = positionals
  if (folder === '' || more.length > 0) throw new Complaint(`name one folder. ${USAGE}`)
  readingLanguage(values.lang)
  return { folder, json: values.json === true }
}

function versionsIn(folder: string): string[] {
  const files = filesIn(folder)
  if (files.length === 0) throw new Complaint(`${folder} holds no files.`)
  return files.sort((one, other) => (one < other ? -1 : 1))
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
      .map(entry => entry.name)
  } catch {
    throw new Complaint(`${folder} is no folder that can be read.`)
  }
}

/** Only two texts are held at a time, however many versions there are. */
function blameLast(paths: readonly string[]): { text: string; blame: Blame } {
  let text = textFile(paths[0]!)
  let blame = blameAll(text, 0)
  for (let version = 1; version < paths.length; version++) {
    const next = textFile(paths[version]!)
    blame = blameNext(blame, compareTexts(text, next), version)
    text = next
  }
  return { text, blame }
}
