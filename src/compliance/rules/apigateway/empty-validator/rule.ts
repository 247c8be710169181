import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-16',
  title: 'Validators of requests check something',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::ApiGateway::RequestValidator'],
  rationale: 'Methods that have this validator seem to check requests, and do not.',
  remediation: 'Set ValidateRequestBody or ValidateRequestParameters to true',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-requestvalidator.html',
  ],
  judge(validator) {
    const body = validator.at('ValidateRequestBody');
    return failUnless(body.isTrue() || validator.at('ValidateRequestParameters').isTrue(), body, 'it checks neither the body nor parameters');
  },
});
