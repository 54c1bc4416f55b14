/* Keys for whoever likes them: / searches, j and k go from passage to passage, ? tells so. Nothing needs them. */
'use strict';

const KEYS_KEPT = 'summitry.keys';
// what a page is made of: the first kind that it has is walked through
const STATIONS = ['.passage', '.hits .card', '.compared', '.entry', '.finding', '.quotations > li', '.take blockquote'];
const TYPED_INTO = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]';

/* Walks through a page; Tab goes on from where it arrives. */
class Walk {
  get stations() {
    return STATIONS.map(kind => [...document.querySelectorAll(kind)]).find(found => found.length) ?? [];
  }

  /* The station in hand is the focused one; a reader who scrolled away from it goes on from what is in sight. */
  step(by) {
    const stations = this.stations;
    const at = stations.findIndex(one => one.contains(document.activeElement) && isInSight(one));
    const next = at < 0 ? this.fromHere(stations, by) : stations[at + by];
    if (!next) return;
    next.tabIndex = -1;
    next.focus({preventScroll: true});
    next.scrollIntoView({block: 'start', behavior: 'instant'});
  }

  fromHere(stations, by) {
    const top = one => one.getBoundingClientRect().top;
    return by > 0 ? stations.find(one => top(one) >= 0) : stations.findLast(one => top(one) < 0);
  }
}

function isInSight(element) {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/* The help, where single keys can be turned off as well (WCAG 2.1.4). */
class KeysHelp {
  constructor(place) {
    const button = place.appendChild(document.createElement('button'));
    button.type = 'button';
    button.className = 'quiet keys';
    button.textContent = say('keys');
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', () => this.open());
  }

  get isOn() {
    try {
      return localStorage.getItem(KEYS_KEPT) !== 'off';
    } catch {
      return !this.off;
    }
  }

  turn(on) {
    this.off = !on;
    try {
      localStorage.setItem(KEYS_KEPT, on ? 'on' : 'off');
    } catch {
      // a browser that keeps nothing has it for this page
    }
  }

  open() {
    this.dialog ??= document.body.appendChild(this.build());
    this.dialog.querySelector('input').checked = this.isOn;
    if (!this.dialog.open) this.dialog.showModal();
  }

  build() {
    const dialog = keysElement('dialog', {className: 'keys'});
    const title = keysElement('h2', {id: 'keys-title', textContent: say('keys.title')});
    const list = keysElement('dl');
    const rows = [['/', 'keys.search'], ['j', 'keys.next'], ['k', 'keys.previous'], ['?', 'keys.help'], ['Esc', 'keys.escape']];
    rows.forEach(([key, meaning]) => {
      const term = keysElement('dt');
      term.append(keysElement('kbd', {textContent: key}));
      list.append(term, keysElement('dd', {textContent: say(meaning)}));
    });
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.append(title, list, ...this.buildSwitch(), this.buildClose(dialog));
    // the dialog is as large as its content, so that a press on it itself is one beside it
    dialog.addEventListener('click', event => event.target === dialog && dialog.close());
    return dialog;
  }

  buildSwitch() {
    const label = keysElement('label');
    const box = keysElement('input', {type: 'checkbox'});
    const help = keysElement('p', {id: 'keys-help', textContent: say('keys.on.help')});
    box.setAttribute('aria-describedby', help.id);
    box.addEventListener('change', () => this.turn(box.checked));
    label.append(box, ' ' + say('keys.on'));
    return [label, help];
  }

  buildClose(dialog) {
    const button = keysElement('button', {type: 'button', autofocus: true, className: 'outline', textContent: say('keys.close')});
    button.addEventListener('click', () => dialog.close());
    return button;
  }
}

function keysElement(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

function goToSearch() {
  const box = [...document.querySelectorAll('input[name=q]')].find(one => one.checkVisibility());
  box?.focus();
  box?.select();
}

/* Which key does what, unless the reader types, holds another key down or has turned them off. */
class Keys {
  constructor() {
    const walk = new Walk();
    this.help = new KeysHelp(document.querySelector('footer.site > .container'));
    const on = () => walk.step(1);
    const back = () => walk.step(-1);
    // о and л are the same two keys on a Russian keyboard
    this.actions = new Map([['/', goToSearch], ['?', () => this.help.open()], ['j', on], ['о', on], ['k', back], ['л', back]]);
    document.addEventListener('keydown', event => this.pressed(event));
  }

  pressed(event) {
    const action = this.actions.get(event.key);
    if (!action || this.isMeantForOthers(event) || !this.help.isOn) return;
    event.preventDefault();
    action();
  }

  isMeantForOthers(event) {
    return event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey
      || event.target.closest(TYPED_INTO) || document.querySelector('dialog[open]');
  }
}

new Keys();
