import type { EndingWords } from '../endings.ts'

/** What Russian words end with that their endings tell of. */
export const endings = {
  adverbs: ['но', 'во', 'ко', 'ски'],
  adjectives: ['ый', 'ий', 'ой', 'ая', 'яя', 'ое', 'ее'],
  counting: ['ый', 'ой', 'ий'],
  ordinals: {
    nominative: ['ое', 'ье', 'ый', 'ой', 'ий', 'ая', 'ья'],
    dative: ['му'],
    locative: ['ом', 'ем'],
  },
  genitiveAdjectives: ['ого', 'ой', 'его'],
  plurals: ['и', 'ы'],
  pluralAdjectives: ['ие', 'ые'],
  eitherNumber: ['а', 'я'],
  singularAdjectives: ['ая', 'яя'],
  datives: ['у', 'ю'],
  dativeAdjectives: ['ому', 'ему'],
  headDatives: ['у', 'ю', 'е'],
  postDatives: ['у', 'ю', 'е', 'и'],
  dativeParticiples: ['вшим', 'вшему', 'вшимся', 'вшемуся', 'щим', 'щему', 'щимся', 'щемуся'],
  accusatives: ['у', 'ю'],
  genitiveFamilies: {
    possible: ['а', 'я', 'ы', 'и', 'ой', 'ей', 'ого', 'его'],
    sure: ['овой', 'евой', 'ёвой', 'иной', 'ыной', 'ской', 'цкой', 'ого', 'его'],
  },
  instrumentalFamilies: ['ой', 'ей', 'ым', 'им'],
  families: { male: ['ов', 'ев', 'ёв', 'ин', 'ын', 'ий', 'ый', 'ой'], female: ['а', 'я'] },
  past: { male: ['л', 'лся'], female: ['ла', 'лась'] },
  deeds: ['ил', 'ила', 'или', 'ал', 'ала', 'али', 'ено', 'ены', 'аны'],
  roleVerbs: ['л', 'ла', 'ли', 'ует', 'ёт', 'ет', 'ит'],
  shortParticiples: ['ен', 'ан'],
  notNouns: ['о', 'е', 'и', 'ы', 'у', 'ю'],
  genitiveTowns: ['ска', 'цка', 'града', 'бурга', 'города', 'амска', 'инска'],
} as const satisfies EndingWords
