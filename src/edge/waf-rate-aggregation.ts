import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { requireEachMadeBy } from './private/checks';
import { forwarded, type ForwardedConfiguration } from './private/forwarded';
import { WafForwardedHeader } from './waf-forwarded-address';
import { WafRateKey } from './waf-rate-key';

/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_RateBasedStatement.html */
const MAXIMUM_KEYS = 5;

/**
 * What makes requests belong together when they are counted.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-aggregation-options.html
 */
export class WafRateAggregation {
  /** The address from which the request comes. */
  public static ip(): WafRateAggregation {
    return new WafRateAggregation('IP');
  }

  /** The first address in a header. Clients can write that header themselves where no proxy replaces it. */
  public static forwardedIp(header: WafForwardedHeader): WafRateAggregation {
    return new WafRateAggregation('FORWARDED_IP', [], forwarded(header));
  }

  /** All requests together. Needs `scopeDown`. */
  public static constant(): WafRateAggregation {
    return new WafRateAggregation('CONSTANT');
  }

  /**
   * The values of 1 to 5 keys together. Requests that lack one are not counted. Each costs 30 capacity units.
   *
   * An address alone is an error: `ip()` and `forwardedIp()` do that for less.
   */
  public static keys(...keys: WafRateKey[]): WafRateAggregation {
    requireEachMadeBy('keys', keys, WafRateKey);
    if (keys.length < 1 || keys.length > MAXIMUM_KEYS) {
      throw new Error(`'keys' must hold between 1 and ${MAXIMUM_KEYS} keys, got ${keys.length}`);
    }
    if (keys.every((key) => key._isAddress)) {
      throw new Error("'keys' must hold more than an address");
    }
    const headers = keys.flatMap((key) => key._forwarded ?? []);
    if (headers.length > 1) {
      throw new Error(`'keys' must hold one forwarded address at most, got ${headers.length}`);
    }
    return new WafRateAggregation('CUSTOM_KEYS', keys.map((key) => key._key), headers[0]);
  }

  private constructor(
    private readonly kind: 'IP' | 'FORWARDED_IP' | 'CONSTANT' | 'CUSTOM_KEYS',
    private readonly custom: wafv2.CfnWebACL.RateBasedStatementCustomKeyProperty[] = [],
    private readonly forwardedIp?: ForwardedConfiguration,
  ) {}

  /** @internal */
  public get _needsScopeDown(): boolean {
    return this.kind === 'CONSTANT';
  }

  /** @internal */
  public get _keyCount(): number {
    return this.custom.length;
  }

  /** @internal */
  public _render(): Pick<wafv2.CfnWebACL.RateBasedStatementProperty, 'aggregateKeyType' | 'customKeys' | 'forwardedIpConfig'> {
    return {
      aggregateKeyType: this.kind,
      customKeys: this.custom.length === 0 ? undefined : this.custom,
      forwardedIpConfig: this.forwardedIp,
    };
  }
}
