import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { requireOneOf } from './private/checks';
import { matchPattern, requireFieldName } from './private/fields';
import { requireEach, requireEntries } from '../private/validation';

/**
 * What to do with a part of a request that is longer than AWS WAF can look at.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-oversize-request-components.html
 */
export enum WafOversizeHandling {
  /** Look at what there is. What comes after goes unseen. */
  CONTINUE = 'CONTINUE',
  /** Take it for a match. */
  MATCH = 'MATCH',
  /** Take it for none. */
  NO_MATCH = 'NO_MATCH',
}

/** What to do with a request from which a fingerprint or a fragment cannot be taken. */
export enum WafFallback {
  /** Take it for a match. */
  MATCH = 'MATCH',
  /** Take it for none. */
  NO_MATCH = 'NO_MATCH',
}

/** Which part of names with values to look at. */
export enum WafMatchScope {
  /** Names or values. */
  ALL = 'ALL',
  /** Names only. */
  KEY = 'KEY',
  /** Values only. */
  VALUE = 'VALUE',
}

/** What to do with a body that is not valid JSON. */
export enum WafInvalidJson {
  /** Take it for text. */
  EVALUATE_AS_STRING = 'EVALUATE_AS_STRING',
  /** Take it for a match. */
  MATCH = 'MATCH',
  /** Take it for none. */
  NO_MATCH = 'NO_MATCH',
}

/** Which headers or cookies a statement looks at. */
export interface WafNamesOptions {
  /**
   * Only these: 1 to 199 names.
   *
   * @default - all
   */
  readonly included?: string[];

  /**
   * All but these: 1 to 199 names. Together with `included` an error.
   *
   * @default - none
   */
  readonly excluded?: string[];

  /**
   * Names, values or both.
   *
   * @default WafMatchScope.ALL
   */
  readonly matchScope?: WafMatchScope;

  /**
   * For more than the first 8 KB or 200 of them.
   *
   * @default WafOversizeHandling.CONTINUE
   */
  readonly oversizeHandling?: WafOversizeHandling;
}

/** Which parts of a JSON body a statement looks at. */
export interface WafJsonBodyOptions {
  /**
   * Only these: JSON pointers such as `/user/name`.
   *
   * @default - all
   */
  readonly includedPaths?: string[];

  /**
   * Names, values or both.
   *
   * @default WafMatchScope.ALL
   */
  readonly matchScope?: WafMatchScope;

  /**
   * For what is not valid JSON. Without it an attacker could hide behind a broken bracket.
   *
   * @default WafInvalidJson.EVALUATE_AS_STRING
   */
  readonly invalidJson?: WafInvalidJson;

  /**
   * For a body over the limit of the protected resource.
   *
   * @default WafOversizeHandling.CONTINUE
   */
  readonly oversizeHandling?: WafOversizeHandling;
}

/**
 * The part of a request that a statement looks at.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-fields-list.html
 */
export class WafField {
  /** The values of all query arguments. Costs 10 capacity units more. */
  public static allQueryArguments(): WafField {
    return new WafField({ allQueryArguments: {} });
  }

  /**
   * The body as text, up to the limit of the protected resource: 8 KB for load balancers and GraphQL APIs, else 16 KB unless
   * `bodyInspection` says more.
   */
  public static body(oversizeHandling: WafOversizeHandling = WafOversizeHandling.CONTINUE): WafField {
    requireOneOf('oversizeHandling', oversizeHandling, WafOversizeHandling);
    return new WafField({ body: { oversizeHandling } });
  }

  /** Cookies: names, values or both. */
  public static cookies(options: WafNamesOptions = {}): WafField {
    return new WafField({ cookies: matchPattern(options, 'Cookies') });
  }

  /** Headers: names, values or both. */
  public static headers(options: WafNamesOptions = {}): WafField {
    return new WafField({ headers: matchPattern(options, 'Headers') });
  }

  /** The names of all headers in their order, such as `host:user-agent:accept`. */
  public static headerOrder(oversizeHandling: WafOversizeHandling = WafOversizeHandling.CONTINUE): WafField {
    requireOneOf('oversizeHandling', oversizeHandling, WafOversizeHandling);
    return new WafField({ headerOrder: { oversizeHandling } });
  }

  /** The JA3 fingerprint of the client's TLS. CloudFront and load balancers only, and only to be equal to a text. */
  public static ja3Fingerprint(fallback: WafFallback = WafFallback.NO_MATCH): WafField {
    requireOneOf('fallback', fallback, WafFallback);
    return new WafField({ ja3Fingerprint: { fallbackBehavior: fallback } });
  }

  /** The JA4 fingerprint of the client's TLS. CloudFront and load balancers only, and only to be equal to a text. */
  public static ja4Fingerprint(fallback: WafFallback = WafFallback.NO_MATCH): WafField {
    requireOneOf('fallback', fallback, WafFallback);
    return new WafField({ ja4Fingerprint: { fallbackBehavior: fallback } });
  }

  /** The body as JSON. Doubles the base cost of the statement. */
  public static jsonBody(options: WafJsonBodyOptions = {}): WafField {
    const {
      includedPaths, matchScope = WafMatchScope.ALL, invalidJson = WafInvalidJson.EVALUATE_AS_STRING,
      oversizeHandling = WafOversizeHandling.CONTINUE,
    } = options;
    requireEach('includedPaths', includedPaths, /^(?=.{1,512}$)(\/|(\/([^~]|~[01])+))$/, 'be JSON pointers such as /user/name');
    requireEntries('includedPaths', includedPaths ?? ['/']);
    requireOneOf('matchScope', matchScope, WafMatchScope);
    requireOneOf('invalidJson', invalidJson, WafInvalidJson);
    requireOneOf('oversizeHandling', oversizeHandling, WafOversizeHandling);
    return new WafField({
      jsonBody: {
        matchPattern: includedPaths ? { includedPaths: [...includedPaths] } : { all: {} },
        matchScope,
        invalidFallbackBehavior: invalidJson,
        oversizeHandling,
      },
    });
  }

  /** The HTTP method, such as `POST`. */
  public static method(): WafField {
    return new WafField({ method: {} });
  }

  /** What comes after the question mark of the URL. */
  public static queryString(): WafField {
    return new WafField({ queryString: {} });
  }

  /** One header. The name has 1 to 64 characters; capitals and small letters are the same. */
  public static singleHeader(name: string): WafField {
    requireFieldName('name', name);
    // The CDK hands this on as it is: CloudFormation's name has a capital.
    return new WafField({ singleHeader: { Name: name } });
  }

  /** One query argument. The name has 1 to 64 characters; capitals and small letters are the same. */
  public static singleQueryArgument(name: string): WafField {
    requireFieldName('name', name);
    return new WafField({ singleQueryArgument: { Name: name } });
  }

  /** What comes after the `#` of the URL. */
  public static uriFragment(fallback: WafFallback = WafFallback.NO_MATCH): WafField {
    requireOneOf('fallback', fallback, WafFallback);
    return new WafField({ uriFragment: { fallbackBehavior: fallback } });
  }

  /** The path of the URL, such as `/images/daily-ad.jpg`. */
  public static uriPath(): WafField {
    return new WafField({ uriPath: {} });
  }

  private constructor(
    /** @internal */
    public readonly _field: wafv2.CfnWebACL.FieldToMatchProperty,
  ) {}
}
