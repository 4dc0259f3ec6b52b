import type { ReactNode } from 'react'
import type { PaperKind } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Switch } from '#app/ui/switch.tsx'

interface PaperToolsProps {
  readonly bill: string
  readonly asked: { readonly kind: PaperKind; readonly language: Language; readonly subject: string }
  readonly children: ReactNode
}

const LANGUAGES = ['kk', 'ru'] as const
const FORMATS = ['docx', 'pdf', 'xlsx'] as const

/** The language of a paper, its files, and what can be done with it. */
export function PaperTools({ bill, asked, children }: PaperToolsProps) {
  const { papers, table } = useWords()
  const query = (language: Language) =>
    `?${new URLSearchParams({ language, ...(asked.subject && { subject: asked.subject }) })}`
  return (
    <div className="paper-tools">
      <Switch
        label={papers.language}
        items={LANGUAGES.map(language => ({
          to: query(language),
          text: table.languages[language],
          current: language === asked.language,
          lang: language,
        }))}
      />
      {FORMATS.filter(format => format !== 'xlsx' || asked.kind !== 'note').map(format => (
        <a
          key={format}
          className="button quiet"
          href={`/bills/${bill}/papers/${asked.kind}/files/${format}${query(asked.language)}`}
          download
        >
          {format.toUpperCase()}
        </a>
      ))}
      {children}
    </div>
  )
}
