import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::TransitGateway', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'each attachment is looked at', template: one({ AutoAcceptSharedAttachments: 'disable' }) },
    { name: 'the default', template: one({}) },
  ],
  nonCompliant: [
    { name: 'accepts by itself', template: one({ AutoAcceptSharedAttachments: 'enable' }), at: ['One Properties.AutoAcceptSharedAttachments'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AutoAcceptSharedAttachments: { Ref: 'Value' } }) },
      at: ['One Properties.AutoAcceptSharedAttachments'],
    },
  ],
};
