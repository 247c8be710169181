import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Store: { Type: 'AWS::CloudTrail::EventDataStore', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: given({ IngestionEnabled: true }) },
    { name: 'nothing is said: on', template: given({}) },
  ],
  nonCompliant: [
    { name: 'off', template: given({ IngestionEnabled: false }), at: ['Store Properties.IngestionEnabled'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ IngestionEnabled: { 'Fn::If': ['IsProduction', true, false] } }),
      },
      at: ['Store Properties.IngestionEnabled'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ IngestionEnabled: { 'Fn::ImportValue': 'setting' } }), at: ['Store Properties.IngestionEnabled'] },
  ],
};
