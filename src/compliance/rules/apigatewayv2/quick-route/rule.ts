import { isFilled } from '../../../domain/expect';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAYV2-6',
  title: 'HTTP APIs have no route that they made by themselves',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGatewayV2::Api'],
  rationale: 'With Target alone the API has one route for everything, which asks nobody who he is.',
  remediation: 'Remove Target, and add an AWS::ApiGatewayV2::Route with an AuthorizationType',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-api.html'],
  judge(api) {
    const target = api.at('Target');
    return failUnless(!isFilled(target), target, 'anybody may call everything behind it');
  },
});
