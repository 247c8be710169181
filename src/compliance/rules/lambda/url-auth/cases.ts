import type { RuleCases } from '../../../model/cases';

const url = (Properties: object) => ({ Resources: { Url: { Type: 'AWS::Lambda::Url', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'signed requests', template: url({ TargetFunctionArn: 'worker', AuthType: 'AWS_IAM' }) },
  ],
  nonCompliant: [
    { name: 'no authentication', template: url({ TargetFunctionArn: 'worker', AuthType: 'NONE' }), at: ['Url Properties.AuthType'] },
    {
      name: 'by the default of a parameter',
      template: {
        Parameters: { Auth: { Type: 'String', Default: 'NONE' } },
        ...url({ TargetFunctionArn: 'worker', AuthType: { Ref: 'Auth' } }),
      },
      at: ['Url Properties.AuthType'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: url({ TargetFunctionArn: 'worker', AuthType: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Url Properties.AuthType'],
    },
  ],
};
