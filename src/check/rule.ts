import type { Document } from '../document/document.ts'
import type { PeopleRegister } from '../model/register.ts'
import type { Protocol } from '../model/schema.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Position } from '../source/place.ts'
import type { OptionSpecs, OptionValues } from './option.ts'
import type { RuleSeverity } from './settings.ts'
import type { CheckLanguage, Words } from './words.ts'

/** What a rule found: which of its messages, with what in the {slots}, and where. */
export interface Finding<Key extends string = string> {
  readonly message: Key
  readonly values?: Readonly<Record<string, string | number>>
  /** JSON Pointer of the fact, a place in the source, or null when it is about the whole record. */
  readonly at: string | Position | null
}

/** What a rule may look at besides the model. */
export interface RuleContext<Options extends OptionSpecs = OptionSpecs> {
  /** Null where the model was not read from a document. */
  readonly document: Document | null
  /** What reading itself reported about the record. */
  readonly reading: readonly Diagnostic[]
  /** The office's people register; null where it keeps none. */
  readonly people: PeopleRegister | null
  /** Language of the messages, for words that a rule puts into them. */
  readonly language: CheckLanguage
  /** A value for each of the rule's options. */
  readonly options: OptionValues<Options>
}

/** A record that breaks the rule, and the places (line:column) of what the rule then finds. */
export interface BadExample {
  readonly text: string
  readonly at: readonly string[]
}

/** Several records that break a rule together, and the places (file:line:column) of what it then finds. */
export interface BadArchive {
  readonly files: Readonly<Record<string, string>>
  readonly at: readonly string[]
}

export interface RuleMeta {
  readonly title: Words
  /** Why it matters and what to do. */
  readonly note: Words
  /** The standard or law with its clause that asks for it; none where it is good practice only. */
  readonly source?: Words
  /** The rule's test and its page: run when asked for, so that checking does not pay for them. */
  readonly examples?: () => { readonly good: string; readonly bad: BadExample }
  /** The same for a rule across records. */
  readonly archives?: () => { readonly good: Readonly<Record<string, string>>; readonly bad: BadArchive }
}

/** What rules about one record and rules across records have in common. */
export interface RuleBase<Key extends string = string, Options extends OptionSpecs = OptionSpecs> {
  readonly id: string
  /** Where no profile and no configuration says otherwise. The rule itself never asks. */
  readonly severity: RuleSeverity
  readonly meta: RuleMeta
  readonly messages: Readonly<Record<Key, Words>>
  readonly options?: Options
}

/** A true sentence about a good protocol, and how to find out that it does not hold. */
export interface Rule<
  Key extends string = string,
  Options extends OptionSpecs = OptionSpecs,
> extends RuleBase<Key, Options> {
  /** Kinds of records that it is about; all where left out. */
  readonly kinds?: readonly Protocol['kind'][]
  /** Languages of the texts whose customs it knows; all where left out. */
  readonly languages?: readonly string[]
  /** With a finding of this rule the model is not to be trusted: what reading reported and the rules after it are left out. */
  readonly gate?: boolean
  /** The rule of reading whose findings this one's say, too: beside them those are left out. */
  readonly instead?: string
  check(model: Protocol, context: RuleContext<Options>): readonly Finding<Key>[]
}
