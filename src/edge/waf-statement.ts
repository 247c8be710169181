import { Duration } from 'aws-cdk-lib';
import { CAPACITY } from './private/capacity';
import { requireBytes, requireEachMadeBy, requireMadeBy, requireOneOf } from './private/checks';
import { requireCountries } from './private/country-codes';
import { forwarded } from './private/forwarded';
import * as facts from './private/statement-facts';
import { WafForwardedAddress, WafForwardedHeader } from './waf-forwarded-address';
import { WafIpSet } from './waf-ip-set';
import { WafRateAggregation } from './waf-rate-aggregation';
import { WafRegexPatternSet } from './waf-regex-pattern-set';
import {
  WafByteMatchOptions, WafComparison, WafFieldOptions, WafMatchPosition, WafRateOptions, WafRegexMatchOptions, WafSizeConstraintOptions,
  WafSqliMatchOptions, WafSqliSensitivity,
} from './waf-statement-options';
import { requireMatch, requireRange, requireText, wholeSeconds } from '../private/validation';

/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_ByteMatchStatement.html */
const MAXIMUM_SEARCH = 200;
/** What the API takes, and what the quotas page promises. @see https://docs.aws.amazon.com/waf/latest/APIReference/API_Regex.html */
const REGEX = { maximum: 512, promised: 200 };
/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_SizeConstraintStatement.html */
const MAXIMUM_SIZE = 21_474_836_480;
/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_RateBasedStatement.html */
const RATE = { minimum: 10, maximum: 2_000_000_000, windows: [60, 120, 300, 600], window: Duration.minutes(5) };
/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_AsnMatchStatement.html */
const ASN = { maximum: 4_294_967_295, maximumNumber: 100 };
/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_LabelMatchStatement.html */
const LABEL = { pattern: /^[0-9A-Za-z_:-]{1,1024}$/, rule: 'have 1 to 1024 letters, digits and _-:' };
const IP_SET_ARN = /^arn:[^:]+:wafv2:[^:]+:[^:]+:(regional|global)\/ipset\/.+/;
const PATTERN_SET_ARN = /^arn:[^:]+:wafv2:[^:]+:[^:]+:(regional|global)\/regexpatternset\/.+/;

/**
 * What a request must be like for a rule to apply: statements, combined to any depth with `allOf()`, `anyOf()` and `noneOf()`.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statements.html
 */
export class WafStatement {
  /** All statements match. A single one stands for itself; none is an error. */
  public static allOf(...statements: WafStatement[]): WafStatement {
    return new WafStatement(facts.combine(nestable(statements), (members) => ({ andStatement: { statements: members } })));
  }

  /** At least one of the statements matches. A single one stands for itself; none is an error. */
  public static anyOf(...statements: WafStatement[]): WafStatement {
    return new WafStatement(facts.combine(nestable(statements), (members) => ({ orStatement: { statements: members } })));
  }

  /** None of the statements matches. None given is an error. */
  public static noneOf(...statements: WafStatement[]): WafStatement {
    const { statement, ...others } = WafStatement.anyOf(...statements)._facts;
    return new WafStatement({ ...others, statement: { notStatement: { statement } } });
  }

  /** The request comes from one of these networks: 1 to 100 numbers (ASN) of 0 to 4,294,967,295. */
  public static asn(...networks: number[]): WafStatement {
    if (networks.length < 1 || networks.length > ASN.maximumNumber) {
      throw new Error(`'networks' must hold between 1 and ${ASN.maximumNumber} numbers, got ${networks.length}`);
    }
    networks.forEach((network) => { requireRange('networks', network, 0, ASN.maximum); });
    return new WafStatement(facts.leaf({ asnMatchStatement: { asnList: networks } }, CAPACITY.asn));
  }

  /** A part of the request has a text in it. */
  public static byteMatch(options: WafByteMatchOptions): WafStatement {
    const { search, position } = options;
    requireOneOf('position', position, WafMatchPosition);
    requireText('search', search);
    requireBytes('search', search, 1, MAXIMUM_SEARCH);
    const anywhere = position === WafMatchPosition.CONTAINS || position === WafMatchPosition.CONTAINS_WORD;
    if (position === WafMatchPosition.CONTAINS_WORD) {
      requireMatch('search', search, /^\w+$/, 'have only letters, digits and underscores to be a word');
    }
    const base = anywhere ? CAPACITY.byteMatchAnywhere : CAPACITY.byteMatchAnchored;
    return new WafStatement(facts.match(base, options, (parts) => {
      if ((parts.fieldToMatch.ja3Fingerprint ?? parts.fieldToMatch.ja4Fingerprint) && position !== WafMatchPosition.EXACTLY) {
        throw new Error(`'position' must be EXACTLY for a fingerprint, got ${position}`);
      }
      return { byteMatchStatement: { searchString: search, positionalConstraint: position, ...parts } };
    }));
  }

  /** The request comes from one of these countries: 1 to 50 codes of ISO 3166-1 alpha-2, such as `NL`. A rule may have 50. */
  public static geo(...countries: string[]): WafStatement {
    requireCountries('countries', countries);
    return new WafStatement(facts.geo(countries));
  }

  /** The first address in a header with forwarded addresses is of one of these countries. */
  public static geoForwarded(countries: string[], header: WafForwardedHeader): WafStatement {
    requireCountries('countries', countries);
    return new WafStatement(facts.geo(countries, forwarded(header)));
  }

  /**
   * The client's address is in the set.
   *
   * @param address where the address stands when a proxy is in between. Default: the address from which the request comes
   */
  public static ipSet(ipSet: WafIpSet, address?: WafForwardedAddress): WafStatement {
    requireMadeBy('ipSet', ipSet, WafIpSet);
    const sets = ipSet.sets.map((set) => new WafStatement(facts.ipSet(set.attrArn, address, { scope: ipSet.aclScope })));
    return WafStatement.anyOf(...sets);
  }

  /**
   * The client's address is in a set that was made elsewhere.
   *
   * @param address where the address stands when a proxy is in between. Default: the address from which the request comes
   */
  public static ipSetByArn(arn: string, address?: WafForwardedAddress): WafStatement {
    requireText('arn', arn);
    requireMatch('arn', arn, IP_SET_ARN, 'be the ARN of an IP set of AWS WAF');
    return new WafStatement(facts.ipSet(arn, address, {}));
  }

  /**
   * An earlier rule added the label: 1 to 1,024 letters, digits and `_-:`. Labels of this web ACL go by their short name, those of
   * managed groups by the whole, such as `awswaf:managed:aws:core-rule-set:SizeRestrictions_Body`.
   */
  public static label(label: string): WafStatement {
    requireText('label', label);
    requireMatch('label', label, LABEL.pattern, LABEL.rule);
    if (label.endsWith(':')) {
      throw new Error(`'label' must not end with a colon, as namespaces do, got ${label}`);
    }
    return new WafStatement(facts.leaf({ labelMatchStatement: { scope: 'LABEL', key: label } }, CAPACITY.label));
  }

  /** An earlier rule added a label of the namespace, which ends with a colon. */
  public static labelNamespace(namespace: string): WafStatement {
    requireText('namespace', namespace);
    requireMatch('namespace', namespace, LABEL.pattern, LABEL.rule);
    if (!namespace.endsWith(':')) {
      throw new Error(`'namespace' must end with a colon, got ${namespace}`);
    }
    return new WafStatement(facts.leaf({ labelMatchStatement: { scope: 'NAMESPACE', key: namespace } }, CAPACITY.label));
  }

  /** There are too many such requests. Stands alone in a rule: it cannot be part of another statement. */
  public static rate(options: WafRateOptions): WafStatement {
    const { limit, window = RATE.window, aggregation = WafRateAggregation.ip(), scopeDown } = options;
    requireRange('limit', limit, RATE.minimum, RATE.maximum, 'requests');
    const evaluationWindowSec = wholeSeconds('window', window);
    if (!RATE.windows.includes(evaluationWindowSec ?? NaN)) {
      throw new Error(`'window' must be 1, 2, 5 or 10 minutes, got ${window.toHumanString()}`);
    }
    requireMadeBy('aggregation', aggregation, WafRateAggregation);
    if (scopeDown === undefined && aggregation._needsScopeDown) {
      throw new Error("'scopeDown' must be given when all requests are counted together");
    }
    const scope = scopeDown === undefined ? undefined : nestableOne('scopeDown', scopeDown);
    return new WafStatement({
      statement: {
        rateBasedStatement: { limit, evaluationWindowSec, ...aggregation._render(), scopeDownStatement: scope?.statement },
      },
      capacity: CAPACITY.rate + CAPACITY.rateCustomKey * aggregation._keyCount + (scope?.capacity ?? 0),
      references: scope?.references ?? [],
      countries: scope?.countries ?? 0,
      topLevelOnly: true,
      warnings: scope?.warnings ?? [],
    });
  }

  /** A part of the request matches a regular expression. */
  public static regexMatch(options: WafRegexMatchOptions): WafStatement {
    const { pattern } = options;
    requireText('pattern', pattern);
    requireRange('pattern', pattern.length, 1, REGEX.maximum, 'characters');
    const matched = facts.match(CAPACITY.regexMatch, options, (parts) => ({ regexMatchStatement: { regexString: pattern, ...parts } }));
    return new WafStatement(pattern.length <= REGEX.promised ? matched : {
      ...matched,
      warnings: [`The regular expression ${pattern.slice(0, 20)}… has ${pattern.length} characters; the quotas of AWS WAF promise ${REGEX.promised}.`],
    });
  }

  /** A part of the request matches one of the regular expressions of a set. */
  public static regexPatternSet(patternSet: WafRegexPatternSet, options: WafFieldOptions): WafStatement {
    requireMadeBy('patternSet', patternSet, WafRegexPatternSet);
    return new WafStatement(facts.regexPatternSet(patternSet.patternSet.attrArn, options, { scope: patternSet.aclScope }));
  }

  /** A part of the request matches one of the regular expressions of a set that was made elsewhere. */
  public static regexPatternSetByArn(arn: string, options: WafFieldOptions): WafStatement {
    requireText('arn', arn);
    requireMatch('arn', arn, PATTERN_SET_ARN, 'be the ARN of a regex pattern set of AWS WAF');
    return new WafStatement(facts.regexPatternSet(arn, options, {}));
  }

  /** A part of the request has a size. */
  public static sizeConstraint(options: WafSizeConstraintOptions): WafStatement {
    const { comparison, bytes } = options;
    requireOneOf('comparison', comparison, WafComparison);
    requireRange('bytes', bytes, 0, MAXIMUM_SIZE);
    return new WafStatement(facts.match(CAPACITY.sizeConstraint, options, (parts) => (
      { sizeConstraintStatement: { comparisonOperator: comparison, size: bytes, ...parts } })));
  }

  /** A part of the request looks like SQL. */
  public static sqliMatch(options: WafSqliMatchOptions): WafStatement {
    const { sensitivity = WafSqliSensitivity.LOW } = options;
    requireOneOf('sensitivity', sensitivity, WafSqliSensitivity);
    const base = sensitivity === WafSqliSensitivity.HIGH ? CAPACITY.sqliMatchHigh : CAPACITY.sqliMatchLow;
    return new WafStatement(facts.match(base, options, (parts) => ({ sqliMatchStatement: { sensitivityLevel: sensitivity, ...parts } })));
  }

  /** A part of the request looks like a script that is to run in other people's browsers. */
  public static xssMatch(options: WafFieldOptions): WafStatement {
    return new WafStatement(facts.match(CAPACITY.xssMatch, options, (parts) => ({ xssMatchStatement: parts })));
  }

  private constructor(
    /** @internal */
    public readonly _facts: facts.StatementFacts,
  ) {}

  /** What the statement costs, in web ACL capacity units: an estimate from the pages of AWS WAF. */
  public get capacity(): number {
    return this._facts.capacity;
  }

  /**
   * What may be part of another statement, or narrow a rule.
   *
   * @internal
   */
  public _asPart(prop: string): facts.StatementFacts {
    return nestableOne(prop, this);
  }
}

function nestable(statements: WafStatement[]): facts.StatementFacts[] {
  if (statements.length === 0) {
    throw new Error("'statements' must hold at least one, got none");
  }
  requireEachMadeBy('statements', statements, WafStatement);
  return statements.map((statement) => nestableOne('statements', statement));
}

/** @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html */
function nestableOne(prop: string, statement: WafStatement): facts.StatementFacts {
  requireMadeBy(prop, statement, WafStatement);
  if (statement._facts.topLevelOnly) {
    throw new Error(`'${prop}' must not hold a rate: AWS WAF takes it only as the whole statement of a rule`);
  }
  return statement._facts;
}
