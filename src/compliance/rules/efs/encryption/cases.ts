import type { RuleCases } from '../../../model/cases';

const files = (Type: string, Properties: object) => ({ Resources: { Files: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: files('AWS::EFS::FileSystem', { PerformanceMode: 'generalPurpose', Encrypted: true }) },
    {
      name: 'spelled as a text',
      template: files('AWS::EFS::FileSystem', { PerformanceMode: 'generalPurpose', Encrypted: 'true' }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: files('AWS::EFS::FileSystem', { PerformanceMode: 'generalPurpose', Encrypted: false }),
      at: ['Files Properties.Encrypted'],
    },
    {
      name: 'the opposite as a text',
      template: files('AWS::EFS::FileSystem', { PerformanceMode: 'generalPurpose', Encrypted: 'false' }),
      at: ['Files Properties.Encrypted'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...files('AWS::EFS::FileSystem', {
          PerformanceMode: 'generalPurpose',
          Encrypted: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Files Properties.Encrypted'],
    },
    {
      name: 'nothing is said',
      template: files('AWS::EFS::FileSystem', { PerformanceMode: 'generalPurpose' }),
      at: ['Files Properties.Encrypted'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: files('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...files('AWS::EFS::FileSystem', { PerformanceMode: 'generalPurpose', Encrypted: { Ref: 'Choice' } }),
      },
      at: ['Files Properties.Encrypted'],
    },
  ],
};
