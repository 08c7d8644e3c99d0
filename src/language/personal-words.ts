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

const ru: PersonalWords = {
  phone: ['тел', 'моб', 'сот', 'факс'],
  passport: ['паспорт', 'сери', 'удостоверени', 'свидетельств'],
  taxpayer: ['инн'],
  bornBefore: ['родил', 'рожден', 'д.р'],
  bornBehind: ['г.р', 'г. р', 'года рождения', 'г. рождения', 'рождения', 'г.рождения'],
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  streets: [
    'ул',
    'улица',
    'улице',
    'улицы',
    'улицу',
    'пр',
    'просп',
    'пр-т',
    'пр-кт',
    'проспект',
    'проспекте',
    'проспекту',
    'пер',
    'переулок',
    'переулке',
    'мкр',
    'мкрн',
    'микрорайон',
    'микрорайоне',
    'ш',
    'шоссе',
    'наб',
    'набережная',
    'набережной',
    'бульвар',
    'бульваре',
    'б-р',
    'пр-д',
    'проезд',
    'проезде',
    'тракт',
    'тракту',
    'кв-л',
    'квартал',
    'снт',
    'тупик',
  ],
  settlements: [
    'г',
    'город',
    'городе',
    'гор',
    'с',
    'село',
    'селе',
    'п',
    'пос',
    'поселок',
    'поселке',
    'пгт',
    'рп',
    'дер',
    'деревня',
    'деревне',
    'ст',
    'станица',
    'станице',
    'хутор',
    'хуторе',
    'обл',
    'область',
    'области',
    'край',
    'края',
    'р-н',
    'район',
    'района',
    'респ',
    'республика',
  ],
  houses: ['д', 'дом', 'дома', 'доме', 'корп', 'корпус', 'к', 'стр', 'строение', 'влад'],
  flats: ['кв', 'квартира', 'квартиры', 'квартире', 'квартиру', 'комн', 'комната', 'ком'],
  residence: [
    'прожива',
    'зарегистрирован',
    'прописан',
    'жительств',
    'регистраци',
    'живет',
    'живущ',
    'жител',
    'прожил',
  ],
  noPost: [
    'граждан',
    'гр',
    'жител',
    'собственник',
    'заявител',
    'родител',
    'мать',
    'отец',
    'опекун',
    'пенсионер',
    'дольщик',
    'нанимател',
    'пострадавш',
    'потерпевш',
    'учени',
    'учащ',
    'студент',
    'воспитанни',
    'ветеран',
    'сосед',
    'слушател',
    'пациент',
  ],
  offices: ['депутат', 'глава', 'министр', 'председател', 'секретар', 'судья'],
  privateMeeting: ['собственник', 'жител', 'граждан', 'публичн', 'родител', 'сход', 'жильц', 'дольщик'],
  closed: [
    'для служебного пользования',
    '(дсп)',
    '«дсп»',
    '"дсп"',
    'гриф дсп',
    'пометка дсп',
    'закрытая часть',
    'закрытой части',
    'закрытое заседание',
    'закрытом заседании',
    'в закрытом режиме',
    'не для публикации',
    'не подлежит опубликованию',
    'не подлежит публикации',
    'конфиденциально',
    'секретно',
  ],
  closedPart: ['закрытая часть', 'закрытое заседание', 'для служебного пользования', 'дсп', 'закрыто'],
  openPart: ['открытая часть', 'открытое заседание'],
  instead: {
    phone: '[телефон]',
    email: '[адрес эл. почты]',
    passport: '[номер документа]',
    insurance: '[СНИЛС]',
    taxpayer: '[ИНН]',
    account: '[номер счёта]',
    birth: '[дата рождения]',
    address: '[адрес]',
    passage: '[не публикуется]',
  },
  closedQuestion: '[вопрос не публикуется]',
  somebody: 'гр. ',
}

const en: PersonalWords = {
  phone: ['phone', 'tel', 'mob', 'cell', 'fax'],
  passport: ['passport', 'licence no', 'license no'],
  taxpayer: ['ssn', 'nino'],
  bornBefore: ['born', 'birth', 'dob', 'd.o.b'],
  bornBehind: [],
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  streets: [
    'street',
    'st',
    'road',
    'rd',
    'lane',
    'avenue',
    'ave',
    'close',
    'drive',
    'terrace',
    'crescent',
    'gardens',
    'boulevard',
    'blvd',
  ],
  settlements: [],
  houses: [],
  flats: ['flat', 'apartment', 'apt', 'unit'],
  residence: ['resid', 'lives', 'living', 'home address', 'homeowner', 'tenant'],
  noPost: [
    'resident',
    'citizen',
    'owner',
    'homeowner',
    'tenant',
    'parent',
    'pupil',
    'student',
    'member of the public',
    'neighbour',
    'neighbor',
    'applicant',
    'patient',
    'complainant',
  ],
  offices: [
    'councillor',
    'cllr',
    'alderman',
    'mayor',
    'clerk',
    'trustee',
    'councilmember',
    'commissioner',
    'chair',
  ],
  privateMeeting: ['resident', 'homeowner', 'owners', 'parents', 'public hearing', 'tenants'],
  closed: [
    'closed session',
    'in camera',
    'executive session',
    'confidential item',
    '(confidential)',
    'not for publication',
    'exempt item',
    'press and public excluded',
  ],
  closedPart: [
    'closed session',
    'confidential',
    'executive session',
    'confidential session',
    'in camera',
    'part ii',
  ],
  openPart: ['open session', 'public session'],
  instead: {
    phone: '[telephone]',
    email: '[e-mail]',
    passport: '[document number]',
    insurance: '[insurance number]',
    taxpayer: '[taxpayer number]',
    account: '[account number]',
    birth: '[date of birth]',
    address: '[address]',
    passage: '[not published]',
  },
  closedQuestion: '[item not published]',
  somebody: '',
}

/** All that is known of personal data, by language; records name things in both. */
export const personalWords: Readonly<Record<string, PersonalWords>> = { ru, en }

/** The words of a language; those of English for one that there are none of. */
export const personalWordsOf = (language: string): PersonalWords => personalWords[language] ?? en
