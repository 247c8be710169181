import type { RuleCases } from '../../../model/cases';

const source = (Type: string, Properties: object) => ({ Resources: { Source: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: source('AWS::QuickSight::DataSource', { Name: 'orders', SslProperties: { DisableSsl: false } }),
    },
    {
      name: 'spelled as a text',
      template: source('AWS::QuickSight::DataSource', { Name: 'orders', SslProperties: { DisableSsl: 'false' } }),
    },
    { name: 'nothing is said: the default is right', template: source('AWS::QuickSight::DataSource', { Name: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: source('AWS::QuickSight::DataSource', { Name: 'orders', SslProperties: { DisableSsl: true } }),
      at: ['Source Properties.SslProperties.DisableSsl'],
    },
    {
      name: 'the opposite as a text',
      template: source('AWS::QuickSight::DataSource', { Name: 'orders', SslProperties: { DisableSsl: 'true' } }),
      at: ['Source Properties.SslProperties.DisableSsl'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...source('AWS::QuickSight::DataSource', {
          Name: 'orders',
          SslProperties: { DisableSsl: { 'Fn::If': ['IsProduction', false, true] } },
        }),
      },
      at: ['Source Properties.SslProperties.DisableSsl'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: source('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...source('AWS::QuickSight::DataSource', {
          Name: 'orders',
          SslProperties: { DisableSsl: { Ref: 'Choice' } },
        }),
      },
      at: ['Source Properties.SslProperties.DisableSsl'],
    },
  ],
};
