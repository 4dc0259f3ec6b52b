import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffArrays, diffWords } from 'diff'
import { diff as myers } from 'fast-myers-diff'
import DiffMatchPatch from 'diff-match-patch'
import { linesDiffComputers } from 'vscode-diff'
import { compareTexts } from '#app/domain/comparison/texts.ts'

/** Compares two texts and forgets the result: only the time counts. */
export type Peer = (before: string, after: string) => unknown

const DMP_LIMIT = 1 // seconds, its own default

/** This engine and the others, by the name shown in the table. */
export const PEERS: Readonly<Record<string, Peer>> = {
  tuzetu: compareTexts,
  'jsdiff words': (before, after) => diffWords(before, after),
  'jsdiff lines+tokens': jsdiffByLines,
  'vscode-diff': (before, after) =>
    linesDiffComputers.getDefault().computeDiff(before.split('\n'), after.split('\n'), {
      ignoreTrimWhitespace: false,
      computeMoves: true,
      maxComputationTimeMs: 0,
    }),
  'fast-myers-diff': (before, after) => [...myers(tokensOf(before), tokensOf(after))],
  'diff-match-patch': googleDiff,
  'git word-diff': gitWords,
}

/** Lines first, then the words of each replaced stretch: the best that can be had from jsdiff on Cyrillic. */
function jsdiffByLines(before: string, after: string): unknown {
  const changes = diffArrays(before.split('\n'), after.split('\n'))
  return changes.map((change, at) => {
    const next = changes[at + 1]
    if (!change.removed || !next?.added) return change
    return diffArrays(tokensOf(change.value.join('\n')), tokensOf(next.value.join('\n')))
  })
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*|\s+|./gsu

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

function googleDiff(before: string, after: string): unknown {
  const differ = new DiffMatchPatch()
  differ.Diff_Timeout = DMP_LIMIT
  return differ.diff_main(before, after)
}

/** A process, as everybody calls git; the time to write the files is not counted where it is called twice. */
function gitWords(before: string, after: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'tuzetu-bench-'))
  try {
    writeFileSync(join(folder, 'before'), before)
    writeFileSync(join(folder, 'after'), after)
    const options = [
      'diff',
      '--no-index',
      '--histogram',
      '--word-diff=porcelain',
      '--word-diff-regex=[^[:space:]]+',
    ]
    return spawnSync('git', [...options, 'before', 'after'], { cwd: folder, maxBuffer: 1 << 28 }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
