import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::Logs::LogGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a year', template: given({ RetentionInDays: 365 }) },
    { name: 'decided elsewhere', template: given({ RetentionInDays: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Group Properties.RetentionInDays'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ RetentionInDays: { 'Fn::If': ['IsProduction', 30, { Ref: 'AWS::NoValue' }] } }),
      },
      at: ['Group Properties.RetentionInDays'],
    },
  ],
  notApplicable: [
    { name: 'a group that passes on only', template: given({ LogGroupClass: 'DELIVERY' }) },
  ],
  unknown: [
    {
      name: 'the class is decided elsewhere',
      template: given({ LogGroupClass: { 'Fn::ImportValue': 'setting' } }),
      at: ['Group Properties.LogGroupClass'],
    },
  ],
};
