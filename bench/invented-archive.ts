/** A record of an invented archive. */
export interface InventedFile {
  readonly name: string
  readonly text: string
}

const BODIES = [
  'садового товарищества «Тихий бор»',
  'педагогического совета школы посёлка Луговое',
  'рабочей группы по ремонту дорог',
  'штаба строительства поликлиники',
  'правления жилищного кооператива «Рябина»',
]
const SURNAMES = [
  'Лосев',
  'Рысин',
  'Ёлкин',
  'Берёзин',
  'Ольхов',
  'Кедров',
  'Пихтин',
  'Осинин',
  'Дроздов',
  'Чижов',
]
const INITIALS = ['А.А.', 'Б.В.', 'Г.Д.', 'Е.Ж.', 'З.И.', 'К.Л.', 'М.Н.']
const TOPICS = [
  'ремонте насосной станции',
  'графике работ',
  'закупке материалов',
  'освещении',
  'итогах квартала',
]
const DOINGS = [
  'подготовить смету на ремонт насосной станции',
  'представить сведения о состоянии дорожек и ограждений',
  'провести осмотр помещений и составить перечень работ',
  'согласовать с поставщиком порядок замены счётчиков',
  'направить отчёт о расходовании средств',
]
const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const DAY = 24 * 60 * 60 * 1000

/** Always the same numbers: what is measured on two days can be compared. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

class Inventor {
  readonly #next: (below: number) => number

  constructor(seed: number) {
    this.#next = numbersFrom(seed)
  }

  /** True once in so many times: records have slips, and not all of them. */
  once(times: number): boolean {
    return this.#next(times) === 0
  }

  pick<Value>(list: readonly Value[]): Value {
    const found = list[this.#next(list.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }

  #name(): string {
    return `${this.pick(SURNAMES)} ${this.pick(INITIALS)}`
  }

  /** Different people. */
  #names(count: number): string[] {
    const names = new Set<string>()
    while (names.size < count) names.add(this.#name())
    return [...names]
  }

  /** On a working day, as a rule. */
  #due(day: Date): Date {
    const due = new Date(day.getTime() + (3 + this.#next(40)) * DAY)
    const weekday = due.getUTCDay()
    return weekday % 6 === 0 && !this.once(10) ? new Date(due.getTime() + (weekday === 6 ? 2 : 1) * DAY) : due
  }

  #clause(number: string, day: Date, people: readonly string[]): string {
    const due = this.#due(day)
    const when = `до ${due.getUTCDate()} ${MONTHS[due.getUTCMonth()] ?? ''} ${due.getUTCFullYear()} года`
    const [surname = '', initials = ''] = (this.once(12) ? this.#name() : this.pick(people)).split(' ')
    return `${number} ${surname}у ${initials} ${this.pick(DOINGS)}${this.once(12) ? '' : ` ${when}`}.`
  }

  #question(item: number, day: Date, people: readonly string[]): string[] {
    const gap = this.once(12) ? 2 : 9
    const clauses = Array.from({ length: 1 + this.#next(4) }, (_, index) =>
      this.#clause(`${item}.${index + (index >= gap ? 2 : 1)}.`, day, people),
    )
    const speaker = this.pick(people)
    return [
      `${item}. СЛУШАЛИ: ${speaker.replace(' ', 'а ')} о ${this.pick(TOPICS)}.`,
      'Отметили, что работы идут по графику, а расходы не превышают сметы.',
      'РЕШИЛИ:',
      ...clauses,
      `Голосовали: «за» – ${people.length - 1}, «против» – 0, «воздержались» – ${this.once(30) ? 2 : 1}.`,
    ]
  }

  /** One record: number and date are told, so that the archive has gaps and repeats where it is to have some. */
  record(body: string, number: number, day: Date, before: string | null): string {
    const people = this.#names(4 + this.#next(8))
    const [chair = '', secretary = ''] = people
    const questions = Array.from({ length: 2 + this.#next(5) }, (_, index) => index + 1)
    const date = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()} г.`
    const reference =
      before !== null && this.once(3) ? [`Ход исполнения пункта 1.1 ${before}: в работе.`] : []
    return [
      `**ПРОТОКОЛ**`,
      `**заседания ${body}**`,
      `№ ${number}`,
      date,
      'пос. Луговое',
      ...(this.once(25) ? [] : [`Председатель – ${chair}`]),
      `Секретарь – ${secretary}`,
      `Присутствовали: ${people.join(', ')}`,
      'ПОВЕСТКА ДНЯ:',
      questions.map((item) => `${item}. О ${this.pick(TOPICS)}`).join('\n'),
      ...reference,
      ...questions.flatMap((item) => this.#question(item, day, people)),
      `Председатель ________ ${chair}`,
      `Секретарь ________ ${secretary}`,
    ].join('\n\n')
  }
}

/**
 * The records of some invented bodies over some years, with slips as archives have them: no chair, no deadline, gaps in
 * numbers, a number given twice, references that lead nowhere. The same for the same count and seed.
 */
export function inventedArchive(count: number, seed = 1): InventedFile[] {
  const inventor = new Inventor(seed)
  const files: InventedFile[] = []
  for (const [which, body] of BODIES.entries()) {
    let day = new Date(Date.UTC(2019, 0, 14 + which))
    let number = 1
    let before: string | null = null
    for (let index = 0; index < Math.ceil((count - which) / BODIES.length); index++) {
      const year = day.getUTCFullYear()
      const text = inventor.record(body, number, day, before)
      files.push({ name: `${which + 1}/${year}/${String(index + 1).padStart(4, '0')}.md`, text: `${text}\n` })
      before = `протокола от ${day.toISOString().slice(0, 10).split('-').reverse().join('.')} № ${number}`
      day = new Date(day.getTime() + (inventor.once(2) ? 7 : 14) * DAY)
      number =
        day.getUTCFullYear() === year ? number + (inventor.once(40) ? 2 : inventor.once(60) ? 0 : 1) : 1
    }
  }
  return files
}
