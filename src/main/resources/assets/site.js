/* What the pages can do, done sooner: suggestions while a reader types, filters that work at once. Without it every page works. */
'use strict';

/* A text of texts-{language}.js; n chooses among its plural forms. */
const PLURALS = new Intl.PluralRules(document.documentElement.lang);

function say(key, values = {}) {
  const form = 'n' in values ? `${key}.${PLURALS.select(values.n)}` : key;
  return TEXTS[form].replace(/\{(\w+)\}/g, (all, name) => values[name]);
}

const announcer = document.body.appendChild(document.createElement('p'));
announcer.className = 'hidden';
announcer.setAttribute('role', 'status');

function announce(text) {
  announcer.textContent = text;
}

/* Suggestions: an ARIA combobox on every search box. Focus stays in the box; aria-activedescendant tells what is chosen. */
const PAUSE_MS = 150;
const SHORTEST = 2;

class Suggestions {
  constructor(input, id) {
    this.input = input;
    this.active = -1;
    this.items = [];
    this.list = document.createElement('ul');
    this.list.id = id;
    this.list.className = 'suggestions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', say('suggestions'));
    input.after(this.list);
    this.describe();
    this.listen();
  }

  describe() {
    const attributes = {role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id};
    Object.entries(attributes).forEach(([name, value]) => this.input.setAttribute(name, value));
  }

  listen() {
    this.input.addEventListener('input', () => this.askSoon());
    this.input.addEventListener('keydown', event => this.key(event));
    this.input.addEventListener('blur', () => this.close());
    // a press on the list must not take the focus away from the box, which would close the list before the click
    this.list.addEventListener('mousedown', event => event.preventDefault());
    this.list.addEventListener('click', event => this.choose([...this.list.children].indexOf(event.target.closest('[role=option]'))));
  }

  askSoon() {
    this.forget();
    if (this.input.value.trim().length < SHORTEST) {
      this.close();
    } else {
      this.timer = setTimeout(() => this.ask(), PAUSE_MS);
    }
  }

  forget() {
    clearTimeout(this.timer);
    this.request?.abort();
  }

  async ask() {
    this.request = new AbortController();
    const signal = this.request.signal;
    try {
      const answer = await fetch('/suggest?' + new URLSearchParams({q: this.input.value}), {signal});
      const items = answer.ok ? (await answer.json()).items : [];
      if (!signal.aborted) this.show(items);
    } catch {
      if (!signal.aborted) this.close();
    }
  }

  show(items) {
    this.items = items;
    this.list.replaceChildren(...items.map((item, at) => this.option(item, at)));
    this.open(items.length > 0);
    this.activate(-1);
    announce(items.length ? say('suggestions.found', {n: items.length}) : say('suggestions.none'));
  }

  option(item, at) {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${at}`;
    option.setAttribute('role', 'option');
    const label = option.appendChild(document.createElement('span'));
    label.textContent = item.label;
    option.append(' ');
    option.appendChild(document.createElement('small')).textContent = item.kind;
    return option;
  }

  open(open) {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }

  close() {
    this.forget();
    if (this.list.hidden) return;
    this.open(false);
    this.activate(-1);
    announce('');
  }

  activate(at) {
    this.active = at;
    [...this.list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    if (at < 0) {
      this.input.removeAttribute('aria-activedescendant');
    } else {
      this.input.setAttribute('aria-activedescendant', this.list.children[at].id);
      this.list.children[at].scrollIntoView({block: 'nearest'});
    }
  }

  choose(at) {
    if (!this.items[at]) return;
    this.close();
    location.assign(this.items[at].url);
  }

  /* Whatever finds no place here keeps its meaning in a text field; so Enter without a choice submits the form. */
  key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const step = this.list.hidden ? this.stepsWhenClosed()[event.key] : this.steps()[event.key];
    if (step) {
      event.preventDefault();
      step();
    }
  }

  stepsWhenClosed() {
    return {ArrowDown: () => this.askSoon()};
  }

  steps() {
    const last = this.items.length - 1;
    const chosen = this.active >= 0;
    return {
      ArrowDown: () => this.activate(this.active < last ? this.active + 1 : 0),
      ArrowUp: () => this.activate(this.active > 0 ? this.active - 1 : last),
      Escape: () => this.close(),
      ...(chosen && {Home: () => this.activate(0), End: () => this.activate(last), Enter: () => this.choose(this.active)})
    };
  }
}

document.querySelectorAll('input[name=q]').forEach((input, at) => new Suggestions(input, `suggestions-${at}`));

/* Permalinks of passages. A fragment never reaches the server, so one whose passage is gone is asked for by parameter. */
function followPassage() {
  const anchor = location.hash.slice(1);
  const isPassage = /^p[1-9]\d{0,6}$/.test(anchor);
  if (isPassage && document.querySelector('.passages') && !document.querySelector(`.passage#${anchor}, .notice#${anchor}`)) {
    location.replace(`${location.pathname}?passage=${anchor}`);
  }
}

followPassage();
// who reloads the page or comes back to it finds it where it was left
if (!location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate') {
  document.querySelector('.passage[aria-current]')?.scrollIntoView();
}
window.addEventListener('hashchange', followPassage);

/* Light or dark: the system's preference, until a reader says otherwise here. */
class ThemeSwitch {
  constructor(place) {
    this.root = document.documentElement;
    this.preference = matchMedia('(prefers-color-scheme: dark)');
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'quiet';
    this.button.addEventListener('click', () => this.turn());
    this.preference.addEventListener('change', () => this.show());
    place.append(this.button);
    this.show();
  }

  get isDark() {
    return (this.root.dataset.theme ?? (this.preference.matches ? 'dark' : 'light')) === 'dark';
  }

  show() {
    this.button.textContent = say(this.isDark ? 'theme.toLight' : 'theme.toDark');
  }

  turn() {
    const chosen = this.isDark ? 'light' : 'dark';
    this.root.dataset.theme = chosen;
    try {
      localStorage.setItem('summitry.theme', chosen);
    } catch {
      // a browser that keeps nothing has it for this page
    }
    this.show();
  }
}

new ThemeSwitch(document.querySelector('footer.site > .container'));
