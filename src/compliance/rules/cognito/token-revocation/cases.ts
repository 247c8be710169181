import type { RuleCases } from '../../../model/cases';

const userPoolClient = (Properties: object) => ({ Resources: { UserPoolClient: { Type: 'AWS::Cognito::UserPoolClient', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by default', template: userPoolClient({ UserPoolId: 'eu-west-1_a' }) },
    { name: 'explicitly', template: userPoolClient({ EnableTokenRevocation: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: userPoolClient({ UserPoolId: 'eu-west-1_a', EnableTokenRevocation: false }),
      at: ['UserPoolClient Properties.EnableTokenRevocation'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPoolClient({ EnableTokenRevocation: { 'Fn::ImportValue': 'Shared' } }),
      at: ['UserPoolClient Properties.EnableTokenRevocation'],
    },
  ],
};
