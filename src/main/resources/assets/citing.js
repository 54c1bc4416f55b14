'use strict';

/* A button that copies what stands before it, italics too where the program that it goes to takes them. */
class CopyButton {
  constructor(source) {
    this.source = source;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'outline secondary copy';
    this.button.setAttribute('aria-label', `${say('cite.copy')}: ${source.dataset.copy}`);
    this.button.textContent = say('cite.copy');
    this.button.addEventListener('click', () => this.press());
    source.after(' ', this.button);
  }

  async press() {
    // what is said twice in a row is not read out again unless it went in between
    announce('');
    try {
      await navigator.clipboard.write([new ClipboardItem({
        'text/plain': new Blob([this.source.textContent], {type: 'text/plain'}),
        'text/html': new Blob([this.source.innerHTML], {type: 'text/html'})
      })]);
      this.button.classList.add('done');
      announce(say('cite.copied', {what: this.source.dataset.copy}));
    } catch {
      announce(say('cite.notCopied'));
    }
  }
}

// where a site is read without TLS, browsers let nothing copy
if (navigator.clipboard?.write) {
  document.querySelectorAll('[data-copy]').forEach(source => new CopyButton(source));
}
