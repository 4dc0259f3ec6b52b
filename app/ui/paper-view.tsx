import '#app/ui/papers.css'
import type { Block, Paper, Row, Table } from '#app/domain/paper/paper.ts'
import { SIGNATURE_LINE } from '#app/domain/paper/paper-words.ts'

/** A paper on screen, as it reads when printed. */
export function PaperView({ paper }: { paper: Paper }) {
  const [first = '', ...rest] = paper.heading
  return (
    <article className="paper-page" lang={paper.language}>
      {paper.demonstration !== '' && <p className="hint">{paper.demonstration}</p>}
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
        <BlockView key={at} block={block} />
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

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'text':
      return <p className="paper-text">{block.text}</p>
    case 'table':
      return <TableView table={block} />
  }
}

function TableView({ table }: { table: Table }) {
  const whole = table.widths.reduce((sum, each) => sum + each, 0)
  return (
    <div className="paper-scroll" tabIndex={0} role="region">
      <table className="paper-table">
        <colgroup>
          {table.widths.map((width, at) => (
            <col key={at} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
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
        <td key={at}>{cell}</td>
      ))}
    </tr>
  )
}
