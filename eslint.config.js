import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// The layers are dependency-cruiser's; here is what one file shows by itself.
export default tseslint.config(
  { ignores: ['build/', '.data/', 'tests/fixtures/', 'tests/architecture/crooked-house/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        {
          // Patterns that begin with # silently match nothing; regex does what it says.
          patterns: [
            { regex: '^\\.\\.?/', message: 'Import by #app/, #db/ or #tests/: a file can then move.' },
            {
              regex: '^#(app|db|tests)/.*(?<!\\.(ts|tsx|css|json|svg))$',
              message: 'Name the file with its extension.',
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-params': ['error', 3],
      'max-lines': ['warn', { max: 250 }],
      'max-lines-per-function': ['warn', { max: 60 }],
    },
  },
  {
    // The core is given time, chance and what it waits for.
    files: ['app/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'AwaitExpression', message: 'The domain does not wait.' },
        { selector: ':function[async=true]', message: 'The domain does not wait.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is given.' },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Time is given.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'Chance is given.',
        },
      ],
      'no-restricted-globals': [
        'error',
        'crypto',
        'fetch',
        'performance',
        'process',
        'setTimeout',
        'setInterval',
      ],
    },
  },
  {
    // Dictionaries and tests are long lists; they are read by looking up, not from top to bottom.
    files: ['app/i18n/*/*.ts', 'tests/**/*.{ts,tsx}'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'max-params': 'off' },
  },
  { files: ['app/entry.server.tsx'], rules: { 'max-params': 'off' } }, // Remix calls it so
  {
    files: ['server.ts', 'app/cli/**/*.ts', 'tests/{bench,support}/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
)
