/* Runs before the first paint: whoever chose light or dark here finds it again. */
'use strict';

try {
  const chosen = localStorage.getItem('summitry.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // a browser that keeps nothing follows the system's preference
}
