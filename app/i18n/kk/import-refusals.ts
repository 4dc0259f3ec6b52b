import type { RefusalCode } from '#app/domain/refusal.ts'
import type { ImportRefusals } from '#app/domain/structure/import-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const importRefusals: Pick<RefusalSentences, keyof ImportRefusals & RefusalCode> = {
  'act.missing': ({ slug }) => `«${slug}» деген акт жоқ.`,
  'act.known': ({ slug }) => `«${slug}» деген акт бар. Бұған басқа атау беріңіз.`,
  'edition.known': ({ inForceOn }) =>
    `${inForceOn} күнінен қолданыстағы редакция бұрын жүктелген. Жүктелген редакциялар өзгертілмейді.`,
  'import.field-wrong': ({ field }) => `Мына өрісті түзетіңіз: ${FIELDS[field]}.`,
  'import.text-empty': ({ language }) => `${LANGUAGES[language]} мәтін бос.`,
  'import.nul': ({ language, row }) =>
    `${LANGUAGES[language]} мәтіннің ${row}-жолында сақтауға болмайтын NUL таңбасы тұр. Оны алып тастап, қайталап көріңіз.`,
  'import.other-language': ({ language, found }) =>
    found === 'other' || found === 'unclear'
      ? `${LANGUAGES[language]} мәтін ретінде берілген мәтін басқа тілде жазылған. Редакцияға қазақша және орысша мәтіндер қажет.`
      : `${LANGUAGES[language]} мәтін ретінде берілген мәтін ${WRITTEN_IN[found]} жазылған. Мәтіндердің орны ауысып кетпеді ме?`,
  'import.too-large': ({ megabytes }) =>
    `Файл тым үлкен: ең көбі ${megabytes} МБ қабылданады. Ештеңе сақталған жоқ.`,
  'import.not-a-text': ({ file }) => `${file}: бұл мәтін емес. .docx немесе .txt файлын беріңіз.`,
  'import.old-word': ({ file }) =>
    `${file}: бұл ескі Word файлы. Оны Word-та .docx түрінде сақтап, соны беріңіз.`,
  'import.pdf': ({ file }) => `${file}: PDF заң ретінде оқылмайды. .docx немесе .txt файлын беріңіз.`,
  'import.docx-broken': ({ file }) =>
    `${file}: Word файлы бүлінген, ашылмайды. Оны Word-та қайта сақтап, қайталап көріңіз.`,
  'import.not-a-docx': ({ file }) => `${file}: бұл архив, бірақ Word құжаты (.docx) емес.`,
  'import.docx-swells': ({ file, megabytes }) =>
    `${file}: құжат ашылған күйінде ${megabytes} МБ-тан үлкен, сондықтан ашылған жоқ.`,
}

const LANGUAGES = { kk: 'Қазақша', ru: 'Орысша' }
const WRITTEN_IN = { kk: 'қазақша', ru: 'орысша' }

const FIELDS = {
  form: 'актінің түрі',
  number: 'нөмірі',
  adoptedOn: 'қабылданған күні',
  titleKk: 'қазақша атауы',
  titleRu: 'орысша атауы',
  slug: 'мекенжайдағы атауы',
  inForceOn: 'қолданысқа енгізілген күні',
  source: 'мәтіннің дереккөзі',
  kk: 'қазақша мәтін',
  ru: 'орысша мәтін',
}
