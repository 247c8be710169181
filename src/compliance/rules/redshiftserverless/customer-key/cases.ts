import type { RuleCases } from '../../../model/cases';

const namespace = (Type: string, Properties: object) => ({ Resources: { Namespace: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an own key',
      template: namespace('AWS::RedshiftServerless::Namespace', {
        NamespaceName: 'orders',
        KmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
      }),
    },
    {
      name: 'a reference',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...namespace('AWS::RedshiftServerless::Namespace', {
          NamespaceName: 'orders',
          KmsKeyId: { Ref: 'Choice' },
        }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: namespace('AWS::RedshiftServerless::Namespace', { NamespaceName: 'orders' }),
      at: ['Namespace Properties.KmsKeyId'],
    },
    {
      name: 'a key of AWS',
      template: namespace('AWS::RedshiftServerless::Namespace', {
        NamespaceName: 'orders',
        KmsKeyId: 'alias/aws/service',
      }),
      at: ['Namespace Properties.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: namespace('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...namespace('AWS::RedshiftServerless::Namespace', {
          NamespaceName: 'orders',
          KmsKeyId: { 'Fn::Join': ['', ['alias/', { Ref: 'Choice' }]] },
        }),
      },
      at: ['Namespace Properties.KmsKeyId'],
    },
  ],
};
