import type { ReportDocument } from '../report-document';

/** The document as it is, for `data/report.schema.json`. */
export function toJson(document: ReportDocument): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
