import { isToken } from '../private/tokens';
import { requireText } from '../private/validation';

const DATE = /^\d{4}-\d\d-\d\d$/;
const MAXIMUM_REASON = 256;

/** Why managed rule groups only count, and how long. */
export interface WafCountOptions {
  /** Why: 1 to 256 characters. Empty is an error. */
  readonly reason: string;

  /**
   * The last day of the trial, such as `'2027-01-31'`, in UTC. After that day synthesis fails until the trial is ended or extended;
   * a date in another form is an error.
   */
  readonly until: string;
}

/**
 * Whether managed rule groups block what they take for an attack.
 *
 * AWS recommends to count first, and to block once the logs show that no good request would have been blocked. The second step is
 * easily forgotten, so there is no default: you say which it is, and a trial has a reason and an end.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html
 */
export class WafRollout {
  /** The groups do what they are made for. */
  public static block(): WafRollout {
    return new WafRollout();
  }

  /**
   * The groups only count. Attacks go through: a warning says so at synthesis, the gate reports it (WAFV2-4), and reason and date
   * stand in the metadata of the web ACL in the template.
   */
  public static count(options: WafCountOptions): WafRollout {
    const { reason, until } = options;
    for (const [prop, value] of Object.entries({ reason, until })) {
      requireText(prop, value);
      if (isToken(value)) {
        throw new Error(`'${prop}' must be known when the app is synthesized`);
      }
    }
    if (reason.trim() === '' || reason.length > MAXIMUM_REASON) {
      throw new Error(`'reason' must say in 1 to ${MAXIMUM_REASON} characters why attacks are only counted, got ${
        reason.trim() === '' ? 'none' : `${reason.length} characters`}`);
    }
    if (!DATE.test(until) || Number.isNaN(Date.parse(until)) || !new Date(until).toISOString().startsWith(until)) {
      throw new Error(`'until' must be a date such as 2027-01-31, got ${until}`);
    }
    const today = new Date().toISOString().slice(0, 10);
    if (until < today) {
      throw new Error(`'until' must not be over, got ${until}: block now, or extend the trial`);
    }
    return new WafRollout({ reason, until });
  }

  private constructor(
    /** @internal */
    public readonly _counting?: WafCountOptions,
  ) {}
}
