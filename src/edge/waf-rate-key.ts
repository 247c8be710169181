import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { requireOneOf } from './private/checks';
import { requireFieldName } from './private/fields';
import { forwarded, type ForwardedConfiguration } from './private/forwarded';
import { renderTransformations } from './private/transformations';
import { WafFallback } from './waf-field';
import { WafForwardedHeader } from './waf-forwarded-address';
import { WafTextTransformation } from './waf-text-transformation';
import { requireMatch } from '../private/validation';

/**
 * A part of a request by which requests are counted together.
 *
 * @see https://docs.aws.amazon.com/waf/latest/APIReference/API_RateBasedStatementCustomKey.html
 */
export class WafRateKey {
  /** The number of the network (ASN) from which the request comes. */
  public static asn(): WafRateKey {
    return new WafRateKey({ asn: {} });
  }

  /** The value of a cookie. */
  public static cookie(name: string, transformations?: WafTextTransformation[]): WafRateKey {
    requireFieldName('name', name);
    return new WafRateKey({ cookie: { name, textTransformations: renderTransformations(transformations) } });
  }

  /** The first address in a header, with another key beside it. */
  public static forwardedIp(header: WafForwardedHeader): WafRateKey {
    return new WafRateKey({ forwardedIp: {} }, true, forwarded(header));
  }

  /** The value of a header. */
  public static header(name: string, transformations?: WafTextTransformation[]): WafRateKey {
    requireFieldName('name', name);
    return new WafRateKey({ header: { name, textTransformations: renderTransformations(transformations) } });
  }

  /** The HTTP method. */
  public static httpMethod(): WafRateKey {
    return new WafRateKey({ httpMethod: {} });
  }

  /** The address from which the request comes, with another key beside it. */
  public static ip(): WafRateKey {
    return new WafRateKey({ ip: {} }, true);
  }

  /** The JA3 fingerprint of the client's TLS. */
  public static ja3Fingerprint(fallback: WafFallback = WafFallback.NO_MATCH): WafRateKey {
    requireOneOf('fallback', fallback, WafFallback);
    return new WafRateKey({ ja3Fingerprint: { fallbackBehavior: fallback } });
  }

  /** The JA4 fingerprint of the client's TLS. */
  public static ja4Fingerprint(fallback: WafFallback = WafFallback.NO_MATCH): WafRateKey {
    requireOneOf('fallback', fallback, WafFallback);
    return new WafRateKey({ ja4Fingerprint: { fallbackBehavior: fallback } });
  }

  /** The labels of a namespace, such as `awswaf:clientip:geo:country:`, which ends with a colon. Earlier rules must have added them. */
  public static labelNamespace(namespace: string): WafRateKey {
    requireMatch('namespace', namespace, /^(?=.{1,1024}$)[0-9A-Za-z_:-]*:$/, 'have 1 to 1024 letters, digits and _-: and end with a colon');
    return new WafRateKey({ labelNamespace: { namespace } });
  }

  /** The value of a query argument. */
  public static queryArgument(name: string, transformations?: WafTextTransformation[]): WafRateKey {
    requireFieldName('name', name);
    return new WafRateKey({ queryArgument: { name, textTransformations: renderTransformations(transformations) } });
  }

  /** All of the query string. */
  public static queryString(transformations?: WafTextTransformation[]): WafRateKey {
    return new WafRateKey({ queryString: { textTransformations: renderTransformations(transformations) } });
  }

  /** The path of the URL. */
  public static uriPath(transformations?: WafTextTransformation[]): WafRateKey {
    return new WafRateKey({ uriPath: { textTransformations: renderTransformations(transformations) } });
  }

  private constructor(
    /** @internal */
    public readonly _key: wafv2.CfnWebACL.RateBasedStatementCustomKeyProperty,
    /** @internal */
    public readonly _isAddress = false,
    /** @internal */
    public readonly _forwarded?: ForwardedConfiguration,
  ) {}
}
