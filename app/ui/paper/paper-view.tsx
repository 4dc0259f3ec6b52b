import '#app/ui/paper/papers.css'
import {
  linesOf,
  type Block,
  type Line,
  type Paper,
  type Row,
  type Table,
  type Words,
} from '#app/domain/paper/paper.ts'
import { SIGNATURE_LINE } from '#app/domain/paper/paper-words.ts'

/** A paper on screen, as it reads when printed. */
export function PaperView({ paper }: { paper: Paper }) {
  const [first = '', ...rest] = paper.heading
  return (
    <article className={`paper-page ${paper.sheet}`} lang={paper.language}>
      {paper.demonstration !== '' && <p className="hint">{paper.demonstration}</p>}
      {paper.mark !== '' && <p className="paper-mark">{paper.mark}</p>}
      <header>
        <h2>{first}</h2>
        {rest.map(line => (
          <p key={line}>
            <strong>{line}</strong>
          </p>
        ))}
        <p>{paper.asOf}</p>
      </header>
      {paper.blocks.map((block, at) => (
        <BlockView key={at} block={block} name={first} />
      ))}
      {paper.signatures.map(name => (
        <p key={name}>
          {name}
          <br />
          {SIGNATURE_LINE}
        </p>
      ))}
      <footer className="paper-foot">
        {paper.versions.map(line => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  )
}

function BlockView({ block, name }: { block: Block; name: string }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'text':
      return (
        <div className="paper-text">
          <WordsView words={block.text} />
        </div>
      )
    case 'apart':
      return (
        <p className="paper-apart">
          {block.words.map((word, at) => (
            <span key={at}>{word}</span>
          ))}
        </p>
      )
    case 'table':
      return <TableView table={block} name={name} />
  }
}

function WordsView({ words }: { words: Words }) {
  return linesOf(words).map((line, at) => (
    <p key={at}>
      <LineView line={line} />
    </p>
  ))
}

function LineView({ line }: { line: Line }) {
  return line.map(({ text, bold, italic, struck }, at) => {
    const look = bold ? <strong>{text}</strong> : italic ? <em>{text}</em> : text
    return struck ? <s key={at}>{look}</s> : <span key={at}>{look}</span>
  })
}

function TableView({ table, name }: { table: Table; name: string }) {
  const whole = table.widths.reduce((sum, each) => sum + each, 0)
  return (
    <div className="goes-on" tabIndex={0} role="region" aria-label={name}>
      <table className="paper-table">
        <colgroup>
          {table.widths.map((width, at) => (
            <col key={at} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.heads.map(head => (
              <Head key={head} head={head} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <RowView key={at} row={row} columns={table.heads.length} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const SHORT = 8 // letters: «№ п/п» and the like stay on one line

function Head({ head }: { head: string }) {
  const [first, ...asked] = head.split('\n')
  return (
    <th scope="col" className={head.length <= SHORT ? 'short' : undefined}>
      {first}
      {asked.map(line => (
        <small key={line}>{line}</small>
      ))}
    </th>
  )
}

function RowView({ row, columns }: { row: Row; columns: number }) {
  if ('over' in row)
    return (
      <tr>
        <td className="over" colSpan={columns}>
          {row.over}
        </td>
      </tr>
    )
  return (
    <tr>
      {row.cells.map((cell, at) => (
        <td key={at}>{typeof cell === 'string' ? cell : <WordsView words={cell} />}</td>
      ))}
    </tr>
  )
}
