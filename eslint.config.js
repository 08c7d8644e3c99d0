import { defineConfig } from 'eslint/config'
import redos from 'eslint-plugin-redos'
import tseslint from 'typescript-eslint'

/**
 * The checker stops by steps counted, not by the clock: the same answer on a slow machine or a busy one. What it cannot
 * analyse is an error too, and so is what it has not done in two minutes: the slowest of ours takes six seconds.
 */
const redosLimits = {
  ignoreErrors: false,
  randomSeed: 0,
  attackLimit: 100_000_000,
  timeout: 120_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
}

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'release/'] },
  ...tseslint.configs.strict,
  { rules: { eqeqeq: 'error', 'no-console': 'error', 'prefer-const': 'error' } },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // A regular expression over a found document must be linear in its length.
    files: ['src/**/*.ts'],
    plugins: { redos },
    rules: { 'redos/no-vulnerable': ['error', redosLimits] },
  },
  {
    // Arguments stand on the stack: a list that grows with the input does not fit there.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(?:push|unshift|max|min|fromCharCode|fromCodePoint|apply)$/] > SpreadElement',
          message: 'Add one by one, or reduce: a long list does not fit on the stack.',
        },
      ],
    },
  },
  {
    // What a function does must be seen at one look.
    files: ['src/**/*.ts'],
    rules: { complexity: ['error', 15] },
  },
  { files: ['bench/**', 'scripts/**', '.ci/**'], rules: { 'no-console': 'off' } },
)
