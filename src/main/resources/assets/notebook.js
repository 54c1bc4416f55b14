/* The notebook is kept in this browser. Without this script it is its page's address, and "Collect" leads there. */
'use strict';

const KEPT = 'summitry.notebook';
const PASSAGE_NAME = /^[a-z0-9-]{1,120}\.p[1-9]\d{0,8}$/;
// as on the server
const MOST_PASSAGES = 100;
const LONGEST_QUERY = 8000;

/* Passages with their notes, in order; a change makes another notebook. */
class Notebook {
  constructor(entries) {
    const once = new Map();
    entries.filter(one => PASSAGE_NAME.test(one.passage))
      .forEach(one => once.get(one.passage)?.note || once.set(one.passage, one));
    this.entries = [...once.values()];
  }

  static of(query) {
    const given = new URLSearchParams(query);
    const notes = given.getAll('n');
    return new Notebook(given.getAll('p').map((passage, at) => ({passage, note: (notes[at] ?? '').replace(/\r\n?/g, '\n').trim()})));
  }

  get query() {
    const lastNoted = this.entries.findLastIndex(one => one.note);
    const written = this.entries.flatMap((one, at) => [['p', one.passage], ...(at <= lastNoted ? [['n', one.note]] : [])]);
    return new URLSearchParams(written).toString();
  }

  get url() {
    return '/notebook' + (this.entries.length ? '?' + this.query : '');
  }

  get fits() {
    return this.entries.length <= MOST_PASSAGES && this.query.length <= LONGEST_QUERY;
  }

  find(passage) {
    return this.entries.find(one => one.passage === passage);
  }

  with(entry) {
    return new Notebook([...this.entries, entry]);
  }

  without(passage) {
    return new Notebook(this.entries.filter(one => one.passage !== passage));
  }

  moved(from, to) {
    const entries = [...this.entries];
    entries.splice(to, 0, ...entries.splice(from, 1));
    return new Notebook(entries);
  }

  beginsWith(other) {
    return other.entries.every((one, at) => one.passage === this.entries[at]?.passage && one.note === this.entries[at].note);
  }
}

/* Where the browser keeps it. A browser that keeps nothing has no shelf, and the pages stay as they came. */
const shelf = {
  works() {
    try {
      localStorage.setItem(KEPT + '.try', '1');
      localStorage.removeItem(KEPT + '.try');
      return true;
    } catch {
      return false;
    }
  },

  get notebook() {
    return Notebook.of(localStorage.getItem(KEPT) ?? '');
  },

  /* Tells whether it could be kept; what cannot be kept leaves what was there. */
  keep(notebook) {
    try {
      if (!notebook.fits) throw new RangeError();
      localStorage.setItem(KEPT, notebook.query);
      showCount();
      return true;
    } catch {
      announce(say('notebook.full'));
      return false;
    }
  }
};

function showCount() {
  const notebook = shelf.notebook;
  const link = document.querySelector('header.site a.to-notebook');
  link.textContent = notebook.entries.length ? say('notebook.filled', {count: notebook.entries.length}) : say('notebook');
  link.href = notebook.url;
}

/* "Collect" beside a passage, as a button that does it here and takes it back. */
class CollectButton {
  constructor(link) {
    this.passage = link.dataset.passage;
    this.place = link.querySelector('.hidden').textContent;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = link.className;
    this.button.addEventListener('click', () => this.press());
    link.replaceWith(this.button);
    this.show();
  }

  show() {
    const collected = shelf.notebook.find(this.passage);
    const hidden = document.createElement('span');
    hidden.className = 'hidden';
    hidden.textContent = this.place + (collected ? say('notebook.takeOut') : '');
    this.button.replaceChildren(say(collected ? 'notebook.collected' : 'notebook.collect'), hidden);
    this.button.classList.toggle('collected', Boolean(collected));
  }

  press() {
    const notebook = shelf.notebook;
    const collected = notebook.find(this.passage);
    const next = collected ? notebook.without(this.passage) : notebook.with(this.taken ?? {passage: this.passage, note: ''});
    if (!shelf.keep(next)) return;
    // what is taken out by mistake comes back with its note
    this.taken = collected;
    this.show();
    announce(say(collected ? 'notebook.isTakenOut' : 'notebook.isCollected', {n: next.entries.length}));
  }
}

if (shelf.works()) {
  showCount();
  const buttons = [...document.querySelectorAll('a.collect')].map(link => new CollectButton(link));
  // another tab collected
  window.addEventListener('storage', () => {
    showCount();
    buttons.forEach(button => button.show());
  });
  // a page that comes back as it was left may tell of a notebook that has changed since
  window.addEventListener('pageshow', event => event.persisted && location.reload());
}
