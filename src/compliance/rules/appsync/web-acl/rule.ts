import { mustHaveWebAcl } from '../../../domain/firewalls';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSYNC-8',
  title: 'APIs of AppSync have a web ACL',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AppSync::GraphQLApi'],
  rationale: 'Floods and well-known attacks reach the application.',
  remediation: 'Make an AWS::WAFv2::WebACLAssociation with the ARN of the API',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-wafv2-webaclassociation.html'],
  judge(resource) {
    return mustHaveWebAcl(resource);
  },
});
