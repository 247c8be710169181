import { mustBeSet } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-10',
  title: 'Methods check requests',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ApiGateway::Method'],
  rationale: 'Whatever comes in reaches the code, which must then refuse it.',
  remediation: 'Set RequestValidatorId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html'],
  judge(resource) {
    return resource.at('HttpMethod').isOneOf('OPTIONS') ? NOT_APPLICABLE : mustBeSet(resource.at('RequestValidatorId'), 'requests are not checked');
  },
});
