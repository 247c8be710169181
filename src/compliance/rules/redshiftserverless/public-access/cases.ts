import type { RuleCases } from '../../../model/cases';

const group = (Type: string, Properties: object) => ({ Resources: { Group: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: group('AWS::RedshiftServerless::Workgroup', { WorkgroupName: 'orders', PubliclyAccessible: false }),
    },
    {
      name: 'spelled as a text',
      template: group('AWS::RedshiftServerless::Workgroup', {
        WorkgroupName: 'orders',
        PubliclyAccessible: 'false',
      }),
    },
    {
      name: 'nothing is said: the default is right',
      template: group('AWS::RedshiftServerless::Workgroup', { WorkgroupName: 'orders' }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: group('AWS::RedshiftServerless::Workgroup', { WorkgroupName: 'orders', PubliclyAccessible: true }),
      at: ['Group Properties.PubliclyAccessible'],
    },
    {
      name: 'the opposite as a text',
      template: group('AWS::RedshiftServerless::Workgroup', { WorkgroupName: 'orders', PubliclyAccessible: 'true' }),
      at: ['Group Properties.PubliclyAccessible'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...group('AWS::RedshiftServerless::Workgroup', {
          WorkgroupName: 'orders',
          PubliclyAccessible: { 'Fn::If': ['IsProduction', false, true] },
        }),
      },
      at: ['Group Properties.PubliclyAccessible'],
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
        ...group('AWS::RedshiftServerless::Workgroup', {
          WorkgroupName: 'orders',
          PubliclyAccessible: { Ref: 'Choice' },
        }),
      },
      at: ['Group Properties.PubliclyAccessible'],
    },
  ],
};
