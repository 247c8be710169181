import type { RuleCases } from '../../../model/cases';

const group = (Type: string, Properties: object) => ({ Resources: { Group: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: group('AWS::Athena::WorkGroup', {
        Name: 'reports',
        WorkGroupConfiguration: { EnforceWorkGroupConfiguration: true },
      }),
    },
    {
      name: 'spelled as a text',
      template: group('AWS::Athena::WorkGroup', {
        Name: 'reports',
        WorkGroupConfiguration: { EnforceWorkGroupConfiguration: 'true' },
      }),
    },
    { name: 'nothing is said: the default is right', template: group('AWS::Athena::WorkGroup', { Name: 'reports' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: group('AWS::Athena::WorkGroup', {
        Name: 'reports',
        WorkGroupConfiguration: { EnforceWorkGroupConfiguration: false },
      }),
      at: ['Group Properties.WorkGroupConfiguration.EnforceWorkGroupConfiguration'],
    },
    {
      name: 'the opposite as a text',
      template: group('AWS::Athena::WorkGroup', {
        Name: 'reports',
        WorkGroupConfiguration: { EnforceWorkGroupConfiguration: 'false' },
      }),
      at: ['Group Properties.WorkGroupConfiguration.EnforceWorkGroupConfiguration'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...group('AWS::Athena::WorkGroup', {
          Name: 'reports',
          WorkGroupConfiguration: { EnforceWorkGroupConfiguration: { 'Fn::If': ['IsProduction', true, false] } },
        }),
      },
      at: ['Group Properties.WorkGroupConfiguration.EnforceWorkGroupConfiguration'],
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
          Name: 'reports',
          WorkGroupConfiguration: { EnforceWorkGroupConfiguration: { Ref: 'Choice' } },
        }),
      },
      at: ['Group Properties.WorkGroupConfiguration.EnforceWorkGroupConfiguration'],
    },
  ],
};
