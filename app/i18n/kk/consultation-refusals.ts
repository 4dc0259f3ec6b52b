import type { ConsultationRefusals } from '#app/domain/consultation/refusals.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const consultationRefusals: SentencesOf<ConsultationRefusals> = {
  'consultation.starts-in-the-past': ({ day }) => `${day} өтіп кетті: талқылау өткен күннен басталмайды.`,
  'consultation.term-out-of-range': ({ most }) => `Мерзім 1-ден ${most}-ге дейінгі бүтін сан болуға тиіс.`,
  'consultation.extension-not-later': ({ day }) => `Жаңа соңғы күн ${day} күнінен кейін болуға тиіс.`,
  'consultation.reason-missing': () => 'Мерзімді ұзарту себебін көрсетіңіз.',
  'consultation.reported': () => 'Есеп жарияланды: бұл талқылау аяқталды.',
  'comment.too-long': ({ length, most }) =>
    `Мәтінде ${length} таңба бар, ең көбі ${most} таңба қабылданады. Ештеңе жоғалған жоқ: мәтінді қысқартыңыз немесе бірнеше ескертуге бөліңіз.`,
  'comment.wording-missing': () => 'Ұсынысқа ұсынылатын редакция керек.',
  'comment.empty': () => 'Айтқыңыз келгенді жазыңыз.',
  'disposition.reason-missing': () => 'Әр шешімнің себебі көрсетілуге тиіс.',
  'disposition.part-missing': () => 'Қай бөлігі қабылданғанын көрсетіңіз.',
  'disposition.provision-missing': () => 'Мұны көздейтін норманы атаңыз.',
}
