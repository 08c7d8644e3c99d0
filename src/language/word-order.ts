import type { Forms, Words } from './lexicon.ts'

/** How sentences are built where the order of words says who does what. */
export interface WordOrder {
  /** The verb behind a duty that nobody is charged with: 'to be' in 'Kim is to be thanked'. */
  readonly be: Words
  /** What verbs end with that are not bare, and of these what the third person adds. */
  readonly inflected: Words
  readonly thirdPerson: Words
  /** What follows who must act: 'to', 'will'. */
  readonly duties: Forms
  /** Duties that make a decision of a sentence wherever it stands: 'is directed to'. */
  readonly charges: Forms
  /** Duties that make a decision of a sentence with a verb of work: 'will'. */
  readonly promises: Forms
  /** By which somebody takes on whatever stands behind them: 'agreed to'. */
  readonly takenOn: Forms
  /** That somebody was given a post, behind the name: 'was elected', and in a line that says no more: 'elected'. */
  readonly elected: Forms
  readonly electedBriefly: Forms
  /** That somebody stood for a post, and, of whoever was named before, that they were given it: 'she was elected'. */
  readonly nominated: Forms
  readonly confirmed: Forms
  /** What says below or behind a task that it is over: 'done'. */
  readonly done: Words
  /** Words that a sentence may begin with before whoever acts: 'also'. */
  readonly openers: Words
  /** What leads in to a sentence up to its comma: 'after'. */
  readonly leadsIn: Words
  /** What begins a sentence that is a decision by itself: '[it was] resolved that', 'agreed to'. */
  readonly resolving: Forms
  /** What a sentence is about that the meeting disposes of, and how it says that it was done: 'the accounts … were adopted'. */
  readonly settling: Forms
  readonly settled: Forms
  /** The meeting that sets somebody to work: 'The Board directed …'. */
  readonly directing: Forms
  /** Words that say that all agreed to what the sentence goes on with: 'By consensus, …'. */
  readonly consenting: Forms
  /** Further verbs of work, in the infinitive: 'Kim books the room'. */
  readonly deeds: Words
  /** Words for all of those who met: 'everyone'. */
  readonly everybody: Words
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
  /** Words that stay small in a heading: 'of'. */
  readonly small: Words
  /** Verbs that make a sentence of a line: 'was', 'met'. */
  readonly auxiliaries: Words
  /** Posts and people without a name: 'treasurer', 'staff', 'everyone'. */
  readonly posts: Words
  readonly earlier: Words
  /** What somebody is given leave to do, and not charged with: 'authorize Kim Lee to donate …'. */
  readonly leaves: Words
  /** What begins the words of the motion itself: 'to', 'that'. */
  readonly motionOpens: Words
  /** Words that a clause of a motion begins with, before whoever acts: 'That the Clerk write …'. */
  readonly thatOpens: Words
  /** Words that tell nothing of what is to be done: articles, pronouns, prepositions. */
  readonly fillers: Words
  /** Words that the tail of a label does not have: what goes on with them is a sentence. */
  readonly endsTail: Words
  /** Words with a full stop that ends no sentence: 'Cllr.'. */
  readonly abbreviations: Words
}

/** How a sentence tells within itself what the meeting resolves. */
export interface ResolutionWords {
  /** Words by which a meeting resolves, before their 'to' or 'that', wherever they stand in a sentence. */
  readonly resolves: Forms
  /** What may be put in between them: 'resolved by four votes to two that'. */
  readonly inserted: Words
  /** Words that tell of somebody's words or of another time, and first words of what leads in to a resolution. */
  readonly hearsay: Words
  readonly leadsIn: Words
  /** What begins the words of the motion itself: 'to', 'that'. */
  readonly motionOpens: Words
  /** What begins a line that only tells who moved and seconded: 'Moved A. Roe, seconded B. Poe.' */
  readonly moved: Words
  readonly earlier: Words
}

/** How motions are brought, seconded and carried. */
export interface MotionWords {
  /** What denies the words of a motion before they begin, 'voted not to renew', and what is left over at their end: ', and was'. */
  readonly not: Words
  readonly loose: Words
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
  /** The verb of such a line behind the name: 'Director Poe seconded the motion.' */
  readonly seconding: Words
  /** What may follow that verb and says no more: 'the motion'. */
  readonly ofMotion: Words
  /** What stands before whoever moved and seconded a motion, with a colon: '1st: Ann'. */
  readonly firstMovers: Words
  /** Verbs before a participle: 'be' in 'be moved to the new room', which brings no motion. */
  readonly passive: Words
  /** What begins the words of the motion itself: 'to', 'that'. */
  readonly motionOpens: Words
  /** What ends the words of a motion, besides its vote: 'seconded by'. */
  readonly motionEnds: Forms
  /** Words that stay small in a heading: 'of'. */
  readonly small: Words
  /** What stands before whoever did something: 'by'. */
  readonly by: Words
}

/** How prose names who presided and who took the minutes. */
export interface OfficerWords {
  /** What stands before the name of whoever took the minutes, and the posts behind it. */
  readonly submitted: Forms
  readonly keepers: Forms
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
  /** Offices that lead a body but say nothing of who held the meeting: 'President'. */
  readonly offices: Words
  /** Bodies that one with such an office leads: 'board'. */
  readonly ledBodies: Words
  /** What stands before whoever did something: 'by'. */
  readonly by: Words
}

/** How a line without a label tells where a meeting was. */
export interface PlaceWords {
  /** What stands between a place and its hour, 'from', or its hour or day, 'starting'; and before a place behind them: 'at'. */
  readonly beforeHours: Words
  readonly whenLeads: Words
  readonly places: Words
  /** Days behind a place, 'on Monday', and zones of time as written: 'GMT'. */
  readonly onDays: Words
  readonly zones: Words
  /** Where the meeting was held, in a sentence: 'held at'. */
  readonly heldAt: Words
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
  /** Words that part a place from the date after it: 'on'. */
  readonly beforeDates: Words
  /** Verbs that make a sentence of a line: 'was', 'met'. */
  readonly auxiliaries: Words
  /** What a line says over those who did not come, and over people who are named for something else. */
  readonly away: Words
}

/** How sentences tell who spoke. */
export interface SpeakerWords {
  /** Adverbs between who speaks and the verb, as they are or as they end: 'briefly'. */
  readonly adverbs: Words
  readonly adverbEndings: Words
  /** What verbs of the past end with: 'explained'. */
  readonly pastEndings: Words
  /** What stands between two who speak together. */
  readonly joints: Words
  /** Phrases of whoever speaks that no verb of speech tells: 'took us through'. */
  readonly presenting: Forms
  /** Verbs by which nobody is told to have spoken: 'moved', 'arrived'. */
  readonly silent: Words
  /** 'is', 'was', and what people are who take a side: 'concerned'. */
  readonly being: Words
  readonly stances: Words
  /** Participles before 'by' and who spoke: 'presented'. */
  readonly reportedBy: Words
  /** What stands before whoever did something: 'by'. */
  readonly by: Words
  /** Posts and people without a name: 'treasurer', 'staff', 'everyone'. */
  readonly posts: Words
  /** Words inside the name of a body or a post: 'of', 'for'. */
  readonly inner: Words
}

/** What minutes have beside their questions: headings, lists of people, hours. */
export interface MinuteWords {
  /** Meetings that are counted: the number behind them, 'call 12', or before, with its ending: 'the 11th regular session'. */
  readonly counted: {
    readonly behind: Words
    readonly minutes: Words
    readonly kinds: Words
    readonly meetings: Words
    readonly endings: Words
  }
  /** Words between a count and a meeting that are counted themselves: 'the 12th Annual Meeting'. */
  readonly countedElse: Words
  /** Words right behind the number of a meeting: 'no. 62 held on', 'No. 63 of the Trustees'. */
  readonly behindCount: Words
  /** What stands between a title and its day, 'held', right before the day, 'the Monday', and of both what may end a title. */
  readonly dayLeads: Words
  readonly beforeDays: Words
  readonly titleTails: Words
  /** What a line begins with that numbers its topic: 'Item 3'. */
  readonly numberedTopics: Words
  /** The same before a number with its year: 'Min 12/24'. */
  readonly numberedMinutes: Words
  /** How a sentence behind a list begins that names others who were there, as written: 'Also present was'. */
  readonly alsoPresent: Words
  /** What a meeting is called by the line that heads its notes: 'weekly', 'get-together'. */
  readonly occasions: Words
  /** Whole headings that are no questions: 'Roll call', 'Links'. */
  readonly procedures: Forms
  /** Whole headings of what stands beside minutes: questions only where something is decided below them. */
  readonly materials: Forms
  /** Whole headings that only group the questions below them: 'New business'. */
  readonly groupings: Forms
  /** How sentences tell when a meeting began, and when it ended: the hour follows. */
  readonly opened: Forms
  readonly closed: Forms
  /** What stands in a list that is empty: 'None'. */
  readonly nobody: Words
  /** What ends the title of the minutes within its line: 'held on'. */
  readonly titleEnds: Words
  /** What a line says over those who did not come, and over people who are named for something else. */
  readonly away: Words
  /** What says that those named are there beside others: 'also present'. */
  readonly further: Words
  readonly besideMeeting: Words
  /** Posts of those who serve a meeting: in attendance with one of them are its own people, and no guests. */
  readonly serving: Words
  /** What stands before those from whom apologies came: 'from'. */
  readonly sources: Words
  /** Labels that mean guests where those present have been listed before: 'in attendance'. */
  readonly besides: Words
  /** Verbs that make a sentence of a line: 'was', 'met'. */
  readonly auxiliaries: Words
}
