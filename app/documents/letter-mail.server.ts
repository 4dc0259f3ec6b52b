import { letterPath } from '#app/domain/letter/letter-path.ts'
import type { Letter, ToldBill } from '#app/domain/letter/letter.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { letterSentence } from '#app/i18n/letter-words.ts'
import { wordsIn } from '#app/i18n/words.tsx'

/** A letter as it is put into a mail; `word` is that of an invitation's link, for somebody without an account. */
export interface MailedLetter {
  readonly letter: Letter
  readonly bill: ToldBill | null
  readonly word: string | null
}

/** The letters of one mail, the language of its reader, and where the workspace is reached: `https://tuzetu.example`. */
export interface MailPlan {
  readonly letters: readonly MailedLetter[]
  readonly language: InterfaceLanguage
  readonly origin: string
}

/** A mail without its addresses: the same in plain text and in simple HTML, with no picture and nothing that tracks. */
export interface MailText {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The mail that carries some letters to one reader. */
export function letterMail({ letters, language, origin }: MailPlan): MailText {
  const words = wordsIn(language).letters
  const parts = letters.map(each => partOf(each, language, origin))
  const [first] = parts
  const subject = parts.length === 1 ? `${first!.name}: ${first!.about}` : words.mail.several(parts.length)
  const settings = letters.some(each => each.word !== null) ? null : `${origin}/letters`
  const foot = settings ? `${words.mail.why}\n${words.mail.settings} ${settings}` : words.mail.why
  return {
    subject: oneLine(subject),
    text: `${parts.map(textOf).join('\n\n')}\n\n-- \n${foot}\n`,
    html: page(language, [...parts.map(part => htmlOf(part, words.mail.open)), footOf(words.mail, settings)]),
  }
}

interface Part {
  readonly name: string
  readonly about: string
  readonly sentences: readonly string[]
  readonly link: string
}

function partOf({ letter, bill, word }: MailedLetter, language: InterfaceLanguage, origin: string): Part {
  const { letters, shell } = wordsIn(language)
  const path = word === null ? letterPath(letter, bill?.slug ?? '') : `/invitations/${word}`
  const sentence = letterSentence(letters.sentences, letter)
  return {
    name: letters.names[letter.kind],
    about: bill ? bill.title[language] : shell.name,
    sentences: word === null ? [sentence] : [sentence, letters.mail.linkOnce],
    link: origin + path,
  }
}

function textOf({ name, about, sentences, link }: Part): string {
  return [name, about, '', ...sentences, '', link].join('\n')
}

function htmlOf({ name, about, sentences, link }: Part, open: string): string {
  return [
    `<h1 style="font-size:1.2em">${escaped(name)}</h1>`,
    `<p><strong>${escaped(about)}</strong></p>`,
    ...sentences.map(sentence => `<p>${escaped(sentence)}</p>`),
    `<p><a href="${escaped(link)}">${escaped(open)}</a></p>`,
  ].join('\n')
}

function footOf(mail: { readonly why: string; readonly settings: string }, settings: string | null): string {
  const link =
    settings && ` ${escaped(mail.settings)} <a href="${escaped(settings)}">${escaped(settings)}</a>`
  return `<p style="color:#565d63;font-size:0.9em">${escaped(mail.why)}${link ?? ''}</p>`
}

function page(language: InterfaceLanguage, parts: readonly string[]): string {
  return `<!doctype html>\n<html lang="${language}"><meta charset="utf-8"><body style="max-width:38em">\n${parts.join('\n<hr>\n')}\n</body></html>\n`
}

/** People write titles and reasons; in a mail they are words and never markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => ENTITIES[sign]!)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const LONGEST_SUBJECT = 200 // characters: mail programs show far fewer

/** A header is one line: what people wrote cannot begin another one. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
  return [...line].length > LONGEST_SUBJECT ? `${[...line].slice(0, LONGEST_SUBJECT - 1).join('')}…` : line
}
