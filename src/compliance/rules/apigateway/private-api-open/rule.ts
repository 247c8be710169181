import { EVERYBODY, judgeExposure } from '../../../domain/policies/exposure';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-50',
  title: 'Policies of private APIs do not let in everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::ApiGateway::RestApi', 'AWS::ApiGateway::DomainNameV2'],
  rationale: 'A principal that means everybody lets in each AWS account of the world, and where the service answers without credentials, the Internet.',
  remediation: 'Name the principals of the statement, or ask for aws:PrincipalOrgID in its Condition',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  judge(resource) {
    const isPrivate = ['Types', 'Type'].some((name) => resource.at('EndpointConfiguration', name).items().some((type) => type.isOneOf('PRIVATE')));
    if (!isPrivate) {
      return NOT_APPLICABLE;
    }
    return judgeExposure(resource, EVERYBODY, (who) => `${who} may call the API from a VPC of his`);
  },
});
