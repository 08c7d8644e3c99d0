import type { PersonalWords } from '../../../src/language/personal-words.ts'
import { dates } from './dates.ts'

/** Words of personal data, and what stands in its place, in German. */
export const personal = {
  phone: ['telefon', 'handy'],
  passport: ['ausweis', 'reisepass'],
  taxpayer: ['steuernummer'],
  bornBefore: ['geboren', 'geb.'],
  bornBehind: [],
  months: dates.months.flat(),
  streets: ['straße', 'str', 'weg', 'gasse', 'platz'],
  settlements: [],
  houses: [],
  flats: ['wohnung'],
  residence: ['wohnhaft', 'wohnt'],
  noPost: ['anwohner', 'bürger', 'mieter'],
  offices: ['bürgermeister', 'vorsitzende'],
  privateMeeting: ['eigentümer', 'mieter'],
  closed: ['nichtöffentlich'],
  closedPart: ['nichtöffentlicher teil'],
  openPart: ['öffentlicher teil'],
  instead: {
    phone: '[Telefon]',
    email: '[E-Mail]',
    passport: '[Ausweisnummer]',
    insurance: '[Versicherungsnummer]',
    taxpayer: '[Steuernummer]',
    account: '[Kontonummer]',
    birth: '[Geburtsdatum]',
    address: '[Anschrift]',
    passage: '[nicht veröffentlicht]',
  },
  closedQuestion: '[Punkt nicht veröffentlicht]',
  somebody: '',
} as const satisfies PersonalWords
