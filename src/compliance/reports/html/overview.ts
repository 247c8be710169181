import { html, when, type Markup } from './markup';
import type { ReportDocument } from '../report-document';
import { SEVERITIES, summaryLine } from '../texts/findings';
import { oneLine } from '../texts/printable';

/** The verdict, the counts, and the way to the parts of the page. */
export function overview(document: ReportDocument): Markup {
  const { summary, packs, failOn, access, matrices } = document;
  const isClean = summary.blocking === 0 && summary.unreadable === 0;
  return html`<header>
<div class="bar"><h1>Security baseline</h1>
<button type="button" id="theme" hidden>Theme: system</button></div>
<p class="verdict ${isClean ? 'good' : 'bad'}"><span aria-hidden="true">${isClean ? '✓' : '✕'}</span> ${oneLine(summaryLine(document))}</p>
<ul class="counts" aria-label="Open findings by severity">
${SEVERITIES.map((severity) => html`<li class="${severity.toLowerCase()}"><b>${summary.open[severity]}</b> ${severity.toLowerCase()}</li>
`)}<li><b>${summary.acknowledged}</b> acknowledged</li>
<li><b>${summary.known}</b> known</li>
</ul>
<p class="quiet">Rules of ${packs.length === 0 ? 'no pack' : packs.join(', ')}; ${failOn.toLowerCase()} and worse block.</p>
<nav aria-label="Parts of this page"><a href="#findings">Findings</a>${when(matrices.length > 0, () => html` <a href="#controls">Controls</a>`)}${
  when(access !== undefined, () => html` <a href="#escalation">Ways to more rights</a> <a href="#outsiders">Outsiders</a>`)} <a href="#rules">Rules</a> <a href="#templates">Templates</a></nav>
</header>`;
}
