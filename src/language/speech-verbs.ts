import type { Words } from './lexicon.ts'

/** What verbs and participles end with as they are said, in a language whose endings tell who acts; folded. */
export interface SpokenEndings {
  /** Short participles of what is done: 'отправлена'. */
  readonly participles: Words
  /** What is done, in the neuter: 'сделано'. */
  readonly neuterParticiples: Words
  /** Verbs of the first person that may be promises: 'позвоню'. */
  readonly promised: Words
  /** Verbs of the first person: 'поговорю', and what ends alike: 'новому'. */
  readonly firstPerson: Words
  readonly likeFirstPerson: Words
  /** Those of them that adjectives end alike: 'проектную'. */
  readonly nounOrOwn: Words
  /** Those of them that may open a promise: 'напеку'. */
  readonly ownAtHead: Words
  /** Verbs of the first person, of one or of many: 'добавлю', 'заведём'. */
  readonly takenUp: Words
  /** Verbs of what all of them do, 'утверждаем', and nouns that end alike: 'исполнением'. */
  readonly together: Words
  readonly likeTogether: Words
  /** Verbs of the second person: 'отправишь'. */
  readonly secondPerson: Words
  /** Verbs of the third person: 'собирает'. */
  readonly thirdPerson: Words
  /** Those of them that say what somebody named will do. */
  readonly willDo: Words
  /** Orders: 'открой', what ends alike, 'первый', and orders to several: 'уточните'. */
  readonly imperatives: Words
  readonly likeImperatives: Words
  readonly pluralImperatives: Words
  /** Orders that take a verb up again: 'заказывай'. */
  readonly urged: Words
  /** What somebody did: 'поручили'. */
  readonly past: Words
  /** What one person did: 'чинил'. */
  readonly done: Words
  /** What several did: 'подождали'. */
  readonly pastOfMany: Words
  /** Verbs that make a clause of what would be a title: 'подготовит'. */
  readonly finite: Words
  /** Verbs that make a sentence of what only names the work: 'сделал', 'берётся'. */
  readonly verbs: Words
  /** Surnames whose endings few other words have. */
  readonly sureFamilies: Words
}

/** Words and endings by which verbs show themselves in a language whose order of words tells who acts. */
export interface SpokenOrder {
  /** What stands before an infinitive: 'to'. */
  readonly to: Words
  /** The verb of the future: 'will'. */
  readonly will: Words
  /** What stands between a verb of the future and its infinitive, 'going', and what else may stand there: 'just'. */
  readonly going: Words
  readonly between: Words
  /** The verb of the present before it: 'is going to send'. */
  readonly is: Words
  /** Words behind a verb like 'will' that take the work back: 'not', 'be'. */
  readonly bars: Words
  /** How one who speaks asks for leave to do it: 'let', 'me'. */
  readonly letting: Words
  readonly me: Words
  /** 'I' and 'we' in one word with the verb of the future or of the present: "I'll", "we're". */
  readonly ownFuture: Words
  readonly ownPresent: Words
  readonly ourFuture: Words
  readonly ourPresent: Words
  /** The verb of the present that is written to a name: "'s" in "Davey's instructing". */
  readonly gluedIs: Words
  /** What marks a word as two: the apostrophe. */
  readonly apostrophes: Words
  /** Words that point to what something is: 'this'. */
  readonly pointing: Words
  /** Participles of what is done, as they end or by themselves: 'adopted', 'set'. */
  readonly participleEndings: Words
  readonly participles: Words
  /** Verbs of what goes on, 'instructing', and words that end alike: 'thing'. */
  readonly continuous: Words
  readonly likeContinuous: Words
  /** Verbs that are no order: 'sent', 'sending', and adverbs; verbs that end like these: 'supply'. */
  readonly told: Words
  readonly adverbs: Words
  readonly likeAdverbs: Words
  /** What 'we' does not do any more or not at all: 'shipped', "don't". */
  readonly notOurs: Words
  /** Verbs of the third person, what ends alike, and what their infinitives end with: 'carries', 'carry'. */
  readonly thirdPerson: Words
  readonly likeThirdPerson: Words
  readonly thirdEndings: readonly (readonly [string, string])[]
  /** What may stand before the 'that' of a resolution, and what opens its words: 'and that the clerk write'. */
  readonly resolutionLeads: Words
  readonly resolved: Words
  /** The same of one that goes on: 'also that'. */
  readonly furtherLeads: Words
  readonly furtherAsides: Words
  readonly furtherResolved: Words
}
