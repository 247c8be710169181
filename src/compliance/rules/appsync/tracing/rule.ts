import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSYNC-5',
  title: 'APIs of AppSync are traced',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AppSync::GraphQLApi'],
  rationale: 'Which resolver failed or was slow cannot be seen.',
  remediation: 'Set XrayEnabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-graphqlapi.html'],
  judge(resource) {
    return mustBeTrue(resource.at('XrayEnabled'), 'requests are not traced');
  },
});
