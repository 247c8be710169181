import type { RuleCases } from '../../../model/cases';

const secret = (Properties: object) => ({ Resources: { Secret: { Type: 'AWS::SecretsManager::Secret', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a schedule',
      template: {
        Resources: {
          ...secret({}).Resources,
          Schedule: {
            Type: 'AWS::SecretsManager::RotationSchedule',
            Properties: { SecretId: { Ref: 'Secret' }, RotationRules: { AutomaticallyAfterDays: 30 } },
          },
        },
      },
    },
    {
      name: 'through an attachment',
      template: {
        Resources: {
          ...secret({}).Resources,
          Attachment: {
            Type: 'AWS::SecretsManager::SecretTargetAttachment',
            Properties: { SecretId: { Ref: 'Secret' }, TargetId: 'db', TargetType: 'AWS::RDS::DBInstance' },
          },
          Schedule: { Type: 'AWS::SecretsManager::RotationSchedule', Properties: { SecretId: { Ref: 'Attachment' } } },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'no schedule', template: secret({}), at: ['Secret '] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'a schedule of a secret nobody knows',
      template: {
        Resources: {
          ...secret({}).Resources,
          Schedule: { Type: 'AWS::SecretsManager::RotationSchedule', Properties: { SecretId: { 'Fn::ImportValue': 'Shared' } } },
        },
      },
      at: ['Schedule Properties.SecretId'],
    },
  ],
};
