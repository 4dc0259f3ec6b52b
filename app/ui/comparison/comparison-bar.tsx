import '#app/ui/comparison/comparison-bar.css'
import { Form, Link } from '@remix-run/react'
import { writeAsked, type Asked, type SettledAsked } from '#app/domain/comparison/asked.ts'
import { longDate } from '#app/i18n/dates.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { AskedFields } from '#app/ui/form/asked-fields.tsx'
import { Switch } from '#app/ui/form/switch.tsx'

/** A text that can be chosen for either side, by its name in addresses. */
export interface Choice {
  readonly reference: string
  readonly editionDate: string
  readonly version: { readonly number: number; readonly message: string } | null
}

/** An act that can be chosen. */
export interface ActChoice {
  readonly slug: string
  readonly titleKk: string
  readonly titleRu: string
}

interface ComparisonBarProps {
  readonly asked: SettledAsked
  readonly choices: readonly Choice[]
  readonly acts: readonly ActChoice[]
}

/** What is compared with what, in which language, and how it is laid out. */
export function ComparisonBar({ asked, choices, acts }: ComparisonBarProps) {
  const { comparison, threeTexts } = useWords()
  return (
    <div className="comparison-bar">
      {acts.length > 1 && <Acts asked={asked} acts={acts} />}
      <Form className="comparison-choice" method="get">
        <AskedFields asked={{ ...asked, from: '', to: '', part: 0, open: [] }} />
        <Chooser name="from" label={comparison.from} value={asked.from} choices={choices} />
        <Steps asked={asked} choices={choices} />
        <Chooser name="to" label={comparison.to} value={asked.to} choices={choices} />
        <button className="quiet" type="submit">
          {comparison.compare}
        </button>
      </Form>
      <div className="comparison-switches">
        <Switch
          label={comparison.text}
          items={TEXTS.map(text => ({
            to: writeAsked({ ...asked, text, open: [] }),
            text: comparison.texts[text],
            current: text === asked.text,
            lang: text === 'both' ? undefined : text,
          }))}
        />
        {asked.text !== 'both' && (
          <Switch
            label={comparison.layout}
            items={LAYOUTS.map(layout => ({
              to: writeAsked({ ...asked, layout }),
              text: comparison.layouts[layout],
              current: layout === asked.layout,
            }))}
          />
        )}
        {asked.act !== '' && (
          <Link to={`../three-texts?act=${asked.act}&text=${asked.text}`}>{threeTexts.title}</Link>
        )}
      </div>
    </div>
  )
}

const TEXTS = ['kk', 'ru', 'both'] as const
const LAYOUTS = ['inline', 'side'] as const

function Acts({ asked, acts }: { asked: Asked; acts: readonly ActChoice[] }) {
  const { comparison } = useWords()
  const language = useLanguage()
  return (
    <nav className="comparison-acts" aria-label={comparison.act}>
      {acts.map(act => {
        const title = titleIn(act, language)
        return (
          <Link
            key={act.slug}
            to={writeAsked({ ...asked, act: act.slug, from: '', to: '', part: 0, open: [] })}
            aria-current={act.slug === asked.act ? 'true' : undefined}
            lang={title.lang}
          >
            {title.text}
          </Link>
        )
      })}
    </nav>
  )
}

interface ChooserProps {
  readonly name: 'from' | 'consulted' | 'to'
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
}

/** One of the texts that a page compares, to be chosen. */
export function Chooser({ name, label, value, choices }: ChooserProps) {
  const nameOf = useChoiceName()
  return (
    <label>
      <span className="hint">{label}</span>
      <select name={name} defaultValue={value} key={value}>
        {choices.map(choice => (
          <option key={choice.reference} value={choice.reference}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What a text is called in the reader's language. */
export function useChoiceName(): (choice: Choice) => string {
  const { comparison } = useWords()
  const language = useLanguage()
  return ({ reference, editionDate, version }) => {
    const date = longDate(editionDate, language)
    if (!version) return reference === 'edition' ? comparison.base(date) : comparison.edition(date)
    const said = version.message === '' ? '' : ` · ${version.message}`
    return `${comparison.version(version.number)}${said}`
  }
}

/** The text before and after the one on the left; the keys [ and ] follow these links. */
function Steps({ asked, choices }: { asked: Asked; choices: readonly Choice[] }) {
  const { comparison } = useWords()
  const at = choices.findIndex(choice => choice.reference === asked.from)
  const to = (choice: Choice) => writeAsked({ ...asked, from: choice.reference, part: 0, open: [] })
  const [earlier, later] = [choices[at - 1], choices[at + 1]]
  return (
    <span className="comparison-steps">
      {earlier && (
        <Link to={to(earlier)} data-key="[" title={comparison.earlier} aria-label={comparison.earlier}>
          ‹
        </Link>
      )}
      {later && (
        <Link to={to(later)} data-key="]" title={comparison.later} aria-label={comparison.later}>
          ›
        </Link>
      )}
    </span>
  )
}
