import { defineConfig } from 'eslint/config'
import redos from 'eslint-plugin-redos'
import tseslint from 'typescript-eslint'

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
    rules: { 'redos/no-vulnerable': ['error', { timeout: 10_000 }] },
  },
  { files: ['bench/**', 'scripts/**', '.ci/**'], rules: { 'no-console': 'off' } },
  // CommonJS starts faster: the program's door and the script that keeps its compiled code.
  { files: ['bin/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
