import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::Logs::LogGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a year', template: given({ RetentionInDays: 365 }) },
    { name: 'for ever', template: given({}) },
    { name: 'as a text', template: given({ RetentionInDays: '731' }) },
  ],
  nonCompliant: [
    { name: 'a month', template: given({ RetentionInDays: 30 }), at: ['Group Properties.RetentionInDays'] },
    { name: 'as a text', template: given({ RetentionInDays: '180' }), at: ['Group Properties.RetentionInDays'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ RetentionInDays: { 'Fn::ImportValue': 'setting' } }), at: ['Group Properties.RetentionInDays'] },
  ],
};
