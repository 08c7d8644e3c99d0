/** Words that tell what is personal or not for all, in small letters; a part of a word stands for all that begins so. */
export interface PersonalWords {
  /** Begin the words before a telephone number. */
  readonly phone: readonly string[]
  /** Begin the words before the number of a passport. */
  readonly passport: readonly string[]
  /** Whole words before the number of a taxpayer. */
  readonly taxpayer: readonly string[]
  /** Begin the words before a day of birth. */
  readonly bornBefore: readonly string[]
  /** Stand behind a day or a year of birth. */
  readonly bornBehind: readonly string[]
  /** Names of months as dates have them. */
  readonly months: readonly string[]
  /** Kinds of streets, by which an address is known. */
  readonly streets: readonly string[]
  /** Kinds of settlements and regions, which go before a street. */
  readonly settlements: readonly string[]
  readonly houses: readonly string[]
  readonly flats: readonly string[]
  /** Begin the words that say that somebody lives somewhere. */
  readonly residence: readonly string[]
  /** Begin what stands in the place of a post with people who hold none. */
  readonly noPost: readonly string[]
  /** Begin words that go before the name of somebody who holds an office. */
  readonly offices: readonly string[]
  /** Begin words of the title of a meeting of private people. */
  readonly privateMeeting: readonly string[]
  /** Say that a question is not for all: in its title or on a short line of it. */
  readonly closed: readonly string[]
  /** Head a closed part, and the open one behind it. */
  readonly closedPart: readonly string[]
  readonly openPart: readonly string[]
  /** What stands in the place of what is masked, by its kind. */
  readonly instead: Readonly<Record<Exclude<PersonalKind, 'name'> | 'passage', string>>
  /** What stands in the place of a question that is not for all. */
  readonly closedQuestion: string
  /** Before the initial of a surname that stands alone. */
  readonly somebody: string
}

/** What personal data is of. */
export type PersonalKind =
  'name' | 'phone' | 'email' | 'passport' | 'insurance' | 'taxpayer' | 'account' | 'birth' | 'address'
