import type { Severity } from '../severity';

/** `error`: the rule, or the reading of the template, broke; nobody knows what it would have found. */
export type Status = 'fail' | 'unknown' | 'error';

/** What a rule found at one place. All reports are made of these. */
export interface Finding {
  readonly ruleId: string;
  readonly title: string;
  readonly status: Status;
  readonly severity: Severity;
  /** The file of the template, as it was given; absent when it is in memory only. */
  readonly templatePath?: string;
  /** Unique among the templates: construct path of the stack, or path of the file. */
  readonly stack: string;
  /** Absent for what concerns no single resource. */
  readonly logicalId?: string;
  readonly resourceType?: string;
  /** `Properties.SecurityGroupIngress.0.CidrIp`; empty when the resource as a whole is meant. */
  readonly property: string;
  readonly constructPath?: string;
  readonly message: string;
  /** For each list on the way to the property, what its entry holds (a digest): positions change, entries stay. */
  readonly listEntries?: readonly string[];
  /** How to fix it. */
  readonly fix: string;
  /** In which deployments, when not in all: `'Environment' is 'prod'`. */
  readonly scenario?: string;
  readonly references: readonly string[];
}

/** How often a rule had something to say. */
export interface RuleTally {
  readonly ruleId: string;
  /** Resources that the rule applies to. */
  readonly applicable: number;
  readonly failed: number;
  readonly unknown: number;
  readonly errors: number;
}

export interface Judged {
  /** By stack, logical id, rule, property. */
  readonly findings: readonly Finding[];
  readonly tallies: readonly RuleTally[];
  /** How many resources were looked at. */
  readonly resources: number;
}
