import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::OriginAccessControl', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'always', template: one({ OriginAccessControlConfig: { SigningBehavior: 'always' } }) },
  ],
  nonCompliant: [
    {
      name: 'never',
      template: one({ OriginAccessControlConfig: { SigningBehavior: 'never' } }),
      at: ['One Properties.OriginAccessControlConfig.SigningBehavior'],
    },
    {
      name: 'not when the viewer does',
      template: one({ OriginAccessControlConfig: { SigningBehavior: 'no-override' } }),
      at: ['One Properties.OriginAccessControlConfig.SigningBehavior'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ OriginAccessControlConfig: { SigningBehavior: { Ref: 'Value' } } }) },
      at: ['One Properties.OriginAccessControlConfig.SigningBehavior'],
    },
  ],
};
