import { LINE_HEIGHT, layOut, NODE_WIDTH, type LaidOutEdge, type LaidOutNode } from './escalation-layout';
import { html, Markup, when } from './markup';
import { grouped } from '../../private/grouped';
import type { ReportAccess, ReportDocument, ReportEscalationPath } from '../report-document';
import { counted } from '../texts/printable';

/** More would fill the screen before anybody has read a heading. */
const OPEN_AT_FIRST = 3;

/** Who can get more rights than given, drawn; who comes from outside; who may do what. */
export function accessSection({ access }: ReportDocument): Markup {
  return when(access !== undefined, () => access === undefined ? new Markup('') : html`${escalation(access)}${outsiders(access)}${principals(access)}`);
}

function escalation({ escalationPaths, administrators }: ReportAccess): Markup {
  const groups = [...grouped(escalationPaths, ({ from }) => from)];
  return html`<section id="escalation" tabindex="-1"><h2>Ways to more rights</h2>
${escalationPaths.length === 0 ? html`<p>No way was found.</p>` : html`<p class="quiet">From left to right: who starts, what that one can do, where it ends. A solid line is certain; a dashed one depends on what templates do not say.</p>`}
${groups.map(([from, paths], index) => html`<details class="escalation"${when(index < OPEN_AT_FIRST, () => html` open`)}><summary>${from} <span class="quiet">${counted(paths.length, 'way')}${
  when(paths.some(({ administrator }) => administrator), () => html`, to administrator rights`)}</span></summary>
<figure><div class="scroll" role="region" aria-label="Graph of the ways of ${from}" tabindex="0">${graph(from, paths, `arrow-${index}`)}</div></figure>
<ol>${paths.map(asText)}</ol></details>
`)}
${when(administrators.length > 0, () => html`<p>Administrators already: ${administrators.join(', ')}.</p>`)}</section>`;
}

function asText({ to, certainty, conditions, steps }: ReportEscalationPath): Markup {
  return html`<li>To ${to} (${certainty.toLowerCase()}): ${steps.map(({ from, title, to: next, technique, actions }, index) => (
    html`${index === 0 ? '' : '; then '}${from} can ${title} → ${next} (${technique}: <code>${actions.join(', ')}</code>)`))}${
    when(conditions.length > 0, () => html`; if ${conditions.join('; and ')}`)}</li>`;
}

function graph(from: string, paths: readonly ReportEscalationPath[], arrow: string): Markup {
  const { width, height, nodes, edges } = layOut(paths);
  return html`<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Graph of the ways of ${from} to more rights; the list below says the same">
<defs><marker id="${arrow}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z"/></marker></defs>
${edges.map((edge) => line(edge, arrow))}
${nodes.map(box)}</svg>`;
}

function line({ from, to, isCertain }: LaidOutEdge, arrow: string): Markup {
  const isBack = to.x < from.x;
  const [x1, y1, x2, y2] = [from.x + NODE_WIDTH, from.y + from.height / 2, isBack ? to.x + NODE_WIDTH : to.x, to.y + to.height / 2];
  const bend = isBack ? 50 : (x2 - x1) / 2;
  return html`<path class="edge${isCertain ? '' : ' possible'}" d="M${x1} ${y1}C${x1 + bend} ${y1} ${isBack ? x2 + bend : x2 - bend} ${y2} ${x2} ${y2}"${
    when(to.kind !== 'way', () => html` marker-end="url(#${arrow})"`)}/>`;
}

function box({ kind, x, y, height, lines, words }: LaidOutNode): Markup {
  const first = y + height / 2 - (lines.length - 1) * LINE_HEIGHT / 2 + 4.5;
  return html`<g class="${kind}"><title>${words}</title><rect x="${x}" y="${y}" width="${NODE_WIDTH}" height="${height}" rx="${kind === 'way' ? 14 : 4}"/>${
    lines.map((text, index) => html`<text x="${x + NODE_WIDTH / 2}" y="${first + index * LINE_HEIGHT}">${text}</text>`)}</g>`;
}

function outsiders({ outsiders: found }: ReportAccess): Markup {
  return html`<section id="outsiders" tabindex="-1"><h2>Outsiders</h2>
${found.length === 0 ? html`<p>Nobody from outside has access.</p>` : html`<div class="scroll" role="region" aria-label="Table of outsiders" tabindex="0"><table><thead><tr><th scope="col">Kind</th><th scope="col">Who</th>
<th scope="col">May</th><th scope="col">At</th><th scope="col">To close it</th></tr></thead><tbody>
${found.map(({ kind, principal, actions, path, statement, certainty, conditions, remedy }) => html`<tr><td>${kind.toLowerCase().replaceAll('_', ' ')}</td><th scope="row">${principal}</th><td><code>${
  actions.join(', ')}</code></td><td>${path}<p class="quiet">${statement}; ${certainty.toLowerCase()}${conditions.map((condition) => html`; if ${condition}`)}</p></td><td>${remedy}</td></tr>
`)}</tbody></table></div>`}</section>`;
}

function principals({ principals: all, warnings }: ReportAccess): Markup {
  const levels = ['list', 'read', 'write', 'permissionsManagement', 'tagging'] as const;
  return html`<section id="principals" tabindex="-1"><h2>Who may do what</h2>
<details><summary>${counted(all.length, 'principal')}, with how many actions of each level</summary>
<div class="scroll" role="region" aria-label="Table of principals" tabindex="0"><table><thead><tr><th scope="col">Principal</th><th scope="col">List</th><th scope="col">Read</th><th scope="col">Write</th>
<th scope="col">Permissions</th><th scope="col">Tagging</th><th scope="col">Every resource of</th></tr></thead><tbody>
${all.map(({ principal, kind, services, writesEverything, unknowns }) => html`<tr><th scope="row">${principal} <span class="quiet">${kind}</span></th>${
  levels.map((level) => html`<td class="number">${services.reduce((sum, service) => sum + service[level], 0)}</td>`)}<td>${
  [...writesEverything.map((service) => `writes ${service}`), ...unknowns.map((one) => `not known: ${one}`)].join(', ')}</td></tr>
`)}</tbody></table></div></details>
${when(warnings.length > 0, () => html`<details><summary>${counted(warnings.length, 'warning')} about policies that could not be read whole</summary><ul>${
  warnings.map((warning) => html`<li>${warning}</li>`)}</ul></details>`)}</section>`;
}
