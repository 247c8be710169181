import type { ResourceView } from './resource-view';
import type { RuleViolation } from './rule-violation';
import type { Severity } from './severity';

/**
 * A rule of your own, in any language of the CDK.
 *
 * It judges synthesized templates like ours: property overrides, generic resources and imported templates count. One that throws is a
 * finding, and hides no other.
 */
export interface IRule {
  /**
   * How it is named in reports and acknowledged: `SecurityBaseline::ACME-1`. Capital letters and digits, in parts with `-` or `.` between
   * them. One that a rule of this library has, or that begins with `GATE-`, is an error.
   */
  readonly id: string;
  /** What must hold, as a sentence without full stop: "Buckets have the name of their team". */
  readonly title: string;
  readonly severity: Severity;
  /** The CloudFormation types that it judges, such as `AWS::S3::Bucket`; `*` is every type. None is an error. */
  readonly resourceTypes: string[];
  /** What to change. */
  readonly remediation: string;

  /** Looks at one resource of these types. Each place that breaks the rule is one entry; none is right. */
  evaluate(resource: ResourceView): RuleViolation[];
}
