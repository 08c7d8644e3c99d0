;(() => {
  const { key, words, records: own, by } = JSON.parse(document.querySelector('meta[name=review]').content)
  // The token has done its work: it is not to stay in the history.
  if (key) history.replaceState(null, '', '/')
  const [records, text, list, count, state, adding] = ['records', 'text', 'facts', 'count', 'state', 'adding'].map((id) =>
    document.getElementById(id),
  )
  const sheets = document.createElement('div')
  document.body.append(sheets)
  let id = 0
  let view = null
  let at = 0
  /** Facts in the order of the list: those that are doubtful and not decided first. */
  let order = []

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }
  const say = (message) => {
    state.textContent = message
  }

  /** Decisions on a page of its own, by record: they are saved as a file. */
  const decided = (own ?? []).map(() => [])
  let unsaved = false

  const wordsIn = (stretch) => stretch.split(/\s+/).filter(Boolean)
  /** The words at a place with their neighbours, as a file of corrections quotes them. */
  const quoteOf = (source, start, end) => {
    const quote = wordsIn(source.slice(start, end))
    const before = wordsIn(source.slice(Math.max(0, start - 200), start)).slice(1).slice(-5).join(' ')
    const after = quote.length > 14 ? '' : wordsIn(source.slice(end, end + 200)).slice(0, 5).join(' ')
    return { quote: quote.slice(0, 14).join(' '), ...(before && { before }), ...(after && { after }) }
  }

  const entryFor = (record, { path, start, end, owner, value, absent, confirmed, move }) => {
    const fact = record.facts.find((one) => one.path === path && one.places.some((place) => place.start === start))
    const under = owner && record.unders[owner]
    return {
      path,
      ...(fact && !owner ? fact.entry : { ...quoteOf(record.text, start, end), ...(under && { under }) }),
      ...(value !== undefined && { value }),
      ...(absent && { absent }),
      ...(confirmed && { confirmed }),
      ...(move && { move }),
      ...(by && { by }),
    }
  }

  const DAY = /^\d{4}-\d\d-\d\d$/
  const isBad = ({ path, value }) =>
    (/(?:\/date|Date|\/deadline)$/.test(path) && typeof value === 'string' && !DAY.test(value)) ||
    (typeof value === 'number' && !(value >= 0))

  const shownValue = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

  /** A record with what was decided on this page. */
  const viewOf = (place) => {
    const record = own[place]
    const facts = record.facts.map((fact) => {
      const last = decided[place].findLast(({ at, entry }) => at === fact.places.at(-1)?.start && entry.path === fact.path)
      if (!last) return fact
      const { value, absent, move } = last.entry
      const how = absent ? words.absent : move ? `→ ${move}` : fact.how
      return { ...fact, settled: true, how, ...(value !== undefined && { value: shownValue(value) }) }
    })
    const added = decided[place].filter(({ fact }) => !fact).map(({ entry, at, end }) => ({
      group: '', kind: 'added', what: words.added, value: shownValue(entry.value ?? entry.quote), how: entry.path, path: null,
      pathKind: null, optional: false, places: [{ start: at, end }], doubt: null, why: '', settled: true,
    }))
    return { ...record, facts: [...facts, ...added], undoable: decided[place].length > 0 }
  }

  /** The file of corrections: YAML whose values are JSON, which is YAML as well. */
  const fileOf = (place) => {
    const entries = [...own[place].entries, ...decided[place].map(({ entry }) => entry)]
    const lines = entries.map((entry) =>
      Object.entries(entry).map(([name, value], index) => `${index === 0 ? '  - ' : '    '}${name}: ${JSON.stringify(value)}\n`).join(''),
    )
    return lines.length === 0 ? 'corrections: []\n' : `corrections:\n${lines.join('')}`
  }

  const download = () => {
    const link = element('a', { href: URL.createObjectURL(new Blob([fileOf(id)], { type: 'application/yaml' })), download: own[id].save })
    link.click()
    URL.revokeObjectURL(link.href)
    unsaved = false
    say(words.downloaded.replace('{file}', own[id].save))
  }

  /** What the server answers, on a page that has none. */
  const answerHere = async (path, body) => {
    if (path === '/records') return own.map(({ name }) => name)
    if (path.startsWith('/record?')) return viewOf(id)
    if (path === '/undo') decided[id].pop()
    else {
      if (isBad(body)) throw new Error(words.badValue)
      const fact = own[id].facts.some((one) => one.path === body.path && one.places.some(({ start }) => start === body.start))
      decided[id].push({ entry: entryFor(own[id], body), at: body.start, end: body.end, fact })
    }
    unsaved = decided.some((list) => list.length > 0)
    return viewOf(id)
  }

  const ask = async (path, body) => {
    if (own) return answerHere(path, body)
    const response = await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: { 'x-protocol-session': key, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = response.status === 403 ? { message: '403' } : await response.json()
    if (!response.ok) throw Object.assign(new Error(answer.message), { status: response.status })
    return answer
  }

  const isOpen = ({ doubt, settled }) => doubt !== null && !settled
  const rank = (fact) => (isOpen(fact) ? (fact.doubt === 'high' ? 0 : 1) : 2)
  /** What tells a fact from others while paths change. */
  const nameOf = (fact) => fact && `${fact.path} ${fact.value}`

  const drawText = () => {
    const { text: source, facts } = view
    const stretches = facts.flatMap((fact, index) => fact.places.map((place) => ({ ...place, index, kind: fact.kind })))
    const cuts = [...new Set([0, source.length, ...stretches.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
    const waiting = [...stretches].sort((a, b) => a.start - b.start)
    let open = []
    let next = 0
    const pieces = document.createDocumentFragment()
    cuts.slice(0, -1).forEach((start, cut) => {
      while (waiting[next] && waiting[next].start <= start) open.push(waiting[next++])
      open = open.filter(({ end }) => end > start)
      const inner = open.reduce((best, one) => (best && best.end - best.start <= one.end - one.start ? best : one), null)
      const piece = element('span', { textContent: source.slice(start, cuts[cut + 1]) })
      piece.dataset.start = start
      if (inner) {
        piece.className = `said ${inner.kind}`
        piece.dataset.facts = open.map(({ index }) => index).join(' ')
      }
      pieces.append(piece)
    })
    text.replaceChildren(element('pre', {}, pieces))
  }

  const button = (name, label, run) => element('button', { type: 'button', textContent: label, className: name, onclick: run })

  const draw = () => {
    if (sheets.dataset.id !== String(id)) sheets.innerHTML = view.sheets
    sheets.dataset.id = id
    order = view.facts.map((_, index) => index).sort((a, b) => rank(view.facts[a]) - rank(view.facts[b]) || a - b)
    list.replaceChildren(
      ...order.map((index, place) => {
        const fact = view.facts[index]
        const item = element(
          'li',
          { tabIndex: -1, className: `fact ${fact.kind}${isOpen(fact) ? ' open' : ''}${fact.settled ? ' settled' : ''}` },
          element('span', { className: 'what', textContent: fact.what }),
          ' ',
          element('span', { className: 'value', textContent: fact.value }),
          ...(fact.how ? [element('span', { className: 'how', textContent: fact.how })] : []),
          ...(fact.settled ? [element('span', { className: 'mark', textContent: `✓ ${words.settled}` })] : []),
          ...(isOpen(fact) ? [element('span', { className: 'doubt', textContent: `${words.doubtful}: ${fact.why}` })] : []),
        )
        item.onfocus = () => {
          at = place
          light(index)
        }
        item.onclick = ({ target }) => {
          if (!target.closest('.tools')) item.focus()
        }
        return item
      }),
    )
    const open = view.facts.filter(isOpen).length
    const { firstChild: named } = records.children[id] ?? {}
    if (named) named.textContent = open > 0 ? `${view.name} (${open})` : view.name
    count.replaceChildren(
      words.open.replace('{count}', open),
      ...view.unfit.map((entry) => element('span', { className: 'doubt', textContent: `${words.unfit}: ${entry}` })),
      ...(view.undoable ? [button('undo', words.undo, undo)] : []),
      ...(own ? [button('download', words.download, download)] : []),
    )
    drawText()
  }

  const light = (index) => {
    for (const one of document.querySelectorAll('.on')) one.classList.remove('on')
    for (const one of list.querySelectorAll('.tools, .strip')) one.remove()
    const item = list.children[order.indexOf(index)]
    item?.classList.add('on')
    const said = [...text.querySelectorAll('.said')].filter(({ dataset }) => dataset.facts.split(' ').includes(String(index)))
    for (const one of said) one.classList.add('on')
    said[0]?.scrollIntoView({ block: 'center' })
    item?.scrollIntoView({ block: 'nearest' })
    const fact = view.facts[index]
    item?.insertAdjacentHTML('beforeend', fact.strip ?? '')
    if (!item || fact.path === null || fact.places.length === 0) return
    const tools = element('span', { className: 'tools' })
    if (fact.pathKind !== 'piece') {
      tools.append(button('confirm', `${words.confirm} (C)`, () => decide({ confirmed: true })))
      if (fact.pathKind !== 'remark') tools.append(button('correct', `${words.correct} (E)`, edit))
    }
    if (fact.optional)
      tools.append(
        button('absent', `${fact.pathKind === 'piece' ? words.quiet : words.absent} (X)`, () => decide({ absent: true })),
      )
    tools.append(...moves(fact.path))
    item.append(tools)
  }

  const LISTS = { attendees: 'present', absent: 'absentPerson', invited: 'invited' }
  /** Buttons that move somebody to another list, or a decision to another question. */
  const moves = (path) => {
    const [, from] = /^\/(attendees|absent|invited)\/\d+$/.exec(path) ?? []
    if (from)
      return Object.entries(LISTS)
        .filter(([list]) => list !== from)
        .map(([list, name]) => button(`move ${list}`, `→ ${words[name]}`, () => decide({ move: `/${list}/-` })))
    const question = /^(\/agenda\/\d+)\/decisions\/\d+$/.exec(path)?.[1]
    return view.facts
      .filter(({ path: other, pathKind }) => question && pathKind === 'item' && other !== question)
      .map(({ path: owner, value }) =>
        button('move', `→ ${value.slice(0, 40)}`, () => decide({ move: '/agenda/-/decisions/-', owner })),
      )
  }

  const focusAt = (place) => list.children[Math.max(0, Math.min(place, list.children.length - 1))]?.focus()

  /** The fact that the next one is looked at after this one is decided. */
  const show = (fresh, message, back) => {
    view = fresh
    draw()
    say(message)
    const place = order.findIndex((index) => nameOf(view.facts[index]) === back)
    focusAt(order.some((index) => isOpen(view.facts[index])) && place < 0 ? 0 : Math.max(0, place))
  }

  const send = async (path, body, message, back) => {
    try {
      show(await ask(path, { id, version: view.version, ...body }), message, back)
    } catch (error) {
      // Somebody else has changed the record: what is there now is shown.
      if (error.status === 409) show(await ask(`/record?id=${id}`), error.message, back)
      else say(words.failed + error.message)
    }
  }

  const decide = (decision) => {
    const fact = view.facts[order[at]]
    if (!fact?.path || fact.places.length === 0) return
    const [place] = fact.places.slice(-1)
    const following = view.facts[order[at + 1]]
    const back = decision.value === undefined ? nameOf(following) : nameOf(fact)
    send('/decide', { path: fact.path, start: place.start, end: place.end, ...decision }, words.saved, back)
  }

  const undo = () => send('/undo', {}, words.undone, nameOf(view.facts[order[at]]))

  const valueOf = (kind, value) => {
    if (kind === 'count' || kind === 'votes') return Number(value)
    if (kind === 'flag') return value === 'true'
    if (kind !== 'vote') return value
    const [yes, no, abstain] = value.split('/').map((one) => (one.trim() === '' ? null : Number(one)))
    return { yes, no, abstain }
  }

  const form = (value, done) => {
    const field = element('textarea', { value, rows: value.length > 60 ? 4 : 1, ariaLabel: words.value })
    const made = element('span', { className: 'tools' })
    const save = () => {
      if (field.value.trim() !== '') done(field.value.trim())
    }
    made.append(
      field,
      button('save', words.save, save),
      button('cancel', words.cancel, () => focusAt(at)),
    )
    field.onkeydown = (event) => {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault()
        save()
      } else if (event.key === 'Escape') focusAt(at)
      event.stopPropagation()
    }
    return { made, field }
  }

  const edit = () => {
    const fact = view.facts[order[at]]
    const item = list.children[at]
    if (!item || !fact.path) return
    for (const one of list.querySelectorAll('.tools')) one.remove()
    const day = /\d{4}-\d\d-\d\d/.exec(fact.how)?.[0]
    const plain = fact.pathKind === 'decision' || fact.pathKind === 'item' ? fact.value.replace(/^\S+\. /, '') : fact.value
    const { made, field } = form(fact.pathKind === 'deadline' && day ? day : plain, (value) =>
      decide({ value: valueOf(fact.pathKind, value) }),
    )
    item.append(made)
    field.focus()
    field.select()
  }

  /** Offsets of the selected words in the text. */
  const selected = () => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || !text.contains(selection.anchorNode)) return null
    const range = selection.getRangeAt(0)
    const offset = (node, inside) => {
      const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node.children[inside])?.closest('[data-start]')
      return piece ? Number(piece.dataset.start) + (node.nodeType === Node.TEXT_NODE ? inside : 0) : view.text.length
    }
    const [start, end] = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)]
    return end > start ? { start, end, words: view.text.slice(start, end).replace(/\s+/g, ' ').trim() } : null
  }

  const focused = () => view.facts[order[at]]?.path ?? ''
  const ownerOf = (pattern) => pattern.exec(focused())?.[0]
  const CHOICES = () => {
    const question = ownerOf(/^\/agenda\/\d+/)
    const clause = ownerOf(/^(?:\/agenda\/\d+)?\/decisions\/\d+(?:\/items\/\d+)*/)
    return [
      ['chair', '/chair'],
      ['secretary', '/secretary'],
      ['present', '/attendees/-'],
      ['absentPerson', '/absent/-'],
      ['invited', '/invited/-'],
      ['date', '/date'],
      ['number', '/number'],
      ['place', '/place'],
      ['question', '/agenda/-'],
      ...(question ? [['decision', `${question}/decisions/-`, question]] : []),
      ...(clause ? [['deadline', `${clause}/deadline`, clause], ['assignee', `${clause}/assignees/-`, clause]] : []),
    ]
  }

  const offer = () => {
    const place = selected()
    if (!place) return
    const choices = CHOICES().map(([name, path, owner]) =>
      button(name, words[name], () => {
        const { made, field } = form(place.words, (value) => {
          adding.hidden = true
          send('/decide', { path, start: place.start, end: place.end, ...(owner && { owner }), value }, words.saved, null)
        })
        adding.replaceChildren(`${words[name]}: `, made)
        field.focus()
      }),
    )
    const quiet = button('quiet', words.quiet, () => {
      adding.hidden = true
      send('/decide', { path: '/unrecognized/-', start: place.start, end: place.end, absent: true }, words.saved, null)
    })
    adding.replaceChildren(element('p', { textContent: `${words.add} «${place.words}»` }), ...choices, quiet)
    adding.hidden = false
  }

  const nextDoubtful = () => {
    const open = order.map((index, place) => (isOpen(view.facts[index]) ? place : -1)).filter((place) => place >= 0)
    focusAt(open.find((place) => place > at) ?? open[0] ?? at)
  }

  const KEYS = {
    j: () => focusAt(at + 1),
    ArrowDown: () => focusAt(at + 1),
    k: () => focusAt(at - 1),
    ArrowUp: () => focusAt(at - 1),
    n: nextDoubtful,
    c: () => list.children[at]?.querySelector('.confirm')?.click(),
    e: () => list.children[at]?.querySelector('.correct')?.click(),
    x: () => list.children[at]?.querySelector('.absent')?.click(),
    u: () => view.undoable && undo(),
  }
  /** The same keys on a Russian keyboard. */
  const BY_CODE = { KeyJ: 'j', KeyK: 'k', KeyN: 'n', KeyC: 'c', KeyE: 'e', KeyX: 'x', KeyU: 'u' }

  document.addEventListener('keydown', (event) => {
    if (!view || event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === 'TEXTAREA') return
    const run = KEYS[BY_CODE[event.code] ?? event.key]
    if (!run || (event.key.startsWith('Arrow') && !list.contains(event.target))) return
    event.preventDefault()
    run()
  })
  text.addEventListener('click', ({ target }) => {
    const [inner] = target.closest('.said')?.dataset.facts.split(' ').slice(-1) ?? []
    if (inner !== undefined && getSelection().isCollapsed) focusAt(order.indexOf(Number(inner)))
  })
  text.addEventListener('pointerup', () => setTimeout(offer))
  text.addEventListener('keyup', offer)

  const openRecord = async (next) => {
    id = next
    adding.hidden = true
    for (const [place, item] of [...records.children].entries()) item.firstChild.ariaCurrent = String(place === id)
    try {
      view = await ask(`/record?id=${id}`)
      at = 0
      draw()
      focusAt(0)
      say('')
    } catch (error) {
      view = null
      for (const part of [list, text, count]) part.replaceChildren()
      say(words.failed + error.message)
    }
  }

  if (own)
    addEventListener('beforeunload', (event) => {
      if (unsaved) event.preventDefault()
    })

  ask('/records').then((files) => {
    records.replaceChildren(
      ...files.map((file, place) => {
        const open = own?.[place].facts.filter(isOpen).length ?? 0
        return element('li', {}, button('record', open > 0 ? `${file} (${open})` : file, () => openRecord(place)))
      }),
    )
    return openRecord(0)
  }, (error) => say(words.failed + error.message))
})()
