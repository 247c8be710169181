import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-1',
  title: 'Stages are traced',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ApiGateway::Stage'],
  rationale: 'A trace shows which request did what.',
  remediation: 'Set TracingEnabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-stage.html'],
  controls: ['FSBP APIGateway.3'],
  judge(resource) {
    return mustBeTrue(resource.at('TracingEnabled'), 'requests are not traced');
  },
});
