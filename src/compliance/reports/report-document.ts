import type { ControlMatrix } from './matrix/control-matrix';
import type { ServiceLevels } from '../../analysis/service-levels';
import type { Status } from '../model/finding';
import type { OnUnknown } from '../on-unknown';
import type { Severity } from '../severity';

/** The version of the JSON format: the first number changes when a reader of the earlier one could fail. */
export const SCHEMA_VERSION = '1.0';

/** Everything that any report shows, as plain data: each format is made of this alone, and of nothing else. */
export interface ReportDocument {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO date and time; absent unless asked for, so that reports of equal input are equal. */
  readonly createdAt?: string;
  /** Names of the packs whose rules judged. */
  readonly packs: readonly string[];
  /** From this severity on findings block. */
  readonly failOn: Severity;
  readonly onUnknown: OnUnknown;
  readonly summary: ReportSummary;
  readonly templates: readonly ReportTemplate[];
  /** By template, resource, rule and property. */
  readonly findings: readonly ReportFinding[];
  /** Every rule that judged, by id. */
  readonly rules: readonly ReportRule[];
  /** For each framework that was asked for: which controls hold. */
  readonly matrices: readonly ControlMatrix[];
  /** Who may do what; absent when it was not asked for. */
  readonly access?: ReportAccess;
  /** Fixes of this library for rules that found something. */
  readonly fixHints: readonly FixHint[];
}

export interface ReportSummary {
  readonly templates: number;
  readonly unreadable: number;
  readonly resources: number;
  readonly rules: number;
  readonly findings: number;
  readonly blocking: number;
  readonly acknowledged: number;
  /** In the ratchet file. */
  readonly known: number;
  /** Neither acknowledged nor known, by severity. */
  readonly open: Readonly<Record<Severity, number>>;
  /** All, by status. */
  readonly byStatus: Readonly<Record<Status, number>>;
}

export interface ReportTemplate {
  readonly path: string;
  readonly resources: number;
  readonly judged: boolean;
  /** Why it was not judged. */
  readonly unreadable?: string;
}

export interface ReportFinding {
  readonly ruleId: string;
  readonly title: string;
  readonly status: Status;
  readonly severity: Severity;
  /** As it was given. */
  readonly templatePath?: string;
  readonly stack: string;
  readonly logicalId?: string;
  readonly resourceType?: string;
  /** `Properties.SecurityGroupIngress.0.CidrIp`; empty when the resource as a whole is meant. */
  readonly propertyPath: string;
  readonly constructPath?: string;
  readonly message: string;
  readonly fix: string;
  /** In which deployments, when not in all. */
  readonly scenario?: string;
  /** Where the property, or the nearest thing around it that is there, stands in the template. */
  readonly templateLocation?: TextPosition;
  /** Where the user's code made the resource. */
  readonly sourceLocation?: SourceLocation;
  readonly acknowledged?: { readonly reason: string; readonly owner?: string; readonly until?: string; readonly where: string };
  readonly isKnown: boolean;
  readonly isBlocking: boolean;
  /** Names the finding across runs. */
  readonly fingerprint: string;
  /** `FSBP S3.5`, `CIS 7.0 3.1.1` … */
  readonly controls: readonly string[];
}

/** Both count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export interface SourceLocation extends TextPosition {
  readonly file: string;
}

export interface ReportRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly resourceTypes: readonly string[];
  readonly rationale: string;
  readonly remediation: string;
  readonly references: readonly string[];
  readonly controls: readonly string[];
  readonly tally: { readonly applicable: number; readonly failed: number; readonly unknown: number; readonly errors: number };
}

export interface ReportAccess {
  readonly outsiders: readonly ReportOutsider[];
  readonly escalationPaths: readonly ReportEscalationPath[];
  readonly administrators: readonly string[];
  readonly principals: readonly ReportPrincipal[];
  /** What could not be read of policies. */
  readonly warnings: readonly string[];
}

export interface ReportOutsider {
  readonly kind: string;
  readonly path: string;
  readonly principal: string;
  readonly actions: readonly string[];
  readonly statement: string;
  readonly certainty: string;
  readonly conditions: readonly string[];
  readonly remedy: string;
}

export interface ReportEscalationPath {
  readonly from: string;
  readonly to: string;
  /** Whether it ends with administrator rights. */
  readonly administrator: boolean;
  readonly certainty: string;
  readonly conditions: readonly string[];
  readonly steps: readonly ReportEscalationStep[];
}

export interface ReportEscalationStep {
  readonly from: string;
  readonly to: string;
  readonly technique: string;
  /** The end of the sentence "can …". */
  readonly title: string;
  readonly actions: readonly string[];
  readonly via: readonly string[];
  readonly through: string;
  readonly certainty: string;
  readonly conditions: readonly string[];
  readonly references: readonly string[];
}

export interface ReportPrincipal {
  readonly principal: string;
  readonly kind: string;
  readonly services: readonly ServiceLevels[];
  readonly writesEverything: readonly string[];
  readonly managesPermissionsOfEverything: readonly string[];
  readonly grantingActions: readonly string[];
  readonly unknowns: readonly string[];
}

export interface FixHint {
  readonly ruleId: string;
  /** The class to apply: `mixins.BucketPublicAccess`. */
  readonly fix: string;
}
