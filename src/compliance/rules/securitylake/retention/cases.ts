import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Lake: { Type: 'AWS::SecurityLake::DataLake', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'two years', template: given({ LifecycleConfiguration: { Expiration: { Days: 730 } } }) },
    { name: 'for ever', template: given({}) },
  ],
  nonCompliant: [
    {
      name: 'a month',
      template: given({ LifecycleConfiguration: { Expiration: { Days: 30 } } }),
      at: ['Lake Properties.LifecycleConfiguration.Expiration.Days'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ LifecycleConfiguration: { Expiration: { Days: { 'Fn::ImportValue': 'setting' } } } }),
      at: ['Lake Properties.LifecycleConfiguration.Expiration.Days'],
    },
  ],
};
