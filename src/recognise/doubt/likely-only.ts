import type { Doubt, Protocol } from '../../model/schema.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Source } from '../../source/source.ts'
import { findings, type FindingLanguage } from '../findings.ts'
import type { Recognised } from '../recognised.ts'
import type { WeighedFact } from './doubts.ts'
import { factKinds } from './fact-kinds.ts'
import { withoutFacts } from './without-facts.ts'

const RULE = 'fact-is-likely'
const LONGEST = 80

/** A finding for a fact that is not stated, with its words and its place. */
function findingOf(
  { fact: { kind, pointer, text } }: WeighedFact,
  { positions }: Protocol,
  file: string,
  language: FindingLanguage,
): Diagnostic {
  const { severity, reason, note } = findings[RULE]
  const values: Readonly<Record<string, string>> = {
    text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
    kind: factKinds[kind][language],
  }
  return {
    ruleId: RULE,
    severity,
    reason: reason[language].replace(/\{(\w+)\}/g, (slot, key: string) => values[key] ?? slot),
    note: note[language],
    file,
    place: positions[pointer] ?? null,
  }
}

/**
 * A reading without the facts that are so much likelier wrong than right that they are not stated: a finding tells of each, and
 * its words are among what was not understood. What a person has confirmed stays.
 */
export function likelyOnly(found: Recognised, source: Source, messages: FindingLanguage): Recognised {
  const { model: whole } = found
  const unlikely = found.unlikely()
  if (unlikely.length === 0) return found
  const { model, moved } = withoutFacts(
    whole,
    unlikely.map(({ fact }) => fact.pointer),
    source,
  )
  return {
    model,
    diagnostics: [
      ...found.diagnostics,
      ...unlikely.map((one) => findingOf(one, whole, source.file, messages)),
    ],
    unlikely: () => [],
    ...(found.corrections && { corrections: found.corrections }),
    doubts: (other): Readonly<Record<string, Doubt>> => (other ? found.doubts(other) : moved(found.doubts())),
    get facts() {
      return found.facts
    },
    get lines() {
      return found.lines
    },
    get printed() {
      return found.printed
    },
    get starts() {
      return found.starts
    },
    get registered() {
      return moved(found.registered)
    },
  }
}
