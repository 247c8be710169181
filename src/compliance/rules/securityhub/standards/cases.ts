import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Hub: { Type: 'AWS::SecurityHub::Hub', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the default ones', template: given({}) },
    {
      name: 'chosen ones',
      template: { Resources: { Hub: { Type: 'AWS::SecurityHub::Hub', Properties: { EnableDefaultStandards: false } }, Standard: { Type: 'AWS::SecurityHub::Standard', Properties: { StandardsArn: 'arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0' } } } },
    },
  ],
  nonCompliant: [
    { name: 'none', template: given({ EnableDefaultStandards: false }), at: ['Hub Properties.EnableDefaultStandards'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ EnableDefaultStandards: { 'Fn::ImportValue': 'setting' } }),
      at: ['Hub Properties.EnableDefaultStandards'],
    },
  ],
};
