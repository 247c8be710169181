import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAYV2-7',
  title: 'Stages of WebSocket APIs do not log whole messages',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGatewayV2::Stage'],
  rationale: 'Whole messages in a log put passwords and personal data where more people read.',
  remediation: 'Set DataTraceEnabled to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigatewayv2-stage-routesettings.html'],
  judge(stage) {
    const settings = [stage.at('DefaultRouteSettings'), ...stage.at('RouteSettings').entries()];
    return judgeEach(settings, (one) => mustNotBeTrue(one.at('DataTraceEnabled'), 'whole messages are logged'));
  },
});
