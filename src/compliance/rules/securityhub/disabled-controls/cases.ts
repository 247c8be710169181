import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Standard: {
      Type: 'AWS::SecurityHub::Standard',
      Properties: { StandardsArn: 'arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'whole', template: given({}) },
    { name: 'an empty list', template: given({ DisabledStandardsControls: [] }) },
  ],
  nonCompliant: [
    {
      name: 'one is off',
      template: given({
        DisabledStandardsControls: [{ StandardsControlArn: 'arn:aws:securityhub:eu-west-1:111122223333:control/aws-foundational-security-best-practices/v/1.0.0/IAM.6', Reason: 'later' }],
      }),
      at: ['Standard Properties.DisabledStandardsControls.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ DisabledStandardsControls: { 'Fn::ImportValue': 'setting' } }),
      at: ['Standard Properties.DisabledStandardsControls'],
    },
  ],
};
