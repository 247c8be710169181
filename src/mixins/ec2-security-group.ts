import { isObject, type Json, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Sites may be open to the world. */
const PORTS_OF_SITES = ['80', '443'];
/** Two halves, or a few quarters, of the Internet are the Internet. */
const SHORTEST_PREFIX = 8;

/**
 * Lets other addresses than those of the whole Internet in, where a security group opens more than the ports of a site (80 and 443).
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export class SecurityGroupWorldIngress extends ResourceFix {
  private readonly peers: string;

  /** @param peers the addresses that may come in instead: an IPv4 range in CIDR notation; those of private networks without it */
  constructor(peers = '10.0.0.0/8') {
    super(['EC2-1', 'EC2-2', 'EC2-3'], ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress']);
    if (!/^\d{1,3}(\.\d{1,3}){3}\/([89]|[12]\d|3[0-2])$/.test(peers)) {
      throw new Error(`'peers' must be an IPv4 range of at most /8, such as 10.0.0.0/8, got ${peers}`);
    }
    this.peers = peers;
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    const ingress = properties.SecurityGroupIngress as Json | undefined;
    if (ingress === undefined) {
      return this.closed(properties);
    }
    const entries = (Array.isArray(ingress) ? ingress as Json[] : [ingress]).map((entry) => isObject(entry) ? this.closed(entry) : entry);
    const distinct = entries.filter((entry, index) => entries.findIndex((other) => JSON.stringify(other) === JSON.stringify(entry)) === index);
    return JSON.stringify(distinct) === JSON.stringify(ingress) ? properties : { ...properties, SecurityGroupIngress: distinct };
  }

  private closed(entry: JsonObject): JsonObject {
    if (!isWorld(entry.CidrIp) && !isWorld(entry.CidrIpv6)) {
      return entry;
    }
    const { FromPort: from, ToPort: to, IpProtocol: protocol } = entry;
    const isOnePort = JSON.stringify(from) === JSON.stringify(to) && (typeof from === 'number' || typeof from === 'string');
    if (protocol !== -1 && protocol !== '-1' && isOnePort && PORTS_OF_SITES.includes(String(from))) {
      return entry;
    }
    const others = Object.fromEntries(Object.entries(entry).filter(([name]) => !['CidrIp', 'CidrIpv6'].includes(name)));
    return { ...others, CidrIp: this.peers };
  }
}

function isWorld(cidr: Json | undefined): boolean {
  const prefix = typeof cidr === 'string' ? /\/(\d+)$/.exec(cidr.trim())?.[1] : undefined;
  return prefix !== undefined && Number(prefix) < SHORTEST_PREFIX;
}
