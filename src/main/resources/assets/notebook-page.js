'use strict';

/* The notebook's page: what is done on it is kept; a notebook that came by an address never takes the place of the reader's own unasked. */
class NotebookPage {
  constructor(main) {
    this.form = main.querySelector('form');
    this.state = main.querySelector('.kept');
    this.said = this.state.appendChild(document.createElement('span'));
    this.question = document.createElement('section');
    this.question.className = 'notice question';
    this.question.setAttribute('aria-label', say('notebook.which'));
  }

  open() {
    this.form.addEventListener('input', event => this.showForPrint(event.target));
    this.form.addEventListener('change', event => event.target.name === 'n' && this.noted());
    this.form.addEventListener('submit', event => this.isKept && this.keep(this.after(event.submitter)));
    this.form.querySelector('.files')?.append(this.button(say('notebook.print'), 'secondary', () => print()));
    this.compare();
  }

  compare() {
    const kept = shelf.notebook;
    if (!this.written.entries.length) {
      if (kept.entries.length) location.replace(kept.url);
    } else if (this.written.beginsWith(kept)) {
      this.adopt();
    } else {
      this.ask(kept);
    }
  }

  get written() {
    return Notebook.of(new URLSearchParams(new FormData(this.form)).toString());
  }

  /* Whether the browser still keeps what this page last gave it: another tab may have changed it. */
  get isKept() {
    return this.kept === shelf.notebook.query;
  }

  keep(notebook) {
    const done = shelf.keep(notebook);
    if (done) this.kept = notebook.query;
    return done;
  }

  adopt() {
    if (!this.keep(this.written)) return;
    this.question.remove();
    this.said.textContent = ' ' + say('notebook.keptToo');
  }

  ask(kept) {
    this.said.textContent = '';
    const text = document.createElement('p');
    text.textContent = `${say('notebook.thisOne', {n: this.written.entries.length})} ${say('notebook.another', {n: kept.entries.length})}`;
    const keep = this.button(say('notebook.keepThis'), '', () => {
      this.adopt();
      announce(say('notebook.isKept'));
    });
    this.question.replaceChildren(text, keep, ' ', this.button(say('notebook.toMine'), 'secondary', () => location.assign(kept.url)));
    this.state.after(this.question);
    announce(text.textContent);
  }

  button(label, kind, press) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = kind;
    button.textContent = label;
    button.addEventListener('click', press);
    return button;
  }

  noted() {
    const notebook = this.written;
    if (this.isKept && this.keep(notebook)) {
      history.replaceState(null, '', notebook.url);
      announce(say('notebook.noteKept'));
    }
  }

  /* What the page that this submission leads to will show. */
  after(submitter) {
    const notebook = this.written;
    const at = Number(submitter?.value) - 1;
    switch (submitter?.name) {
      case 'up': return notebook.moved(at, at - 1);
      case 'down': return notebook.moved(at, at + 1);
      case 'remove': return notebook.without(notebook.entries[at].passage);
      default: return notebook;
    }
  }

  showForPrint(control) {
    if (control.name === 'n') control.closest('li').querySelector('p.note').textContent = control.value;
  }
}

if (shelf.works()) {
  const page = new NotebookPage(document.querySelector('main.notebook'));
  page.open();
  // another tab collected
  window.addEventListener('storage', () => page.isKept || page.ask(shelf.notebook));
}
