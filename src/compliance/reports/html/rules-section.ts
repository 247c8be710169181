import { webAddress } from './filter-data';
import { html, when, type Markup } from './markup';
import type { ReportDocument } from '../report-document';

/** Every rule that judged, with what it found. */
export function rulesSection({ rules }: ReportDocument): Markup {
  return html`<section id="rules" tabindex="-1"><h2>Rules</h2>
<details><summary>${rules.length} rules judged</summary>
<div class="scroll" role="region" aria-label="Table of rules" tabindex="0"><table><thead><tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col">Why</th>
<th scope="col">Resources</th><th scope="col">Failed</th><th scope="col">Unknown</th><th scope="col">Errors</th></tr></thead><tbody>
${rules.map(({ id, title, severity, rationale, tally, references: [first] }) => html`<tr><th scope="row"><b>${id}</b> ${title}</th><td>${severity.toLowerCase()}</td><td>${rationale}${
  when(webAddress(first) !== '', () => html` <a href="${webAddress(first)}" rel="noopener noreferrer">more</a>`)}</td><td class="number">${tally.applicable}</td><td class="number">${
  tally.failed}</td><td class="number">${tally.unknown}</td><td class="number">${tally.errors}</td></tr>
`)}</tbody></table></div></details></section>`;
}

/** What was read, and what could not be read. */
export function templatesSection({ templates, summary }: ReportDocument): Markup {
  return html`<section id="templates" tabindex="-1"><h2>Templates</h2>
${when(summary.unreadable > 0, () => html`<p class="verdict bad">${summary.unreadable} could not be read: nobody knows what is in them.</p>`)}
<details><summary>${summary.templates} templates with ${summary.resources} resources</summary>
<div class="scroll" role="region" aria-label="Table of templates" tabindex="0"><table><thead><tr><th scope="col">Template</th><th scope="col">Resources</th></tr></thead><tbody>
${templates.map(({ path, resources, unreadable }) => html`<tr><th scope="row">${path}</th><td>${unreadable ?? resources}</td></tr>
`)}</tbody></table></div></details></section>`;
}
