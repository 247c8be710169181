import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-13',
  title: 'Usage plans limit how much a client asks',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ApiGateway::UsagePlan'],
  rationale: 'One client takes the API away from all others, and runs up the bill.',
  remediation: 'Set Throttle.RateLimit',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-usageplan-throttlesettings.html'],
  judge(resource) {
    return mustBeAtLeast(resource.at('Throttle', 'RateLimit'), 0, 'a client may ask as much as it likes');
  },
});
