import importX from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import reactHooks from 'eslint-plugin-react-hooks'
import unicorn from 'eslint-plugin-unicorn'
import tseslint from 'typescript-eslint'

const source = ['**/*.{ts,tsx,js,mjs}']
const tests = ['**/*.test.{ts,tsx,mjs}', 'tests/**']

/**
 * Who may import whom. `values`: imports that exist at run time. `types`: only `import type`. `packages`: never, however installed.
 * A folder may always import itself and packages. What is not listed here is forbidden, so a new folder starts with no way in.
 */
const ui = ['next', 'react', 'react-dom', 'playwright-core', '@playwright/test']
const folders = {
  lib: { packages: ui },
  prisma: { values: ['lib', 'generated'], packages: ui },
  'fault-injection': { values: ['lib'], types: ['episode', 'generated'], packages: ui },
  domain: { values: ['lib', 'generated', 'fault-injection/operation.ts'], packages: ui },
  episode: { values: ['lib', 'prisma', 'generated', 'fault-injection'], packages: ui },
  verifiers: { values: ['lib'], types: ['episode', 'domain', 'generated'], packages: ui },
  tasks: {
    values: ['lib', 'verifiers', 'fault-injection', 'domain'],
    types: ['episode', 'generated'],
    packages: ['next', 'react', 'react-dom'],
  },
  app: { values: ['lib', 'domain', 'episode/site-context.ts'], types: ['generated'], packages: ['playwright-core'] },
}
/** These see everything, but talk to the pages by HTTP only. */
const everythingButApp = ['runner', 'control']

const seed = 'Draw from the seed of the episode instead: the same inputs must give the same bytes.'
const clock = 'Take the time from the clock of the episode; a duration comes from performance.now().'
const drawnAndTimed = [
  { object: 'Math', property: 'random', message: seed },
  { object: 'Date', property: 'now', message: clock },
]
const environment = { object: 'process', property: 'env', message: 'Read the environment through lib/environment.ts.' }
const deterministic = ['domain', 'prisma', 'fault-injection', 'tasks', 'verifiers', 'app', 'episode']
const entropy = [
  { object: 'crypto', property: 'randomUUID', message: seed },
  { object: 'crypto', property: 'getRandomValues', message: seed },
]
const noOnly = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name="only"]',
  message: 'A test that runs alone hides the others.',
}
const noBareDate = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
]

/** Paths relative to the root, as the zone rule wants them. */
const zones = [
  ...Object.entries(folders).map(([folder, { values = [], types = [] }]) => ({
    target: `./${folder}`,
    from: './',
    except: ['node_modules', folder, ...values, ...types].map((path) => `./${path}`),
    message: `${folder} may import ${[...values, ...types.map((type) => `types of ${type}`)].join(', ') || 'nothing of the project'}.`,
  })),
  ...everythingButApp.map((folder) => ({
    target: `./${folder}`,
    from: './app',
    message: `${folder} talks to the pages by HTTP only.`,
  })),
]

const typesOnly = Object.entries(folders).map(([folder, { types = [], packages }]) => ({
  name: `staytwin/imports-of-${folder}`,
  files: [`${folder}/**/*.{ts,tsx}`],
  ignores: tests,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(${packages.join('|')})(/|$)`, message: `${folder} knows nothing of a page or a browser.` },
          ...types.map((type) => ({
            regex: `^(@|(\\.\\.?/)*\\.\\.)/${type}(/|$)`,
            allowTypeImports: true,
            message: `${folder} may use only the types of ${type}: import type.`,
          })),
          ...(deterministic.includes(folder)
            ? [{ regex: '^(node:)?crypto$', importNamePattern: '^(random|webcrypto)', message: seed }]
            : []),
        ],
      },
    ],
  },
}))

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '.next/',
      '.staytwin/',
      'generated/',
      'public/',
      'reports/',
      'test-results/',
      'prototypes/',
      'clients/',
      'next-env.d.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    name: 'staytwin/everything',
    files: source,
    plugins: { 'import-x': importX, unicorn },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'unicorn/filename-case': ['error', { case: 'kebabCase' }],
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-else-return': 'error',
      'no-restricted-properties': ['error', ...drawnAndTimed],
      'no-restricted-syntax': ['error', noOnly, ...noBareDate],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    name: 'staytwin/zones',
    files: source,
    ignores: tests,
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }] },
  },
  ...typesOnly,
  {
    name: 'staytwin/environment-is-parsed-once',
    files: [...deterministic, 'control'].map((folder) => `${folder}/**`),
    ignores: tests,
    rules: { 'no-restricted-properties': ['error', ...drawnAndTimed, ...entropy, environment] },
  },
  {
    name: 'staytwin/wall-clock-and-entropy-live-in-lib',
    files: ['lib/**', ...tests],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': ['error', noOnly] },
  },
  {
    name: 'staytwin/react',
    files: ['app/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    name: 'staytwin/names-that-next-takes-for-its-own',
    // Next serves a file of such a name anywhere below app/ as an image of the site, and the build fails.
    files: ['app/**/{components,_components}/**/{icon,apple-icon,opengraph-image,twitter-image}.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'Program', message: 'Next reserves this name: take another.' }],
    },
  },
  {
    name: 'staytwin/named-by-a-framework',
    // Next, vitest, Playwright and the other tools look for a default export; so does the runner in an agent's module.
    files: ['app/**', '*.config.{ts,js,mjs}', 'tests/e2e/global-*.ts', 'examples/**', 'proxy.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
)
