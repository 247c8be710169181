import type { ReportDocument } from '../report-document';

// Each format is loaded when it is asked for: who wants a SARIF file does not pay for the HTML page.
/* eslint-disable @typescript-eslint/no-require-imports */
/** The formats that go into files, by the name that the command takes. */
export const FORMATS = {
  json: (document: ReportDocument): string => (require('./json') as typeof import('./json')).toJson(document),
  sarif: (document: ReportDocument): string => (require('./sarif') as typeof import('./sarif')).toSarif(document, { root: process.cwd() }),
  junit: (document: ReportDocument): string => (require('./junit') as typeof import('./junit')).toJunit(document),
  markdown: (document: ReportDocument): string => (require('./markdown') as typeof import('./markdown')).toMarkdown(document),
  html: (document: ReportDocument): string => (require('../html') as typeof import('../html')).toHtml(document),
};
/* eslint-enable @typescript-eslint/no-require-imports */

export type FormatName = keyof typeof FORMATS;
