import { html, type Markup } from './markup';
import { grouped } from '../../private/grouped';
import { CONTROL_STATES, matrixLine, stateCounts, type ControlMatrix, type ControlRow, type ControlState } from '../matrix/control-matrix';
import type { ReportDocument } from '../report-document';

/** Colour is never alone: each state has its own sign. */
const SIGNS: Readonly<Record<ControlState, string>> = { 'failed': '✕', 'unknown': '?', 'accepted': '~', 'met': '✓', 'not applicable': '–', 'not looked at': '' };
const CELL = 26;
const LABELS = 270;
const COLUMNS = 32;

/** For each framework a picture of its controls, and the same as a table. */
export function matrixSection({ matrices }: ReportDocument): Markup {
  return html`<section id="controls" tabindex="-1"><h2>Controls</h2>
<p class="quiet">What templates show of a control. A control is met when every rule that looks at it found nothing; it may ask for more than templates can show.</p>
${matrices.map(framework)}
</section>`;
}

function framework(matrix: ControlMatrix): Markup {
  const counts = stateCounts(matrix);
  return html`<h3>${matrix.name}</h3>
<ul class="legend" aria-label="Controls by state">${CONTROL_STATES.map((state) => html`<li><svg width="18" height="18" viewBox="0 0 26 26" aria-hidden="true">${
  square(0, 0, state)}</svg> ${counts[state]} ${state}</li>`)}</ul>
<figure><div class="scroll" role="region" aria-label="Map of the controls of ${matrix.name}" tabindex="0">${map(matrix)}</div>
<figcaption class="quiet">${matrixLine(matrix)}. A control with findings leads to them.</figcaption></figure>
<details><summary>${matrix.name} as a table</summary>
<div class="scroll" role="region" aria-label="Table of the controls of ${matrix.name}" tabindex="0"><table><thead><tr><th scope="col">Control</th><th scope="col">State</th><th scope="col">Rules</th>
<th scope="col">Findings</th></tr></thead><tbody>
${matrix.controls.map(({ id, title, state, rules, findings }) => html`<tr><th scope="row"><b>${id}</b> ${title}</th><td><span class="state ${classOf(state)}">${SIGNS[state]} ${state}</span></td><td>${
  rules.join(', ')}</td><td class="number">${findings.length}</td></tr>
`)}</tbody></table></div></details>`;
}

function map(matrix: ControlMatrix): Markup {
  let row = 0;
  const groups = [...grouped(matrix.controls, sectionOf)].map(([section, controls]) => {
    const top = row;
    row += Math.ceil(controls.length / COLUMNS);
    return html`<text x="0" y="${top * CELL + 18}">${section.length > 38 ? `${section.slice(0, 37)}…` : section}<title>${section}</title></text>
${controls.map((control, index) => cell(matrix, control, LABELS + (index % COLUMNS) * CELL, (top + Math.floor(index / COLUMNS)) * CELL))}`;
  });
  const width = LABELS + COLUMNS * CELL;
  return html`<svg class="map" width="${width}" height="${row * CELL}" viewBox="0 0 ${width} ${row * CELL}" role="group" aria-label="${matrixLine(matrix)}">
${groups}</svg>`;
}

function cell(matrix: ControlMatrix, control: ControlRow, x: number, y: number): Markup {
  const { id, title, state, findings } = control;
  const words = `${id} ${title}: ${state}${findings.length === 0 ? '' : `, ${findings.length} findings`}`;
  const drawn = html`<title>${words}</title>${square(x, y, state)}`;
  return findings.length === 0
    ? html`<g role="img" aria-label="${words}">${drawn}</g>`
    : html`<a href="#findings" data-control="${matrix.name} ${id}" aria-label="${words}">${drawn}</a>`;
}

function square(x: number, y: number, state: ControlState): Markup {
  return html`<rect class="${classOf(state)}" x="${x + 1}" y="${y + 1}" width="${CELL - 3}" height="${CELL - 3}" rx="4"/><text class="sign" x="${x + CELL / 2 - 0.5}" y="${y + CELL / 2 + 4.5}">${SIGNS[state]}</text>`;
}

/** Frameworks without sections are grouped by the first part of their numbers. */
function sectionOf({ id, section }: ControlRow): string {
  return section === '' ? `Requirement ${id.split('.')[0]}` : section;
}

function classOf(state: ControlState): string {
  return state.replaceAll(' ', '-');
}
