import type { RuleCases } from '../../../model/cases';

const group = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'looked up at the deployment',
      template: group({ AuthToken: '{{resolve:secretsmanager:orders:SecretString:password}}' }),
    },
    {
      name: 'a parameter that is not shown',
      template: {
        Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'none' } },
        Resources: {
          Group: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { AuthToken: { Ref: 'Password' } } },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'written out', template: group({ AuthToken: 'correct-horse-battery' }), at: ['Group Properties.AuthToken'] },
    {
      name: 'the default of a parameter that is shown',
      template: {
        Parameters: { Password: { Type: 'String', Default: 'correct-horse-battery' } },
        Resources: {
          Group: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { AuthToken: { Ref: 'Password' } } },
        },
      },
      at: ['Group Properties.AuthToken'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...group({
          AuthToken: {
            'Fn::If': [
              'IsProduction',
              '{{resolve:secretsmanager:orders:SecretString:password}}',
              'correct-horse-battery',
            ],
          },
        }),
      },
      at: ['Group Properties.AuthToken'],
    },
  ],
  notApplicable: [
    { name: 'managed elsewhere', template: group({}) },
  ],
  unknown: [
    {
      name: 'a part of it is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...group({ AuthToken: { 'Fn::Join': ['-', ['horse', { Ref: 'Choice' }]] } }),
      },
      at: ['Group Properties.AuthToken'],
    },
  ],
};
