import type { ReportDocument } from '../report-document';

/** One page without network: see html/page. */
export function toHtml(document: ReportDocument): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Security baseline</title><body><pre>${
    JSON.stringify(document.summary, undefined, 2).replaceAll('<', '&lt;')}</pre></body></html>`;
}
