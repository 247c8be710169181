import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-11',
  title: 'APIs are reached only by their own domain name',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api'],
  rationale: 'The endpoint of the service goes around what stands before the domain name.',
  remediation: 'Set DisableExecuteApiEndpoint to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html'],
  judge(resource) {
    return mustBeTrue(resource.at('DisableExecuteApiEndpoint'), 'the endpoint of the service is open');
  },
});
