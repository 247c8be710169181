import { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { requireScope } from './private/scope';
import { WebAclScope } from './web-acl-scope';
import { requireEach, requireEntries } from '../private/validation';

/** @see https://docs.aws.amazon.com/waf/latest/developerguide/limits.html */
const MAXIMUM_PATTERNS = 10;

/** Properties of {@link WafRegexPatternSet}. */
export interface WafRegexPatternSetProps {
  /** Regular expressions of PCRE: 1 to 10, with 1 to 512 characters each; the quotas page promises 200. */
  readonly patterns: string[];

  /**
   * What the web ACL that uses the set protects.
   *
   * @default WebAclScope.REGIONAL
   */
  readonly aclScope?: WebAclScope;
}

/**
 * Regular expressions, for `WafStatement.regexPatternSet()`. An account may have 10 such sets in a Region.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-regex-pattern-set-managing.html
 */
export class WafRegexPatternSet extends Construct {
  /** What the web ACL that uses the set protects. */
  public readonly aclScope: WebAclScope;

  /** The set. */
  public readonly patternSet: wafv2.CfnRegexPatternSet;

  public constructor(scope: Construct, id: string, props: WafRegexPatternSetProps) {
    super(scope, id);
    const { patterns, aclScope = WebAclScope.REGIONAL } = props;
    requireEach('patterns', patterns, /^[\s\S]{1,512}$/, 'have 1 to 512 characters');
    requireEntries('patterns', patterns);
    if (patterns.length > MAXIMUM_PATTERNS) {
      throw new Error(`'patterns' must hold at most ${MAXIMUM_PATTERNS}, got ${patterns.length}`);
    }
    this.aclScope = aclScope;
    requireScope(this, 'WafRegexPatternSet', aclScope);

    this.patternSet = new wafv2.CfnRegexPatternSet(this, 'PatternSet', { regularExpressionList: patterns, scope: aclScope });
  }
}
