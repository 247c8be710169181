import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSYNC-7',
  title: 'APIs of AppSync limit how deep a query goes',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AppSync::GraphQLApi'],
  rationale: 'One small query may cost thousands of calls.',
  remediation: 'Set QueryDepthLimit',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-graphqlapi.html'],
  judge(resource) {
    return mustBeAtLeast(resource.at('QueryDepthLimit'), 1, 'queries may be as deep as they like');
  },
});
