import { Duration } from 'aws-cdk-lib';
import { WafField } from './waf-field';
import { WafRateAggregation } from './waf-rate-aggregation';
import type { WafStatement } from './waf-statement';
import { WafTextTransformation } from './waf-text-transformation';

/** Where a text must stand. */
export enum WafMatchPosition {
  /** It is all there is. */
  EXACTLY = 'EXACTLY',
  /** At the beginning. */
  STARTS_WITH = 'STARTS_WITH',
  /** At the end. */
  ENDS_WITH = 'ENDS_WITH',
  /** Anywhere. Costs 10 capacity units in place of 2. */
  CONTAINS = 'CONTAINS',
  /** Anywhere, as a word of letters, digits and underscores. Costs 10 capacity units in place of 2. */
  CONTAINS_WORD = 'CONTAINS_WORD',
}

/** How a size is compared. */
export enum WafComparison {
  /** Equal. */
  EQUAL = 'EQ',
  /** Not equal. */
  NOT_EQUAL = 'NE',
  /** Less. */
  LESS = 'LT',
  /** Less or equal. */
  LESS_OR_EQUAL = 'LE',
  /** Greater. */
  GREATER = 'GT',
  /** Greater or equal. */
  GREATER_OR_EQUAL = 'GE',
}

/** How easily something is taken for SQL. */
export enum WafSqliSensitivity {
  /** For applications that are protected otherwise, or get texts that look like SQL. */
  LOW = 'LOW',
  /** Finds more, and takes more for SQL that is none. */
  HIGH = 'HIGH',
}

/** What a statement looks at. */
export interface WafFieldOptions {
  /** The part of the request. */
  readonly field: WafField;

  /**
   * How the part is normalized first, in this order: 1 to 10. Each but NONE costs 10 capacity units.
   *
   * @default [WafTextTransformation.NONE]
   */
  readonly transformations?: WafTextTransformation[];
}

/** Options of `WafStatement.byteMatch()`. */
export interface WafByteMatchOptions extends WafFieldOptions {
  /** The text that is looked for: 1 to 200 bytes, else an error. For CONTAINS_WORD only letters, digits and underscores. */
  readonly search: string;

  /** Where it must stand. Fingerprints take EXACTLY only. */
  readonly position: WafMatchPosition;
}

/** Options of `WafStatement.regexMatch()`. */
export interface WafRegexMatchOptions extends WafFieldOptions {
  /** The pattern, of PCRE: 1 to 512 characters, else an error. The quotas page promises 200 only: more is a warning when used. */
  readonly pattern: string;
}

/** Options of `WafStatement.sizeConstraint()`. */
export interface WafSizeConstraintOptions extends WafFieldOptions {
  /** How the size is compared. */
  readonly comparison: WafComparison;

  /** The size in bytes: 0 to 21,474,836,480, else an error. */
  readonly bytes: number;
}

/** Options of `WafStatement.sqliMatch()`. */
export interface WafSqliMatchOptions extends WafFieldOptions {
  /**
   * How easily something is taken for SQL.
   *
   * @default WafSqliSensitivity.LOW
   */
  readonly sensitivity?: WafSqliSensitivity;
}

/** Options of `WafStatement.rate()`. */
export interface WafRateOptions {
  /** How many requests of one group within the window are too many: 10 to 2,000,000,000, else an error. */
  readonly limit: number;

  /**
   * How far back requests are counted: 1, 2, 5 or 10 minutes, else an error.
   *
   * @default Duration.minutes(5)
   */
  readonly window?: Duration;

  /**
   * What makes requests belong together.
   *
   * @default WafRateAggregation.ip()
   */
  readonly aggregation?: WafRateAggregation;

  /**
   * Which requests are counted. `WafRateAggregation.constant()` needs it.
   *
   * @default - all
   */
  readonly scopeDown?: WafStatement;
}
