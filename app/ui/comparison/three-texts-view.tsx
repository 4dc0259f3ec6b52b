import '#app/ui/law/changed-text.css'
import '#app/ui/comparison/three-texts.css'
import { Form } from '@remix-run/react'
import { writeAskedThree, type AskedThree } from '#app/domain/comparison/asked-three.ts'
import type { Part, WindowLine } from '#app/domain/comparison/windows.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Chooser, useChoiceName, type Choice } from '#app/ui/comparison/comparison-bar.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Switch } from '#app/ui/form/switch.tsx'
import { ThreeTextsTable } from '#app/ui/comparison/three-texts-table.tsx'
import { WindowContents, Windows } from '#app/ui/comparison/windows.tsx'

interface Page {
  readonly asked: AskedThree
  readonly choices: readonly Choice[]
  readonly wasConsulted: boolean
  readonly inForce: Choice
  readonly counts: Readonly<Record<AskedThree['show'], number>>
  readonly part: Part
  readonly windows: readonly WindowLine[]
  readonly canBeWhole: boolean
}

interface ThreeTextsViewProps {
  readonly page: Page
  /** The rows as HTML, where the document does not carry them. */
  readonly markup: { readonly rows: string } | null
}

/** The law in force, the draft people were consulted on and the draft of now, provision by provision. */
export function ThreeTextsView({ page, markup }: ThreeTextsViewProps) {
  const { threeTexts } = useWords()
  const { asked, choices, counts, windows, part } = page
  if (choices.length === 0) return <EmptyState text={threeTexts.noVersion} />
  const to = (other: Part) => writeAskedThree({ ...asked, part: other })
  return (
    <div className="three-texts">
      <h2 id="three-texts-title">{threeTexts.title}</h2>
      <Bar page={page} />
      <Hint page={page} />
      <WindowContents windows={windows} part={part} language={asked.text} to={to} />
      {counts[asked.show] === 0 ? (
        <EmptyState text={counts.all === 0 ? threeTexts.same : threeTexts.nothingAfter} />
      ) : (
        <ThreeTextsTable rows={markup?.rows} />
      )}
      <Windows
        part={part}
        parts={windows.length}
        changes={counts[asked.show]}
        canBeWhole={page.canBeWhole}
        to={to}
      />
    </div>
  )
}

const SHOWN = ['all', 'after'] as const

/** Which versions stand beside the law, in which language, and which of their changes are shown. */
function Bar({ page: { asked, choices, counts } }: { page: Page }) {
  const { comparison, threeTexts } = useWords()
  return (
    <div className="comparison-bar">
      <Form className="comparison-choice" method="get">
        <input type="hidden" name="act" value={asked.act} />
        <input type="hidden" name="text" value={asked.text} />
        <input type="hidden" name="show" value={asked.show} />
        <Chooser
          name="consulted"
          label={threeTexts.columns.consulted}
          value={asked.consulted}
          choices={choices}
        />
        <Chooser name="to" label={threeTexts.columns.now} value={asked.to} choices={choices} />
        <button className="quiet" type="submit">
          {comparison.compare}
        </button>
      </Form>
      <div className="comparison-switches">
        <Switch
          label={comparison.text}
          items={LANGUAGES.map(text => ({
            to: writeAskedThree({ ...asked, text, part: 0 }),
            text: comparison.texts[text],
            current: text === asked.text,
            lang: text,
          }))}
        />
        <Switch
          label={threeTexts.show}
          items={SHOWN.map(show => ({
            to: writeAskedThree({ ...asked, show, part: 0 }),
            text: threeTexts.shown[show](counts[show]),
            current: show === asked.show,
          }))}
        />
      </div>
    </div>
  )
}

/** What the marks mean, and, where nobody was consulted on the second text, that it only stands for such a one. */
function Hint({ page: { asked, choices, inForce, wasConsulted } }: { page: Page }) {
  const { threeTexts } = useWords()
  const nameOf = useChoiceName()
  const standIn = choices.find(({ reference }) => reference === asked.consulted)?.version
  return (
    <p className="hint">
      {nameOf(inForce)}. {threeTexts.marked}
      {!wasConsulted && standIn && ` ${threeTexts.noConsultation(standIn.number)}`}
    </p>
  )
}
