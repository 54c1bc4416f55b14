// Lighthouse on the pages that readers come to first, pa11y on every kind of page; see README.md, Bench.
//   npm run audit [-- base address of a running program]
import { readFile } from 'node:fs/promises';
import lighthouse from 'lighthouse';
import pa11y from 'pa11y';
import puppeteer from 'puppeteer';
import { start } from './program.mjs';

const ROOT = new URL('../../../', import.meta.url);
const MEASURED = ['home', 'article', 'summit', 'compare', 'search'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const LEAST_SCORE = 0.98;
const LAYOUT_SHIFT_BELOW = 0.01;
const CHROME = {
  executablePath: process.env.CHROME_PATH ?? process.env.SUMMITRY_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const pages = JSON.parse(await readFile(new URL('src/test/resources/pages.json', ROOT)));
// a search without filters is what a reader types first
pages.search = '/articles?q=sanctions';

/** The audits that cost a page its points. */
function missing({ categories, audits }) {
  return CATEGORIES.flatMap(name =>
    categories[name].auditRefs
      .filter(ref => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 0.9)
      .map(ref => `${name}: ${audits[ref.id].title} ${audits[ref.id].displayValue ?? ''}`.trim()),
  );
}

async function measure(base, browser) {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const table = {};
  const faults = [];
  for (const name of MEASURED) {
    const { lhr } = await lighthouse(base + pages[name], { port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (lhr.runtimeError) throw new Error(`${name} was not measured: ${lhr.runtimeError.message}`);
    const shift = lhr.audits['cumulative-layout-shift'].numericValue;
    const scores = CATEGORIES.map(category => lhr.categories[category].score);
    table[name] = {
      ...Object.fromEntries(CATEGORIES.map((category, at) => [category, scores[at]])),
      CLS: Number(shift.toFixed(4)),
      'LCP ms': Math.round(lhr.audits['largest-contentful-paint'].numericValue),
      bytes: lhr.audits['total-byte-weight'].numericValue,
    };
    if (scores.some(score => !(score >= LEAST_SCORE)) || !(shift < LAYOUT_SHIFT_BELOW)) {
      faults.push(`${name}: below ${LEAST_SCORE}, or a layout shift`, ...missing(lhr).map(line => '  ' + line));
    }
  }
  console.table(table);
  return faults;
}

/** What cannot be computed, such as the contrast of text over an image, is found too: it needs a person's eyes. */
function described({ code, selector, message, runnerExtras }) {
  return `${code}${runnerExtras.needsFurtherReview ? ' (needs review)' : ''} ${selector}\n  ${message}`;
}

async function check(base, browser) {
  const faults = [];
  for (const [name, path] of Object.entries(pages)) {
    // what axe cannot decide by itself, such as the contrast of text in an SVG, is for a person to see
    const { issues } = await pa11y(base + path, {
      browser,
      standard: 'WCAG2AA',
      runners: ['axe', 'htmlcs'],
      includeWarnings: false,
      levelCapWhenNeedsReview: 'warning',
    });
    faults.push(...issues.map(issue => `${name}: ${described(issue)}`));
  }
  console.log(`pa11y, ${Object.keys(pages).length} pages: ${faults.length} found`);
  return faults;
}

const given = process.argv[2];
const { base, stop } = given ? { base: given.replace(/\/$/, ''), stop: async () => {} } : await start(ROOT);
const browser = await puppeteer.launch(CHROME);
try {
  const faults = [...(await measure(base, browser)), ...(await check(base, browser))];
  faults.forEach(fault => console.error(fault));
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await stop();
}
