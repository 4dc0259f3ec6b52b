import '#app/ui/remarks-table.css'
import type { RemarksPaper } from '#app/domain/consultation/remarks.ts'
import { REMARKS_FORM } from '#app/domain/consultation/remarks-form.ts'

/** The table of remarks and answers on the page, in the form and the language of the paper. */
export function RemarksTable({ paper }: { paper: RemarksPaper }) {
  const { language, rows, title, round, opensOn, closesOn } = paper
  const form = REMARKS_FORM[language]
  return (
    <section lang={language} className="remarks-paper">
      <header>
        <h2>{form.tableTitle}</h2>
        <p>{form.toBill(title)}</p>
        <p className="hint">{form.round(round, opensOn, closesOn)}</p>
      </header>
      <div className="remarks-scroll" tabIndex={0} role="region" aria-label={form.tableTitle}>
        <table className="remarks-table">
          <thead>
            <tr>
              {form.heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, element, author, remark, code, decision, reason }) => (
              <tr key={number} id={`remark-${number}`}>
                <td className="figure">{number}</td>
                <td>{element}</td>
                <td>{author}</td>
                <td>{remark}</td>
                <td>{code === null ? <span className="badge warning">{decision}</span> : decision}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
