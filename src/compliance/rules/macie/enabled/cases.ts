import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Session: { Type: 'AWS::Macie::Session', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: given({ Status: 'ENABLED' }) },
    { name: 'nothing is said: on', template: given({}) },
  ],
  nonCompliant: [
    { name: 'paused', template: given({ Status: 'PAUSED' }), at: ['Session Properties.Status'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ Status: { 'Fn::If': ['IsProduction', 'ENABLED', 'PAUSED'] } }),
      },
      at: ['Session Properties.Status'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Status: { 'Fn::ImportValue': 'setting' } }), at: ['Session Properties.Status'] },
  ],
};
