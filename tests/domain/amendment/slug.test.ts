import { expect, test } from 'vitest'
import { slugFrom } from '#app/domain/amendment/slug.ts'

test.each([
  ['О весах', 'o-vesakh'],
  [
    'О внесении изменений и дополнений в некоторые законодательные акты Республики Казахстан по вопросам религиозной деятельности',
    'religioznoy-deyatelnosti',
  ],
  ['О внесении изменений в Налоговый кодекс', 'o-vnesenii-izmeneniy-v-nalogovyy-kodeks'],
  ['On amendments to certain laws on digital assets', 'digital-assets'],
  ['Өлшемдер туралы', 'olshemder-turaly'],
  ['«№ 5»', '5'],
  ['///', 'bill'],
  ['', 'bill'],
  ['New', 'bill'],
  [`${'слово '.repeat(40)}`, 'slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo'],
  ['а'.repeat(200), 'bill'],
])('«%s» is called %s', (title, slug) => expect(slugFrom(title)).toBe(slug))
