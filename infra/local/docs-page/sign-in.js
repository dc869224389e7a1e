/** Who asks: a person of the county, found by typing, whose token goes with every request until somebody else is chosen. */

const shownAtOnce = 20
const kept = 'xingcun-person'

const part = (selector) => document.querySelector(selector)

const inWords = ({ unitName, postTitle }) => `${unitName} ${postTitle}`
const linesOf = ({ posts }) => {
  const lines = posts.flatMap((post) => post.lines ?? [])
  return lines.length > 0 ? `分管：${lines.join('、')}` : ''
}

export async function openSignIn() {
  const [form, people, shown, problem] = ['#sign-in form', '#people', '#signed-in', '#sign-in-problem'].map(
    part,
  )
  let token

  async function ask(path, body) {
    const response = await fetch(path, body && { method: 'POST', body: JSON.stringify(body) })
    const answer = await response.json()
    if (!response.ok) throw new Error(answer.detail)
    return answer
  }

  async function attempt(act) {
    problem.hidden = true
    try {
      await act()
    } catch (cause) {
      problem.textContent = `没有成功：${cause.message}`
      problem.hidden = false
    }
  }

  function choose(person) {
    return attempt(async () => {
      ;({ token, person } = await ask('/local/token', { personId: person.personId }))
      localStorage.setItem(kept, person.personId)
      shown.querySelector('b').textContent = person.name
      shown.querySelector('span').textContent = person.posts.map(inWords).join('；')
      shown.title = linesOf(person)
      show(shown)
    })
  }

  function show(which) {
    for (const each of [form, shown]) each.hidden = each !== which
    people.hidden = true
  }

  function entry(person) {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset.person = person.personId
    const name = document.createElement('b')
    name.textContent = person.name
    const lines = document.createElement('small')
    lines.textContent = linesOf(person)
    button.append(name, ` ${person.posts.map(inWords).join('；')}`, lines)
    button.addEventListener('click', () => choose(person))
    return button
  }

  let asked = 0
  function find() {
    return attempt(async () => {
      asked += 1
      const turn = asked
      const query = new URLSearchParams({ ...Object.fromEntries(new FormData(form)), limit: shownAtOnce })
      const { items, total } = await ask(`/local/people?${query}`)
      // An answer that was overtaken by the next letter typed.
      if (turn !== asked) return
      const note = document.createElement('p')
      note.textContent =
        total === 0
          ? '没有找到这样的人'
          : total > items.length
            ? `共 ${total} 人，先列 ${items.length} 人；再输入几个字就能找到`
            : `共 ${total} 人`
      people.replaceChildren(...items.map(entry), note)
      people.hidden = false
    })
  }

  form.addEventListener('input', find)
  form.addEventListener('focusin', () => people.hidden && find())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    people.querySelector('button')?.click()
  })
  document.addEventListener('click', ({ target }) => {
    if (!form.contains(target)) people.hidden = true
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(token ? shown : form)
  })
  part('button[name=change]').addEventListener('click', () => {
    show(form)
    form.q.select()
  })
  part('button[name=leave]').addEventListener('click', () => {
    token = undefined
    localStorage.removeItem(kept)
    form.reset()
    show(form)
  })

  await attempt(async () => {
    const { name } = await ask('/local/health')
    part('#county').textContent = `${name} · 兴村治社接口`
  })
  const before = localStorage.getItem(kept)
  if (before) await choose({ personId: before })
  if (!token) {
    // Of another county that ran here.
    localStorage.removeItem(kept)
    problem.hidden = true
    show(form)
  }
  return { token: () => token }
}
