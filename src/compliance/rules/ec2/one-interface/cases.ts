import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one', template: one({ NetworkInterfaces: [{ DeviceIndex: '0' }] }) },
  ],
  nonCompliant: [
    { name: 'two', template: one({ NetworkInterfaces: [{ DeviceIndex: '0' }, { DeviceIndex: '1' }] }), at: ['One Properties.NetworkInterfaces'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'interfaces that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ NetworkInterfaces: { Ref: 'Value' } }) },
      at: ['One Properties.NetworkInterfaces'],
    },
  ],
};
