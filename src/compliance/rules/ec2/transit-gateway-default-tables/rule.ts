import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-34',
  title: 'Transit gateways do not join all networks by themselves',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::TransitGateway'],
  rationale: 'Whatever is attached reaches everything else.',
  remediation: 'Set DefaultRouteTableAssociation and DefaultRouteTablePropagation to disable',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-transitgateway.html'],
  judge(resource) {
    return ['DefaultRouteTableAssociation', 'DefaultRouteTablePropagation'].flatMap((name) =>
      mustBeOneOf(resource.at(name), ['disable'], 'networks are joined by themselves'));
  },
});
