import type { Document } from '../document/document.ts'
import type { Protocol } from '../model/schema.ts'
import type { Severity } from '../source/diagnostic.ts'
import type { Position } from '../source/place.ts'

export type CheckLanguage = 'en' | 'ru'
export type Words = Readonly<Record<CheckLanguage, string>>

/** What a rule found: which of its messages, with what in the {slots}, and where. */
export interface Finding<Key extends string = string> {
  readonly message: Key
  readonly values?: Readonly<Record<string, string | number>>
  /** JSON Pointer of the fact, a place in the source, or null when it is about the whole record. */
  readonly at: string | Position | null
}

/** What a rule may look at besides the model. */
export interface RuleContext {
  /** Null where the model was not read from a document. */
  readonly document: Document | null
}

/** A true sentence about a good protocol, and how to find out that it does not hold. */
export interface Rule<Key extends string = string> {
  readonly id: string
  readonly severity: Severity
  readonly meta: { readonly title: Words; readonly note: Words }
  readonly messages: Readonly<Record<Key, Words>>
  /** With a finding of this rule the model is not to be trusted, and the rules after it are left out. */
  readonly gate?: boolean
  check(model: Protocol, context: RuleContext): readonly Finding<Key>[]
}
