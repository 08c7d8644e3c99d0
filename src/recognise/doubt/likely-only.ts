import type { Source } from '../../source/source.ts'
import { findingOf } from '../context.ts'
import type { FindingLanguage } from '../findings.ts'
import { withOther, type Recognised } from '../recognised.ts'
import { MAY_BE_LEFT_OUT } from './doubts.ts'
import { withoutFacts } from './without-facts.ts'

/** What those who may be left out are, in words. */
const KINDS: Readonly<Record<(typeof MAY_BE_LEFT_OUT)[number], Readonly<Record<FindingLanguage, string>>>> = {
  absent: { en: 'one of those absent', ru: 'отсутствующий' },
  invited: { en: 'one of those invited', ru: 'приглашённый' },
}

/**
 * A reading without the facts that are so much likelier wrong than right that they are not stated: a finding tells of each, and
 * its words are among what was not understood. What a person has confirmed stays.
 */
export function likelyOnly(found: Recognised, source: Source, messages: FindingLanguage): Recognised {
  const { model: whole } = found
  const unlikely = found.unlikely().map(({ fact }) => fact)
  if (unlikely.length === 0) return found
  const { model, moved } = withoutFacts(
    whole,
    unlikely.map(({ pointer }) => pointer),
    source,
  )
  const told = unlikely.flatMap(({ kind, pointer, text }) => {
    const known = MAY_BE_LEFT_OUT.find((one) => one === kind)
    const at = { file: source.file, place: whole.positions[pointer] ?? null }
    return known ? [findingOf('fact-is-likely', { text, kind: KINDS[known][messages] }, messages, at)] : []
  })
  return withOther(found, {
    model,
    diagnostics: [...found.diagnostics, ...told],
    doubts: (other) => (other ? found.doubts(other) : moved(found.doubts())),
    startsOf: () => found.starts,
    registeredOf: () => moved(found.registered),
  })
}
