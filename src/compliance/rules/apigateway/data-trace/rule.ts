import { mustNotBeTrue } from '../../../domain/expect';
import { judgeEach, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-2',
  title: 'Stages do not log whole requests and responses',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGateway::Stage'],
  rationale: 'Whole messages in a log put passwords and personal data where more people read.',
  remediation: 'Set DataTraceEnabled to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-stage-methodsetting.html'],
  judge(resource) {
    return judgeEach(resource.at('MethodSettings').items(), (setting) => mustNotBeTrue(setting.at('DataTraceEnabled'), 'whole requests and responses are logged'));
  },
});
