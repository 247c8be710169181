import type { Severity } from './severity';

/** What a rule is about. */
export interface RuleDescription {
  /** For ever, such as `S3-1`. */
  readonly id: string;
  /** What must hold. */
  readonly title: string;
  /** How bad it is when it does not. */
  readonly severity: Severity;
  /** Whether it is in the default pack. */
  readonly isBaseline: boolean;
  /** What can happen otherwise. */
  readonly rationale: string;
  /** What to change. */
  readonly remediation: string;
  /** The CloudFormation types that it looks at; `*` is every type. */
  readonly resourceTypes: string[];
  /** Controls that it looks at, such as `CIS 7.0 3.1.1`. */
  readonly controls: string[];
  /** Pages that say so. */
  readonly references: string[];
}
