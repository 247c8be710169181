import { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { readAddresses } from './private/address';
import { requireScope } from './private/scope';
import { WebAclScope } from './web-acl-scope';

/** Properties of {@link WafIpSet}. */
export interface WafIpSetProps {
  /**
   * Addresses and ranges of IPv4 and IPv6, mixed: `198.51.100.7`, `192.0.2.0/24`, `2001:db8::/32`; at most 10,000 of each kind.
   *
   * An error is what is no address, what repeats, a range that begins in the middle such as `192.0.2.7/24`, and `/0`.
   */
  readonly addresses: string[];

  /**
   * What the web ACL that uses the set protects.
   *
   * @default WebAclScope.REGIONAL
   */
  readonly aclScope?: WebAclScope;
}

/**
 * Addresses of clients, for `WafStatement.ipSet()`.
 *
 * AWS WAF keeps IPv4 and IPv6 apart, so there are up to two sets.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-ip-set-managing.html
 */
export class WafIpSet extends Construct {
  /** What the web ACL that uses the set protects. */
  public readonly aclScope: WebAclScope;

  /** The set of IPv4, if there are such addresses. */
  public readonly ipv4?: wafv2.CfnIPSet;

  /** The set of IPv6, if there are such addresses. */
  public readonly ipv6?: wafv2.CfnIPSet;

  public constructor(scope: Construct, id: string, props: WafIpSetProps) {
    super(scope, id);
    this.aclScope = props.aclScope ?? WebAclScope.REGIONAL;
    const ranges = readAddresses('addresses', props.addresses);
    requireScope(this, 'WafIpSet', this.aclScope);

    const create = (version: 'IPV4' | 'IPV6') => {
      const addresses = ranges.filter((range) => range.version === version).map(({ cidr }) => cidr);
      return addresses.length === 0 ? undefined
        : new wafv2.CfnIPSet(this, version, { addresses, ipAddressVersion: version, scope: this.aclScope });
    };
    this.ipv4 = create('IPV4');
    this.ipv6 = create('IPV6');
  }

  /** The sets that there are. */
  public get sets(): wafv2.CfnIPSet[] {
    return [this.ipv4, this.ipv6].flatMap((set) => set ?? []);
  }
}
