import type { RuleCases } from '../../../model/cases';

const user = (Type: string, Properties: object) => ({ Resources: { User: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: user('AWS::ElastiCache::User', { UserName: 'orders', Engine: 'redis', NoPasswordRequired: false }),
    },
    {
      name: 'spelled as a text',
      template: user('AWS::ElastiCache::User', { UserName: 'orders', Engine: 'redis', NoPasswordRequired: 'false' }),
    },
    {
      name: 'nothing is said: the default is right',
      template: user('AWS::ElastiCache::User', { UserName: 'orders', Engine: 'redis' }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: user('AWS::ElastiCache::User', { UserName: 'orders', Engine: 'redis', NoPasswordRequired: true }),
      at: ['User Properties.NoPasswordRequired'],
    },
    {
      name: 'the opposite as a text',
      template: user('AWS::ElastiCache::User', { UserName: 'orders', Engine: 'redis', NoPasswordRequired: 'true' }),
      at: ['User Properties.NoPasswordRequired'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...user('AWS::ElastiCache::User', {
          UserName: 'orders',
          Engine: 'redis',
          NoPasswordRequired: { 'Fn::If': ['IsProduction', false, true] },
        }),
      },
      at: ['User Properties.NoPasswordRequired'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: user('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...user('AWS::ElastiCache::User', {
          UserName: 'orders',
          Engine: 'redis',
          NoPasswordRequired: { Ref: 'Choice' },
        }),
      },
      at: ['User Properties.NoPasswordRequired'],
    },
  ],
};
