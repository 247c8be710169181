import { Duration } from 'aws-cdk-lib';
import { requireMadeBy } from './private/checks';
import { WafAction } from './waf-action';
import { WafForwardedHeader } from './waf-forwarded-address';
import { WafRateAggregation } from './waf-rate-aggregation';
import { WafStatement } from './waf-statement';
import { requireText } from '../private/validation';

const DEFAULT_LIMIT = 2000;

/** How many requests a client may send. */
export interface WafRateLimitOptions {
  /**
   * How many requests of one address within the window are too many: 10 to 2,000,000,000, else an error.
   *
   * @default 2000
   */
  readonly limit?: number;

  /**
   * How far back requests are counted: 1, 2, 5 or 10 minutes, else an error.
   *
   * @default Duration.minutes(5)
   */
  readonly window?: Duration;

  /**
   * The header with the address of the client, where a proxy is in between. Else all clients behind the proxy count as one.
   *
   * @default - the address from which the request comes
   */
  readonly forwardedBy?: WafForwardedHeader;

  /**
   * What happens over the limit.
   *
   * @default WafAction.block()
   */
  readonly action?: WafAction;
}

/** Why there is no limit. */
export interface NoWafRateLimitOptions {
  /** Why; empty is an error. It becomes a warning at synthesis. */
  readonly reason: string;
}

/**
 * The limit of requests by address.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html
 */
export class WafRateLimit {
  /** So many requests of one address. */
  public static perAddress(options: WafRateLimitOptions = {}): WafRateLimit {
    const limit = new WafRateLimit(options);
    if (options.action !== undefined) {
      requireMadeBy('action', options.action, WafAction);
    }
    limit._statement();
    return limit;
  }

  /** No limit. */
  public static none(options: NoWafRateLimitOptions): WafRateLimit {
    requireText('reason', options.reason);
    if (options.reason.trim() === '') {
      throw new Error("'reason' must say why requests are not limited, got none");
    }
    return new WafRateLimit({}, options.reason);
  }

  private constructor(
    private readonly options: WafRateLimitOptions,
    /** @internal */
    public readonly _reasonForNone?: string,
  ) {}

  /** @internal */
  public get _action(): WafAction {
    return this.options.action ?? WafAction.block();
  }

  /** @internal */
  public _statement(scopeDown?: WafStatement): WafStatement {
    const { limit = DEFAULT_LIMIT, window, forwardedBy } = this.options;
    const aggregation = forwardedBy === undefined ? WafRateAggregation.ip() : WafRateAggregation.forwardedIp(forwardedBy);
    return WafStatement.rate({ limit, window, aggregation, scopeDown });
  }
}
