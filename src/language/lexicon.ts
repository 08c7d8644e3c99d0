import type { CountingWords } from './counting.ts'
import type { Inflection } from './inflection.ts'
import type {
  MinuteWords,
  MotionWords,
  OfficerWords,
  PlaceWords,
  ResolutionWords,
  SpeakerWords,
  WordOrder,
} from './word-order.ts'
import type { EndingWords } from './endings.ts'
import type { ColumnWords } from './columns.ts'
import type { DateWords } from './dates.ts'
import type { NameWords } from './names.ts'
import type { PersonalWords } from './personal-words.ts'
import type { PrintedWords } from './printing.ts'
import type { ReportWords } from './report-words.ts'
import type { SpeechWords } from './speech.ts'
import type { TakenUpWords } from './taken-up.ts'
import type { PeriodUnit, TermUnit } from './terms.ts'

/**
 * What a line says it is about. A recogniser asks for a label by its key; a language lists the words for it.
 * Order within a list: the first entry is plain words and is what renderers print, so that what is written can be read back.
 */
export const LABEL_KEYS = [
  'chair',
  'secretary',
  'present',
  'members',
  'absent',
  'invited',
  'quorum',
  'date',
  'place',
  'time',
  'opened',
  'closed',
  'form',
  'topic',
  'agenda',
  'question',
  'speaker',
  'heard',
  'spoke',
  'discussion',
  'noted',
  'proposed',
  'decided',
  'tasks',
  'vote',
  'assignee',
  'deadline',
  'control',
  'note',
  'previous',
  'proceedings',
  'attachment',
  'distribution',
  'nextMeeting',
  'approval',
  'signatures',
  'unrecognized',
] as const

export type LabelKey = (typeof LABEL_KEYS)[number]

/** Forms in the grammar of `form.ts`: words, `[optional|words]`, `(one|other)`, `stem*`, `{slot}`. */
export type Forms = readonly string[]

/** All the words of one language; `ru.ts` and `en.ts` satisfy it. */
export interface Lexicon {
  /** ISO 639-1. */
  readonly code: string
  /** Its small letters: with its labels they tell its texts from those of other languages. */
  readonly alphabet: string
  /** The capital letters that count the points of a list, in order: Russian leaves some out; absent where none count. */
  readonly countingLetters?: string
  readonly labels: Readonly<Record<LabelKey, Forms>>
  readonly dates: DateWords
  readonly deadlines: DeadlineForms
  readonly votes: VoteForms
  readonly names: NameWords
  readonly headers: HeaderWords
  readonly clauses: ClauseWords
  readonly columns: ColumnWords
  readonly reports: ReportWords
  readonly personal: PersonalWords
  /** What is printed in it. */
  readonly printed: PrintedWords
  /** How people speak in meetings; absent where no talks are read in it. */
  readonly speech?: SpeechWords
  /** What its words end with; absent where endings tell nothing. */
  readonly endings?: EndingWords
  /** Words of two parts with a hyphen between them, which stays where a line ends at it. */
  readonly hyphened?: HyphenedWords
  /** How names, posts and nouns in its letters change; absent where they stand as they are. */
  readonly inflection?: Inflection
  /** Whether the order of words tells who does what, and not their endings. */
  readonly byOrder: boolean
  /** Whether records are minutes, whose questions stand under headings and whose lists hold what was said as well. */
  readonly minutes: boolean
  /** Whether the record is an act of a body, with one subject. */
  readonly act?: boolean
  /** Who must act, as the order of words says; absent where it says nothing. */
  readonly wordOrder?: WordOrder
  /** What is resolved within a sentence that tells more; absent where a label or a list does. */
  readonly resolutionWords?: ResolutionWords
  /** Motions that are brought, seconded and carried; absent where records have none. */
  readonly motionWords?: MotionWords
  /** Who presided and took the minutes, as prose tells; absent where labels and lists do. */
  readonly officerWords?: OfficerWords
  /** Places on lines without a label; absent where they are told by `headers` alone. */
  readonly placeWords?: PlaceWords
  /** Who spoke, as the order of words tells; absent where cases and endings do. */
  readonly speakerWords?: SpeakerWords
  /** What minutes have besides their questions; absent where records are none. */
  readonly minuteWords?: MinuteWords
}

/** A language in which talks are read. */
export interface SpokenLexicon extends Lexicon {
  readonly speech: SpeechWords
}

export const isSpoken = (lexicon: Lexicon): lexicon is SpokenLexicon => lexicon.speech !== undefined

/** Words; a trailing `*` stands for any ending. */
export type Words = readonly string[]

/** Parts that a hyphen stands behind, and before: 'северо-', '-нибудь'. */
export interface HyphenedWords {
  readonly first: Words
  readonly second: Words
}

/** How a protocol is headed. */
export interface HeaderWords {
  readonly titles: Words
  /** What bodies call their acts, each with one subject: 'решение'; absent where acts are not told from minutes. */
  readonly acts?: Words
  /** How the reasons of an act begin. */
  readonly actReasons?: Words
  /** Words after the first that make a sentence of it: 'хранится'. */
  readonly notTitles: Words
  /** The title words in any case: 'протокола'. */
  readonly titleForms: Words
  /** What notes begin with that call themselves results of a meeting. */
  readonly recaps: Words
  /** Headings over the decisions of a whole meeting that stands beside its topics: 'Договорённости'. */
  readonly summaries: Words
  /** What a line over one list of decisions says that it is of: 'По результатам рассмотрения всех вопросов:'. */
  readonly wholeAgenda: Words
  /** How a sentence begins that tells how the list of questions was adopted. */
  readonly agendaTold?: Words
  /** What a vote at the end says that is of all questions before it: 'Решения приняты единогласно'. */
  readonly allDecisions?: Words
  /** What stands before the number of a question in a line of votes, and the words around it: 'по вопросу 2 – за 5'. */
  readonly onQuestion?: Words
  readonly questionWords?: Words
  readonly extracts: Words
  /** Words of a title that do not tell who met: 'внеочередного', 'встреча'. */
  readonly sessions: Words
  /** How another record is referred to, with the slots `{points}`, `{number}` and `{date}`. */
  readonly references: Forms
  /** What a number of the record itself is called where it is referred to: 'пункта 2.3', 'по вопросу 4'. */
  readonly points: Words
  readonly transcripts: Words
  readonly meetings: Words
  readonly numberMarks: Words
  /** Those of them that are words and stand for the sign: 'Протокол номер 2'. */
  readonly signWords?: Words
  /** What stands between two numbers of which the first is a part of the second: '5 из 7'. */
  readonly of?: Words
  /** What stands before the day of a record: 'от'. */
  readonly ofDay?: Words
  /** The letters by which points are counted, in their order. */
  readonly countingLetters?: string
  /** Words before the number of a page on a line of its own. */
  readonly pages?: Words
  /** What a line begins with before the ordinal of a question, as written there: 'По первому'. */
  readonly byOrdinal?: Words
  /** What it begins with before an ordinal in the locative: 'О первом'. */
  readonly aboutOrdinal?: Words
  /** What a place begins with that is told by nothing else: 'на площадке'. */
  readonly where?: Words
  /** What stands before an hour: 'в 12-00'. */
  readonly beforeHours?: Words
  /** What stands, with its full stop, before the name of a settlement: 'г'. */
  readonly townSigns?: Words
  /** What shows an address behind the name of a body: 'ул.', and what shows that a line is of its telephone. */
  readonly addressSigns?: Words
  readonly phones?: Words
  /** Labels of those who report beside another: 'содокладчик'. */
  readonly coSpeakers: Words
  /** Those of them that announce a number wherever it stands, with a full stop or without: 'No.'. */
  readonly numberWords?: Words
  /** Days that are the record's and not the meeting's: 'дата составления'. */
  readonly otherDays?: Words
  /** What is held, in the nominative: it titles a record that does not call itself one, 'Агрономическая летучка'. */
  readonly gatheringNames?: Words
  /** Words that stand before and behind the hours of a meeting: 'начало в 10 часов', 'с 9 до 11'. */
  readonly hourWords?: Words
  /** What stands between the day and the place: 'вечером', 'после обеда'; and what such a place may begin with. */
  readonly dayParts?: Words
  readonly venuesBehindDay?: Words
  /** Records that are called after the book that they are kept in, and counted: 'Журнал № 4'. */
  readonly journals?: Words
  /** Endings of towns that stand without 'г.' */
  readonly townEndings?: Words
  /** Bodies that meet: above a bare 'ПРОТОКОЛ' they say whose it is. */
  readonly meetingBodies?: Words
  /** What labels call the place of a meeting, and its day and its hour: 'Время и место'. */
  readonly placeNames?: Words
  readonly whenNames?: Words
  /** What a place is of that is not where the meeting was: 'Место хранения протокола'. */
  readonly otherPlaces?: Words
  readonly settlements: Words
  /** Cities that stand without 'г.' on the line of the place. */
  readonly cities: Words
  /** Titles of a question that is the decision itself: 'Принятие решения педсовета'. */
  readonly decisionTopics: Words
  /** How a paragraph tells what was taken up next; absent where none does. */
  readonly takenUp?: TakenUpWords
  /** Labels of what was heard behind whose colon the title of the question stands. */
  readonly considering: Words
  /** What is held: its number is the protocol's ('собрания № 3'), an institution's is not ('школы № 3'). */
  readonly gatherings: Words
  /** Bodies of an institution that meet: 'педагогического совета № 3 от 11.01.2024'. */
  readonly councils: Words
  /** Labels of the field that states the number. */
  readonly numberLabels: Words
  /** Titles of more than one word: 'перечень поручений'. */
  readonly titlePhrases: Words
  /** Labels of roles behind which the name stands in another case. */
  readonly roleCases: {
    readonly genitive: Words
    readonly prepositional: Words
    readonly accusative?: Words
    readonly dative?: Words
    readonly instrumental?: Words
  }
  /** Labels of people that are common words: without a mark behind them a name has to follow. */
  readonly namedOnly?: Words
  /** Words that join a further part of a list: 'а также'. */
  readonly joining: Words
  /** What bears a number of its own without being an organization: 'общежития № 2', 'дома № 5'. */
  readonly numbered: Words
  readonly organizations: Words
  /** What an organisation is by law, before its name in quotation marks, in the genitive or cut short: 'ООО'. */
  readonly legalForms?: Words
  /** Prepositions: what stands behind one in a title is not whose meeting it was. */
  readonly prepositions?: Words
  readonly questions: Words
  /** First words of a line of its own that says who reports, over the title: 'Доклад Е.А. Ивановой'. */
  readonly reporting?: Words
  /** Bodies that an adjective may be cut short before, without endings: 'медсовет'. */
  readonly bodyStems?: Words
  /** Words for amounts before what is counted, as they may end: 'тыс', 'тыс.'. */
  readonly amounts?: Words
  /** What somebody gives, before their name in the genitive: 'информация Дягилева С.С.' */
  readonly reports: Words
  /** Words cut short with a full stop that ends no sentence: 'ул.', 'зам.'. */
  readonly abbreviations: Words
  /** What is told of how a meeting began, with names that are no list of those present: 'открыл', 'избран'. */
  readonly opens: Words
  /** Roles in the instrumental: 'председателем избран …'. */
  readonly elected: { readonly chair: Words; readonly secretary: Words }
  /** Words between a speaker and the topic: 'по вопросу', 'с информацией'. */
  readonly topicLeads: Words
  /** Other documents, whose dates are not the meeting's: 'договор', 'приказ', 'газета'. */
  readonly documents: Words
  /** What says that a meeting took place: 'состоялось'. */
  readonly held: Words
  /** Words by which somebody is elected: 'избрать', 'избран'. */
  readonly elects: Words
  /** What a decision does whose object is somebody chosen: 'назначить'. */
  readonly appoints?: Words
  /** Bodies that a meeting elects, whose members are named beside them: 'счётная комиссия'. */
  readonly electedBodies: Words
  /** Why somebody is absent: 'отпуск', 'болезнь'. */
  readonly reasons: Words
  /** What a bracket behind a name says of who led the meeting, and of who took the minutes. */
  readonly asideRoles?: { readonly chair: Words; readonly secretary: Words }
  /** Posts that lead many things besides meetings: 'руководитель штаба'. */
  readonly leaders?: Words
  /** 'Явились все, кроме …': how those who were away are told of a whole list. */
  readonly allBut?: Words
  /** What says that somebody is something besides: 'она же секретарь'. */
  readonly sameAlso?: Words
  /** What labels say of one person who led the meeting and took its minutes: 'вела и записывала'. */
  readonly bothRoles?: Words
  /** What a list of members says of each: 'присутствует', 'отсутствует (отпуск)'. */
  readonly isPresent: Words
  readonly isAbsent: Words
  readonly isInvited: Words
  /** What is said behind the name of somebody who was away: 'болеет', 'уехала к дочери'. */
  readonly isAway?: Words
  /** Words of standing that are said of several at once: '(приглашены)'. */
  readonly standingOfMany: Words
  /** What a cell says of who was there: '+', 'присут.', 'нет'. */
  readonly markedPresent: Words
  readonly markedAbsent: Words
  /** Members who advise and do not vote: they are present. */
  readonly consultative: Words
  /** Taking part from afar: 'ВКС', 'онлайн'. */
  readonly remote: Words
  /** Endings of verbs in the past: behind a name at the head of a sentence they tell what its bearer said or showed. */
  /** Fields of the head of a letter, and those of them that tell when it was sent. */
  readonly mail?: { readonly fields: Words; readonly sent: Words }
  /** Endings of words that tell something, and stand in no title. */
  readonly predicateEndings?: Words
  readonly pastEndings: Words
  /** Verbs that tell no speech: 'отсутствовал'. */
  readonly notSpeech: Words
  /** Acting for an organisation: 'в лице'. */
  readonly represented: Words
  /** Words that only say that people are counted: 'чел.'. */
  readonly people: Words
  /** Counted people: 'чел.', 'члены комиссии'. */
  readonly counted: Words
  /** The whole body: 'из 7 членов', 'в количестве 35 человек'. */
  readonly outOf: Words
  /** Before a number that closes a list: 'всего 3'. */
  readonly inAll: Words
  /** How it is told in words how many there are and how many met. */
  readonly counting?: CountingWords
  /** Words before a share of those who may meet: 'более половины'. */
  readonly moreThan?: Words
  /** Keys of the front matter of a page, small: under which its day and its place stand. */
  readonly pageKeys: { readonly date: Words; readonly place: Words }
  /** Words that state or deny a quorum. */
  readonly quorum: Words
  readonly noQuorum: Words
  readonly membership: Words
  /** Labels of those who are there beside the members: 'in attendance'. */
  readonly besideMembers: Words
  /** Rooms: 'каб. 215', 'актовый зал'. */
  readonly venues: Words
  /** Rooms and houses that a word before them tells apart: 'малая сцена'. */
  readonly halls: Words
  /** Where people meet who are not in one room: 'Zoom'. */
  readonly online: Words
  /** What is printed below the blanks of a form, and what attests a copy. */
  readonly captions: Words
  /** Verbs of speech: who does it speaks. */
  readonly speech: Words
}

/** How decisions are worded. */
export interface ClauseWords {
  readonly directives: Words
  /** Those of them that ask for the accusative: 'обязать'. */
  readonly accusativeDirectives?: Words
  /** The word between two of those named in cases: 'и'; absent where the order of words tells who acts. */
  readonly and?: Words
  /** What joins another one to those who act, or a further entry to a list within a line: 'а также'. */
  readonly joins: Words
  /** The preposition before those who act together with others, 'с Ладыгиным': its letter may be an initial as well. */
  readonly with?: Words
  /** What denies a participle: 'лицам, не имеющим'. */
  readonly not?: Words
  readonly appointments: Words
  readonly control: Words
  /** Openings of clauses that advise or ask: they bind nobody. */
  readonly advice: Forms
  /** The whole record, as a clause names it: 'контроль исполнения протокола'. */
  readonly wholeRecord: Words
  /** What the verb of a label at the end of a sentence ends with ('решили', 'постановляет', 'принято'). */
  readonly resolvedEndings: Words
  /** What such a verb ends with that is a sentence by itself: 'Постановили.' */
  readonly resolvedAlone: Words
  /** Words that point to what comes below: 'следующие поручения'. */
  readonly following: Words
  /** The word by which a heading names its question: 'Вопрос о …'. */
  readonly questions?: Words
  readonly entrust: Words
  readonly asksFor: Words
  /** Words at the end of a sentence that hand its work to those named behind them. */
  readonly handed: Words
  /** Words that lay work on somebody, 'на' behind them: 'отбор возложить на Котову А.А.' */
  readonly laidOn: Words
  /** The preposition behind them. */
  readonly laidOnTo?: Words
  /** Beginnings of what is laid on somebody: 'ответственност'. */
  readonly offices?: Words
  /** Words before those whose forces do the work: 'силами ООО «Исток»'. */
  readonly forces: Words
  /** Verbs by which somebody is given something: 'Белому И.И. дать ответ'. */
  readonly gives: Words
  /** Words that a heading over clauses begins with: 'По благоустройству:'. */
  readonly concerning: Words
  /** Words of a label that say that it speaks of all clauses above it: 'Срок по вопросу'. */
  readonly wholeBlock: Words
  /** What a name in brackets or behind a dash is of the work: 'старшие', 'подготовка'. */
  readonly parts: Words
  /** Verbs before those who do what stands before them: 'Делает Рудая Л.В.' */
  readonly performs: Words
  /** What asks for the clauses above by a day: 'Исполнить до 7 октября.' */
  readonly fulfils: Forms
  /** Verbs that make a clause of a line wherever they stand in it: 'wird'; none where its first words tell. */
  readonly predicates?: Words
  readonly together: Words
  readonly resolutions: Words
  readonly resolutionEnds: Words
  readonly infinitiveEndings: Words
  /** Endings of verbs that tell what somebody does or will do: 'подготовит'. */
  readonly presentEndings: Words
  readonly infinitives: Words
  readonly notInfinitives: Words
  /** Endings of nouns that look like infinitives: 'доверенности'. */
  readonly nounEndings: Words
  readonly adjuncts: Words
  readonly participleEndings: Words
  readonly bodies: Words
  readonly notAssignees: Words
  /** Words that open a condition: 'если'. */
  readonly conditions?: Words
  /** How a label begins below which the decisions on all questions stand: 'По итогам заседания решили'. */
  readonly ofAll?: Words
  /** What the status of a task says that was set just now: 'новая'. */
  readonly newTask?: Words
  /** Words that with another behind them title a question: 'Итоги квартала'. */
  readonly results?: Words
  /** Who all points below belong to that stand under this word: 'Все'. */
  readonly everybody?: Words
  /** Bodies whose names never change: 'Минприроды'. */
  readonly undeclined: Words
  /** Endings of nouns for what acts nowhere: 'отчётности'. */
  readonly abstract: Words
  /** Words behind which several things may be joined that a body is about: 'комиссии по бюджету и налогам'. */
  readonly about: Words
  /** Verbs whose dative only learns of it: 'Котову И.И. отказать'. */
  readonly denials: Words
  /** Posts cut short with a full stop: 'зам. директора'. */
  readonly shortPosts: Words
  /** Posts in the instrumental that a clause begins with which gives them to somebody, and the verbs that do. */
  readonly appointed?: Words
  readonly appoints?: Words
  /** Adjectives and participles that are posts: 'заведующий', 'дежурные'. */
  readonly adjectivalPosts?: Words
  /** What people are called by before their surnames: 'т. Орлов'. */
  readonly comrades: Words
  readonly ditto: Words
  readonly noDecision: Words
  /** How a sentence tells that the meeting is over: who says so, or what is over, with the verb and the word for it. */
  readonly closing?: {
    readonly chairs: Words
    readonly declares: Words
    readonly matters: Words
    readonly over: Words
  }
  /** What a proposal that is voted on by itself begins with: 'Предложение 2: …'. */
  readonly proposals?: Words
  /** How a line tells what became of a motion, and the words that it may have beside: 'Решение по вопросу НЕ ПРИНЯТО'. */
  readonly outcome: {
    readonly told: Words
    readonly lost: Words
    readonly not: Words
    readonly beside: Words
  }
  /** Words that a note of what was decided begins with: 'решено', 'договорились'; none where others tell it. */
  readonly resolving: Words
  /** What a heading begins with over what is to be done, which was talked of as well: 'План на вторую итерацию'. */
  readonly planTitles?: Words
  /** Those of them that are followed by what was agreed on as well: 'Договорились о распределении задач'. */
  readonly resolvingOn?: Words
  /** Verbs in the present of which nobody is set to work by being their subject: 'считает', 'болеет'. */
  readonly idle: Words
  /** Words that only end like such a verb: 'принят', 'нет'. */
  readonly notPresent: Words
  /** Words that open a subordinate clause, in which nobody is set to work. */
  readonly subordinating: Words
  /** 'отвечает за …': to be in charge of what stands behind the preposition. */
  readonly charge: { readonly verbs: Words; readonly over: string }
  /** 'что' behind them. */
  readonly that: string
  /** How sentences behind a decision tell in what way it was taken: their first words, and verbs behind a name. */
  readonly remarks?: { readonly openings: Words; readonly verbs: Words }
  /** Verbs of all who met that decide by themselves, 'утвердили', and what they are of the head of the record with. */
  readonly decidedVerbs?: Words
  readonly decidedOfHead?: Words
  /** Words by which a clause makes up a body of the people named below it: 'в составе:'. */
  readonly composedOf?: Words
  /** Words by which a clause says that its own words stand below it: 'на следующее:'. */
  readonly wordedBelow?: Words
  /** How a sentence begins that leads in to its own resolution, and what joins a resolution to what was done before it. */
  readonly decisionLeads?: { readonly openings: Words; readonly joins: Words }
}

/** A deadline's form, what kind of deadline it makes, and whether it needs a label ('Срок:') before it. */
export interface DeadlineForm {
  /** Slots: those of `recognise/deadlines.ts`. */
  readonly form: string
  readonly kind: 'date' | 'period' | 'term' | 'recurring' | 'ongoing' | 'immediate' | 'event'
  /**
   * 'free': in running text as well; 'labelled': only right after a deadline label or alone in a table cell;
   * 'alone': labelled and with nothing but marks before it; 'ahead': in running text where it lies ahead of the meeting.
   */
  readonly where: 'free' | 'labelled' | 'alone' | 'ahead'
  /** What recurs, as in RFC 5545; a day of the month or week that the form reads is added to it. */
  readonly rrule?: string
  /** Whether its words may be an adjective as well: none where a noun follows, 'the monthly report'. */
  readonly adverb?: true
  /** Whether 'next' stands before the weekday: clear only where the nearest such day is in the week after the meeting's. */
  readonly next?: true
  /** Weeks from the meeting's own to that of the weekday, or of its end: 1 for 'в следующий вторник'. */
  readonly weeks?: number
  /** Which ten days of the month that the form reads: 1 for 'в первой декаде апреля'. */
  readonly decade?: 1 | 2 | 3
  /** Days from the meeting: 1 for 'завтра'. */
  readonly days?: number
  /** Months from the meeting's to the month whose day is said: 1 for 'до 5 числа следующего месяца'. */
  readonly months?: number
  /** The first such day of a month after the meeting: 'до двадцатого'. */
  readonly nearest?: true
  /** Why no due date can be worked out: the words leave it open, or the term begins with another event. */
  readonly open?: 'ambiguous' | 'event'
}

/** The calendar of working days where a language is spoken; null for days that it does not know. */
export interface WorkingDays {
  /** Whether a day (ISO 8601) is one. */
  readonly isWorkingDay: (iso: string) => boolean | null
  /** The day so many working days later. */
  readonly add: (iso: string, count: number) => string | null
}

export interface DeadlineForms {
  readonly forms: readonly DeadlineForm[]
  /** Forms around a date that make it no deadline: 'на срок до {date}', 'по состоянию на {date}'. */
  readonly not: Forms
  /** Words after which, and words before which only, a form that is an `adverb` is one. */
  readonly beforeNouns?: readonly string[]
  readonly afterAdverbs?: readonly string[]
  /** Lengths of time with a number in `{n}`, or with `count` for those without: 'недели'. */
  readonly terms: readonly { readonly form: string; readonly unit: TermUnit; readonly count?: number }[]
  /** Beginnings of adjectives of length: 'дневн' in '10-дневный'. */
  readonly spans: readonly { readonly stem: string; readonly unit: TermUnit }[]
  /** Stretches of the calendar whose last day is meant; `shift` counts from the meeting's own. */
  readonly periods: readonly { readonly form: string; readonly unit: PeriodUnit; readonly shift?: number }[]
  /** Endings of ordinals in digits or Roman figures: 'III-го квартала'. */
  readonly ordinalEndings: readonly string[]
  /** Monday first; every written form. */
  readonly weekdays: readonly (readonly string[])[]
  /** What stands before the numbers of points: 'п.', 'пункты'. */
  readonly points: Forms
  /** Words between the numbers of points: 'и'. */
  readonly and: readonly string[]
  /** What words begin with that only say when, before a term: 'in her first week, by 7.2.' */
  readonly whenLeads?: Words
  /** Words that tell the hour behind a day: 'вечером', 'к обеду', 'включительно'. */
  readonly hours?: Words
  /** Whose calendar of working days applies; null where the language does not tell. */
  readonly workingDays: WorkingDays | null
}

export interface VoteForms {
  readonly yes: Forms
  readonly no: Forms
  readonly abstain: Forms
  readonly notVoting: Forms
  readonly unanimous: Forms
  readonly majority: Forms
  /** What says that the vote was not unanimous: 'не единогласно'. */
  readonly divided: Forms
  readonly pass: Forms
  readonly fail: Forms
  /** Words that count as zero: 'нет'. */
  readonly none: Forms
  /** What announces a vote: 'голосовали', 'итоги голосования'. */
  readonly labels: Forms
  /** Counts that are no votes: 'недействительных бюллетеней'. */
  readonly others: Forms
  /** Words that may stand between a vote's word and its count: 'голосов', 'человек'. */
  readonly fillers: Forms
  /** Results in figures, with `{tally}`: 'carried {tally}', and those of a motion that was lost. */
  readonly tallies: Forms
  readonly lostTallies: Forms
  /** Numbers in words, where tallies are told so: 'by four votes to two'. */
  readonly numbers?: Readonly<Record<string, number>>
  /** Figures that only tell how people voted: 'vote: {tally}'. */
  readonly plainTallies?: Forms
  /** Words by which one person votes, where records name each with it: 'Roe – aye'. */
  readonly voices?: Words
  /** Uses of the same words that report no vote: 'принимаются единогласно'. */
  readonly not: Forms
  /** What tells that votes are weighed, not heads counted: '%', 'акций'. */
  readonly weights: Forms
  /** Beginnings of the words and marks for a share of the votes: '%'. */
  readonly shares: readonly string[]
  /** Marks before decimals, and marks that may part thousands. */
  readonly decimalMarks: readonly string[]
  readonly thousandsMarks: readonly string[]
  /** A further column beside those for and against: 'всего'. */
  readonly totals: Forms
  /** What says who counted the votes. */
  readonly counting: Forms
  /** How a decision was come to, behind 'решение принято': it reports a vote and heads no list. */
  readonly manners: Words
  /** Words between two kinds of votes that share one count: 'против и воздержавшихся нет'. */
  readonly and: readonly string[]
}
