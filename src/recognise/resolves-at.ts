import { labelForms } from '../language/label-forms.ts'
import { matchAt, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isInfinitive } from '../language/morphology.ts'

/** 'Паевой взнос по 5000 руб. Решили принять Гуськова П.П. в члены': a resolution begins within the paragraph. */
export function resolvesAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const match = matchAt(labelForms(lexicon), tokens, at)
  if (lexicon.byOrder || match?.entry.key !== 'decided') return false
  return isInfinitive(tokens[match.to]?.fold ?? '', lexicon.clauses)
}
