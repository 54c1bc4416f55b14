/* Filters of the lists of articles and of expectations work at once: the page that Apply would give is fetched, and its list takes this one's place. */
'use strict';

class InstantFilters {
  constructor(form) {
    this.form = form;
    this.shown = location.pathname + location.search;
    form.addEventListener('change', event => this.changed(event.target));
    window.addEventListener('popstate', () => this.back());
  }

  changed(control) {
    if (!control.matches('input[type=checkbox], select')) return;
    const given = [...new FormData(this.form)].filter(([, value]) => value !== '');
    const query = new URLSearchParams(given).toString();
    const url = this.form.action + (query && '?' + query);
    this.load(url, control).catch(() => this.form.submit());
  }

  back() {
    // a step to another place of the same page loads nothing
    if (location.pathname + location.search !== this.shown) {
      this.load(location.href).catch(() => location.reload());
    }
  }

  async load(url, control) {
    this.request?.abort();
    const request = this.request = new AbortController();
    this.form.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(url, {signal: request.signal});
      if (!answer.ok) throw new Error(answer.statusText);
      this.show(await answer.text(), answer.url, control);
    } catch (failure) {
      if (!request.signal.aborted) throw failure;
    } finally {
      if (this.request === request) this.form.removeAttribute('aria-busy');
    }
  }

  show(html, url, control) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const fresh = page.querySelector('.with-filters');
    this.leaveOpen(fresh);
    const top = control?.getBoundingClientRect().top;
    document.title = page.title;
    document.querySelector('main h1').replaceWith(page.querySelector('main h1'));
    this.form.querySelector('.with-filters').replaceWith(fresh);
    if (control) {
      history.pushState(null, '', url);
      this.focus(control, top);
    } else if (this.form.elements.q) {
      this.form.elements.q.value = page.querySelector('form.list input[name=q]').value;
    }
    this.shown = location.pathname + location.search;
    announce(this.form.querySelector('.hits h2').textContent);
  }

  /* What a reader opened stays open. */
  leaveOpen(fresh) {
    const places = ['.filters > details', ...[...this.form.querySelectorAll('.filters .more')].map(more => '#' + more.id)];
    places.forEach(place => fresh.querySelector(place)?.toggleAttribute('open', this.form.querySelector(place).open));
  }

  /* The new page has the same control, in another place; it must stay under the reader's finger. */
  focus(old, top) {
    const same = [...this.form.elements].find(one => one.name === old.name && (one.tagName === 'SELECT' || one.value === old.value));
    const control = same ?? this.form.querySelector('.filters input[type=checkbox]');
    control.focus({preventScroll: true});
    scrollBy({top: control.getBoundingClientRect().top - top, behavior: 'instant'});
  }
}

document.querySelectorAll('form.list').forEach(form => new InstantFilters(form));
