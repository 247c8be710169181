import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessSection } from './access-section';
import { FilterData } from './filter-data';
import { findingsSection } from './findings-section';
import { embedded, html, Markup, when } from './markup';
import { matrixSection } from './matrix-section';
import { overview } from './overview';
import { rulesSection, templatesSection } from './rules-section';
import type { ReportDocument } from '../report-document';

/** The same depth from the sources and from the compiled files. */
const ASSETS = join(__dirname, '../../../../data/html-report');

/** One page that needs no network: what is in it can be read without the script, which only filters. */
export function toHtml(document: ReportDocument): string {
  const style = readFileSync(join(ASSETS, 'page.css'), 'utf8');
  const script = readFileSync(join(ASSETS, 'page.js'), 'utf8');
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Security baseline: ${document.summary.blocking === 0 ? 'nothing blocks' : `${document.summary.blocking} block`}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${overview(document)}
<main>
${findingsSection(document)}
${when(document.matrices.length > 0, () => matrixSection(document))}
${accessSection(document)}
${rulesSection(document)}
${templatesSection(document)}
</main>
<footer><p>${document.tool.name} ${document.tool.version}${when(document.createdAt !== undefined, () => html`, ${document.createdAt ?? ''}`)}</p></footer>
<script type="application/json" id="data">${embedded(new FilterData(document))}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
