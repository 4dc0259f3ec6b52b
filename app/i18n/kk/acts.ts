import { longDate } from '#app/i18n/dates.ts'
import type { Words } from '#app/i18n/en/words.ts'

const forms: Words['acts']['forms'] = {
  constitution: 'Конституция',
  'constitutional-law': 'Конституциялық заң',
  code: 'Кодекс',
  law: 'Заң',
  decree: 'Жарлық',
  resolution: 'Қаулы',
  order: 'Бұйрық',
}

export const acts: Words['acts'] = {
  title: 'Актілер',
  none: 'Әзірге акт жоқ. Актіні қосып, содан кейін мәтінін екі тілде жүктеңіз.',
  enter: 'Акт қосу',
  forms,
  formTitle: 'Актінің түрі',
  number: 'Нөмірі',
  numberHint: 'Мысалы: 483-IV.',
  adoptedOn: 'Қабылданған күні',
  titleKk: 'Қазақша атауы',
  titleRu: 'Орысша атауы',
  slug: 'Мекенжайдағы атауы',
  slugHint:
    'Кіші латын әріптері, цифрлар және сызықша, мысалы religion-law. Толтырылмаса, атау актінің түрі мен нөмірінен құралады.',
  enterHint: 'Келесі қадамда акт редакциясының мәтіні жүктеледі.',
  citation: (form, number, adoptedOn) => `${forms[form]} · ${longDate(adoptedOn, 'kk')} · № ${number}`,
  editions: 'Редакциялар',
  editionsOf: count => `Редакциялар: ${count}`,
  noEditions: 'Бұл актінің бірде-бір редакциясы әлі жүктелмеген.',
  inForceOn: date => `${longDate(date, 'kk')} күнінен қолданыста`,
  source: 'Дереккөзі',
  imported: (date, person) => `${longDate(date, 'kk')} күні жүктелді, ${person}`,
  importedBySystem: 'жүйе',
  compare: date => `${longDate(date, 'kk')} күнгі редакциямен салыстыру`,
  import: 'Редакция жүктеу',
  demonstrationEdition: 'Көрсетілім: көрсету үшін жүктелген шынайы мәтін; ресми жарияланым емес.',
  reading: 'Заң тілі',
  readings: { both: 'Екеуі', kk: 'Қазақша', ru: 'Русский' },
  earlier: 'Актінің алдыңғы бөлігі',
  later: 'Актінің келесі бөлігі',
}
