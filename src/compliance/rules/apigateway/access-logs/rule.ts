import { mustName } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-4',
  title: 'Stages write access logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGateway::Stage'],
  rationale: 'Without access logs nobody can tell who called what.',
  remediation: 'Set AccessLogSetting.DestinationArn',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-stage-accesslogsetting.html'],
  judge(resource) {
    resource.at('AccessLogSetting').requireShape();
    return mustName(resource.at('AccessLogSetting', 'DestinationArn'), 'no access logs');
  },
});
