import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'VPCLATTICE-1',
  title: 'Services and networks of VPC Lattice know who calls',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::VpcLattice::Service', 'AWS::VpcLattice::ServiceNetwork'],
  rationale: 'Whatever is in a network that is joined may call the service.',
  remediation: 'Set AuthType to AWS_IAM, and make an AWS::VpcLattice::AuthPolicy',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-vpclattice-service.html'],
  judge(resource) {
    return mustBeOneOf(resource.at('AuthType'), ['AWS_IAM'], 'anybody in the network may call');
  },
});
