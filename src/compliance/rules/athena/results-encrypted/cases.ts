import type { RuleCases } from '../../../model/cases';

const group = (Type: string, Properties: object) => ({ Resources: { Group: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: group('AWS::Athena::WorkGroup', {
        WorkGroupConfiguration: {
          ResultConfiguration: {
            EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: 'alias/results' },
          },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: group('AWS::Athena::WorkGroup', { Name: 'reports' }),
      at: ['Group Properties.WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.EncryptionOption'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: group('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...group('AWS::Athena::WorkGroup', {
          WorkGroupConfiguration: {
            ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: { Ref: 'Choice' } } },
          },
        }),
      },
      at: ['Group Properties.WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.EncryptionOption'],
    },
  ],
};
