import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-7',
  title: 'Functions run in a VPC',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Lambda::Function'],
  rationale: 'What leaves the function is neither filtered nor logged by the network.',
  remediation: 'Set VpcConfig.SubnetIds and VpcConfig.SecurityGroupIds',
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html',
  ],
  checks: ['awslambda_function_inside_vpc', 'lambda_inside_vpc'],
  judge(f) {
    const subnets = f.at('VpcConfig', 'SubnetIds');
    return failUnless(subnets.items().length > 0, subnets, 'the function is outside of any VPC');
  },
});
