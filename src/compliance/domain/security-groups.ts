import { openEntries } from './client-ranges';
import { portsOf, takesIn, type Ports } from './ports';
import type { Resource, ResourceProperty } from '../model/resource';
import { COMPLIANT, fail, judgeEach, NOT_APPLICABLE, type Judgement, type Outcome } from '../model/rule';

/** The types that let traffic into a security group. */
export const INGRESS_TYPES: readonly string[] = ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'];

interface Source {
  readonly cidr: ResourceProperty;
  readonly ports: Ports;
}

/**
 * Judges a security group with all its rules, those in resources of their own too: several rules may be open only together. A rule
 * whose group is not in the templates is judged alone.
 *
 * @param matters which of the ports that a rule opens are looked at, one representative each
 */
export function mustNotOpen(resource: Resource, matters: (ports: Ports) => readonly number[], message: (port: number) => string): Judgement {
  if (resource.type === 'AWS::EC2::SecurityGroupIngress' && isJudgedWithItsGroup(resource)) {
    return NOT_APPLICABLE;
  }
  const sources: Source[] = [];
  const unknown = judgeEach(entriesOf(resource), (entry) => {
    const ports = portsOf(entry('IpProtocol'), entry('FromPort'), entry('ToPort'));
    if (ports === undefined || matters(ports).length === 0) {
      return COMPLIANT;
    }
    return judgeEach(cidrsOf(entry), (cidr) => {
      cidr.text();
      sources.push({ cidr, ports });
      return COMPLIANT;
    });
  });
  return [...openTo(sources, matters, message), ...unknown];
}

function openTo(sources: readonly Source[], matters: (ports: Ports) => readonly number[], message: (port: number) => string): readonly Outcome[] {
  const found = new Map<string, readonly Outcome[]>();
  for (const port of new Set(sources.flatMap(({ ports }) => matters(ports)))) {
    const cidrs = sources.filter(({ ports }) => takesIn(ports, port)).map(({ cidr }) => cidr);
    for (const cidr of openEntries(cidrs)) {
      const key = `${cidr.owner.source.stack.id}/${cidr.owner.logicalId} ${cidr.path}`;
      found.set(key, found.get(key) ?? fail(cidr, `${message(port)} (${cidr.text() ?? ''})`));
    }
  }
  return [...found.values()].flat();
}

type Entry = (name: string) => ResourceProperty;

function entriesOf(resource: Resource): Entry[] {
  if (resource.type === 'AWS::EC2::SecurityGroupIngress') {
    return [(name) => resource.at(name)];
  }
  const inside = resource.at('SecurityGroupIngress').items().map((item): Entry => (name) => item.at(name));
  const separate = resource.referrers('AWS::EC2::SecurityGroupIngress', 'GroupId');
  return [...inside, ...separate.map((ingress): Entry => (name) => ingress.at(name))];
}

function cidrsOf(entry: Entry): ResourceProperty[] {
  const lists = entry('SourcePrefixListId');
  const estate = lists.owner.estate;
  const list = lists.isSet ? estate.find(lists.pattern() ?? '', 'AWS::EC2::PrefixList') : undefined;
  return [entry('CidrIp'), entry('CidrIpv6'), ...list?.at('Entries').items().map((item) => item.at('Cidr')) ?? []].filter(({ isSet }) => isSet);
}

function isJudgedWithItsGroup(ingress: Resource): boolean {
  return ingress.named(ingress.at('GroupId')).some(({ type }) => type === 'AWS::EC2::SecurityGroup');
}
