import { describe, expect, test } from 'vitest'
import { mailSettings, originOf, serverName } from '#app/letters/mail-settings.server.ts'

const SET = {
  SMTP_URL: 'smtps://letters:secret@mail.example:465',
  MAIL_FROM: 'Tuzetu <letters@tuzetu.example>',
  ORIGIN: 'https://tuzetu.example/',
}

test('without a mail server nothing is sent, whatever else is set', () => {
  expect(mailSettings({ ...SET, SMTP_URL: undefined })).toBeNull()
  expect(mailSettings({ ...SET, SMTP_URL: '' })).toBeNull()
})

test('what is set is taken; links lead to the site without a path', () => {
  const settings = mailSettings(SET)!
  expect(settings).toEqual({ url: SET.SMTP_URL, from: SET.MAIL_FROM, origin: 'https://tuzetu.example' })
})

test('the server is shown without its secret', () => {
  expect(serverName(mailSettings(SET)!)).toBe('mail.example:465')
})

describe('half of it is told at the start', () => {
  test.each([
    ['no sender', { ...SET, MAIL_FROM: undefined }, 'MAIL_FROM is not'],
    ['no site', { ...SET, ORIGIN: undefined }, 'ORIGIN is not'],
    ['a server that is no address', { ...SET, SMTP_URL: 'mail.example' }, 'SMTP_URL must look like'],
    ['a server of another kind', { ...SET, SMTP_URL: 'https://mail.example' }, 'SMTP_URL must look like'],
    ['a site of another kind', { ...SET, ORIGIN: 'mailto:a@b.test' }, 'ORIGIN must look like'],
  ])('%s', (_case, environment, sentence) => {
    expect(() => mailSettings(environment)).toThrow(sentence)
  })
})

test('a site may be named without any mail', () => {
  expect(originOf({ ORIGIN: 'https://tuzetu.example:8443/path' })).toBe('https://tuzetu.example:8443')
  expect(originOf({})).toBeNull()
})
