import { mustHaveWebAcl } from '../../../domain/firewalls';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-8',
  title: 'Stages have a web ACL',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ApiGateway::Stage'],
  rationale: 'Floods and well-known attacks reach the application.',
  remediation: 'Make an AWS::WAFv2::WebACLAssociation with the ARN of the stage',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-wafv2-webaclassociation.html'],
  checks: ['apigateway_restapi_waf_acl_attached'],
  judge(resource) {
    const api = `/restapis/${resource.at('RestApiId').pattern() ?? ''}/stages/`;
    // A reference to the stage is its name, but what stands in its place is not.
    const names = [resource.at('StageName').pattern() ?? 'default', resource.ref];
    return mustHaveWebAcl(resource, (arn) => names.some((name) => arn.endsWith(`${api}${name}`)));
  },
});
