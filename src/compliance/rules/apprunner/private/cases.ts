import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppRunner::Service', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'private', template: one({ NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: 'false' } } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: { Ref: 'Value' } } } }),
      },
      at: ['One Properties.NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible'],
    },
  ],
};
