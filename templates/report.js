// Sorting and filtering of tables. Everything can be read without it.
'use strict';
(() => {
  const words = document.body.dataset;
  const language = document.documentElement.lang;
  const compareText = new Intl.Collator(language, { numeric: true }).compare;
  const plainRows = (body) => [...body.rows].filter((row) => !row.className);

  const valueOf = (row, at) => {
    const cell = row.cells[at];
    if (!cell) return undefined;
    return cell.dataset.v ?? (cell.classList.contains('no') ? undefined : cell.textContent);
  };
  const compare = (a, b) => {
    const [x, y] = [Number(a), Number(b)];
    return Number.isNaN(x) || Number.isNaN(y) ? compareText(a, b) : x - y;
  };
  // What is absent stays last, whichever way the column is sorted.
  const order = (at, sign) => (r, s) => {
    const [a, b] = [valueOf(r, at), valueOf(s, at)];
    if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
    return sign * compare(a, b);
  };

  function sortBy(table, heading) {
    const down = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    for (const body of table.tBodies) {
      const rows = plainRows(body);
      const after = rows.length > 0 ? rows[rows.length - 1].nextSibling : null;
      rows.sort(order(heading.cellIndex, down ? -1 : 1));
      for (const row of rows) body.insertBefore(row, after);
    }
  }

  function makeSortable(table) {
    for (const heading of table.tHead.rows[0].cells) {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = words.sort;
      button.append(...heading.childNodes);
      button.addEventListener('click', () => sortBy(table, heading));
      heading.append(button);
    }
  }

  // Inside the caption, so that it stands with its own table, and outside of the name that readers hear.
  function below(table, control) {
    const { caption } = table;
    const name = document.createElement('span');
    name.id = caption.id;
    name.append(...caption.childNodes);
    caption.removeAttribute('id');
    caption.append(name, control);
    table.setAttribute('aria-labelledby', name.id);
  }

  function makeFilterable(table, rows) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const count = document.createElement('output');
    label.className = 'filter';
    input.type = 'search';
    label.append(words.filter, input, count);
    below(table, label);
    input.addEventListener('input', () => {
      const wanted = input.value.toLocaleLowerCase(language).trim();
      let shown = 0;
      for (const row of rows) {
        row.hidden = wanted !== '' && !row.textContent.toLocaleLowerCase(language).includes(wanted);
        if (!row.hidden) shown += 1;
      }
      for (const body of table.tBodies) {
        const found = plainRows(body).some((row) => !row.hidden);
        for (const group of body.querySelectorAll('tr.group')) group.hidden = !found;
      }
      for (const total of table.querySelectorAll('tr.total')) total.hidden = wanted !== '';
      count.textContent = wanted === '' ? '' : words.filtered.replace('{shown}', shown).replace('{all}', rows.length);
    });
  }

  // A frame is a stop for the keyboard only where there is something to scroll; elsewhere the head of its table can stay in sight.
  const frames = new ResizeObserver((resized) => {
    for (const { target } of resized) {
      const fits = target.scrollWidth <= target.clientWidth;
      target.tabIndex = fits ? -1 : 0;
      target.classList.toggle('fits', fits);
    }
  });
  for (const frame of document.querySelectorAll('.scroll, .frame')) frames.observe(frame);

  for (const table of document.querySelectorAll('table')) {
    const rows = [...table.tBodies].flatMap(plainRows);
    if (rows.length > 2) makeSortable(table);
    if (rows.length > 12) makeFilterable(table, rows);
  }
})();
