;(() => {
  const byId = (id) => document.getElementById(id)
  const table = byId('tasks')
  const body = table.tBodies[0]
  const rows = [...body.rows]
  const form = byId('filters')
  const fields = form.elements
  const fold = (text) => text.toLowerCase().replaceAll('ё', 'е')
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]))
  const ended = new Set(['done', 'cancelled', 'superseded'])
  const picked = { month: null, person: null }

  const isLate = (row, day) => day !== '' && row.dataset.due !== '' && row.dataset.due < day && !ended.has(row.dataset.status)

  // Endings are left out, so that a word is found in most of its forms.
  const stem = (word) => (word.length > 5 ? word.slice(0, -2) : word)

  function fits(row) {
    const { due, status, body: group, people } = row.dataset
    const words = fold(fields.search.value).split(/\s+/).filter(Boolean)
    const text = texts.get(row)
    return (
      words.every((word) => text.includes(stem(word))) &&
      (fields.status.value === '' || status === fields.status.value) &&
      (fields.person.value === '' || people.split('\n').includes(fields.person.value)) &&
      (fields.body.value === '' || group === fields.body.value) &&
      (fields.from.value === '' || (due !== '' && due >= fields.from.value)) &&
      (fields.until.value === '' || (due !== '' && due <= fields.until.value)) &&
      (!fields.late.checked || isLate(row, fields.today.value)) &&
      (picked.month === null || due.slice(0, 7) === picked.month)
    )
  }

  function show() {
    let shown = 0
    for (const row of rows) {
      const fit = fits(row)
      row.hidden = !fit
      row.classList.toggle('late', isLate(row, fields.today.value))
      if (fit) shown++
    }
    byId('shown').textContent = table.dataset.shown.replace('{shown}', shown).replace('{total}', rows.length)
    byId('none').hidden = shown > 0
    for (const button of document.querySelectorAll('[data-month]'))
      button.setAttribute('aria-pressed', String(button.dataset.month === picked.month))
    for (const button of document.querySelectorAll('[data-person]'))
      button.setAttribute('aria-pressed', String(button.dataset.person === fields.person.value))
  }

  function sort(head) {
    const up = head.getAttribute('aria-sort') !== 'ascending'
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending')
    const at = head.cellIndex
    const key = (row) => row.cells[at].dataset.key ?? row.cells[at].textContent
    const order = [...rows].sort((a, b) => {
      const [one, other] = [key(a), key(b)]
      // What has no key stands last, whichever way.
      if (one === '' || other === '') return Number(one === '') - Number(other === '')
      return (up ? 1 : -1) * one.localeCompare(other, document.documentElement.lang, { numeric: true })
    })
    body.append(...order)
  }

  form.addEventListener('input', show)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    picked.month = null
    setTimeout(show)
  })
  byId('print').addEventListener('click', () => print())
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button')
    if (!button) return
    if (button.dataset.month !== undefined)
      picked.month = picked.month === button.dataset.month ? null : button.dataset.month
    else if (button.dataset.person !== undefined)
      fields.person.value = fields.person.value === button.dataset.person ? '' : button.dataset.person
    else if (button.closest('th')) return sort(button.closest('th'))
    else return
    show()
  })
  show()
})()
