import { defineConfig } from 'eslint/config'
import redos from 'eslint-plugin-redos'
import tseslint from 'typescript-eslint'

/**
 * The checker stops by steps counted, never by the clock: the same answer on a slow machine or a busy one. What it cannot
 * analyse is an error too.
 */
const redosLimits = {
  ignoreErrors: false,
  randomSeed: 0,
  attackLimit: 100_000_000,
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
}

export default defineConfig(
  { ignores: ['dist/', 'coverage/'] },
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
  { files: ['bench/**', 'scripts/**', '.ci/**'], rules: { 'no-console': 'off' } },
  // CommonJS starts faster: the program's door and the script that keeps its compiled code.
  { files: ['bin/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
