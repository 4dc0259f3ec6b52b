import { longDate } from '#app/i18n/dates.ts'
import type { Words } from '#app/i18n/en/words.ts'

const termsSaid = (terms = '') =>
  terms
    .split(' ')
    .map(term => (term === '' ? 'мерзім жоқ' : term.includes('-') ? longDate(term, 'kk') : `${term} күн`))
    .join(', ')

export const checks: Words['checks'] = {
  title: 'Тексерулер',
  lead: 'Ең жаңа нұсқаларда заң техникасы қағидаларымен келіспейтін жерлер. Бұл – кеңестер: шешім өзіңізде.',
  empty: 'Әзірге бірде-бір нұсқа сақталмаған, тексеретін ештеңе жоқ.',
  allWell: 'Ештеңе табылмады.',
  inVersion: number => `${number}-нұсқа`,
  found: count => `табылды: ${count}`,
  findings: {
    'definition-order': ({ term, after }) =>
      `«${term}» «${after}» дегеннен кейін тұр, ал қазақ алфавиті бойынша одан бұрын тұруға тиіс.`,
    'definition-place': ({ term, number, after, before }) =>
      `«${term}» «${after}» мен «${before}» арасында тұруға тиіс; оның табиғи нөмірі ${number}) бос емес.`,
    'number-taken': ({ number }) => `${number} нөмірі бұл жерде бұрыннан бар.`,
    'reference-missing': ({ words, act }) =>
      `«${words}» ${act ? `«${act}» актісінде` : 'осы актіде'} жоқ элементке сілтейді.`,
    'reference-deleted': ({ words, act }) =>
      `«${words}» ${act ? `«${act}» актісінің ` : ''}алып тасталған элементіне сілтейді.`,
    'term-unused': ({ term }) =>
      `«${term}» ұғымына анықтама берілген, бірақ ол актіде еш жерде қолданылмайды.`,
    'term-undefined': ({ term }) => `«${term}» ұғымы осында қолданылады, бірақ оның анықтамасы енді жоқ.`,
    'vague-pointer': ({ words }) => `«${words}» нөмірін атамай сілтейді.`,
  },
  parity: {
    'parity.one-language': ({ only }) =>
      only === 'kk'
        ? 'Бұл элементті қазақша мәтін ғана өзгертеді.'
        : 'Бұл элементті орысша мәтін ғана өзгертеді.',
    'parity.other-order': () => 'Бір тіл элементті алып тастайды немесе толықтырады, екіншісі олай етпейді.',
    'parity.other-days': ({ kk, ru }) =>
      `Мерзімдері әртүрлі: қазақшада ${termsSaid(kk)}, орысшада ${termsSaid(ru)}.`,
    'parity.other-elements': () => 'Екі тілдің жаңа мәтіндерінде элементтердің нөмірлері әртүрлі.',
    'parity.other-figures': ({ kk, ru }) =>
      `Жаңа мәтіндердегі сандар әртүрлі: қазақшада ${kk || 'жоқ'}, орысшада ${ru || 'жоқ'}.`,
  },
  rule: articles => `«Құқықтық актілер туралы» Заң, ${articles.split(', ').map(pointOf).join(', ')}`,
  hint: 'Қағида емес, кеңес',
  mend: {
    title: 'Ұсыныс',
    free: number => `Онда ${number} нөмірі бос.`,
    taken: elements =>
      `Онда оның нөмірі бос емес: мыналарды бір нөмірге жылжытып, жаңа редакцияда жазу керек: ${elements} – немесе бапты тұтас.`,
    remove: 'Анықтаманы алып тастау немесе ұғымды қолдану.',
    name: 'Элементті нөмірімен атау.',
    match: 'Екі тілде де бірдей өзгеріс енгізу.',
    reference: 'Қолданыстағы элементті атау немесе сілтемені өзгертіп жазу.',
    define: 'Анықтаманы қалдыру немесе ұғымды мұнда да ауыстыру.',
  },
  languages: { kk: 'қазақша', ru: 'орысша' },
  asking: {
    title: 'Жаңа ұғымның орны қайда?',
    lead: 'Ұғымдар екі тілде де қазақ алфавиті бойынша орналасады. Ұғымды қазақша енгізіңіз.',
    act: 'Акт',
    term: 'Ұғым қазақша',
    ask: 'Орнын табу',
    first: before => `Ол бірінші тұрады, одан кейін: ${before}.`,
    last: after => `Ол соңында тұрады, оның алдында: ${after}.`,
    between: (after, before) => `Оның орны – алдында: ${after}, кейін: ${before}.`,
    free: number => `${number}) нөмірі бос.`,
    taken: number => `Оның табиғи нөмірі ${number}) бос емес.`,
    restate: elements =>
      `Көршілес элементтерді бір нөмірге жылжытып, жаңа редакцияда жазыңыз: ${elements}. Немесе бапты тұтас жаңа редакцияда жазыңыз.`,
  },
  inArticle: 'Заң техникасы қағидалары бойынша',
  all: 'Заң жобасының барлық тексерулері',
}

/** «23(7)» – «23-баптың 7-тармағы». */
function pointOf(rule: string): string {
  const [, article = '', point = ''] = /^(\S+?)\((\S+)\)$/.exec(rule) ?? []
  return `${article}-баптың ${point}-тармағы`
}
