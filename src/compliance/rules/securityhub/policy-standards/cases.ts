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
      name: 'a standard',
      template: given({
        ConfigurationPolicy: { SecurityHub: { ServiceEnabled: true, EnabledStandardIdentifiers: ['arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0'] } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: given({ ConfigurationPolicy: { SecurityHub: { ServiceEnabled: true, EnabledStandardIdentifiers: [] } } }),
      at: ['Policy Properties.ConfigurationPolicy.SecurityHub.EnabledStandardIdentifiers'],
    },
    {
      name: 'nothing is said',
      template: given({ ConfigurationPolicy: { SecurityHub: { ServiceEnabled: 'true' } } }),
      at: ['Policy Properties.ConfigurationPolicy.SecurityHub.EnabledStandardIdentifiers'],
    },
  ],
  notApplicable: [
    { name: 'the service is off', template: given({ ConfigurationPolicy: { SecurityHub: { ServiceEnabled: false } } }) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({
        ConfigurationPolicy: { SecurityHub: { ServiceEnabled: true, EnabledStandardIdentifiers: { 'Fn::ImportValue': 'setting' } } },
      }),
      at: ['Policy Properties.ConfigurationPolicy.SecurityHub.EnabledStandardIdentifiers'],
    },
  ],
};
