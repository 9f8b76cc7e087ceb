/** What the page does: it searches the gaps, shows them by the hundred, and copies lines. Writes text, never HTML. */
export const pageScript = `
(() => {
  'use strict';
  const step = 100;
  const get = (id) => document.getElementById(id);
  const data = get('data');
  if (data) {
    const rows = JSON.parse(data.textContent);
    const words = rows.map(([cells]) => cells.join('\\n').toLowerCase());
    const [search, kind, role, more, found] = ['search', 'kind', 'role', 'more', 'found'].map(get);
    const body = get('gaps').tBodies[0];
    let matching = rows;
    let shown = 0;
    const showMore = () => {
      for (const [cells] of matching.slice(shown, shown + step)) {
        const row = body.insertRow();
        cells.forEach((text, at) => {
          const cell = row.insertCell();
          if (at === 2) cell.className = 'number';
          if (at === 1 || at === 6) cell.className = 'even';
          if (at === 0 || at === 4 || at === 5) cell.appendChild(document.createElement('code')).textContent = text;
          else cell.textContent = text;
        });
      }
      shown = Math.min(matching.length, shown + step);
      more.hidden = shown >= matching.length;
      const all = rows.length === matching.length ? '' : ' of ' + rows.length;
      found.textContent = matching.length + all + (rows.length === 1 ? ' gap' : ' gaps')
        + (shown < matching.length ? ', ' + shown + ' shown' : '');
    };
    const find = () => {
      const asked = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      matching = rows.filter(([cells, roles], at) =>
        asked.every((word) => words[at].includes(word)) &&
        (!kind.value || cells[1] === kind.value) &&
        (!role || !role.value || roles.includes(role.value)));
      shown = 0;
      body.replaceChildren();
      showMore();
    };
    search.addEventListener('input', find);
    kind.addEventListener('change', find);
    if (role) role.addEventListener('change', find);
    more.addEventListener('click', showMore);
    find();
  }
  for (const button of document.querySelectorAll('button.copy')) {
    button.addEventListener('click', async () => {
      const lines = button.parentElement.nextElementSibling;
      getSelection().selectAllChildren(lines);
      try {
        await navigator.clipboard.writeText(lines.textContent + '\\n');
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Selected';
      }
      setTimeout(() => { button.textContent = 'Copy'; }, 2000);
    });
  }
})();
`;
