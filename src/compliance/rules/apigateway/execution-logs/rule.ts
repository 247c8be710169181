import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-5',
  title: 'Stages log what they do',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ApiGateway::Stage'],
  rationale: 'Requests that are refused or fail leave no trace that tells why.',
  remediation: 'Set LoggingLevel to ERROR or INFO for all methods',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-stage-methodsetting.html'],
  checks: ['apigateway_restapi_logging_enabled', 'api_gw_execution_logging_enabled'],
  judge(resource) {
    const settings = resource.at('MethodSettings').items()
      .filter((setting) => setting.at('HttpMethod').isOneOf('*') && setting.at('ResourcePath').isOneOf('/*', '*'));
    const isLogged = settings.some((setting) => setting.at('LoggingLevel').isOneOf('ERROR', 'INFO'));
    return failUnless(isLogged, resource.at('MethodSettings'), 'not all methods are logged');
  },
});
