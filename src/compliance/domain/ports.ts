import type { ResourceProperty } from '../model/resource';

/** Ports that are open, both ends included. */
export interface Ports {
  readonly first: number;
  readonly last: number;
}

const ALL: Ports = { first: 0, last: 65535 };

/** What a rule of a security group opens for TCP and UDP; undefined when it is about another protocol, which has no ports. */
export function portsOf(protocol: ResourceProperty, from: ResourceProperty, to: ResourceProperty): Ports | undefined {
  if (protocol.isOneOf('-1', 'all')) {
    return ALL;
  }
  if (!protocol.isOneOf('tcp', 'udp', '6', '17')) {
    return undefined;
  }
  const first = from.number() ?? -1;
  return first === -1 ? ALL : { first, last: to.number() ?? first };
}

export function takesIn({ first, last }: Ports, port: number): boolean {
  return first <= port && port <= last;
}
