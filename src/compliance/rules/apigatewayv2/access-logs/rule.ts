import { mustName } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAYV2-2',
  title: 'Stages of HTTP and WebSocket APIs write access logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGatewayV2::Stage'],
  rationale: 'Without access logs nobody can tell who called what.',
  remediation: 'Set AccessLogSettings.DestinationArn',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigatewayv2-stage-accesslogsettings.html'],
  checks: ['apigatewayv2_api_access_logging_enabled'],
  judge(resource) {
    resource.at('AccessLogSettings').requireShape();
    return mustName(resource.at('AccessLogSettings', 'DestinationArn'), 'no access logs');
  },
});
