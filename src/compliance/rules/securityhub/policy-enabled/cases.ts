import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Policy: {
      Type: 'AWS::SecurityHub::ConfigurationPolicy',
      Properties: { Name: 'members', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'on',
      template: given({
        ConfigurationPolicy: { SecurityHub: { ServiceEnabled: true, EnabledStandardIdentifiers: ['arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0'] } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: given({ ConfigurationPolicy: { SecurityHub: { ServiceEnabled: false } } }),
      at: ['Policy Properties.ConfigurationPolicy.SecurityHub.ServiceEnabled'],
    },
    {
      name: 'as a text',
      template: given({ ConfigurationPolicy: { SecurityHub: { ServiceEnabled: 'false' } } }),
      at: ['Policy Properties.ConfigurationPolicy.SecurityHub.ServiceEnabled'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ ConfigurationPolicy: { SecurityHub: { ServiceEnabled: { 'Fn::ImportValue': 'setting' } } } }),
      at: ['Policy Properties.ConfigurationPolicy.SecurityHub.ServiceEnabled'],
    },
  ],
};
