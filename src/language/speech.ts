import type { SpokenEndings, SpokenOrder } from './speech-verbs.ts'
import type { DeadlineForm, Forms, Words } from './lexicon.ts'
import type { Cues } from './speech-cues.ts'
import type { BallotWords } from './speech-ballot.ts'
import type { HeadWords } from './speech-head.ts'
import type { OutcomeWords } from './speech-outcome.ts'

/** What a sentence of a meeting does, as far as its words tell. */
export const ACTS = [
  'chairSelf',
  'chairNamed',
  'secretarySelf',
  'secretaryNamed',
  'present',
  'absent',
  'invited',
  'agenda',
  'opened',
  'transition',
  'numbered',
  'further',
  'last',
  'back',
  'callVote',
  'objections',
  'adopted',
  'rejected',
  'withdrawn',
  'decide',
  'label',
  'declare',
  'draft',
  'propose',
  'agree',
  'minute',
  'refuse',
  'closing',
  'report',
] as const

export type Act = (typeof ACTS)[number]

/** How people speak in meetings, in one language. */
export interface SpeechWords {
  /** Forms in the grammar of `form.ts`; slots `{ordinal}` and `{number}`. */
  readonly acts: Readonly<Record<Act, Forms>>
  /** What shows that a sentence is no act of this meeting. */
  readonly cues: Cues
  /** How the requisites of a meeting are said. */
  readonly head: HeadWords
  /** How it is heard that a talk has come to something. */
  readonly outcome: OutcomeWords
  /** How votes are called and counted by voice. */
  readonly ballot: BallotWords
  /** How its verbs show themselves by their endings, or by the order of words: each absent where the other tells. */
  readonly endings?: SpokenEndings
  readonly order?: SpokenOrder
  /** Words before a name that is called: 'ну', 'okay'. */
  readonly beforeCalled: Words
  /** What explains a day by another, 'то есть', 'that is', and what may stand before its number: 'the'. */
  readonly explaining: Words
  readonly dayLeads: Words
  /** All that may stand between two of those who are to act, and between two whom a sentence tells of. */
  readonly betweenDoers: Words
  readonly betweenActors: Words
  /** Whether a title may follow its count without a mark: 'первый вопрос ремонт крыльца'. */
  readonly bareTitles: boolean
  /** Words that may stand before an act of the meeting in its sentence: any other one is somebody who acts. */
  readonly adoptionLeads: Words
  /** Words that begin a topic said before an act: 'по крыльцу решили'. */
  readonly topicLeads: Words
  /** Sounds and words without meaning. */
  readonly sounds: Words
  /** Words that may stand at the ends of a clause and are no part of it. */
  readonly fillers: Words
  /** Phrases that lead in to a clause: 'и ещё одно', 'тогда'. */
  readonly leads: Forms
  /** Words that begin an afterthought behind a clause: 'раз уж'. */
  readonly tails: Forms
  /** Words between something said by mistake and what is meant: 'нет', 'точнее'. */
  readonly corrections: Forms
  /** Numbers in words: tens and units are added. */
  readonly cardinals: Readonly<Record<string, number>>
  /** Words that multiply what stands before them: 'тысячи'. */
  readonly multipliers: Readonly<Record<string, number>>
  /** Ordinals in words, with the ending that is written behind their digits. */
  readonly ordinals: Readonly<Record<string, { readonly value: number; readonly ending: string }>>
  /** Words between the parts of a number: 'and'. */
  readonly inNumbers: Words
  /** Words that name who speaks by their part in the meeting. */
  readonly chairLabels: Words
  readonly secretaryLabels: Words
  /** Labels of what somebody speaks through: the name stands in brackets, 'iPhone (Оксана)'. */
  readonly devices: Words
  /** Posts and departments that stand in a label beside a name: 'логист', 'закупки'. */
  readonly functions: Words
  /** Labels of voices without a name: 'спикер', 'голос из зала'. */
  readonly anonymous: Words
  /** Lines that tell of the file, not of the meeting: 'Дата расшифровки'. */
  readonly exports: Words
  /** Titles of documents that hold speech: 'стенограмма'. */
  readonly titles: Words
  /** Words of one who speaks of themselves: 'я'. */
  readonly self: Words
  /** Verbs of one who only speaks of themselves: 'думаю'. */
  readonly ownTalk: Words
  /** Words between who acts and the verb: 'will'; none where the verb shows it. */
  readonly willWords: Words
  /** Those of them that only the future has: 'will'; none where the verb shows it. */
  readonly futureWords: Words
  /** Verbs that lead in to the one of the work: 'is', in 'is to send'; none where no verb does. */
  readonly leadingVerbs: Words
  /** 'Is directed to': participles that hand out work. */
  readonly charging: Words
  /** Words that show a sentence to tell, ask or weigh rather than to decide. */
  readonly telling: Words
  /** Imperatives that are said to steer the talk, not to hand out work. */
  readonly talk: Words
  /** Those of them that are work where a day is set for them: 'посмотри к пятнице'. */
  readonly laterWork: Words
  /** What whoever keeps the minutes is told to do with them: 'исправьте'. */
  readonly minuting: Words
  /** Words by which they are told that something is to be written now: 'записывайте', 'решение', 'minute'. */
  readonly toldToWrite: Words
  /** Words of what only leads in to a clause behind a colon: 'так', 'чтобы было точно'; none where no infinitive shows it. */
  readonly leadingIn: Words
  /** Words that say hardly anything beside those: 'под запись', 'just the one'. */
  readonly writingAsides: Words
  /** What they do it to: the record and what stands in it. */
  readonly recordNouns: Words
  /** What takes back as a joke what was just said: 'шучу'. */
  readonly joking: Forms
  /** Words that stand for work just spoken of, and those that only say yes or when: 'это', 'that'. */
  readonly standIns: Words
  /** Those of them that point to it: 'это', 'that'. */
  readonly pointers: Words
  /** Words in a question for objections: 'нет' agrees then. */
  readonly objecting: Forms
  /** 'Нет', 'none'. */
  readonly noes: Words
  /** Words that say no and mean yes: 'no problem'. */
  readonly noTrouble: Forms
  /** Words before what a list of questions begins with: 'начнём с'. */
  readonly beginning: Forms
  /** Words behind them that name no question: 'начнём с того, что'. */
  readonly pointing: Words
  /** Thanks for work that somebody takes on. */
  readonly thanks: Forms
  /** Praise for it, which takes up no mere offer. */
  readonly praise: Forms
  /** How somebody is asked to do something: 'прошу', 'can you'. */
  readonly asking: Forms
  /** Verbs in the singular imperative that hand out work: 'отправь'; none where the bare verb does. */
  readonly imperatives: Words
  /** Verbs by which somebody takes work on: 'сделаю', 'отправлю'. */
  readonly promises: Words
  /** Words of one who offers to do what an infinitive says: 'могу'. */
  readonly able: Words
  /** Who says 'yes' to work: 'смогу', 'will do'. */
  readonly consent: Forms
  /** Who offers to do work that nobody is named for: 'я', 'давайте я', 'I can'. */
  readonly offers: Forms
  /** Work that nobody is named for yet: 'нужен человек', 'кто займётся'. */
  readonly needs: Forms
  /** Those of them that ask for a verb: 'надо'. */
  readonly neededWords: Words
  /** Words by which whoever leads sets something right that was said: 'исправьте', 'make it'. */
  readonly amending: Forms
  /** Words that ask who does the work just spoken of, and nothing else: 'кто', 'who'. */
  readonly whoAsked: Forms
  /** Words that ask when it will be done: 'срок', 'by when'. */
  readonly whenAsked: Forms
  /** Words that say who answers for work: 'ответственный за'. */
  readonly responsible: Forms
  /** Words before whoever answers for it: 'за Юлей', 'на Павле'; none where no case shows it. */
  readonly bearing: Words
  /** Words by which a deadline is turned down: 'не успею'. */
  readonly tooSoon: Forms
  /** Nouns and verbs of deciding: behind one that ends its sentence a dictation begins. */
  readonly decisionNouns: Words
  /** What joins a decision to the words that announce it: 'что'. */
  readonly that: Words
  /** Whoever is spoken to, in the dative: 'вам'; none where no case shows it. */
  readonly toYou: Words
  /** Whoever leads, in the dative: 'мне'; none where no case shows it. */
  readonly toUs: Words
  /** 'Давай, Игнат': what only calls on somebody. */
  readonly urging: readonly string[]
  /** Words between a name called and the verb: 'пожалуйста'. */
  readonly polite: Words
  /** Questions at the tail of an order: ', would you?'. */
  readonly tags: Forms
  /** Short forms of given names that are said aloud. */
  readonly shortNames: Readonly<Record<string, readonly string[]>>
  /** Full stops behind these end no sentence. */
  readonly abbreviations: Words
  /** Those of them that only stand before figures: 'no. 5'. */
  readonly figured: Words
  /** Words before the subject of a question: 'о', 'об'. */
  readonly about: Words
  readonly and: Words
  /** Nouns for a question of the agenda, in any case: 'вопрос'. */
  readonly questionNouns: Words
  /** Words that stand for a question behind its count in a call: 'вторая вещь', 'second half'. */
  readonly partNouns: Words
  /** Words for a point of what is dictated: 'пункт'. */
  readonly pointNouns: Words
  /** Words between such a noun and its number: 'номер'. */
  readonly numberWords: Words
  /** Words that go on to the next item: 'затем'. */
  readonly nextWords: Words
  readonly lastWords: Words
  /** Words that lead in to the name of a question: 'теперь этикетки', 'so, the van'. */
  readonly callLeads: Words
  /** Verbs before what a meeting is about: 'обсуждаем', 'we have'. */
  readonly titleVerbs: Words
  /** Words before a title that are no part of it: 'ну, если успеем,'. */
  readonly titleLeads: Forms
  /** Questions for what is not on the agenda: 'что-нибудь ещё?'. */
  readonly otherBusiness: Forms
  /** Words that only count: 'во-первых'. */
  readonly counting: Readonly<Record<string, number>>
  /** Words between the number of a question and its title: 'у нас'. */
  readonly askew: Words
  /** Verbs between a number said alone and its title: 'one is the fridge'; none where a number has no verb. */
  readonly joins: Words
  /** Words that lead in to a call by number: 'let's do number one'. */
  readonly callVerbs: Words
  /** Words that join the number of a question and its title: 'это'. */
  readonly is: Words
  readonly deadlines: readonly DeadlineForm[]
  /** Days that are deadlines only where somebody is to do something: 'в понедельник', 'сегодня'. */
  readonly taskDeadlines: readonly DeadlineForm[]
  /** Why somebody is absent. */
  readonly reasons: Forms
  /** The number of the record, said: 'протокол номер {number}'. */
  readonly numberSaid: Forms
  /** Words behind a year: 'года'. */
  readonly yearNouns: Words
  /** Words before the date of the meeting. */
  readonly today: Words
  /** Verbs after which the name of who is elected stands in the accusative. */
  readonly electing: Words
  /** Words for an absence that ask for the genitive: 'нет Иванова'. */
  readonly genitiveAbsence: Words
  /** Words that look like an infinitive and seldom are one: 'есть'. */
  readonly notVerbs: Words
  /** Words that count the points of a decision: 'второе'. */
  readonly countedPoints: Words
  /** What is said in votes: 'yes' is added to the words of writing, 'unanimous' takes their place. */
  readonly votes: { readonly yes?: Forms; readonly unanimous?: Forms }
  /** Words by which somebody takes a stand: they speak to the question. */
  readonly stances: Forms
  /** A vote of one, in a word: 'за', 'aye'. */
  readonly bareVotes: Forms
  /** Words by which the others agree to a plan, besides those that consent: 'я за', 'могу', 'fine by me'. */
  readonly yesses: Forms
  /** What is said where an objection was asked for and none is heard. */
  readonly unopposed: Forms
  /** Verbs of one who only muses: 'let me ask'. */
  readonly musing: Words
  /** Words before a noun that its ending might make a verb of: 'по телефону'. */
  readonly prepositions: Words
  /** Words that deny what follows: 'не'. */
  readonly negations: Words
  /** What looks like a verb of somebody by its ending and is a noun: 'отчёт'. */
  readonly notFinite: Words
  /** Words that lead in to what a talk comes to: 'значит', 'so'. */
  readonly concluding: Words
  /** Those of them that whoever leads settles it with: 'тогда', 'then'. */
  readonly settling: Words
  /** What is said before it in a sentence of its own: 'по рукам', 'let's settle it'. */
  readonly settled: Forms
  /** Pronouns and adjectives that end like a verb of all: 'нашим'; none where no ending tells. */
  readonly likeVerbs: Words
  /** Verbs of how people fare that do something with a word behind them: 'go ahead'. */
  readonly movingOn: Words
  /** 'Никого', 'ничего': who is meant where all of them will not do something. */
  readonly nobody: Words
  /** Verbs of one who only offers: 'могу', 'could'. */
  readonly offering: Words
  /** Verbs by which a matter is left for later: 'подумаем'. */
  readonly postponing: Words
  /** Nouns that end like a verb of the first person: 'встречу'; none where no ending tells. */
  readonly likeOwn: Words
  /** Who stands for all of them: 'все', 'everyone'. */
  readonly everyone: Words
  /** Posts and roles that act by their name alone: 'слесарь', 'the clerk'. */
  readonly posts: Words
  /** Verbs of what somebody is like or feels, by their stems: 'know'; none where an ending tells. */
  readonly feelings: Words
  /** From when on a rule holds: 'с сегодняшнего дня', 'from now on'. */
  readonly fromNow: Forms
  /** Verbs of what all of them do once it is settled: 'берём', 'order'. */
  readonly deeds: Words
  /** Verbs in the infinitive by which a meeting resolves on something: 'назначить'; none where the infinitive decides nothing. */
  readonly resolving: Words
  /** Verbs of getting, which are deeds where an article follows: 'we'll get a roofer'. */
  readonly obtaining: Words
  /** Verbs of what only happens to them or how they fare: 'теряем', 'have'. */
  readonly undecided: Words
  /** Words before a participle in a decision: 'is'; none where an ending tells. */
  readonly being: Words
  /** Who acts by the whole meeting: 'we'. */
  readonly we: Words
}
