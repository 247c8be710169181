/** In which form a report is written. */
export enum GateReportFormat {
  /** For other programs; its schema is documented and versioned. */
  JSON = 'JSON',
  /** SARIF 2.1.0, for code scanning. */
  SARIF = 'SARIF',
  /** For the test reports of CI servers. */
  JUNIT = 'JUNIT',
  /** Fits a comment of a pull request. */
  MARKDOWN = 'MARKDOWN',
  /** One self-contained page. */
  HTML = 'HTML',
}

/** A report that the gate writes whenever it judges. */
export interface GateReportFile {
  readonly format: GateReportFormat;
  /**
   * The file; a folder that is not there is made. One that cannot be written is a finding.
   *
   * @default - security-baseline.json, .sarif, .xml, .md or .html in the cloud assembly (cdk.out)
   */
  readonly path?: string;
}
