import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a role', template: one({ IamInstanceProfile: 'web' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.IamInstanceProfile'] },
    { name: 'an empty text', template: one({ IamInstanceProfile: '' }), at: ['One Properties.IamInstanceProfile'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a launch template decides', template: one({ LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '1' } }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ IamInstanceProfile: { Ref: 'Value' } }) },
      at: ['One Properties.IamInstanceProfile'],
    },
  ],
};
