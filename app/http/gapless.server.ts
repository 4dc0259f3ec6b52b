import { Transform } from 'node:stream'

/**
 * The bytes of a page as they were meant. React 18 fills up each of its buffers with zeros where the next letter of two
 * bytes does not fit in; in attributes, input fields and data a browser shows those inside a word.
 */
export function gapless(): Transform {
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      done(null, bytes.includes(0) ? bytes.filter(byte => byte !== 0) : bytes)
    },
  })
}
