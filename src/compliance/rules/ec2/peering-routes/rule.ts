import { mustKeepStrangersOut } from '../../../domain/client-ranges';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-37',
  title: 'Routes through peering connections are narrow',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Route'],
  rationale: 'A network that was joined for one purpose is reached as a whole.',
  remediation: 'Narrow DestinationCidrBlock',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-route.html'],
  checks: ['vpc_peering_routing_tables_with_least_privilege'],
  judge(resource) {
    const ranges = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock'].map((name) => resource.at(name)).filter(({ isSet }) => isSet);
    return resource.at('VpcPeeringConnectionId').isSet
      ? mustKeepStrangersOut(ranges, 'everything goes to the other network')
      : NOT_APPLICABLE;
  },
});
