import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readingLanguage } from '#app/cli/language-option.ts'
import { textFile } from '#app/cli/text-file.ts'
import { Complaint } from '#app/cli/verb.ts'
import { blameAll, blameNext } from '#app/domain/comparison/blame.ts'
import type { Blame } from '#app/domain/comparison/blame.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'

const HELP = `Usage: tuzetu blame FOLDER --lang kk|ru [--json]

The files of FOLDER in the order of their names are the versions of a text.
With --json: { "file": the last version,
               "stretches": [ { "start", "end": UTF-16 code units of the last version, "file": which brought them } ] }
Without: each stretch of the last version after the name of the file that brought it.
`

/** `tuzetu blame FOLDER --lang kk|ru [--json]`: which version brought each word of the last one. */
export function run(args: readonly string[]): number {
  const { folder, json, help } = parsed(args)
  if (help) {
    process.stdout.write(HELP)
    return 0
  }
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
  const { values, positionals } = wordsOf(args)
  const [folder = '', ...more] = positionals
  const help = values.help === true
  if (!help && (folder === '' || more.length > 0)) throw new Complaint(`name one folder.\n${HELP}`)
  if (!help) readingLanguage(values.lang)
  return { folder, json: values.json === true, help }
}

function wordsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { lang: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new Complaint(`${(error as Error).message}\n${HELP}`)
  }
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
