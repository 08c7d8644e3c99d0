import type { NameWords } from '../../../src/language/names.ts'

/** How people are named in German records. */
export const names = {
  order: 'given-first',
  maleGivenNames: ['bernd', 'dieter', 'emil', 'hans', 'jonas', 'karl', 'lukas', 'peter', 'uwe'],
  femaleGivenNames: ['anna', 'eva', 'greta', 'ilse', 'jutta', 'lena', 'martha', 'renate', 'ursula'],
  wordLikeGivenNames: [],
  patronymicParticles: [],
  and: ['und', '&'],
  alongside: ['mit', 'gemeinsam mit'],
  surnameParticles: ['von', 'van', 'zu', 'zur'],
  titles: ['herr', 'herrn', 'frau', 'dr', 'prof', 'bürgermeister', 'bürgermeisterin'],
  honoured: [],
  placeInitials: [],
  settlementInitials: [],
  notNames: [
    'vorstand*',
    'verein*',
    'gemeinde*',
    'sitzung*',
    'protokoll*',
    'beschluss*',
    'abstimmung*',
    'tagesordnung*',
    'bericht*',
    'der',
    'die',
    'das',
    'top',
    'ort',
    'datum',
  ],
} as const satisfies NameWords
