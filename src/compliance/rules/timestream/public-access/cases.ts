import type { RuleCases } from '../../../model/cases';

const instance = (Type: string, Properties: object) => ({ Resources: { Instance: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: instance('AWS::Timestream::InfluxDBInstance', { Name: 'metrics', PubliclyAccessible: false }),
    },
    {
      name: 'spelled as a text',
      template: instance('AWS::Timestream::InfluxDBInstance', { Name: 'metrics', PubliclyAccessible: 'false' }),
    },
    {
      name: 'nothing is said: the default is right',
      template: instance('AWS::Timestream::InfluxDBInstance', { Name: 'metrics' }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: instance('AWS::Timestream::InfluxDBInstance', { Name: 'metrics', PubliclyAccessible: true }),
      at: ['Instance Properties.PubliclyAccessible'],
    },
    {
      name: 'the opposite as a text',
      template: instance('AWS::Timestream::InfluxDBInstance', { Name: 'metrics', PubliclyAccessible: 'true' }),
      at: ['Instance Properties.PubliclyAccessible'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...instance('AWS::Timestream::InfluxDBInstance', {
          Name: 'metrics',
          PubliclyAccessible: { 'Fn::If': ['IsProduction', false, true] },
        }),
      },
      at: ['Instance Properties.PubliclyAccessible'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: instance('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...instance('AWS::Timestream::InfluxDBInstance', {
          Name: 'metrics',
          PubliclyAccessible: { Ref: 'Choice' },
        }),
      },
      at: ['Instance Properties.PubliclyAccessible'],
    },
  ],
};
