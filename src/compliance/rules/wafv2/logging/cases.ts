import type { RuleCases } from '../../../model/cases';

export const cases: RuleCases = {
  compliant: [
    { name: 'logged', template: { Resources: { One: { Type: 'AWS::WAFv2::WebACL' }, Log: { Type: 'AWS::WAFv2::LoggingConfiguration', Properties: { ResourceArn: { 'Fn::GetAtt': ['One', 'Arn'] } } } } } },
  ],
  nonCompliant: [
    { name: 'not logged', template: { Resources: { One: { Type: 'AWS::WAFv2::WebACL' } } }, at: ['One '] },
    { name: 'something else is logged', template: { Resources: { One: { Type: 'AWS::WAFv2::WebACL' }, Log: { Type: 'AWS::WAFv2::LoggingConfiguration', Properties: { ResourceArn: 'other' } } } }, at: ['One '] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a log of something that is not known',
      template: { Parameters: { Value: { Type: 'String' } }, ...{ Resources: { One: { Type: 'AWS::WAFv2::WebACL' }, Log: { Type: 'AWS::WAFv2::LoggingConfiguration', Properties: { ResourceArn: { Ref: 'Value' } } } } } },
      at: ['Log Properties.ResourceArn'],
    },
  ],
};
