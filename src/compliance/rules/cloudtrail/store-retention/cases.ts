import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Store: { Type: 'AWS::CloudTrail::EventDataStore', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'seven years', template: given({ RetentionPeriod: 2557 }) },
    { name: 'nothing is said', template: given({}) },
    { name: 'spelled as a text', template: given({ RetentionPeriod: '366' }) },
  ],
  nonCompliant: [
    { name: 'a month', template: given({ RetentionPeriod: 30 }), at: ['Store Properties.RetentionPeriod'] },
    { name: 'as a text', template: given({ RetentionPeriod: '90' }), at: ['Store Properties.RetentionPeriod'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ RetentionPeriod: { 'Fn::ImportValue': 'setting' } }), at: ['Store Properties.RetentionPeriod'] },
  ],
};
