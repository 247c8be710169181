'use strict';
(() => {
  const { findings, rules } = JSON.parse(document.getElementById('data').textContent);
  const PAGE = 50;
  const root = document.documentElement;
  const find = (id) => document.getElementById(id);

  const themes = ['system', 'light', 'dark'];
  const theme = find('theme');
  theme.hidden = false;
  theme.addEventListener('click', () => {
    const next = themes[(themes.indexOf(root.dataset.theme ?? 'system') + 1) % themes.length];
    if (next === 'system') {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = next;
    }
    theme.textContent = `Theme: ${next}`;
  });

  const form = find('filters');
  if (form === null) {
    return;
  }
  find('interactive').hidden = false;
  const ruleOf = (row) => rules[`rule ${row.rule}`];
  for (const row of findings) {
    row.text = [row.rule, ruleOf(row).title, row.stack, row.resource, row.type, row.property, row.message, row.fix, row.location, row.excuse].join('\n').toLowerCase();
  }

  let shown = findings;
  let first = 0;

  function filter() {
    const given = new FormData(form);
    const severities = new Set(given.getAll('severity'));
    const words = given.get('text').toLowerCase().split(/\s+/).filter((word) => word !== '');
    const control = given.get('control').trim().toLowerCase();
    const equal = (name, value) => given.get(name) === '' || given.get(name) === value;
    shown = findings.filter((row) => severities.has(row.severity) && equal('standing', row.standing) && equal('status', row.status)
      && equal('stack', row.stack) && (control === '' || ruleOf(row).controls.some((one) => one.toLowerCase() === control))
      && words.every((word) => row.text.includes(word)));
    first = 0;
    draw();
  }

  /** Text only, ever: what a template says must not become a part of the page. */
  function element(name, text, className) {
    const made = document.createElement(name);
    if (text !== undefined) {
      made.textContent = text;
    }
    if (className !== undefined) {
      made.className = className;
    }
    return made;
  }

  function rowOf(row) {
    const { title, controls, reference, mixin, acknowledge } = ruleOf(row);
    const line = element('tr', undefined, row.standing.replaceAll(' ', '-'));
    const cells = [0, 1, 2, 3].map(() => line.appendChild(element('td')));
    cells[0].append(element('span', row.severity.toLowerCase(), `badge ${row.severity.toLowerCase()}`));
    if (row.status !== 'fail') {
      cells[0].append(' ', element('span', row.status, 'status'));
    }
    cells[1].append(element('b', row.rule), ` ${title}`);
    if (controls.length > 0) {
      const shortened = controls.length > 6 ? `${controls.slice(0, 6).join(' · ')} and ${controls.length - 6} more` : controls.join(' · ');
      const list = element('p', shortened, 'quiet');
      list.title = controls.join('\n');
      cells[1].append(list);
    }
    cells[2].append(row.resource === '' ? row.stack : row.resource);
    if (row.type !== '') {
      cells[2].append(element('br'), element('code', row.type));
    }
    cells[2].append(element('p', row.location, 'quiet'));
    if (row.property !== '') {
      cells[3].append(element('code', row.property), ' ');
    }
    cells[3].append(row.message);
    if (row.scenario !== '') {
      cells[3].append(element('p', `Only when ${row.scenario}`));
    }
    const fix = cells[3].appendChild(element('p', `Fix: ${row.fix} `));
    if (reference !== '') {
      const link = element('a', 'more');
      link.href = reference;
      link.rel = 'noopener noreferrer';
      link.setAttribute('aria-label', `More about ${row.rule}`);
      fix.append(link);
    }
    if (mixin !== '') {
      cells[3].append(element('p', `By code: ${mixin}`));
    }
    const standing = row.excuse !== '' ? row.excuse : acknowledge === '' ? '' : `To acknowledge: ${acknowledge}`;
    if (standing !== '') {
      cells[3].append(element('p', standing, 'quiet'));
    }
    return line;
  }

  function draw() {
    find('rows').replaceChildren(...shown.slice(first, first + PAGE).map(rowOf));
    find('count').textContent = shown.length === findings.length ? `${findings.length} findings` : `${shown.length} of ${findings.length} findings`;
    find('page').textContent = shown.length === 0 ? 'Nothing to show' : `${first + 1} to ${Math.min(first + PAGE, shown.length)} of ${shown.length}`;
    find('previous').disabled = first === 0;
    find('next').disabled = first + PAGE >= shown.length;
  }

  function turn(by) {
    first += by;
    draw();
    find('findings').focus();
    find('count').scrollIntoView();
  }

  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields have their first values only after the event.
  form.addEventListener('reset', () => setTimeout(filter));
  find('previous').addEventListener('click', () => turn(-PAGE));
  find('next').addEventListener('click', () => turn(PAGE));
  for (const cell of document.querySelectorAll('a[data-control]')) {
    cell.addEventListener('click', () => {
      form.reset();
      form.elements.control.value = cell.dataset.control;
      filter();
      find('findings').focus();
    });
  }
  // A browser that comes back keeps what was typed.
  filter();
})();
