import type { RuleCases } from '../../../model/cases';

const namespace = (Type: string, Properties: object) => ({ Resources: { Namespace: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'kept', template: namespace('AWS::RedshiftServerless::Namespace', { LogExports: ['connectionlog'] }) },
    { name: 'a single value', template: namespace('AWS::RedshiftServerless::Namespace', { LogExports: 'connectionlog' }) },
  ],
  nonCompliant: [
    {
      name: 'others only',
      template: namespace('AWS::RedshiftServerless::Namespace', { LogExports: ['other'] }),
      at: ['Namespace Properties.LogExports'],
    },
    {
      name: 'nothing is said',
      template: namespace('AWS::RedshiftServerless::Namespace', {}),
      at: ['Namespace Properties.LogExports'],
    },
    {
      name: 'an empty list',
      template: namespace('AWS::RedshiftServerless::Namespace', { LogExports: [] }),
      at: ['Namespace Properties.LogExports'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: namespace('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...namespace('AWS::RedshiftServerless::Namespace', { LogExports: { Ref: 'Choice' } }),
      },
      at: ['Namespace Properties.LogExports'],
    },
  ],
};
