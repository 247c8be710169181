import { locationOf, rowsInOrder, standingOf, webAddress } from './filter-data';
import { html, when, type Markup } from './markup';
import type { ReportDocument, ReportFinding } from '../report-document';
import { compareTexts } from '../texts/compare';
import { excuseOf, SEVERITIES } from '../texts/findings';

/** Filters and an empty table for the script, which shows a page at a time; for readers without script all of it in one table. */
export function findingsSection(document: ReportDocument): Markup {
  const { findings } = document;
  if (findings.length === 0) {
    return html`<section id="findings" tabindex="-1"><h2>Findings</h2><p>Nothing was found.</p></section>`;
  }
  const stacks = [...new Set(findings.map(({ stack }) => stack))].sort(compareTexts);
  const controls = [...new Set(findings.flatMap((finding) => finding.controls))].sort(compareTexts);
  return html`<section id="findings" tabindex="-1">
<h2>Findings</h2>
<div id="interactive" hidden>
<form id="filters" role="search" aria-label="Filter the findings">
<fieldset><legend>Severity</legend>
${SEVERITIES.map((severity) => html`<label class="chip ${severity.toLowerCase()}"><input type="checkbox" name="severity" value="${severity}" checked> ${severity.toLowerCase()}</label>
`)}</fieldset>
<label>Standing <select name="standing">${options(['all', 'blocks', 'does not block', 'acknowledged', 'known'])}</select></label>
<label>Result <select name="status">${options(['all', 'fail', 'unknown', 'error'])}</select></label>
<label>Stack <select name="stack"><option value="">all</option>${stacks.map((stack) => html`<option>${stack}</option>`)}</select></label>
<label>Control <input name="control" list="control-list" autocomplete="off" placeholder="FSBP S3.5"></label>
<datalist id="control-list">${controls.map((control) => html`<option>${control}</option>`)}</datalist>
<label>Text <input type="search" name="text" autocomplete="off" placeholder="rule, resource, property, message"></label>
<button type="reset">Reset</button>
</form>
<p id="count" role="status" aria-live="polite"></p>
<div class="scroll" role="region" aria-label="Table of findings" tabindex="0">
<table><thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">Where</th><th scope="col">What and how to fix it</th></tr></thead>
<tbody id="rows"></tbody></table></div>
<div class="pages"><button type="button" id="previous">Previous</button> <span id="page"></span> <button type="button" id="next">Next</button></div>
</div>
<noscript><div class="scroll"><table><thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">Where</th><th scope="col">What and how to fix it</th></tr></thead>
<tbody>${rowsInOrder(document).map((finding) => rowOf(finding, document))}</tbody></table></div></noscript>
</section>`;
}

function options(values: readonly string[]): Markup[] {
  return values.map((value) => html`<option value="${value === 'all' ? '' : value}">${value}</option>`);
}

function rowOf(finding: ReportFinding, document: ReportDocument): Markup {
  const { severity, status, ruleId, title, stack, constructPath, logicalId, resourceType, propertyPath, message, fix, scenario, controls } = finding;
  const address = webAddress(document.rules.find(({ id }) => id === ruleId)?.references[0]);
  const excuse = excuseOf(finding, document.failOn);
  return html`<tr class="${standingOf(finding).replaceAll(' ', '-')}"><td><span class="badge ${severity.toLowerCase()}">${severity.toLowerCase()}</span>${
    when(status !== 'fail', () => html` <span class="status">${status}</span>`)}</td><td><b>${ruleId}</b> ${title}${
    when(controls.length > 0, () => html`<p class="quiet">${controls.join(' · ')}</p>`)}</td><td>${constructPath ?? logicalId ?? stack}<br><code>${resourceType ?? ''}</code><br>${
    locationOf(finding)}</td><td><code>${propertyPath}</code> ${message}${when(scenario !== undefined, () => html`<p>Only when ${scenario ?? ''}</p>`)}<p>Fix: ${fix}${
    when(address !== '', () => html` <a href="${address}" rel="noopener noreferrer">more</a>`)}</p>${when(excuse !== '', () => html`<p class="quiet">${excuse}</p>`)}</td></tr>
`;
}
