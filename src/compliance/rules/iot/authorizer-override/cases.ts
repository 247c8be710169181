import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Domain: { Type: 'AWS::IoT::DomainConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one authorizer', template: given({ AuthorizerConfig: { DefaultAuthorizerName: 'strict', AllowAuthorizerOverride: false } }) },
  ],
  nonCompliant: [
    {
      name: 'any',
      template: given({ AuthorizerConfig: { DefaultAuthorizerName: 'strict', AllowAuthorizerOverride: true } }),
      at: ['Domain Properties.AuthorizerConfig.AllowAuthorizerOverride'],
    },
  ],
  notApplicable: [
    { name: 'certificates only', template: given({}) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ AuthorizerConfig: { DefaultAuthorizerName: 'strict', AllowAuthorizerOverride: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Domain Properties.AuthorizerConfig.AllowAuthorizerOverride'],
    },
  ],
};
