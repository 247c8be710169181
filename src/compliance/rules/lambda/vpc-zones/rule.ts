import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-13',
  title: 'Functions in a VPC are in several zones',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Lambda::Function'],
  rationale: 'When one zone fails, the function fails.',
  remediation: 'Name subnets of at least two zones in VpcConfig.SubnetIds',
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html',
  ],
  checks: ['awslambda_function_vpc_multi_az'],
  judge(f) {
    if (!f.at('VpcConfig').isSet) {
      return NOT_APPLICABLE;
    }
    const subnets = f.at('VpcConfig', 'SubnetIds');
    const count = subnets.items().length;
    return failUnless(count === 0 || count > 1, subnets, 'the function is in one subnet');
  },
});
