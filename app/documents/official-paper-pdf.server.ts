import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { isLandscape, type Paper } from '#app/domain/paper/paper.ts'
import { SIGNATURE_LINE } from '#app/domain/paper/paper-words.ts'

/**
 * A paper as a tagged PDF. What it says goes in as data, never as markup. A hundred pages take some seconds, in a
 * thread of their own, so that nobody else waits for them.
 */
export function officialPaperPdf(paper: Paper): Promise<Buffer> {
  const data = { ...paper, landscape: isLandscape(paper), line: SIGNATURE_LINE }
  const workerData = {
    module: require.resolve('@myriaddreamin/typst-ts-node-compiler'),
    fonts: [
      require.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'),
      require.resolve('@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf'),
      require.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf'),
    ].map(face => dirname(face)),
    template: TEMPLATE,
    paper: JSON.stringify(data),
  }
  return new Promise((resolve, reject) => {
    const worker = new Worker(PRINTING, { eval: true, workerData })
    worker.once('message', (pdf: Uint8Array) => resolve(Buffer.from(pdf)))
    worker.once('error', reject)
  })
}

const require = createRequire(import.meta.url)

// A thread's program as text: the server is one bundled file, beside which there is none that a thread could load.
const PRINTING = `
const { parentPort, workerData } = require('node:worker_threads')
const { NodeCompiler } = require(workerData.module)
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: workerData.fonts }] })
const pdf = compiler.pdf({ mainFileContent: workerData.template, inputs: { paper: workerData.paper } })
parentPort.postMessage(new Uint8Array(pdf))
`

const TEMPLATE = `
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.heading.join(" "), author: "Tuzetu")
#set text(font: "PT Serif", size: 11pt, lang: paper.language, fallback: false)
#set page(
  paper: "a4",
  flipped: paper.landscape,
  margin: (top: 20mm, bottom: 20mm, left: 20mm, right: 15mm),
  header: align(right, text(size: 8pt, style: "italic", paper.demonstration)),
  footer: context {
    set text(size: 8pt)
    for line in paper.versions { block(spacing: 3pt, line) }
    align(center, counter(page).display())
  },
)
#set par(spacing: 0.8em)
#for line in paper.heading { align(center, strong(line)) }
#align(center, paper.asOf)
#v(6pt)
#let cell(value) = value.split("\\n").map(line => par(line)).join()
#for block in paper.blocks {
  if block.kind == "heading" { v(6pt); strong(block.text) }
  else if block.kind == "text" { cell(block.text) }
  else {
    set text(size: 9.5pt)
    set par(spacing: 0.5em)
    table(
      columns: block.widths.map(each => each * 1fr),
      stroke: 0.5pt,
      inset: 4pt,
      table.header(
        ..block.heads.map(head => align(center, strong(head))),
        ..if block.numbered { range(1, block.heads.len() + 1).map(number => align(center, str(number))) },
      ),
      ..block.rows.map(row => {
        if "over" in row { (table.cell(colspan: block.heads.len(), align(center, strong(row.over))),) }
        else { row.cells.map(cell) }
      }).flatten(),
    )
  }
}
#for name in paper.signatures {
  v(14pt)
  block(breakable: false)[#par(name) #par(paper.line)]
}
`
