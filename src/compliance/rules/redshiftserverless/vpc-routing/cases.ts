import type { RuleCases } from '../../../model/cases';

const group = (Type: string, Properties: object) => ({ Resources: { Group: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: group('AWS::RedshiftServerless::Workgroup', { WorkgroupName: 'orders', EnhancedVpcRouting: true }),
    },
    {
      name: 'spelled as a text',
      template: group('AWS::RedshiftServerless::Workgroup', { WorkgroupName: 'orders', EnhancedVpcRouting: 'true' }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: group('AWS::RedshiftServerless::Workgroup', { WorkgroupName: 'orders', EnhancedVpcRouting: false }),
      at: ['Group Properties.EnhancedVpcRouting'],
    },
    {
      name: 'the opposite as a text',
      template: group('AWS::RedshiftServerless::Workgroup', {
        WorkgroupName: 'orders',
        EnhancedVpcRouting: 'false',
      }),
      at: ['Group Properties.EnhancedVpcRouting'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...group('AWS::RedshiftServerless::Workgroup', {
          WorkgroupName: 'orders',
          EnhancedVpcRouting: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Group Properties.EnhancedVpcRouting'],
    },
    {
      name: 'nothing is said',
      template: group('AWS::RedshiftServerless::Workgroup', { WorkgroupName: 'orders' }),
      at: ['Group Properties.EnhancedVpcRouting'],
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
          EnhancedVpcRouting: { Ref: 'Choice' },
        }),
      },
      at: ['Group Properties.EnhancedVpcRouting'],
    },
  ],
};
