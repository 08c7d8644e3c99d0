/** The parts of a short record, in their order; null leaves one out. */
interface Parts {
  readonly heading: string | null
  readonly date: string | null
  readonly place: string | null
  readonly chair: string | null
  readonly secretary: string | null
  readonly attendance: string | null
  readonly agenda: string | null
  readonly body: string | null
  readonly signatures: string | null
}

const GOOD: Parts = {
  heading: 'Протокол № 7\nсовещания рабочей группы по ремонту школы',
  date: '12.03.2024',
  place: 'г. Светлый',
  chair: 'Председатель – Орлова А.И., директор',
  secretary: 'Секретарь – Котов П.Н.',
  attendance: 'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.',
  agenda: 'Повестка дня:\n1. О ремонте крыши (Белова Д.С.)',
  body: '1. СЛУШАЛИ: Белову Д.С. о ремонте крыши.\n\nРЕШИЛИ:\n1.1. Беловой Д.С. заказать смету до 22.03.2024.',
  signatures: 'Председатель          А.И. Орлова\n\nСекретарь             П.Н. Котов',
}

/** A short record in which nothing is wrong, with some of its parts put otherwise. Only the examples of rules use it. */
export function record(changes: Partial<Parts> = {}): string {
  const parts = Object.values({ ...GOOD, ...changes }).filter((part) => part !== null)
  return `${parts.join('\n\n')}\n`
}

/** Decisions on the one question of the short record. */
export const decided = (clauses: string): { readonly body: string } => ({
  body: `1. СЛУШАЛИ: Белову Д.С. о ремонте крыши.\n\nРЕШИЛИ:\n${clauses}`,
})

/** The record of the next meeting of the same body, a week later, with one clause: for rules about references. */
export const laterRecord = (clause: string): string =>
  record({
    heading: 'Протокол № 8\nсовещания рабочей группы по ремонту школы',
    date: '19.03.2024',
    ...decided(clause),
  })
