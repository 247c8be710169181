import { UnknownValue } from './property';
import type { Resource, ResourceProperty } from './resource';
import type { Severity } from '../severity';

/** In which packs a rule is: `baseline` is the default one; `strict` rules ask for what not every application needs. */
export type Level = 'baseline' | 'strict';

/** The rule has nothing to say about this resource. */
export const NOT_APPLICABLE = Symbol('not applicable');
/** The rule has looked, and found nothing. */
export const COMPLIANT: readonly Outcome[] = [];

/** What a rule found at one place. */
export interface Outcome {
  readonly status: 'fail' | 'unknown';
  readonly property: ResourceProperty;
  /** A sentence about this very resource, without its name: "anybody on the Internet may connect to port 22 (0.0.0.0/0)". */
  readonly message: string;
}

export type Judgement = typeof NOT_APPLICABLE | readonly Outcome[];

/** A rule: texts, and one function. */
export interface Rule {
  /** For ever: `S3-1`. Capital letters, digits, `-` and `.`. */
  readonly id: string;
  /** What must hold, as a sentence without full stop: "Buckets refuse requests without TLS". */
  readonly title: string;
  readonly severity: Severity;
  readonly level: Level;
  /** The CloudFormation types that it looks at. `*` is every type: only for rules that must. */
  readonly types: readonly string[];
  /** What can happen otherwise. */
  readonly rationale: string;
  /** What to change, in the words of CloudFormation's properties. */
  readonly remediation: string;
  /** AWS pages (or advisories) that say so. */
  readonly references: readonly string[];
  /** Names of checks in `data/controls.json` that look at the same: every control mapped to them is claimed. */
  readonly checks?: readonly string[];
  /** Controls besides, such as `FSBP S3.5` or `CIS 7.0 3.1.1`; each is in `data/controls.json`. */
  readonly controls?: readonly string[];
  judge(resource: Resource): Judgement;
}

/** Gives a rule its type. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** One place that breaks the rule. */
export function fail(property: ResourceProperty, message: string): readonly Outcome[] {
  return [{ status: 'fail', property, message }];
}

/** One place of which only the deployment knows. */
export function unknown(property: ResourceProperty, message: string): readonly Outcome[] {
  return [{ status: 'unknown', property, message }];
}

/** Breaks the rule unless `holds`. */
export function failUnless(holds: boolean, property: ResourceProperty, message: string): readonly Outcome[] {
  return holds ? COMPLIANT : fail(property, message);
}

/** Judges each of several places, so that one that is not known hides no other. */
export function judgeEach<T>(items: readonly T[], judge: (item: T) => readonly Outcome[]): readonly Outcome[] {
  return items.flatMap((item) => {
    try {
      return judge(item);
    } catch (error) {
      if (error instanceof UnknownValue) {
        return unknownAt(error);
      }
      throw error;
    }
  });
}

/** What the engine makes of {@link UnknownValue}. */
export function unknownAt(error: UnknownValue): readonly Outcome[] {
  // Only properties of resources are asked for by rules.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return [{ status: 'unknown', property: error.property as ResourceProperty, message: error.message }];
}
