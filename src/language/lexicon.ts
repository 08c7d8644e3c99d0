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
  /** By whose rules names and posts are put in cases; absent where they stand as they are. */
  readonly cases?: 'ru'
  /** Whether the order of words tells who does what, and not their endings. */
  readonly byOrder: boolean
  /** Whether records are minutes, whose questions stand under headings and whose lists hold what was said as well. */
  readonly minutes: boolean
  /** The words of such sentences and of such minutes. */
  readonly grammar?: Grammar
}

/** A language in which talks are read. */
export interface SpokenLexicon extends Lexicon {
  readonly speech: SpeechWords
}

export const isSpoken = (lexicon: Lexicon): lexicon is SpokenLexicon => lexicon.speech !== undefined

/** Words; a trailing `*` stands for any ending. */
export type Words = readonly string[]

/** How a protocol is headed. */
export interface HeaderWords {
  readonly titles: Words
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
  /** Those of them that announce a number wherever it stands, with a full stop or without: 'No.'. */
  readonly numberWords?: Words
  /** Days that are the record's and not the meeting's: 'дата составления'. */
  readonly otherDays?: Words
  /** What is held, in the nominative: it titles a record that does not call itself one, 'Агрономическая летучка'. */
  readonly gatheringNames?: Words
  /** Endings of towns that stand without 'г.' */
  readonly townEndings?: Words
  /** Bodies that meet: above a bare 'ПРОТОКОЛ' they say whose it is. */
  readonly meetingBodies?: Words
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
  /** Words before a share of those who may meet: 'более половины'. */
  readonly moreThan?: Words
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
  /** How a line tells what became of a motion, and the words that it may have beside: 'Решение по вопросу НЕ ПРИНЯТО'. */
  readonly outcome: {
    readonly told: Words
    readonly lost: Words
    readonly not: Words
    readonly beside: Words
  }
  /** Words that a note of what was decided begins with: 'решено', 'договорились'; none where others tell it. */
  readonly resolving: Words
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
  /** Words that tell the hour behind a day: 'вечером', 'к обеду', 'включительно'. */
  readonly hours?: Words
  /** Whose calendar of working days applies; null where the language does not tell. */
  readonly workingDays: 'ru' | null
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

/** How sentences are built in a language without cases: the order of words says who does what. */
export interface Grammar {
  /** What follows who must act: 'to', 'will'. */
  readonly duties: Forms
  /** Duties that make a decision of a sentence wherever it stands: 'is directed to'. */
  readonly charges: Forms
  /** Duties that make a decision of a sentence with a verb of work: 'will'. */
  readonly promises: Forms
  /** What begins a sentence that is a decision by itself: '[it was] resolved that', 'agreed to'. */
  readonly resolving: Forms
  /** What a sentence is about that the meeting disposes of, and how it says that it was done: 'the accounts … were adopted'. */
  readonly settling: Forms
  readonly settled: Forms
  /** The meeting that sets somebody to work: 'The Board directed …'. */
  readonly directing: Forms
  /** Words that say that all agreed to what the sentence goes on with: 'By consensus, …'. */
  readonly consenting: Forms
  /** What a meeting is called by the line that heads its notes: 'weekly', 'get-together'. */
  readonly occasions: Words
  /** Words by which a meeting resolves, before their 'to' or 'that', wherever they stand in a sentence. */
  readonly resolves: Forms
  /** What may be put in between them: 'resolved by four votes to two that'. */
  readonly inserted: Words
  /** Words that tell of somebody's words or of another time, and first words of what leads in to a resolution. */
  readonly hearsay: Words
  readonly leadsIn: Words
  /** Further verbs of work, in the infinitive: 'Kim books the room'. */
  readonly deeds: Words
  /** Words for all of those who met: 'everyone'. */
  readonly everybody: Words
  /** Phrases of whoever speaks that no verb of speech tells: 'took us through'. */
  readonly presenting: Forms
  /** What stands before whoever moved and seconded a motion, with a colon: '1st: Ann'. */
  readonly firstMovers: Words
  /** Verbs that hand the work to whoever stands after them: '[to] direct'. */
  readonly handing: Forms
  /** Words before a name: 'the'. */
  readonly articles: Words
  /** Words between names: 'and', '&'. */
  readonly and: Words
  /** Words inside the name of a body or a post: 'of', 'for'. */
  readonly inner: Words
  /** What stands before an infinitive: 'to'. */
  readonly infinitive: Words
  /** Whole headings that are no questions: 'Roll call', 'Links'. */
  readonly procedures: Forms
  /** Whole headings of what stands beside minutes: questions only where something is decided below them. */
  readonly materials: Forms
  /** How sentences tell when a meeting began, and when it ended: the hour follows. */
  readonly opened: Forms
  readonly closed: Forms
  /** What stands before the name of whoever took the minutes, and the posts behind it. */
  readonly submitted: Forms
  readonly keepers: Forms
  /** What stands in a list that is empty: 'None'. */
  readonly nobody: Words
  /** Whole headings that only group the questions below them: 'New business'. */
  readonly groupings: Forms
  /** Words that stay small in a heading: 'of'. */
  readonly small: Words
  /** Verbs that make a sentence of a line: 'was', 'met'. */
  readonly auxiliaries: Words
  /** Posts and people without a name: 'treasurer', 'staff', 'everyone'. */
  readonly posts: Words
  /** How a motion is brought: 'motion', 'moved'. */
  readonly motions: Forms
  /** Ways of bringing a motion that say that it was carried: 'M/S/C'. */
  readonly carriedMotions: Forms
  /** How a body takes a motion, with its vote or without: 'the board voted 4-0 to …'; and words that tell of another day. */
  readonly voting: Forms
  readonly earlier: Words
  /** How somebody brings a motion whose words follow at once, to be seconded in the same sentence: 'proposed'. */
  readonly proposing: Forms
  /** What is proposed so about the course of the meeting alone: 'closing the meeting'. */
  readonly procedural: Forms
  /** What begins a line that only tells who moved and seconded: 'Moved A. Roe, seconded B. Poe.' */
  readonly moved: Words
  /** What somebody is given leave to do, and not charged with: 'authorize Kim Lee to donate …'. */
  readonly leaves: Words
  /** The verb of such a line behind the name: 'Director Poe seconded the motion.' */
  readonly seconding: Words
  /** What may follow that verb and says no more: 'the motion'. */
  readonly ofMotion: Words
  /** Words that tell nothing of what is to be done: articles, pronouns, prepositions. */
  readonly fillers: Words
  /** What begins the words of the motion itself: 'to', 'that'. */
  readonly motionOpens: Words
  /** Words that the tail of a label does not have: what goes on with them is a sentence. */
  readonly endsTail: Words
  /** Words that a clause of a motion begins with, before whoever acts: 'That the Clerk write …'. */
  readonly thatOpens: Words
  /** What ends the words of a motion, besides its vote: 'seconded by'. */
  readonly motionEnds: Forms
  /** What a line says over those who did not come, and over people who are named for something else. */
  readonly away: Words
  /** What says that those named are there beside others: 'also present'. */
  readonly further: Words
  readonly besideMeeting: Words
  /** Posts of those who serve a meeting: in attendance with one of them are its own people, and no guests. */
  readonly serving: Words
  /** What stands before those from whom apologies came: 'from'. */
  readonly sources: Words
  /** Verbs before a participle: 'be' in 'be moved to the new room', which brings no motion. */
  readonly passive: Words
  /** Posts behind the name of whoever signs minutes as their chair. */
  readonly chairs: Forms
  /** Sentences that name who presided or took the minutes: before the name, or after it. */
  readonly chairBefore: Words
  readonly chairAfter: Words
  readonly secretaryAfter: Words
  readonly secretaryBefore: Words
  /** What stands beside the name of whoever chairs or takes the minutes, besides the labels: 'notes'. */
  readonly chairPosts: Words
  readonly secretaryPosts: Words
  /** What stands before whoever did something: 'by'. */
  readonly by: Words
  /** Labels that mean guests where those present have been listed before: 'in attendance'. */
  readonly besides: Words
  /** Where the meeting was held, in a sentence: 'held at'. */
  readonly heldAt: Words
  /** What ends the title of the minutes within its line: 'held on'. */
  readonly titleEnds: Words
  /** Words that tell a place on a line without a label: rooms and halls, streets, and buildings that also name bodies. */
  readonly rooms: Words
  readonly streets: Words
  readonly buildings: Words
  /** Beginnings of a place that is none on earth: 'online', 'via video'. */
  readonly online: Words
  /** Words before a place: 'at'. */
  readonly atPlaces: Words
  /** Bodies and occasions: a line that names one at the end of its first words is no place, 'School Board'. */
  readonly gatherings: Words
  /** Verbs by which nobody is told to have spoken: 'moved', 'arrived'. */
  readonly silent: Words
  /** 'is', 'was', and what people are who take a side: 'concerned'. */
  readonly being: Words
  readonly stances: Words
  /** Participles before 'by' and who spoke: 'presented'. */
  readonly reportedBy: Words
  /** Words that part a place from the date after it: 'on'. */
  readonly beforeDates: Words
  /** Words with a full stop that ends no sentence: 'Cllr.'. */
  readonly abbreviations: Words
}
